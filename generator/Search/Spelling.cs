namespace RegionSite.Search;

/// <summary>A word as written.</summary>
/// <param name="Form">The text of its first form; empty where it has none.</param>
/// <param name="Number">The first form's.</param>
/// <param name="More">The numbers of all forms, where it has more than one.</param>
internal record struct Spelling(string Text, string Form, int Number, int[]? More)
{
    /// <summary>How often it was read.</summary>
    public int Count;
}
