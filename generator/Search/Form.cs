namespace RegionSite.Search;

/// <summary>A folded word of a <see cref="Lexicon"/>.</summary>
/// <param name="Number">Its place among all by text.</param>
/// <param name="Term">The number of what it shares with its inflections.</param>
/// <param name="IsEmpty">Whether no text is about it: a stop word, or a minor one.</param>
/// <param name="Documents">How many it stands in.</param>
/// <param name="Spelling">How it is usually written, which "did you mean" may say; null where it stands within longer words alone.</param>
internal sealed record Form(int Number, string Text, int Term, bool IsEmpty, int Documents, string? Spelling);
