using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary>Input and output must not lie in one another: a build would read what it has written, or replace what it reads.</summary>
internal static class OutputFolder
{
    public static void MustNotMeet(BuildOptions options)
    {
        var output = Full(options.Output);
        // Nothing but the hosts' folders ever lies there, and the next build would take it away.
        if (options.Manifest is { } manifest && Path.GetFullPath(manifest).StartsWith(output, StringComparison.Ordinal))
            throw new UsageFailure(new($"the manifest \"{manifest}\" must not lie in the output folder", $"das Verzeichnis \"{manifest}\" darf nicht im Ausgabeordner liegen"));
        foreach (var input in (ReadOnlySpan<string>)[options.Content, options.Themes])
        {
            var full = Full(input);
            if (output.StartsWith(full, StringComparison.Ordinal) || full.StartsWith(output, StringComparison.Ordinal))
                throw new UsageFailure(new($"the output folder \"{options.Output}\" and \"{input}\" must not lie in one another", $"der Ausgabeordner \"{options.Output}\" und \"{input}\" dürfen nicht ineinander liegen"));
        }
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
}
