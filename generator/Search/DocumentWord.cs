namespace RegionSite.Search;

/// <summary>How much a document is about one of its words.</summary>
/// <param name="Form">The number of its form.</param>
/// <param name="Frequency">Its number in each field, weighed and set against the field's length.</param>
/// <param name="Share">How much of the title it is, or how near to the beginning it stands.</param>
internal readonly record struct DocumentWord(int Form, float Frequency, float Share);
