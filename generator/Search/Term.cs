using System.Collections.Immutable;

namespace RegionSite.Search;

/// <summary>What the inflections of a word share.</summary>
internal sealed class Term(int number, string text, ImmutableArray<Form> forms, Spelling?[] spellings)
{
    /// <summary>So many forms are told apart in postings; what is rarer counts as any other.</summary>
    public const int MostRanks = 3;

    /// <summary>Its place in the order of all terms.</summary>
    public int Number { get; } = number;

    public string Text { get; } = text;

    /// <summary>The form of most documents first.</summary>
    public ImmutableArray<Form> Forms { get; } = forms;

    /// <summary>In how many documents its forms stand, those that have two of them counted twice.</summary>
    public int Documents { get; } = forms.Sum(f => f.Documents);

    /// <summary>How a form is usually spelt; null where it stands within longer words alone.</summary>
    public string? SpellingOf(Form form) => spellings[form.Id]?.Text;

    /// <summary>The place of a form among the usual ones; <see cref="MostRanks"/> for all others.</summary>
    public int Rank(Form form)
    {
        var rank = 0;
        while (rank < MostRanks && rank < Forms.Length && Forms[rank] != form) rank++;
        return rank < Forms.Length ? rank : MostRanks;
    }
}
