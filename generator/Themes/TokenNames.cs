namespace RegionSite.Themes;

/// <summary>What a token is for, which its name says.</summary>
internal static class TokenNames
{
    public const string Background = "background";
    public const string Surface = "surface";
    public const string Text = "text";
    public const string Muted = "muted";
    public const string Line = "line";
    public const string ControlLine = "control-line";

    private const string OnPrefix = "on-";
    private const string InkSuffix = "-ink";
    private const string TintSuffix = "-surface";

    /// <summary>The quiet colours of a page; all other colours are fills.</summary>
    public static bool IsNeutral(string name) => name is Background or Surface or Text or Muted or Line or ControlLine;

    /// <summary>The text on a fill: "on-primary".</summary>
    public static string On(string fill) => OnPrefix + fill;

    /// <summary>A fill as a colour of text and lines: "primary-ink".</summary>
    public static string Ink(string fill) => fill + InkSuffix;

    /// <summary>The background with a breath of a fill: "primary-surface".</summary>
    public static string Tint(string fill) => fill + TintSuffix;

    /// <summary>The three that go with a fill.</summary>
    public static string[] Companions(string fill) => [On(fill), Ink(fill), Tint(fill)];

    /// <summary>The fill that a token goes with: "primary" for "on-primary"; null where it stands for itself.</summary>
    public static string? FillOf(string name, Func<string, bool> exists)
    {
        if (name.StartsWith(OnPrefix, StringComparison.Ordinal)) return name[OnPrefix.Length..];
        if (name.EndsWith(InkSuffix, StringComparison.Ordinal)) return name[..^InkSuffix.Length];
        return name.EndsWith(TintSuffix, StringComparison.Ordinal) && name[..^TintSuffix.Length] is var fill && exists(fill) ? fill : null;
    }
}
