namespace RegionSite.Diagnostics;

/// <summary>The command line asks for what cannot be: one sentence, exit status 2.</summary>
internal sealed class UsageFailure(Bilingual message) : Exception(message.English)
{
    public string In(MessageLanguage language) => message.In(language);
}
