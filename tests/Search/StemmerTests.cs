using RegionSite.Search.Analysis;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Search;

/// <summary>Both stemmers against snowballstemmer (of Snowball 2), and the script's against both.</summary>
/// <remarks>Where Snowball is asked, "System" is left out, and German words on -s behind c, o, p, w or y: it keeps the plural of borrowed words (Clips, Autos, Shops, Shows, Handys).</remarks>
public class StemmerTests
{
    [PeerFact("snowballstemmer")]
    public void English_words_have_the_stems_of_snowballstemmer() =>
        Same(MadeUpWords.English, Stems(MadeUpWords.English, EnglishStemmer.Stem), Opinions.Snowball("english", MadeUpWords.English));

    [PeerFact("snowballstemmer")]
    public void German_words_once_folded_have_the_stems_of_snowballstemmer()
    {
        var folded = Folded(MadeUpWords.German).Where(w => !IsBeyondSnowball(w)).ToList();
        Same(folded, Stems(folded, GermanStemmer.Stem), Opinions.Snowball("german", folded));
    }

    /// <remarks>
    /// Snowball cuts first and folds afterwards. It takes "Seitensprung" for a word on -ung and "Seitensprünge" for none, we both for one; and where
    /// ae, oe and ue are written for umlauts, it has two words for one.
    /// </remarks>
    [PeerFact("snowballstemmer")]
    public void Folding_before_changes_only_what_then_ends_in_ung()
    {
        var words = MadeUpWords.German.Where(w => !IsBeyondSnowball(w) && !w.Contains("ae", StringComparison.Ordinal) && !w.Contains("oe", StringComparison.Ordinal) && !w.Contains("ue", StringComparison.Ordinal)).ToList();
        var ours = Stems(words.Select(Fold), GermanStemmer.Stem);
        var theirs = Opinions.Snowball("german", words);
        var plain = Enumerable.Range(0, words.Count).Where(i => !words[i].Contains("üng", StringComparison.Ordinal)).ToList();
        Assert.InRange(plain.Count, 5_000, words.Count);
        Same([.. plain.Select(i => words[i])], [.. plain.Select(i => ours[i])], [.. plain.Select(i => theirs[i])]);
        Assert.Equal(("seitenspr", "seitensprung"), (Stems(["seitensprunge"], GermanStemmer.Stem)[0], Opinions.Snowball("german", ["seitensprünge"])[0]));
    }

    [NodeFact]
    public void The_script_cuts_words_as_the_generator_does()
    {
        Same(MadeUpWords.English, Stems(MadeUpWords.English, EnglishStemmer.Stem), Opinions.Script<string>("en", "english.js", "stem", MadeUpWords.English));
        var german = Folded(MadeUpWords.German);
        Same(german, Stems(german, GermanStemmer.Stem), Opinions.Script<string>("de", "german.js", "stem", german));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ss")]
    [InlineData("ing")]
    [InlineData("keit")]
    [InlineData("москва")]
    [InlineData("οδυσσευσ")]
    public void What_has_no_ending_stays(string word)
    {
        Assert.Equal(word, Stems([word], EnglishStemmer.Stem)[0]);
        Assert.Equal(word, Stems([word], GermanStemmer.Stem)[0]);
    }

    private static bool IsBeyondSnowball(string word) => word == "system" || (word.EndsWith('s') && word.Length > 1 && "copwyö".Contains(word[^2], StringComparison.Ordinal));

    private static List<string> Folded(IEnumerable<string> words) => [.. words.Select(Fold).Distinct()];

    private static string Fold(string word)
    {
        var form = new char[3 * word.Length];
        return new(form, 0, Folding.Fold(word, german: true, form));
    }

    private static List<string> Stems(IEnumerable<string> words, Stemmer stemmer) => [.. words.Select(w => Stem(w.ToCharArray(), stemmer))];

    private static string Stem(char[] word, Stemmer stemmer) => new(word, 0, stemmer(word));

    private static void Same(IReadOnlyList<string> words, IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        Assert.Equal(words.Count, theirs.Count);
        var differences = Enumerable.Range(0, words.Count).Where(i => ours[i] != theirs[i]).Select(i => $"{words[i]}: ours {ours[i]}, theirs {theirs[i]}").ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {words.Count} differ\n" + string.Join('\n', differences.Take(20)));
        Assert.InRange(words.Count, 5_000, int.MaxValue);
    }

    private delegate int Stemmer(Span<char> word);
}
