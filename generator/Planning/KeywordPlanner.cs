using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The search page, and the pages of keywords from A to Z for visitors without script.</summary>
internal static class KeywordPlanner
{
    // A page of these has some 100 KB, a sixth of that compressed. Ten thousand items have a hundred times as many links: their letters go over several pages.
    private const int MostLinks = 500;

    public static void Add(BrandSite site, string language, Library library, AddressBook book)
    {
        // Easy-to-read pages offer few ways on purpose.
        var letters = SlicePlanner.Has(language) ? KeywordIndex.Of(site, language, library).GroupBy(k => k.Letter, k => k.Word).ToList() : [];
        var names = letters.Select(l => l.Key).ToImmutableArray();
        book.Add(new SearchPage(site, language, Addresses.Section(site, Sections.Search, language)) { Letters = names });
        foreach (var letter in letters)
        {
            var parts = Parts(letter).ToList();
            for (var i = 0; i < parts.Count; i++)
                book.Add(new KeywordPage(site, language, Addresses.Keywords(site, letter.Key, i + 1, language), letter.Key, i + 1, parts.Count, names, parts[i]));
        }
    }

    private static IEnumerable<ImmutableArray<Keyword>> Parts(IEnumerable<Keyword> words)
    {
        var part = ImmutableArray.CreateBuilder<Keyword>();
        var links = 0;
        foreach (var word in words)
        {
            if (links > 0 && links + word.Targets.Length > MostLinks)
            {
                yield return part.ToImmutable();
                part.Clear();
                links = 0;
            }
            part.Add(word);
            links += word.Targets.Length;
        }
        yield return part.ToImmutable();
    }
}
