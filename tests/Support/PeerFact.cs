using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace RegionSite.Tests.Support;

/// <summary>A fact that asks another program for its opinion, and is skipped where that is missing.</summary>
/// <remarks>With <c>REGIONSITE_REQUIRE_PEERS=1</c> nothing is skipped: a missing peer fails.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    /// <param name="pythonModule">A module that python3 must be able to import.</param>
    public PeerFactAttribute(string pythonModule)
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") != "1" && Python.With(pythonModule) is null)
            Skip = $"the second opinion is missing: no python3 with the module {pythonModule}";
    }
}

/// <summary>The python3 of this machine.</summary>
internal static class Python
{
    // The distribution's own first: its packages are where it looks, whatever other python3 is on the path.
    private static readonly string[] Candidates = ["/usr/bin/python3", "python3"];

    private static readonly ConcurrentDictionary<string, string?> Known = [];

    /// <summary>The first python3 that can import the module; null if none can. Asked once a run.</summary>
    public static string? With(string module) => Known.GetOrAdd(module, m => Candidates.FirstOrDefault(python => CanImport(python, m)));

    /// <summary>Runs a script with this input and gives what it prints; a failing script throws with its own words.</summary>
    public static string Run(string python, string script, string input) => Run(python, [script], input);

    /// <inheritdoc cref="Run(string, string, string)"/>
    public static string Run(string python, string[] scriptAndArguments, string input)
    {
        using var process = Start(python, scriptAndArguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }

    private static bool CanImport(string python, string module)
    {
        try
        {
            using var process = Start(python, "-c", $"import {module}");
            process.StandardInput.Close();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string python, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(python, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
