using System.Collections.Immutable;

namespace RegionSite.Search;

/// <summary>The documents of a website that have a term, in their order.</summary>
/// <param name="Whole">Where it stands by itself.</param>
/// <param name="Parts">Where it is but part of longer words.</param>
internal sealed record PostingList(Term Term, ImmutableArray<Posting> Whole, ImmutableArray<Posting> Parts);

/// <param name="Document">Its number, from 0.</param>
/// <param name="Impact">How much the document is about the term, 1 to <see cref="MostImpact"/>.</param>
/// <param name="Rank">The form that it mostly has, see <see cref="Term.Rank"/>.</param>
internal readonly record struct Posting(int Document, byte Impact, byte Rank)
{
    public const int MostImpact = 15;

    // The constant k1 of BM25; low, since a question has few words and whether a text has them matters more than how often.
    private const float Saturation = 0.7f;

    // What a word's share of the title, or its place, counts for: who types a title wants that text.
    private const float WeightOfShare = 0.25f;

    /// <summary>The part of a term in the score of BM25F, f / (f + k1), with its share as in <see cref="DocumentWords"/>, in fifteen steps.</summary>
    public static byte ImpactOf(float frequency, float share) =>
        (byte)Math.Clamp((int)MathF.Round(((1 - WeightOfShare) * frequency / (frequency + Saturation) + WeightOfShare * share) * (MostImpact + 1)), 1, MostImpact);
}
