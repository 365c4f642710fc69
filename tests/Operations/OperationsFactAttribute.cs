namespace RegionSite.Tests.Operations;

/// <summary>A fact that needs what the machines of the workflows have and an editor's computer may not; with <c>REGIONSITE_REQUIRE_PEERS=1</c> nothing is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationsFactAttribute : FactAttribute
{
    private static readonly string[] Programs = ["bash", "git", "jq", "rsync"];

    public OperationsFactAttribute(params string[] further)
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") == "1") return;
        var missing = Programs.Concat(further).Where(p => !IsThere(p)).ToList();
        if (missing.Count > 0) Skip = $"missing on this machine: {string.Join(", ", missing)}";
    }

    private static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));
}
