using YamlDotNet.RepresentationModel;

namespace RegionSite.Tests.Operations;

/// <summary>A .gitlab-ci.yml, as far as a shell runs it.</summary>
internal static class GitLabFile
{
    /// <summary>All lines of a job, with those that every job begins with.</summary>
    public static IEnumerable<string> Script(YamlMappingNode file, string job) => Lines((YamlMappingNode)file["default"], "before_script").Concat(Lines((YamlMappingNode)file[job], "script"));

    /// <summary>
    /// The file's own variables and those that GitLab sets, but for the folder of packages, which an empty cache would fill from the network. Nothing is
    /// compiled ahead: that takes minutes, and the workflows of GitHub do it in these tests, too.
    /// </summary>
    public static Dictionary<string, string> Variables(YamlMappingNode file, string project)
    {
        var variables = new Dictionary<string, string> { ["CI"] = "true", ["CI_PROJECT_DIR"] = project, ["PublishReadyToRun"] = "false" };
        foreach (var (name, value) in (YamlMappingNode)file["variables"]) variables[((YamlScalarNode)name).Value!] = ((YamlScalarNode)value).Value!.Replace("$CI_PROJECT_DIR", project, StringComparison.Ordinal);
        variables.Remove("NUGET_PACKAGES");
        return variables;
    }

    private static IEnumerable<string> Lines(YamlMappingNode map, string key) => ((YamlSequenceNode)map[key]).Select(l => ((YamlScalarNode)l).Value!);
}
