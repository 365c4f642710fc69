using System.CommandLine;
using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary><c>regionsite changes NEW [OLD] --host HOST</c>: what brings a host's folder from one build to another, as a list for <c>rsync --files-from</c>.</summary>
internal static class ChangesCommand
{
    public static Command Define(Func<ParseResult, MessageLanguage> language, TextWriter output)
    {
        var made = new Argument<string>("new") { Description = "The manifest of what was built (build --manifest)" };
        var old = new Argument<string?>("old") { Description = "The manifest of what lies at the host; without it every file counts as new", Arity = ArgumentArity.ZeroOrOne };
        var host = new Option<string>("--host") { Description = "The host's folder below the output", Required = true };
        var command = new Command("changes", "Lists the files of a host that are new, changed or gone, one a line, for rsync -r --files-from --delete-missing-args --force") { made, old, host };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(host)!;
            var files = HostFiles.Read(parsed.GetValue(made)!, folder);
            // An empty list would tell rsync to take the whole website away.
            if (files.Count == 0) throw new UsageFailure(new($"the manifest \"{parsed.GetValue(made)}\" has no file of the host \"{folder}\"", $"das Verzeichnis \"{parsed.GetValue(made)}\" hat keine Datei der Domain \"{folder}\""));
            foreach (var path in HostFiles.Changed(files, parsed.GetValue(old) is { } before ? HostFiles.Read(before, folder) : [])) output.WriteLine(path);
            return ExitStatus.Done;
        });
        return command;
    }
}
