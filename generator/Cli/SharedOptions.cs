using System.CommandLine;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Reading;

namespace RegionSite.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class SharedOptions(Option<string> language, Func<Instant> clock)
{
    private readonly Option<string> _content = new("--content") { Description = "The content folder", DefaultValueFactory = _ => "content" };
    private readonly Option<string?> _themes = new("--themes") { Description = "A folder with themes of your own, which go before those built in (if it is there: themes)" };
    private readonly Option<string?> _now = new("--now") { Description = "The moment to build for, such as 2027-05-01T12:00 (the region's time)" };
    private readonly Option<int> _threads = new("--threads") { Description = "How many files to work on at once", DefaultValueFactory = _ => Environment.ProcessorCount };

    public void AddTo(Command command)
    {
        command.Options.Add(_content);
        command.Options.Add(_themes);
        command.Options.Add(_now);
        command.Options.Add(_threads);
    }

    public MessageLanguage Language(ParseResult parsed) => parsed.GetValue(language) == "de" ? MessageLanguage.German : MessageLanguage.English;

    public BuildOptions Read(ParseResult parsed)
    {
        var content = parsed.GetValue(_content)!;
        var themes = parsed.GetValue(_themes);
        if (!Directory.Exists(content)) throw new UsageFailure(new($"there is no content folder \"{content}\"", $"es gibt keinen Inhaltsordner \"{content}\""));
        if (themes is not null && !Directory.Exists(themes)) throw new UsageFailure(new($"there is no folder of themes \"{themes}\"", $"es gibt keinen Ordner mit Themes \"{themes}\""));
        return new BuildOptions
        {
            Content = content,
            Themes = themes ?? "themes",
            Output = "public",
            Now = Moment("--now", parsed.GetValue(_now)) is { } now ? now.In : zone => clock().InZone(zone).LocalDateTime,
            Threads = Math.Max(1, parsed.GetValue(_threads)),
        };
    }

    /// <summary>The value of an option that takes a moment; null where it was not given.</summary>
    public static DateValue? Moment(string option, string? text)
    {
        if (text is null) return null;
        return DateText.Parse(text, out var value) == DateFault.None
            ? value
            : throw new UsageFailure(new($"{option} takes a date and time such as 2027-05-01T12:00, not \"{text}\"", $"{option} erwartet Datum und Uhrzeit wie 2027-05-01T12:00, nicht \"{text}\""));
    }
}
