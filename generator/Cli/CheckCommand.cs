using System.CommandLine;
using RegionSite.Coordination;
using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary><c>regionsite check</c>: all a build would find, and advice, without writing anything.</summary>
internal static class CheckCommand
{
    public static Command Define(SharedOptions shared, TextWriter output, TextWriter error)
    {
        var format = new Option<string>("--format") { Description = "text, json or github (annotations)", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var drafts = new Option<bool>("--drafts") { Description = "Check as if drafts were shown" };
        var command = new Command("check", "Checks the content without building it") { format, drafts };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            if (SiteBuilder.Prepare(shared.Read(parsed) with { Drafts = parsed.GetValue(drafts) }, bag) is { } site) CoordinationAdvice.Report(site.Plan.Library, site.Plan.Calendar, bag);
            var found = bag.Sorted();
            var language = shared.Language(parsed);
            switch (parsed.GetValue(format))
            {
                case "json": DiagnosticPrinter.WriteJson(found, language, output); break;
                case "github": DiagnosticPrinter.WriteGitHub(found, language, output); break;
                default:
                    DiagnosticPrinter.WriteText(found, language, output);
                    // The findings alone go to standard output, so that a script can count its lines.
                    error.WriteLine(Summary.Checked(found, language));
                    break;
            }
            return found.Any(d => d.Severity == Severity.Error) ? ExitStatus.ContentErrors : ExitStatus.Done;
        });
        return command;
    }
}
