namespace RegionSite.Diagnostics;

/// <summary>The machine, not the content, is in the way (disk, rights, a folder that is not ours): one sentence, exit status 3.</summary>
internal sealed class EnvironmentFailure(Bilingual message, Exception? cause = null) : Exception(message.English, cause)
{
    public string In(MessageLanguage language) => message.In(language);
}
