using System.Collections.Concurrent;
using System.Text;

namespace RegionSite.Themes;

/// <summary>Enum values as templates see them: words of the content format, <c>MovedOnline</c> as <c>moved-online</c>.</summary>
internal static class EnumWords
{
    private static readonly ConcurrentDictionary<Enum, string> Words = new();

    public static string Of(Enum value) => Words.GetOrAdd(value, static v => Hyphenated(v.ToString()));

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }
        return word.ToString();
    }
}
