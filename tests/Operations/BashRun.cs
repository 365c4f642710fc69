using System.Diagnostics;

namespace RegionSite.Tests.Operations;

/// <summary>A script run by bash as a workflow runs it, in an environment of its own.</summary>
internal sealed record BashRun(int Status, string Output)
{
    // What the tests' own run has set would mislead a build within it.
    private static readonly string[] Passed = ["PATH", "HOME", "USER", "LANG", "TMPDIR", "DOTNET_ROOT", "SSL_CERT_FILE", "SSL_CERT_DIR", "http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"];

    /// <param name="stubs">A folder before all others on the path.</param>
    public static BashRun Of(string script, string folder, IReadOnlyDictionary<string, string> environment, string? stubs = null)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", "exec 2>&1\n" + script]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(n => !Passed.Contains(n) && !n.StartsWith("NUGET_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        if (stubs is not null) start.Environment["PATH"] = $"{stubs}:{start.Environment["PATH"]}";
        // Nothing goes on running behind a step.
        foreach (var (name, value) in new[] { ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1") }) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BashRun(process.ExitCode, output);
    }

    public BashRun Clean()
    {
        Assert.True(Status == 0, $"status {Status}\n{Output}");
        return this;
    }
}
