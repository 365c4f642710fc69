using System.Collections.Immutable;
using RegionSite.Text;

namespace RegionSite.Markup;

/// <summary>The ids of one text, each given once.</summary>
internal sealed class AnchorIds
{
    // Where the words give no slug ("???"): German, as most pages are; an address should not change with the language.
    private const string Nameless = "abschnitt";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The heading's slug; from the second of the same slug on with -2, -3 …</summary>
    public string ForHeading(string text)
    {
        var slug = Slug.From(text);
        if (slug.Length == 0) slug = Nameless;
        if (_taken.Add(slug)) return slug;
        var number = _next.GetValueOrDefault(slug, 2);
        string id;
        do id = $"{slug}-{number++}";
        while (!_taken.Add(id));
        _next[slug] = number;
        return id;
    }

    /// <summary>False where the id is given already.</summary>
    public bool TryTake(string id) => _taken.Add(id);

    public ImmutableHashSet<string> ToAnchors() => _taken.Count == 0 ? ImmutableHashSet<string>.Empty : [.. _taken];
}
