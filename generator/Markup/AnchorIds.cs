using System.Collections.Immutable;
using System.Text;

namespace RegionSite.Markup;

/// <summary>The ids of one text, each given once.</summary>
internal sealed class AnchorIds
{
    // Where the words give no slug ("???"): German, as most pages are; an address should not change with the language.
    private const string Nameless = "abschnitt";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>
    /// The id that GitHub gives the heading too, so that a link with an anchor works there and here: lower case, letters, digits,
    /// _ and - stay, spaces become hyphens; the second of the same id has -1, the third -2 …
    /// </summary>
    public string ForHeading(string text)
    {
        var slug = Words(text);
        if (slug.Length == 0) slug = Nameless;
        if (_taken.Add(slug)) return slug;
        var number = _next.GetValueOrDefault(slug, 1);
        string id;
        do id = $"{slug}-{number++}";
        while (!_taken.Add(id));
        _next[slug] = number;
        return id;
    }

    private static string Words(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-') id.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value == ' ') id.Append('-');
        }
        return id.ToString();
    }

    /// <summary>False where the id is given already.</summary>
    public bool TryTake(string id) => _taken.Add(id);

    public ImmutableHashSet<string> ToAnchors() => _taken.Count == 0 ? ImmutableHashSet<string>.Empty : [.. _taken];
}
