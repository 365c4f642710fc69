using System.Collections.Immutable;

namespace RegionSite.Search;

/// <summary>The documents of a website that have a term, in their order.</summary>
/// <param name="Whole">Where it stands by itself.</param>
/// <param name="Parts">Where it is but part of longer words.</param>
internal sealed record PostingList(Term Term, ImmutableArray<Posting> Whole, ImmutableArray<Posting> Parts);

/// <param name="Document">Its number, from 0.</param>
/// <param name="Impact">How much the document is about the term, 1 to <see cref="MostImpact"/>.</param>
/// <param name="Forms">The forms that it has: for each <see cref="Term.Rank"/> a bit. None where the term is but part of longer words.</param>
internal readonly record struct Posting(int Document, byte Impact, byte Forms)
{
    public const int MostImpact = 15;

    /// <summary>How many steps of impact a word that is but part of a longer one counts less, about: match.js says it exactly.</summary>
    public const int StepsOfPart = 2;

    // The constant k1 of BM25; low, since a question has few words and whether a text has them matters more than how often.
    private const float Saturation = 0.7f;

    // What the number counts for beside the places of DocumentReader, and where the sums of nearly all words lie.
    private const float WeightOfFrequency = 0.6f;
    private const float Least = 0.2f;
    private const float Most = 3.4f;

    /// <summary>Adds to what its place counts for the term's part in the score of BM25F, f / (f + k1), in fifteen steps.</summary>
    /// <param name="frequency">As in <see cref="DocumentWord"/>; so is the place.</param>
    public static byte ImpactOf(float frequency, float place) =>
        (byte)Math.Clamp((int)MathF.Round((place + WeightOfFrequency * frequency / (frequency + Saturation) - Least) / (Most - Least) * MostImpact), 1, MostImpact);
}
