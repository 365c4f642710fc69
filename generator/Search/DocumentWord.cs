namespace RegionSite.Search;

/// <summary>How much a document is about one of its words.</summary>
/// <param name="Form">The number of its form.</param>
/// <param name="Frequency">Its number in each field, weighed and set against the field's length.</param>
/// <param name="Place">What the best place counts for that it stands in; never less than 0.</param>
internal readonly record struct DocumentWord(int Form, float Frequency, float Place);
