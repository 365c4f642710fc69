using System.Collections.Immutable;

namespace RegionSite.Search;

/// <summary>A document as its results show it and facets narrow it.</summary>
/// <param name="Url">From the root of the brand, without a slash at its beginning.</param>
/// <param name="Text">What the excerpt is cut from.</param>
/// <param name="Date">In words; null for what has none.</param>
/// <param name="Language">Where it is not the index's.</param>
/// <param name="Brand">Its home brand; null where it has none.</param>
/// <param name="From">A day, <c>2026-11-28</c>: of news, or the first to come of an event, with the last as <paramref name="Until"/>.</param>
internal sealed record IndexedDocument(string Url, string Title, string Text, string Type, string? Date, string? Language, ImmutableArray<string> Topics, ImmutableArray<string> Places, ImmutableArray<string> Partners, string? Brand, string? From, string? Until);
