using System.CommandLine;
using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary>The commands and their options (contract, section 7), and what becomes of a failure.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Instant clock, TextWriter output, TextWriter error)
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
            SharingCommand.Define(shared, output, error),
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
        catch (EnvironmentFailure failure)
        {
            error.WriteLine(failure.In(messages));
            return ExitStatus.Environment;
        }
        catch (AggregateException failures) when (failures.Flatten().InnerExceptions.OfType<EnvironmentFailure>().FirstOrDefault() is { } failure)
        {
            // Several threads may meet the full disk; one word about it is enough.
            error.WriteLine(failure.In(messages));
            return ExitStatus.Environment;
        }
        catch (Exception e) when (Unreadable(e) is { } cause)
        {
            error.WriteLine(messages == MessageLanguage.German ? $"eine Datei lässt sich nicht lesen: {cause.Message}" : $"a file cannot be read: {cause.Message}");
            return ExitStatus.Environment;
        }
    }

    // What cannot be written has been told apart already; these two come from reading.
    private static Exception? Unreadable(Exception e) =>
        (e is AggregateException several ? several.Flatten().InnerExceptions : Enumerable.Repeat(e, 1)).FirstOrDefault(i => i is IOException or UnauthorizedAccessException);
}

/// <summary>What a run ends with.</summary>
internal static class ExitStatus
{
    public const int Done = 0;

    public const int ContentErrors = 1;

    public const int Usage = 2;

    public const int Environment = 3;
}
