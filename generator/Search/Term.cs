using System.Collections.Immutable;

namespace RegionSite.Search;

/// <summary>What the inflections of a word share.</summary>
/// <param name="Number">Its place among all by text.</param>
/// <param name="Forms">The form of most documents first.</param>
internal sealed record Term(int Number, string Text, ImmutableArray<Form> Forms)
{
    /// <summary>So many forms are told apart in postings; what is rarer counts as any other.</summary>
    public const int MostRanks = 3;

    /// <summary>In how many documents its forms stand, those that have two of them counted twice.</summary>
    public int Documents { get; } = Forms.Sum(f => f.Documents);

    /// <summary>The place of a form, by number, among the usual ones; <see cref="MostRanks"/> for all others.</summary>
    public int Rank(int form)
    {
        var rank = 0;
        while (rank < MostRanks && rank < Forms.Length && Forms[rank].Number != form) rank++;
        return rank < Forms.Length ? rank : MostRanks;
    }
}
