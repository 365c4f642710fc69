namespace RegionSite.Search.Analysis;

/// <summary>Words that stand in every text: they are found in titles alone.</summary>
internal static class StopWords
{
    /// <summary>As written in <c>stopwords.de.txt</c> or <c>stopwords.en.txt</c>.</summary>
    public static string[] Of(string language)
    {
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream($"search/stopwords.{language}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
