using System.CommandLine;
using System.Globalization;
using RegionSite.Coordination;
using RegionSite.Diagnostics;
using RegionSite.Planning;

namespace RegionSite.Cli;

/// <summary><c>regionsite clashes</c>: which events of different partners draw on the same people, what falls on a holiday, what was entered twice, and which weekends are free.</summary>
internal static class ClashesCommand
{
    public static Command Define(SharedOptions shared, TextWriter output, TextWriter error)
    {
        var within = new Option<double>("--within") { Description = "How many kilometres still count as near", DefaultValueFactory = _ => CoordinationReport.UsualKilometres };
        within.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1000)) result.AddError("--within takes kilometres, from 0 to 1000");
        });
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("clashes", "Tells which events get in each other's way, and which weekends are free") { within, format };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            var options = shared.Read(parsed);
            var library = ContentAsOfNow.Resolve(options, bag);
            var language = shared.Language(parsed);
            if (ContentErrors.Stop(bag, ContentErrors.OfSettings, language, error)) return ExitStatus.ContentErrors;
            var report = CoordinationReport.Of(library, EventCalendar.Build(library, options.Threads), parsed.GetValue(within));
            if (parsed.GetValue(format) == "json") ClashesJson.Write(report, library, output);
            else new ClashesText(report, library, language, output).Write();
            return ExitStatus.Done;
        });
        return command;
    }
}
