using RegionSite.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace RegionSite.Tests.Operations;

/// <summary>A step of a job, or of an action of our own.</summary>
/// <param name="Place">Workflow, job and step, for messages.</param>
internal sealed record WorkflowStep(string Place, string? Id, string? If, string? Uses, string? Run, IReadOnlyDictionary<string, string> With, IReadOnlyDictionary<string, string> Env);

/// <summary>A job, its steps in order.</summary>
internal sealed record WorkflowJob(string Id, string? If, IReadOnlyList<string> Needs, IReadOnlyDictionary<string, string> Outputs, string? Environment, string? Include, IReadOnlyList<WorkflowStep> Steps, YamlMappingNode Yaml);

/// <summary>A file of .github/workflows, as far as these tests look at it.</summary>
internal sealed record Workflow(string Name, IReadOnlyList<WorkflowJob> Jobs, YamlMappingNode Yaml)
{
    public static string Folder { get; } = Path.Combine(Repository.Root, ".github");

    public static IReadOnlyList<Workflow> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(Folder, "workflows")).Order(StringComparer.Ordinal).Select(Read)];

    public static Workflow Named(string name) => All.Single(w => w.Name == name);

    /// <summary>The steps of an action of our own.</summary>
    public static IReadOnlyList<WorkflowStep> Action(string uses)
    {
        var steps = (YamlSequenceNode)((YamlMappingNode)Load(Path.Combine(Repository.Root, uses, "action.yml"))["runs"])["steps"];
        return [.. steps.Select((s, i) => Step(uses, (YamlMappingNode)s, i))];
    }

    public static YamlMappingNode Load(string path)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(path);
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public static string? Text(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value : null;

    public static YamlMappingNode? Map(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) ? value as YamlMappingNode : null;

    private static Workflow Read(string path)
    {
        var yaml = Load(path);
        var name = Path.GetFileNameWithoutExtension(path);
        return new Workflow(name, [.. ((YamlMappingNode)yaml["jobs"]).Select(j => Job(name, ((YamlScalarNode)j.Key).Value!, (YamlMappingNode)j.Value))], yaml);
    }

    private static WorkflowJob Job(string workflow, string id, YamlMappingNode job) => new(
        id,
        Text(job, "if"),
        job.Children.TryGetValue("needs", out var needs) ? needs is YamlSequenceNode many ? [.. many.Select(n => ((YamlScalarNode)n).Value!)] : [((YamlScalarNode)needs).Value!] : [],
        Texts(job, "outputs"),
        Map(job, "environment") is { } environment ? Text(environment, "name") : Text(job, "environment"),
        Map(job, "strategy") is { } strategy ? Text((YamlMappingNode)strategy["matrix"], "include") : null,
        [.. ((YamlSequenceNode)job["steps"]).Select((s, i) => Step($"{workflow}/{id}", (YamlMappingNode)s, i))],
        job);

    private static WorkflowStep Step(string place, YamlMappingNode step, int index) =>
        new($"{place}/{Text(step, "name") ?? Text(step, "id") ?? $"{index + 1}"}", Text(step, "id"), Text(step, "if"), Text(step, "uses"), Text(step, "run"), Texts(step, "with"), Texts(step, "env"));

    private static Dictionary<string, string> Texts(YamlMappingNode map, string key) =>
        Map(map, key)?.ToDictionary(e => ((YamlScalarNode)e.Key).Value!, e => ((YamlScalarNode)e.Value).Value!, StringComparer.Ordinal) ?? [];
}
