using System.Diagnostics;
using NodaTime;
using RegionSite.Cli;

namespace RegionSite.Tests.Support;

/// <summary>A run of the command line, as its user sees it.</summary>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    /// <summary>What the clock shows in <see cref="Of"/>.</summary>
    public static Instant Clock { get; } = Instant.FromUtc(2027, 1, 15, 11, 0);

    public static CommandRun Of(params string[] arguments) => At(Clock, arguments);

    public static CommandRun At(Instant clock, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = CommandLine.Run(arguments, () => clock, output, error);
        return new CommandRun(status, output.ToString(), error.ToString());
    }

    /// <summary>In a process of its own, with these environment variables.</summary>
    public static CommandRun Elsewhere(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(typeof(CommandLine).Assembly.Location).Prepend("exec")) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Of(start);
    }

    /// <summary>Of any program; its output must be redirected.</summary>
    public static CommandRun Of(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>This run, where it is expected to have done its work without a word of complaint.</summary>
    public CommandRun Clean()
    {
        Assert.True(Status == ExitStatus.Done && Error.Length == 0, $"status {Status}\n{Error}");
        return this;
    }
}
