using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>A word by which a visitor without script looks something up.</summary>
/// <param name="Word">As the first title writes it.</param>
/// <param name="Language">The language of that title.</param>
/// <param name="Targets">What it leads to, topics and places first; at least one.</param>
/// <param name="Hidden">How many more there are.</param>
internal sealed record Keyword(string Word, string Language, ImmutableArray<KeywordTarget> Targets, int Hidden);

/// <summary>One of the three is set: an item, or the id of a topic or place.</summary>
internal readonly record struct KeywordTarget(Item? Item, string? Topic, string? Place);
