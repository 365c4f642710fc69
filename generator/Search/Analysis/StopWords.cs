namespace RegionSite.Search.Analysis;

/// <summary>Words that no text is about.</summary>
internal static class StopWords
{
    /// <summary>Those that stand in every text, and help to find none: they are found in titles alone. As written in <c>stopwords.de.txt</c> or <c>stopwords.en.txt</c>.</summary>
    public static string[] Of(string language) => Words("stopwords", language);

    /// <summary>
    /// Those that fewer texts have, "ohne", "zwischen", "welche": what has them is found before what lacks them, but no hit needs them. As written in <c>minorwords.de.txt</c> or
    /// <c>minorwords.en.txt</c>; none is a stop word.
    /// </summary>
    public static string[] MinorOf(string language) => Words("minorwords", language);

    private static string[] Words(string list, string language)
    {
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream($"search/{list}.{language}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
