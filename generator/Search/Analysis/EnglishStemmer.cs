namespace RegionSite.Search.Analysis;

internal static class EnglishStemmer
{
    public static int Stem(Span<char> word) => word.Length;
}
