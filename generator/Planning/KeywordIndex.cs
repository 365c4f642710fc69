using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Search.Analysis;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The keywords of a brand in a language: the meaningful words of its titles, topics and places, in alphabetical order.</summary>
internal sealed class KeywordIndex
{
    /// <summary>Of things that a word leads to. A longer list is read by nobody; what stands in it has other words, too.</summary>
    private const int MostTargets = 20;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _language;

    private KeywordIndex(string language) => _language = language;

    public static IEnumerable<(string Letter, Keyword Word)> Of(BrandSite site, string language, Library library)
    {
        var index = new KeywordIndex(language);
        foreach (var topic in library.Topics)
            if (site.Lists.ByTopic.ContainsKey(topic.Id)) index.Add(topic.Name, language, new KeywordTarget(null, topic.Id, null));
        foreach (var place in site.Lists.ByPlace.Keys.Order(StringComparer.Ordinal)) index.Add(library.Places.Find(place)!.Name, language, new KeywordTarget(null, null, place));
        foreach (var item in site.Lists.Ordered) index.Add(item.Title, site.LanguageFor(item, language), new KeywordTarget(item, null, null));
        return index._entries.Values.Select(e => (Entry: e, Key: SortKey.For(e.Word)))
            .Select(e => (e.Entry, e.Key, Letter: Letter(e.Key)))
            .OrderBy(e => e.Letter, StringComparer.Ordinal).ThenBy(e => e.Key, StringComparer.OrdinalIgnoreCase).ThenBy(e => e.Entry.Word, StringComparer.Ordinal)
            .Select(e => (e.Letter, new Keyword(e.Entry.Word, e.Entry.Language, [.. e.Entry.Targets], e.Entry.Hidden)));
    }

    private void Add(LocalText title, string language, KeywordTarget target)
    {
        var text = title.In(language);
        var spoken = title.LanguageFor(language);
        foreach (var range in TitleWords.In(text, spoken))
        {
            var lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
            var word = text.AsSpan(range);
            if (!lookup.TryGetValue(word, out var entry))
            {
                entry = new Entry(word.ToString(), spoken);
                _entries.Add(entry.Word, entry);
            }
            entry.Add(target);
        }
    }

    // Without its accents: Ž stands below Z.
    private static string Letter(string key) => char.ToLowerInvariant(key[0]) is var letter && LetterTable.Find(letter) is { } plain ? plain[..1] : $"{letter}";

    private sealed class Entry(string word, string language)
    {
        private readonly List<KeywordTarget> _targets = [];

        public string Word => word;

        public string Language => language;

        public IReadOnlyList<KeywordTarget> Targets => _targets;

        public int Hidden { get; private set; }

        public void Add(KeywordTarget target)
        {
            // A title may say a word twice.
            if (_targets.Count > 0 && IsSame(_targets[^1], target)) return;
            if (_targets.Count < MostTargets) _targets.Add(target);
            else Hidden++;
        }

        private static bool IsSame(KeywordTarget a, KeywordTarget b) => ReferenceEquals(a.Item, b.Item) && a.Topic == b.Topic && a.Place == b.Place;
    }
}
