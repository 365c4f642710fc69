using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Machines;

/// <summary>Asks one of the scripts of this folder about files of a built site.</summary>
internal static class Opinions
{
    /// <summary>One answer a file, in the order asked.</summary>
    public static IReadOnlyList<JsonElement> Ask(string module, string script, BuiltSample sample, IEnumerable<string> files)
    {
        var python = Python.With(module) ?? throw new InvalidOperationException($"no python3 with the module {module}");
        var paths = files.Select(f => Path.Combine(sample.Output, f)).ToList();
        var answers = Python.Run(python, Path.Combine(Repository.Root, "tests", "Machines", script), string.Join('\n', paths) + "\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(paths.Count, answers.Length);
        return [.. answers.Select(a => JsonDocument.Parse(a).RootElement)];
    }
}
