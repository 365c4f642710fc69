namespace RegionSite.Diagnostics;

/// <summary>The language of the messages, not of the content.</summary>
internal enum MessageLanguage
{
    English,
    German,
}

/// <summary>One sentence in both message languages; <c>{0}</c>, <c>{1}</c> … stand for the arguments of a diagnostic.</summary>
internal sealed record Bilingual(string English, string German)
{
    public string In(MessageLanguage language) => language == MessageLanguage.German ? German : English;
}

/// <summary>An entry of the catalogue: a stable code, how grave it is, what it says, what causes it and how to mend it.</summary>
internal sealed record DiagnosticCode(string Id, Severity Severity, Bilingual Message, Bilingual Cause, Bilingual Mend);
