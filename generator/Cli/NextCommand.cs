using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using RegionSite.Diagnostics;
using RegionSite.Planning;
using RegionSite.Reading;
using RegionSite.Resolving;

namespace RegionSite.Cli;

/// <summary><c>regionsite next</c>: when a page will change by itself; with <c>--since</c>, whether one has since then. Nothing is planned or rendered for it.</summary>
internal static class NextCommand
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <param name="Passed">The first moment after <paramref name="Since"/> and not after now.</param>
    /// <param name="Next">The first after now.</param>
    private sealed record Answer(Moment Now, LocalDateTime? Since, LocalDateTime? Passed, LocalDateTime? Next);

    public static Command Define(SharedOptions shared, TextWriter output, TextWriter error)
    {
        var since = new Option<string?>("--since") { Description = "Ask whether a page has changed since this moment, such as 2027-05-01T12:00 (the region's time) or 2027-05-01T10:00:00Z" };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("next", "Tells when a page will change by itself, or whether one has") { since, format };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var options = shared.Read(parsed);
            var language = shared.Language(parsed);
            var from = SharedOptions.Moment("--since", parsed.GetValue(since));
            var bag = new DiagnosticBag();
            var content = ContentReader.Read(options.Content, options.Content, bag, options.Threads);
            var answer = Find(content, new Moment(options.Now(content.Region.TimeZone), content.Region.TimeZone), from?.In(content.Region.TimeZone), options.Threads, bag);
            if (ContentErrors.Stop(bag, ContentErrors.OfSettings, language, error)) return ExitStatus.ContentErrors;
            if (parsed.GetValue(format) == "json") WriteJson(answer, output);
            else WriteText(answer, language, output, error);
            return ExitStatus.Done;
        });
        return command;
    }

    private static Answer Find(SourceContent content, Moment now, LocalDateTime? since, int threads, DiagnosticBag bag)
    {
        if (since is null) return new Answer(now, null, null, After(now.Local));
        // What was built then knows nothing later than then: so it is asked as of then.
        var first = After(since.Value);
        return first <= now.Local ? new Answer(now, since, first, After(now.Local)) : new Answer(now, since, null, since > now.Local ? After(now.Local) : first);

        LocalDateTime? After(LocalDateTime moment)
        {
            var library = ContentResolver.Resolve(content, now with { Local = moment }, false, ImmutableHashSet<string>.Empty, bag);
            return PageChanges.Next(library, EventCalendar.Build(library, threads));
        }
    }

    // One moment, or nothing: then standard error says why.
    private static void WriteText(Answer answer, MessageLanguage language, TextWriter output, TextWriter error)
    {
        if ((answer.Since is null ? answer.Next : answer.Passed) is { } moment)
        {
            output.WriteLine(Text(moment));
            return;
        }
        error.WriteLine((answer.Since is { } since
            ? new Bilingual($"no change since {Text(since)}", $"keine Änderung seit {Text(since)}")
            : new Bilingual("no change ahead", "keine Änderung steht an")).In(language));
    }

    private static void WriteJson(Answer answer, TextWriter to) => JsonAnswer.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteString("now", Seconds.Format(answer.Now.Local));
        json.WriteString("since", answer.Since is { } since ? Seconds.Format(since) : null);
        json.WriteBoolean("due", answer.Passed is not null);
        json.WriteString("passed", answer.Passed is { } passed ? Text(passed) : null);
        json.WriteString("next", answer.Next is { } next ? Text(next) : null);
        json.WriteString("zone", answer.Now.Zone.Id);
        json.WriteEndObject();
    });

    // Few moments have seconds; those that have would otherwise seem to have passed already.
    private static string Text(LocalDateTime moment) => (moment.Second == 0 ? Minutes : Seconds).Format(moment);
}
