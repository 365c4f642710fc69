using System.CommandLine;
using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary>The commands and their options (contract, section 7), and what becomes of a failure.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Func<Instant> clock, TextWriter output, TextWriter error)
    {
        var language = new Option<string>("--messages") { Description = "Language of the messages: de or en", DefaultValueFactory = _ => "en", Recursive = true };
        language.AcceptOnlyFromAmong("de", "en");
        var shared = new SharedOptions(language, clock);
        var root = new RootCommand("Builds the websites of a region's brands out of one folder of content.")
        {
            language,
            InitCommand.Define(shared, clock, output),
            NewCommand.Define(shared, output),
            BuildCommand.Define(shared, output, error),
            CheckCommand.Define(shared, output, error),
            ServeCommand.Define(shared, output, error),
            SharingCommand.Define(shared, output, error),
            ClashesCommand.Define(shared, output, error),
            NextCommand.Define(shared, output, error),
            HostsCommand.Define(shared, output, error),
            ChangesCommand.Define(shared.Language, output),
        };

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors) error.WriteLine(fault.Message);
            error.WriteLine("regionsite --help");
            return ExitStatus.Usage;
        }
        var messages = shared.Language(parsed);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
        catch (UsageFailure failure)
        {
            error.WriteLine(failure.In(messages));
            return ExitStatus.Usage;
        }
        catch (Exception e) when (EnvironmentFailure.Of(e) is { } failure)
        {
            error.WriteLine(failure.In(messages));
            return ExitStatus.Environment;
        }
    }
}

/// <summary>What a run ends with.</summary>
internal static class ExitStatus
{
    public const int Done = 0;

    public const int ContentErrors = 1;

    public const int Usage = 2;

    public const int Environment = 3;
}
