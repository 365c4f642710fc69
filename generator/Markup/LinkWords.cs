using System.Collections.Frozen;

namespace RegionSite.Markup;

/// <summary>Words of a link that say nothing of where it leads (WCAG 2.1, 2.4.4): screen readers list a page's links without what stands around them.</summary>
internal static class LinkWords
{
    /// <summary>No such words are longer, marks and all.</summary>
    public const int Longest = 30;

    private static readonly FrozenSet<string> Empty = new[]
    {
        "hier", "hier klicken", "klicken sie hier", "klick hier", "klicke hier", "siehe hier", "lesen sie hier weiter",
        "mehr", "mehr dazu", "mehr infos", "mehr erfahren", "weiter", "weiterlesen", "weiter lesen",
        "here", "click here", "more", "read more", "learn more",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool SayNothing(string text) => Empty.Contains(text.Trim(' ', '.', ',', ':', '!', '…', '»', '«', '>', '<', '→', '(', ')', '„', '“', '"'));
}
