using System.Collections.Immutable;

namespace RegionSite.Search;

/// <summary>How much a document is about each of its words.</summary>
/// <param name="Words">In the order of their first place; stop words only where they stand in the title.</param>
internal sealed record DocumentWords(ImmutableArray<DocumentWord> Words);

/// <param name="Frequency">Its number in each field, weighed and set against the field's length.</param>
/// <param name="Share">How much of the title it is, or how near to the beginning it stands.</param>
internal readonly record struct DocumentWord(Form Form, float Frequency, float Share);
