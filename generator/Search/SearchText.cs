namespace RegionSite.Search;

/// <summary>What a document can be found by, field by field.</summary>
/// <param name="Headings">Those of the text; they stand in <paramref name="Body"/> too.</param>
/// <param name="Topics">The names of its topics; so for places and partners.</param>
internal sealed record SearchText(string Title, IEnumerable<string> Headings, string Summary, string Body, IEnumerable<string> Topics, IEnumerable<string> Places, IEnumerable<string> Partners);
