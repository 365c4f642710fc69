using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Themes;

/// <summary>A token's value where the page is light, or where it is dark.</summary>
/// <param name="Colour">What to reckon with; null for what is no colour.</param>
/// <param name="Level">Who says so: 0 the theme that all others extend, the highest the brand; -1 where it is derived.</param>
/// <param name="At">Null where it is derived.</param>
internal sealed record Token(string Value, Colour? Colour, int Level, SourceLocation? At)
{
    /// <summary>Whether the value is another colour than the one to reckon with, in a form that is not understood.</summary>
    public bool IsUnreckoned => Colour is not null && Themes.Colour.Parse(Value) is null;

    public static Token Derived(Colour colour) => new(colour.ToString(), colour, -1, null);
}

/// <summary>The tokens of themes and brand laid over each other, nothing derived yet.</summary>
internal sealed record GivenTokens(ImmutableSortedDictionary<string, Token> Light, ImmutableSortedDictionary<string, Token> Dark)
{
    /// <param name="levels">Those of the theme that all others extend first, those of the brand last.</param>
    public static GivenTokens Of(IEnumerable<DesignTokens> levels)
    {
        var light = ImmutableSortedDictionary.CreateBuilder<string, Token>(StringComparer.Ordinal);
        var dark = ImmutableSortedDictionary.CreateBuilder<string, Token>(StringComparer.Ordinal);
        foreach (var (number, level) in levels.Index())
        {
            foreach (var (name, value) in level.Light)
            {
                Lay(name, value, number, light, level.Light);
                // What was said of the colour that is replaced says nothing about the new one. The quiet dark colours suit
                // each other, and stay until others are given.
                foreach (var companion in TokenNames.Companions(name)) dark.Remove(companion);
                if (!TokenNames.IsNeutral(name) || IsDarkGround(name, light[name])) dark.Remove(name);
            }
            foreach (var (name, value) in level.Dark) Lay(name, value, number, dark, level.Dark);
        }
        return new GivenTokens(light.ToImmutable(), dark.ToImmutable());
    }

    private static void Lay(string name, Sourced<string> value, int level, ImmutableSortedDictionary<string, Token>.Builder over, ImmutableSortedDictionary<string, Sourced<string>> same)
    {
        foreach (var companion in TokenNames.Companions(name))
            if (!same.ContainsKey(companion)) over.Remove(companion);
        // A colour that cannot be reckoned with is written as it is; what goes with it follows from the one before it.
        var colour = Colour.Parse(value.Value) ?? over.GetValueOrDefault(name)?.Colour;
        over[name] = new Token(value.Value, colour, level, value.At);
    }

    private static bool IsDarkGround(string name, Token token) => name is TokenNames.Background or TokenNames.Surface && token.Colour is { } colour && colour.TextOn() == Colour.White;
}
