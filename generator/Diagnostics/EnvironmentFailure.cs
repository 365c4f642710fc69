namespace RegionSite.Diagnostics;

/// <summary>The machine, not the content, is in the way (disk, rights, a folder that is not ours): one sentence, exit status 3.</summary>
internal sealed class EnvironmentFailure(Bilingual message, Exception? cause = null) : Exception(message.English, cause)
{
    public string In(MessageLanguage language) => message.In(language);

    /// <summary>The machine's failure behind what a run has thrown; null where that is something else.</summary>
    public static EnvironmentFailure? Of(Exception thrown)
    {
        // Several threads may meet the full disk; one word about it is enough.
        IReadOnlyCollection<Exception> causes = thrown is AggregateException several ? several.Flatten().InnerExceptions : [thrown];
        if (causes.OfType<EnvironmentFailure>().FirstOrDefault() is { } known) return known;
        // What cannot be written has been told apart already; these two come from reading.
        return causes.FirstOrDefault(c => c is IOException or UnauthorizedAccessException) is { } cause
            ? new EnvironmentFailure(new($"a file cannot be read: {cause.Message}", $"eine Datei lässt sich nicht lesen: {cause.Message}"), cause)
            : null;
    }
}
