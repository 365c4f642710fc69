using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using RegionSite.Cli;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Serving;

/// <summary><c>regionsite serve</c> as its user starts and ends it.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("en", "port {0} is taken by another program")]
    [InlineData("de", "Port {0} ist schon von einem anderen Programm belegt")]
    public void A_port_that_is_taken_is_named(string language, string expected)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = _content.Run("serve", "--port", port.ToString(CultureInfo.InvariantCulture), "--messages", language);
        Assert.Equal(ExitStatus.Environment, run.Status);
        Assert.StartsWith(string.Format(CultureInfo.InvariantCulture, expected, port), run.Error, StringComparison.Ordinal);
        Assert.Contains("--port", run.Error);
    }

    [Fact]
    public async Task It_says_where_the_brands_are_tells_of_each_build_and_ends_well()
    {
        // No process of .NET can send another one what Ctrl+C sends.
        if (OperatingSystem.IsWindows()) return;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["exec", typeof(CommandLine).Assembly.Location, "serve", "--port", "0", "--content", _content.Content, "--themes", Path.Combine(Repository.Root, "themes"), "--now", "2027-01-15T12:00"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        try
        {
            var greeting = new StringBuilder();
            while (!greeting.ToString().Contains("Ctrl+C", StringComparison.Ordinal)) greeting.AppendLine(await Line(process.StandardOutput));
            Assert.Matches("""
                \Afirst build: built in \d+\.\d s, 0 errors, 0 warnings

                  http://dach\.example\.localhost:(\d+)/  Marke dach
                  http://stadt\.example\.localhost:\1/  Marke stadt
                  http://localhost:\1/  all brands

                Drafts that are not shown: 1 \(--drafts shows them\)\.
                Changes in .* appear by themselves\. Ctrl\+C ends this\.
                \Z
                """.TrimEnd().ReplaceLineEndings(), greeting.ToString());

            _content.News("marketing", "eigenes", "topics: [kutlur]");
            Assert.Contains("eigenes.md:5:10: error RS1203", await Line(process.StandardError));
            Assert.EndsWith("eigenes.md: 1 error, 0 warnings; the last good version stays", await Line(process.StandardOutput), StringComparison.Ordinal);

            Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).Dispose();
            await process.WaitForExitAsync().WaitAsync(RunningServer.Patience);
            Assert.Equal((ExitStatus.Done, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<string> Line(StreamReader from) => await from.ReadLineAsync().WaitAsync(RunningServer.Patience) ?? throw new InvalidOperationException("it has ended");
}
