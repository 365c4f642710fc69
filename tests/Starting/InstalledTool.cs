using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Starting;

/// <summary>The generator as its users get it: packed, and installed from the package alone, without a network; nothing of the repository lies near it.</summary>
public sealed class InstalledTool : IDisposable
{
    // …/dotnet/shared/Microsoft.NETCore.App/<version>/
    private static readonly string DotNet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));

    // What these tests were built with is what the generator beside them was built with.
    private static readonly string Configuration = typeof(InstalledTool).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly TemporaryFolder _folder = new();

    public InstalledTool()
    {
        // Apart from bin/, whose publish folder may hold what somebody published before.
        Sdk("pack", Path.Combine(Repository.Root, "generator"), "-c", Configuration, "--no-build", "-o", _folder["Paket"], $"-p:PublishDir={_folder["publish"]}/", "-nodeReuse:false");
        Package = Directory.EnumerateFiles(_folder["Paket"], "*.nupkg").Single();
        _folder.Put("NuGet.config", $"<configuration><packageSources><clear/><add key=\"here\" value=\"{SecurityElement.Escape(_folder["Paket"])}\"/></packageSources></configuration>");
        Sdk("tool", "install", "RegionSite", "--tool-path", _folder["Werkzeug"], "--configfile", _folder["NuGet.config"]);
    }

    public string Package { get; }

    /// <summary>An empty folder, whose path has spaces and umlauts.</summary>
    public string EmptyFolder() => Directory.CreateDirectory(_folder[$"Süd Ost/Böse Größe {Guid.NewGuid():N}"]).FullName;

    /// <summary>How the installed tool is started in a folder; for a command that runs on.</summary>
    public ProcessStartInfo Start(string folder, params string[] arguments) => In(folder, _folder[OperatingSystem.IsWindows() ? "Werkzeug/regionsite.exe" : "Werkzeug/regionsite"], arguments);

    internal CommandRun Run(string folder, params string[] arguments) => CommandRun.Of(Start(folder, arguments));

    public void Dispose() => _folder.Dispose();

    private void Sdk(params string[] arguments)
    {
        var run = CommandRun.Of(In(_folder[""], Path.Combine(DotNet, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), arguments));
        Assert.True(run.Status == 0, $"dotnet {string.Join(' ', arguments)}: status {run.Status}\n{run.Output}{run.Error}");
    }

    private static ProcessStartInfo In(string folder, string program, string[] arguments) => new(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        // The tool finds the runtime that these tests run on, wherever it was installed.
        Environment = { ["DOTNET_ROOT"] = DotNet, ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
    };
}
