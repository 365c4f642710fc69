using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>A brand as a website: where it lies, which languages it has, what it shows and in which orders.</summary>
internal sealed record BrandSite
{
    public required Brand Brand { get; init; }

    /// <summary>The folder below the output; an international name in its ASCII form.</summary>
    public required string Host { get; init; }

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public required string Origin { get; init; }

    /// <summary>The path of its address, with a slash at both ends.</summary>
    public required string Base { get; init; }

    /// <summary>The languages it has whole pages in; easy German where it shows anything written so.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>The live items it shows, by source.</summary>
    public required ImmutableArray<Item> Items { get; init; }

    public required SiteLists Lists { get; init; }

    /// <summary>The languages an item has a page in on this brand; its own where it has none of the brand's.</summary>
    public ImmutableArray<string> LanguagesOf(Item item)
    {
        if (item.Languages.Length == 1) return item.Languages;
        var common = item.Languages.Where(l => Languages.Contains(l)).ToImmutableArray();
        return common.IsEmpty ? [item.Languages[0]] : common;
    }

    /// <summary>The language of the copy that a page in <paramref name="language"/> links to.</summary>
    public string LanguageFor(Item item, string language)
    {
        var languages = LanguagesOf(item);
        return languages.Contains(language) ? language : languages[0];
    }
}
