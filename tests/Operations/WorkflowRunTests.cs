using RegionSite.Tests.Support;

namespace RegionSite.Tests.Operations;

/// <summary>What our workflows do, step by step in a clone: nothing in them is guessed.</summary>
public sealed class WorkflowRunTests(OperationsFixture site) : IClassFixture<OperationsFixture>
{
    [OperationsFact]
    public void A_good_proposal_gets_a_preview_that_opens_from_disk()
    {
        site.Reset();

        var run = site.Machine.Run("check", "pull_request", jobs: "content");

        Assert.True(run.Results["content"] == "success", run.Log);
        Assert.DoesNotContain("::error", run.Log);
        var preview = site.Machine.Artifact("vorschau");
        Assert.Contains("dach.example/index.html", File.ReadAllText(Path.Combine(preview, "index.html")));
        Assert.DoesNotMatch("(?:href|src)=\"/", File.ReadAllText(Path.Combine(preview, "dach.example/index.html")));
        Assert.True(File.Exists(Path.Combine(preview, "stadt.example/aktuelles/2027/marketing/entwurf/index.html")), "the draft is not there");
        Assert.Contains("Alles in Ordnung", run.Summary);
        Assert.Matches(@"\[Vorschau herunterladen\]\(https://github\.com/region/websites/actions/runs/\d+/artifacts/1\)", run.Summary);
        AllRun("check", "content", site.Machine);
    }

    [OperationsFact]
    public void A_faulty_proposal_is_told_at_its_line_in_German_and_the_rest_can_be_looked_at()
    {
        site.Reset();
        site.Content.News("verband", "falsch", "topics: [\"ku|lt<b>\"]");
        site.Save();

        var run = site.Machine.Run("check", "pull_request", jobs: "content");

        Assert.Equal("failure", run.Results["content"]);
        Assert.Matches("(?m)^::error file=content/partners/verband/news/falsch.md,line=5,col=10,title=RS1203::unbekanntes Thema", run.Log);
        Assert.Contains("**1 Fehler**", run.Summary);
        Assert.Matches(@"(?m)^\| \*\*Fehler\*\* \| \[content/partners/verband/news/falsch\.md:5\]\(https://github\.com/region/websites/blob/vorschlag/nr%201/content/partners/verband/news/falsch\.md\?plain=1#L5\) \| unbekanntes Thema .*ku\\\|lt&lt;b&gt;.* \|$", run.Summary);
        Assert.Contains("Vorschau herunterladen", run.Summary);
        Assert.True(File.Exists(Path.Combine(site.Machine.Artifact("vorschau"), "dach.example/aktuelles/2027/verband/kultur/index.html")));

        site.Content.Put("topics.yaml", "- nonsense: [");
        site.Save();
        run = site.Machine.Run("check", "pull_request", jobs: "content");
        Assert.Equal("failure", run.Results["content"]);
        Assert.DoesNotContain("Vorschau herunterladen", run.Summary);
        Assert.Contains("content/topics.yaml:", run.Summary);
    }

    [OperationsFact]
    public void Every_host_gets_its_files_then_only_the_changed_ones_then_nothing()
    {
        site.Reset();
        var now = DateTimeOffset.UtcNow;
        site.Content.News("verband", "faellig", $"topics: [kultur, wirtschaft]\npublish: {OperationsFixture.Local(now.AddHours(-2))}");
        site.Save();

        var first = site.Machine.Run("deploy", "push", started: now.AddHours(-3));

        Assert.True(first.Results.Values.All(r => r == "success"), first.Log);
        Assert.Equal(site.Built("dach.example"), OutputTree.Of(site.Machine.Pages));
        Assert.Equal("somebody else's", File.ReadAllText(Path.Combine(site.Server, "statistik/index.html")));
        var (server, branch) = (site.Built("stadt.example"), site.Built("werra.example"));
        Assert.Equal(server, WithoutForeign(OperationsFixture.Files(site.Server)));
        Assert.Equal(branch, WithoutForeign(site.Branch()));
        Assert.Matches(@"stadt\.example: \d\d+ Dateien übertragen, 0 entfernt", first.Summary);

        // An item is changed, one is gone, one is faulty.
        site.Content.News("verband", "faellig", $"topics: [kultur, wirtschaft]\npublish: {OperationsFixture.Local(now.AddHours(-2))}\nauthor: Jemand");
        File.Delete(Path.Combine(site.Content.Content, "partners/verband/news/wirtschaft.md"));
        File.Delete(Path.Combine(site.Content.Content, "partners/marketing/news/eigenes.md"));
        site.Content.News("verband", "falsch", "topics: [kutlur]");
        site.Save();
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(site.Server, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, longAgo);

        var second = site.Machine.Run("deploy", "workflow_dispatch", started: now.AddHours(-2.5));

        Assert.True(second.Results.Values.All(r => r == "success"), second.Log);
        Assert.Contains("1 fehlerhafter Beitrag zurückgehalten: verband/news/falsch", second.Summary);
        Assert.Contains("::error file=content/partners/verband/news/falsch.md,line=5", second.Log);
        Assert.Equal(site.Built("dach.example"), OutputTree.Of(site.Machine.Pages));
        Assert.Equal(site.Built("stadt.example"), WithoutForeign(OperationsFixture.Files(site.Server)));
        Assert.Equal(site.Built("werra.example"), WithoutForeign(site.Branch()));
        var changed = OutputTree.Differences(server, site.Built("stadt.example")).Where(site.Built("stadt.example").ContainsKey).ToList();
        Assert.InRange(changed.Count, 1, server.Count / 2);
        Assert.Equal(changed.Append(".regionsite.json").Order(StringComparer.Ordinal), Directory.EnumerateFiles(site.Server, "*", SearchOption.AllDirectories).Where(f => File.GetLastWriteTimeUtc(f) != longAgo).Select(f => Path.GetRelativePath(site.Server, f)).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(site.Server, "aktuelles/2027/marketing/eigenes")), "an emptied folder is left");
        Assert.Equal(OutputTree.Differences(branch, site.Built("werra.example")).Append(".regionsite.json").Order(StringComparer.Ordinal), Git("diff-tree --no-commit-id --name-only -r gh-pages").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

        // The item was due two hours ago, half an hour after the last run began.
        var third = site.Machine.Run("deploy", "schedule");
        Assert.True(third.Results.Values.All(r => r == "success"), third.Log);
        Assert.Contains("ist eine Änderung fällig", third.Summary);

        var (before, commit) = (OutputTree.Of(site.Server), Git("rev-parse gh-pages"));
        var fourth = site.Machine.Run("deploy", "schedule");
        Assert.Equal(["due success", "build skipped", "pages skipped", "hosts skipped"], fourth.Results.Select(r => $"{r.Key} {r.Value}"));
        Assert.Contains("Nichts fällig", fourth.Summary);
        Assert.Equal(before, OutputTree.Of(site.Server));
        Assert.Equal(commit, Git("rev-parse gh-pages"));
        AllRun("deploy", "", site.Machine);

        string Git(string arguments) => BashRun.Of($"git {arguments}", site.Repository, new Dictionary<string, string>()).Clean().Output;
    }

    // The line goes dead after everything was sent, but before the list of it was: what came with it must not stay for ever.
    [OperationsFact]
    public void A_delivery_that_broke_off_is_made_good_by_the_next()
    {
        site.Reset();
        Assert.Equal("success", site.Machine.Run("deploy", "push").Results["hosts stadt.example"]);
        site.Content.News("marketing", "kurz", "topics: [wirtschaft]");
        site.Save();
        site.Machine.Put("servers/server.example.dead", "4");

        var broken = site.Machine.Run("deploy", "push");

        Assert.Equal(("failure", "success", "success"), (broken.Results["hosts stadt.example"], broken.Results["hosts werra.example"], broken.Results["pages"]));
        Assert.True(File.Exists(Path.Combine(site.Server, "aktuelles/2027/marketing/kurz/index.html")), "the test breaks the line too early");

        File.Delete(Path.Combine(site.Content.Content, "partners/marketing/news/kurz.md"));
        site.Save();
        var last = site.Machine.Run("deploy", "push");
        Assert.True(last.Results["hosts stadt.example"] == "success", last.Log);
        var (built, there) = (site.Built("stadt.example"), WithoutForeign(OperationsFixture.Files(site.Server)));
        Assert.Empty(built.Except(there).Select(f => $"not there: {f.Key}").Concat(there.Except(built).Select(f => $"should not be there: {f.Key}")));
    }

    [OperationsFact]
    public void What_is_not_set_up_is_said_in_words_and_holds_no_other_host_up()
    {
        site.Reset();
        File.Delete(Path.Combine(site.Machine.Stubs, "pages.json"));
        site.Machine.Secrets.Remove("stadt.example");
        site.Machine.Secrets["werra.example"]["SSH_KEY"] = "another key";

        var run = site.Machine.Run("deploy", "push");

        Assert.Equal(("success", "failure", "failure", "failure"), (run.Results["build"], run.Results["pages"], run.Results["hosts stadt.example"], run.Results["hosts werra.example"]));
        Assert.Contains("::error title=GitHub Pages ist nicht eingerichtet::In den Einstellungen des Repositorys unter Settings › Pages als Source „GitHub Actions“ wählen und als Custom domain dach.example eintragen", run.Log);
        Assert.Contains("::error title=stadt.example::Im Environment „stadt.example“ (Settings › Environments) fehlt das Secret SSH_KEY", run.Log);
        Assert.Contains("::error title=werra.example::Das Repository verbaende/website ist nicht erreichbar. Ist SSH_KEY dort als Deploy Key mit Schreibrecht eingetragen?", run.Log);

        site.Content.Put("topics.yaml", "- nonsense: [");
        site.Save();
        run = site.Machine.Run("deploy", "push");
        Assert.Equal(["due failure", "build skipped", "pages skipped", "hosts skipped"], run.Results.Select(r => $"{r.Key} {r.Value}"));
        Assert.Contains("content/topics.yaml:", run.Log);
    }

    [OperationsFact]
    public void The_example_for_GitLab_does_the_same()
    {
        site.Reset();
        var example = Workflow.Load(Path.Combine(Repository.Root, "generator", "docs", "gitlab-ci.yml"));
        var place = Directory.CreateTempSubdirectory("regionsite-gitlab-");
        try
        {
            BashRun.Of($"git clone -q '{site.Machine.Origin}' .", place.FullName, new Dictionary<string, string>()).Clean();
            foreach (var job in (string[])["check", "pages"]) BashRun.Of(string.Join('\n', GitLabFile.Script(example, job)), place.FullName, GitLabFile.Variables(example, place.FullName)).Clean();
            Assert.True(File.Exists(Path.Combine(place.FullName, "vorschau/dach.example/index.html")));
            Assert.True(File.Exists(Path.Combine(place.FullName, "public/aktuelles/index.html")));
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    // What the tests' own script does is not run within the tests.
    private static void AllRun(string workflow, string job, WorkflowMachine machine) => Assert.Empty(
        Workflow.Named(workflow).Jobs.Where(j => job.Length == 0 || j.Id == job).SelectMany(j => j.Steps)
            .SelectMany(s => s.Uses?.StartsWith("./", StringComparison.Ordinal) == true ? Workflow.Action(s.Uses) : [s])
            .Where(s => s.Run is not null).Select(s => s.Place).Except(machine.Done));

    private static SortedDictionary<string, string> WithoutForeign(SortedDictionary<string, string> files)
    {
        Assert.True(files.Remove("statistik/index.html") || (files.Remove("CNAME") && files.Remove(".nojekyll")), "what is somebody else's has been taken away");
        return files;
    }
}
