namespace RegionSite.Text;

/// <summary>The languages with a meaning of their own; any other tag of BCP 47 may be a content language too.</summary>
internal static class Languages
{
    public const string German = "de";

    public const string English = "en";

    /// <summary>Leichte Sprache, by the variant subtag that browsers and screen readers know.</summary>
    public const string EasyGerman = "de-x-leicht";

    /// <summary>Whether <paramref name="language"/> follows German spelling and typography.</summary>
    public static bool IsGerman(string language) => language is German || language.StartsWith("de-", StringComparison.Ordinal);
}
