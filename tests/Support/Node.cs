using System.ComponentModel;
using System.Diagnostics;

namespace RegionSite.Tests.Support;

/// <summary>A fact that runs a script with Node.js, and is skipped where that is missing.</summary>
/// <remarks>With <c>REGIONSITE_REQUIRE_PEERS=1</c> nothing is skipped: a missing peer fails.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <param name="package">The environment variable that names the folder of a package which the script needs.</param>
    public NodeFactAttribute(string? package = null)
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") == "1") return;
        if (package is not null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(package))) Skip = $"the second opinion is missing: {package} names no folder";
        else if (!Node.Exists) Skip = "no node";
    }
}

/// <summary>The Node.js of this machine.</summary>
internal static class Node
{
    /// <summary>Asked once a run.</summary>
    public static bool Exists { get; } = Found();

    /// <summary>Runs a script with this input and gives what it prints; a failing script throws with its own words.</summary>
    public static string Run(string input, params string[] scriptAndArguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", scriptAndArguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        return node.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }

    private static bool Found()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true })!;
            node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
