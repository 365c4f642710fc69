using System.Text.Json;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Operations;

/// <summary>One run of a workflow, as its jobs leave it.</summary>
internal sealed record WorkflowRun(IReadOnlyDictionary<string, string> Results, string Log, string Summary);

/// <summary>
/// Runs our workflows here: every <c>run:</c> is bash in a fresh clone, git and rsync are real, GitHub and the servers are two scripts (Stubs/) that answer from a folder.
/// Actions of others are replaced by what they do for us.
/// </summary>
internal sealed class WorkflowMachine : IDisposable
{
    public const string RepositoryName = "region/websites";

    private readonly TemporaryFolder _folder = new();
    private readonly HashSet<string> _done = [];
    private int _number;

    public WorkflowMachine()
    {
        // The working copy with what is not committed yet, without what is ignored.
        Bash($"git init -q -b main && git -C '{Repository.Root}' ls-files -coz --exclude-standard | (cd '{Repository.Root}' && while IFS= read -rd '' f; do [[ ! -e $f ]] || printf '%s\\0' \"$f\"; done) | rsync -a --from0 --files-from=- '{Repository.Root}/' .", Origin);
        Directory.CreateDirectory(Stubs);
    }

    /// <summary>The repository that the workflows belong to.</summary>
    public string Origin => Directory.CreateDirectory(_folder["origin"]).FullName;

    /// <summary>What the stubs answer from.</summary>
    public string Stubs => _folder["stubs"];

    /// <summary>What lies on GitHub Pages.</summary>
    public string Pages => _folder["pages"];

    /// <summary>The secrets of each environment.</summary>
    public Dictionary<string, Dictionary<string, string>> Secrets { get; } = [];

    /// <summary>The places of all <c>run:</c> steps that have been run.</summary>
    public IReadOnlySet<string> Done => _done;

    public string Artifact(string name) => _folder[$"artifacts/{name}"];

    public void Commit() => Bash("git add -A && git -c user.name=x -c user.email=x@example.org commit -q --allow-empty -m x", Origin);

    /// <param name="started">When the run began, to GitHub; null: now.</param>
    public WorkflowRun Run(string workflow, string eventName, DateTimeOffset? started = null, params string[] jobs)
    {
        _number++;
        Put($"runs/{_number}.json", JsonSerializer.Serialize(new { run_started_at = (started ?? DateTimeOffset.UtcNow).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ") }));
        var results = new Dictionary<string, string>();
        var outputs = new Dictionary<string, string>();
        var (log, summary) = (new StringWriter(), new StringWriter());
        if (Directory.Exists(_folder["artifacts"])) Directory.Delete(_folder["artifacts"], recursive: true);
        foreach (var job in Workflow.Named(workflow).Jobs.Where(j => jobs.Length == 0 || jobs.Contains(j.Id)))
        {
            var ready = Context(eventName, outputs, [], []);
            if (job.Needs.Any(n => results[n] != "success") || !Expressions.Holds(job.If, ready))
            {
                results[job.Id] = "skipped";
                continue;
            }
            foreach (var matrix in job.Include is null ? [[]] : Matrix(Expressions.Fill(job.Include.Replace("fromJSON(", "", StringComparison.Ordinal).Replace(") }}", " }}", StringComparison.Ordinal), ready)))
            {
                var environment = job.Environment is null ? null : Expressions.Fill(job.Environment, Context(eventName, outputs, matrix, []));
                var context = Context(eventName, outputs, matrix, environment is null ? [] : Secrets.GetValueOrDefault(environment, []));
                var name = job.Id + (matrix.TryGetValue("host", out var host) ? $" {host}" : "");
                RunJob(job, context, log, summary);
                results[name] = context.Failed ? "failure" : "success";
                if (environment is not null) Deployed(environment, !context.Failed);
                foreach (var (output, value) in job.Outputs) outputs[$"{job.Id}.{output}"] = Expressions.Fill(value, context);
            }
            if (!results.ContainsKey(job.Id)) results[job.Id] = results.Where(r => r.Key.StartsWith(job.Id + " ", StringComparison.Ordinal)).All(r => r.Value == "success") ? "success" : "failure";
        }
        return new WorkflowRun(results, log.ToString(), summary.ToString());
    }

    public void Put(string stub, string text) => _folder.Put($"stubs/{stub}", text);

    public void Dispose() => _folder.Dispose();

    private void RunJob(WorkflowJob job, JobContext context, StringWriter log, StringWriter summary)
    {
        var place = Directory.CreateDirectory(_folder[$"jobs/{Directory.CreateDirectory(_folder["jobs"]).GetDirectories().Length}"]).FullName;
        var after = new Stack<Action>();
        foreach (var step in job.Steps) RunStep(step, place, context, log, summary, after);
        while (after.TryPop(out var last)) last();
    }

    private void RunStep(WorkflowStep step, string place, JobContext context, StringWriter log, StringWriter summary, Stack<Action> after)
    {
        var holds = Expressions.Holds(step.If, context);
        var done = true;
        if (holds && step.Uses is { } uses && uses.StartsWith("./", StringComparison.Ordinal))
        {
            foreach (var inner in Workflow.Action(uses)) RunStep(inner, place, context, log, summary, after);
            done = !context.Failed;
        }
        else if (holds && step.Uses is { } other) Act(other.Split('@')[0], step, place, context, after);
        else if (holds) done = RunScript(step, place, context, log, summary);
        if (!done) context.Failed = true;
        if (step.Id is { } id) context.Outcomes[id] = !holds ? "skipped" : done ? "success" : "failure";
    }

    private bool RunScript(WorkflowStep step, string place, JobContext context, StringWriter log, StringWriter summary)
    {
        Assert.DoesNotContain("${{", step.Run!);
        _done.Add(step.Place);
        var files = Directory.CreateTempSubdirectory("regionsite-step-");
        string File_(string name) => Path.Combine(files.FullName, name);
        foreach (var name in (string[])["output", "summary", "env"]) File.WriteAllText(File_(name), "");
        var environment = new Dictionary<string, string>
        {
            ["CI"] = "true",
            ["GITHUB_ACTIONS"] = "true",
            ["GITHUB_REPOSITORY"] = RepositoryName,
            ["GITHUB_SERVER_URL"] = "https://github.com",
            ["GITHUB_EVENT_NAME"] = context.GitHub["event_name"],
            ["GITHUB_REF"] = context.GitHub["ref"],
            ["GITHUB_SHA"] = context.GitHub["sha"],
            ["GITHUB_OUTPUT"] = File_("output"),
            ["GITHUB_STEP_SUMMARY"] = File_("summary"),
            ["GITHUB_ENV"] = File_("env"),
            ["RUNNER_TEMP"] = files.FullName,
            ["STUBS"] = Stubs,
        };
        foreach (var (name, value) in step.Env) environment[name] = Expressions.Fill(value, context);
        var run = BashRun.Of(step.Run!, place, environment, Path.Combine(Repository.Root, "tests", "Operations", "Stubs"));
        log.Write($"== {step.Place}: {run.Status}\n{run.Output}");
        summary.Write(File.ReadAllText(File_("summary")));
        foreach (var line in File.ReadAllLines(File_("output"))) context.Outputs[$"{step.Id}.{line[..line.IndexOf('=', StringComparison.Ordinal)]}"] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..];
        Assert.Equal("", File.ReadAllText(File_("env")));
        files.Delete(recursive: true);
        return run.Status == 0;
    }

    private void Act(string action, WorkflowStep step, string place, JobContext context, Stack<Action> after)
    {
        string? With(string name) => step.With.TryGetValue(name, out var value) ? Expressions.Fill(value, context) : null;
        switch (action)
        {
            case "actions/checkout":
                Bash($"git clone -q '{Origin}' .", place);
                break;
            case "actions/setup-dotnet":
                Assert.True(File.Exists(Path.Combine(place, With("global-json-file")!)));
                break;
            case "actions/cache":
                var (cached, wanted) = (_folder[$"cache/{With("key")}"], Path.Combine(place, With("path")!));
                var hit = Directory.Exists(cached);
                context.Outputs["cache.cache-hit"] = hit ? "true" : "";
                if (hit) Copy(cached, wanted);
                else after.Push(() =>
                {
                    // What is not there at the end is not kept, to GitHub a mere warning.
                    if (Directory.Exists(wanted)) Copy(wanted, cached);
                });
                break;
            case "actions/upload-artifact":
                var paths = With("path")!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
                foreach (var path in paths) Copy(Path.Combine(place, path), Artifact(With("name")!) + (paths.Length > 1 ? $"/{path}" : ""), With("include-hidden-files") == "true");
                context.Outputs[$"{step.Id}.artifact-url"] = $"https://github.com/{RepositoryName}/actions/runs/{_number}/artifacts/1";
                break;
            case "actions/download-artifact":
                Copy(Artifact(With("name")!), place);
                break;
            case "actions/upload-pages-artifact":
                Copy(Path.Combine(place, With("path")!), Artifact("github-pages"), hidden: false);
                break;
            case "actions/deploy-pages":
                if (Directory.Exists(Pages)) Directory.Delete(Pages, recursive: true);
                Directory.Move(Artifact("github-pages"), Pages);
                break;
            default:
                throw new InvalidOperationException($"an action that the tests do not know: {action}");
        }
    }

    // GitHub keeps a deployment of every job with an environment; the one that stands is ACTIVE.
    private void Deployed(string environment, bool success)
    {
        var path = $"deployments/{environment}.json";
        var before = _folder[$"stubs/{path}"] is var file && File.Exists(file) ? JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("data").GetProperty("repository").GetProperty("deployments").GetProperty("nodes").EnumerateArray().ToArray() : [];
        object Node(string created, string state, string log) => new { createdAt = created, state, latestStatus = new { logUrl = log } };
        object[] nodes =
        [
            Node(DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ"), success ? "ACTIVE" : "FAILURE", $"https://github.com/{RepositoryName}/actions/runs/{_number}/job/77"),
            .. before.Select(n => Node(n.GetProperty("createdAt").GetString()!, success && n.GetProperty("state").GetString() == "ACTIVE" ? "INACTIVE" : n.GetProperty("state").GetString()!, n.GetProperty("latestStatus").GetProperty("logUrl").GetString()!)),
        ];
        Put(path, JsonSerializer.Serialize(new { data = new { repository = new { deployments = new { nodes } } } }));
    }

    private JobContext Context(string eventName, Dictionary<string, string> needs, Dictionary<string, string> matrix, Dictionary<string, string> secrets) => new()
    {
        GitHub = new() { ["event_name"] = eventName, ["ref"] = "refs/heads/main", ["sha"] = BashRun.Of("git rev-parse HEAD", Origin, new Dictionary<string, string>()).Clean().Output.Trim(), ["token"] = "t0ken", ["repository"] = RepositoryName, ["head_ref"] = "vorschlag/nr 1" },
        Needs = needs,
        Matrix = matrix,
        Secrets = secrets,
    };

    private static IEnumerable<Dictionary<string, string>> Matrix(string json) => JsonDocument.Parse(json).RootElement.EnumerateArray().Select(e => e.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString()));

    private static void Copy(string from, string to, bool hidden = true)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        Bash(Directory.Exists(from) ? $"mkdir -p '{to}' && rsync -a {(hidden ? "" : "--exclude='.*'")} '{from}/' '{to}/'" : $"cp '{from}' '{to}'", Path.GetTempPath());
    }

    private static void Bash(string script, string folder) => BashRun.Of(script, folder, new Dictionary<string, string>()).Clean();
}
