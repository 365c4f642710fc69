using System.Text;
using RegionSite.Text;

namespace RegionSite.Archetypes;

/// <summary>A slug out of a title: German letters written out, other accents dropped, no longer than is good to read in an address.</summary>
internal static class TitleSlug
{
    private const int Longest = 60;

    // What a shortened title should not end in.
    private static readonly HashSet<string> Dangling = new(StringComparer.Ordinal)
    {
        "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen", "und", "oder", "mit", "fuer", "von", "vom", "zu", "zum", "zur",
        "im", "in", "ins", "am", "an", "auf", "aus", "bei", "beim", "bis", "nach", "ueber", "um", "unter", "vor", "the", "a", "and", "or", "of", "for", "to", "with", "on", "at", "by", "from",
    };

    /// <summary>Empty where the title has no letter or digit that an address can show.</summary>
    public static string Of(string title)
    {
        var slug = Slug.From(WithoutAccents(title));
        if (slug.Length <= Longest) return slug;
        var cut = slug.LastIndexOf('-', Longest);
        // One long word, as German has them, is cut where it must be.
        var words = (cut > 0 ? slug[..cut] : slug[..Longest]).Split('-').ToList();
        while (words.Count > 1 && Dangling.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        return string.Join('-', words);
    }

    // Slugs know the letters of German and its western neighbours; of those further east the letter without its mark remains.
    private const string Marked = "łśšşșźżžčćđďňńřŕěęąāăůűūýğıīőōťțľĺģķļņ";
    private const string Unmarked = "lsssszzzccddnnrreeaaauuuygiioottllgkln";

    private static string WithoutAccents(string title)
    {
        var result = new StringBuilder();
        foreach (var c in title)
        {
            // Some systems hand a letter over as two characters: first itself, then its mark.
            if (c == '\u0308' && result.Length > 0 && "aouAOU".Contains(result[^1], StringComparison.Ordinal)) result.Append('e');
            else if (c is < '\u0300' or > '\u036F') result.Append(Marked.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal) is var at and >= 0 ? Unmarked[at] : c);
        }
        return result.ToString();
    }
}
