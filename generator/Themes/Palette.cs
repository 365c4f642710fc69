using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Two colours of one page that are too near each other.</summary>
/// <param name="At">The one of the two that was chosen last.</param>
/// <param name="Level">Who chose it, as <see cref="Token.Level"/>.</param>
/// <param name="Nearest">What to write in its place: the same hue, no lighter or darker than it must be.</param>
internal sealed record LowContrast(SourceLocation At, int Level, string Name, string Ground, double Contrast, double Needed, Colour Nearest)
{
    /// <summary>Whether it is text that cannot be read; a field's frame, which is seen or not, otherwise.</summary>
    public bool IsText => Needed >= Palette.Readable;
}

/// <summary>All tokens of a light or a dark page: those given, and those that follow from them so that everything can be read.</summary>
internal sealed class Palette
{
    // WCAG 2.2: text 1.4.3, controls and their states 1.4.11.
    public const double Readable = 4.5;
    private const double Discernible = 3;
    private const double ReadableInTheDark = 6;

    // Where nobody says otherwise: what stands behind a dark page, and how well its text is to be read.
    private static readonly Colour UsualDark = new(0x11, 0x18, 0x27);
    private const double Ample = 12;

    private const int StrongestTint = 12;

    private readonly ImmutableSortedDictionary<string, Token>.Builder _tokens;
    private readonly ImmutableArray<LowContrast>.Builder _faults = ImmutableArray.CreateBuilder<LowContrast>();
    private readonly Colour _background;
    private readonly Colour _surface;

    private Palette(ImmutableSortedDictionary<string, Token> tokens, Colour usual)
    {
        _tokens = tokens.ToBuilder();
        _background = ColourOf(TokenNames.Background) ?? usual;
        _surface = ColourOf(TokenNames.Surface) ?? _background;
    }

    public ImmutableSortedDictionary<string, Token> Tokens => _tokens.ToImmutable();

    /// <summary>Colours that were given, and cannot be told from what is behind them.</summary>
    public ImmutableArray<LowContrast> Faults => _faults.ToImmutable();

    public static Palette Light(GivenTokens given)
    {
        var palette = new Palette(given.Light, Colour.White);
        palette.Complete();
        return palette;
    }

    public static Palette Dark(GivenTokens given)
    {
        var grounds = given.Dark;
        foreach (var name in (string[])[TokenNames.Background, TokenNames.Surface])
            if (!grounds.ContainsKey(name) && given.Light.TryGetValue(name, out var light))
                grounds = grounds.Add(name, light.Colour is { } colour ? Token.Derived(Behind(colour)) : light);
        var palette = new Palette(grounds, UsualDark);
        foreach (var (name, light) in given.Light)
        {
            if (palette._tokens.ContainsKey(name)) continue;
            if (light.Colour is not { } colour) palette._tokens.Add(name, light);
            else if (TokenNames.FillOf(name, given.Light.ContainsKey) is null) palette._tokens.Add(name, Token.Derived(palette.InTheDark(name, colour)));
        }
        palette.Complete();
        return palette;
    }

    private Colour? ColourOf(string name) => _tokens.TryGetValue(name, out var token) ? token.Colour : null;

    // What is to be read or seen moves away from what is behind it.
    private Colour Away => _background.TextOn();

    private Colour InTheDark(string name, Colour light) => name switch
    {
        TokenNames.Line => _background.Mix(Away, 20),
        TokenNames.Text => light.Towards(Away, c => IsOn(c, Ample)),
        TokenNames.Muted or TokenNames.ControlLine => light,
        _ when name.EndsWith(TokenNames.Background, StringComparison.Ordinal) || name.EndsWith(TokenNames.Surface, StringComparison.Ordinal) => Behind(light),
        _ => light.Shade(Away, c => IsOn(c, Discernible)),
    };

    private static Colour Behind(Colour light) => light.Towards(UsualDark, c => c.ContrastWith(Colour.White) >= Ample);

    private bool IsOn(Colour colour, double needed) => colour.ContrastWith(_background) >= needed && colour.ContrastWith(_surface) >= needed;

    private void Complete()
    {
        Demand(TokenNames.Text, Readable, TokenNames.Background, TokenNames.Surface);
        Demand(TokenNames.Muted, Readable, TokenNames.Background, TokenNames.Surface);
        Demand(TokenNames.ControlLine, Discernible, TokenNames.Background, TokenNames.Surface);
        foreach (var (name, token) in _tokens.ToImmutable())
            if (token.Colour is { } colour && !TokenNames.IsNeutral(name) && TokenNames.FillOf(name, _tokens.ContainsKey) is null) Accompany(name, colour);
    }

    // A fill gets the text that stands on it, its tint, and its ink, where they are not given.
    private void Accompany(string fill, Colour colour)
    {
        var (on, ink, tint) = (TokenNames.On(fill), TokenNames.Ink(fill), TokenNames.Tint(fill));
        if (!TryAdd(on, colour.TextOn())) Demand(on, Readable, fill);
        if (!TryAdd(tint, TintOf(colour))) Demand(TokenNames.Text, Readable, tint);
        // Thin light lines on a dark ground want more.
        var comfortable = Away == Colour.White ? ReadableInTheDark : Readable;
        var tinted = ColourOf(tint) ?? _background;
        if (!TryAdd(ink, colour.Shade(Away, c => IsOn(c, comfortable) && c.ContrastWith(tinted) >= comfortable)))
            Demand(ink, Readable, TokenNames.Background, TokenNames.Surface);
    }

    private bool TryAdd(string name, Colour derived)
    {
        if (_tokens.ContainsKey(name)) return false;
        _tokens.Add(name, Token.Derived(derived));
        return true;
    }

    // As strong as all that can be read on the background allows.
    private Colour TintOf(Colour colour)
    {
        var strength = StrongestTint;
        while (strength > 0 && !Holds(_background.Mix(colour, strength))) strength--;
        return _background.Mix(colour, strength);

        bool Holds(Colour tint) =>
            (ColourOf(TokenNames.Muted) ?? Away).ContrastWith(tint) >= Readable && (ColourOf(TokenNames.Text) ?? Away).ContrastWith(tint) >= Readable;
    }

    // Who chose last is told where a colour cannot be read; what was chosen for another ground is moved until it can.
    private void Demand(string name, double needed, params string[] grounds)
    {
        if (!_tokens.TryGetValue(name, out var token) || token.Colour is not { } colour || token.IsUnreckoned) return;
        var behind = grounds.Where(g => ColourOf(g) is not null).ToList();
        // A fill or a tint is a small part of a page, for which nothing else moves.
        var moves = behind.Exists(g => TokenNames.IsNeutral(g) && (token.Level < _tokens[g].Level || token.At is null));
        var moved = moves ? colour.Towards(Away, c => behind.TrueForAll(g => c.ContrastWith(ColourOf(g)!.Value) >= needed)) : colour;
        if (moved != colour) _tokens[name] = Token.Derived(moved);
        foreach (var ground in behind)
        {
            var contrast = moved.ContrastWith(ColourOf(ground)!.Value);
            if (contrast >= needed) continue;
            var behindIt = ColourOf(ground)!.Value;
            var blamed = token.Level >= _tokens[ground].Level ? token : _tokens[ground];
            if (blamed.At is not { } at) continue;
            // One colour for all grounds where there is one, so that a second run finds nothing more. On a single ground black or white always reads.
            var nearest = blamed != token ? behindIt.Nearest(c => c.ContrastWith(moved) >= needed)
                : colour.Nearest(c => behind.TrueForAll(g => c.ContrastWith(ColourOf(g)!.Value) >= needed)) ?? colour.Nearest(c => c.ContrastWith(behindIt) >= needed);
            _faults.Add(new LowContrast(at, blamed.Level, name, ground, contrast, needed, nearest!.Value));
        }
    }
}
