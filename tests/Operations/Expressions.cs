using System.Text.RegularExpressions;

namespace RegionSite.Tests.Operations;

/// <summary>What is known while a job runs.</summary>
internal sealed class JobContext
{
    public required Dictionary<string, string> GitHub { get; init; }

    public required IReadOnlyDictionary<string, string> Secrets { get; init; }

    /// <summary>Outputs of the jobs before, as <c>job.name</c>.</summary>
    public required IReadOnlyDictionary<string, string> Needs { get; init; }

    public required IReadOnlyDictionary<string, string> Matrix { get; init; }

    /// <summary>Outputs of the steps before, as <c>step.name</c>.</summary>
    public Dictionary<string, string> Outputs { get; } = [];

    /// <summary>success, failure or skipped, by step.</summary>
    public Dictionary<string, string> Outcomes { get; } = [];

    public bool Failed { get; set; }
}

/// <summary>The expressions of our workflows and what becomes of each. One that does not stand here fails the test: nobody has thought of it yet.</summary>
internal static partial class Expressions
{
    private static readonly Dictionary<string, Func<JobContext, string>> Values = new()
    {
        ["runner.os"] = _ => "Linux",
        ["hashFiles('global.json', 'Directory.*', 'generator/**')"] = _ => "0123",
        ["hashFiles('content/**')"] = _ => "4567",
        ["github.event.pull_request.head.repo.full_name || github.repository"] = c => c.GitHub["repository"],
        ["github.head_ref || github.ref_name"] = c => c.GitHub["head_ref"],
        ["steps.cache.outputs.cache-hit != 'true'"] = c => Missed(c) ? "true" : "false",
    };

    private static readonly Dictionary<string, Func<JobContext, bool>> Conditions = new()
    {
        ["always()"] = _ => true,
        ["steps.cache.outputs.cache-hit != 'true'"] = c => !c.Failed && Missed(c),
        ["!cancelled() && steps.check.outcome != 'skipped'"] = c => c.Outcomes["check"] != "skipped",
        ["!cancelled() && steps.check.outcome != 'skipped' && github.event_name == 'pull_request'"] = c => c.Outcomes["check"] != "skipped" && c.GitHub["event_name"] == "pull_request",
        ["!cancelled() && steps.preview.outcome == 'success'"] = c => c.Outcomes["preview"] == "success",
        ["github.ref == 'refs/heads/main'"] = c => c.GitHub["ref"] == "refs/heads/main",
        ["needs.due.outputs.due == 'true'"] = c => !c.Failed && c.Needs["due.due"] == "true",
        ["needs.due.outputs.pages != ''"] = c => !c.Failed && c.Needs["due.pages"].Length > 0,
        ["needs.due.outputs.others != '[]'"] = c => !c.Failed && c.Needs["due.others"] != "[]",
    };

    /// <summary>A text with each <c>${{ … }}</c> replaced.</summary>
    public static string Fill(string text, JobContext context) => Place().Replace(text, m => Value(m.Groups[1].Value, context));

    public static bool Holds(string? condition, JobContext context)
    {
        if (condition is null) return !context.Failed;
        var inner = Place().Match(condition) is { Success: true } match && match.Length == condition.Length ? match.Groups[1].Value : condition;
        return Conditions.TryGetValue(inner, out var holds) ? holds(context) : throw new InvalidOperationException($"a condition that the tests do not know: {condition}");
    }

    private static string Value(string expression, JobContext context)
    {
        if (Values.TryGetValue(expression, out var value)) return value(context);
        var parts = expression.Split('.');
        return parts switch
        {
            ["github", var name] => context.GitHub[name],
            ["secrets", var name] => context.Secrets.GetValueOrDefault(name, ""),
            ["matrix", var name] => context.Matrix.GetValueOrDefault(name, ""),
            ["needs", var job, "outputs", var name] => context.Needs[$"{job}.{name}"],
            ["steps", var step, "outputs", var name] => context.Outputs.GetValueOrDefault($"{step}.{name}", ""),
            _ => throw new InvalidOperationException($"an expression that the tests do not know: {expression}"),
        };
    }

    private static bool Missed(JobContext context) => context.Outputs.GetValueOrDefault("cache.cache-hit") != "true";

    [GeneratedRegex(@"\$\{\{ (.*?) \}\}")]
    private static partial Regex Place();
}
