using System.Text;

namespace RegionSite.Reading.Ics;

/// <summary>Values of type TEXT (RFC 5545, 3.3.11).</summary>
internal static class IcsText
{
    /// <summary>
    /// The text meant, trimmed; line breaks are <c>\n</c>. Control characters and what is no character go: XML feeds and
    /// consoles would choke on them.
    /// </summary>
    public static string Unescape(ReadOnlySpan<char> value)
    {
        var result = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == '\\' && i + 1 < value.Length)
            {
                // Old programs escape colons and quotation marks as well; a backslash before anything else is one.
                var escaped = value[i + 1] switch { 'n' or 'N' => '\n', '\\' => '\\', ',' => ',', ';' => ';', ':' => ':', '"' => '"', _ => '\0' };
                if (escaped != '\0')
                {
                    result.Append(escaped);
                    i++;
                    continue;
                }
            }
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                result.Append(c).Append(value[++i]);
                continue;
            }
            if (c == '\t' || !IsUnfit(c)) result.Append(c);
        }
        return result.ToString().Trim();
    }

    /// <summary>The text in one line, white space folded: for titles.</summary>
    public static string InOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The members of a list, unescaped, each in one line, without empty ones.</summary>
    public static IEnumerable<string> List(string value)
    {
        for (var start = 0; start < value.Length;)
        {
            var end = EndOfMember(value, start);
            var member = InOneLine(Unescape(value.AsSpan(start, end - start)));
            if (member.Length > 0) yield return member;
            start = end + 1;
        }
    }

    /// <summary>A piece of the file for a message: its beginning, without control characters.</summary>
    public static string Shown(string text) =>
        string.Concat(text.AsSpan(0, Math.Min(text.Length, 200)).ToString().Where(c => !IsUnfit(c)));

    private static int EndOfMember(string value, int start)
    {
        for (var i = start; i < value.Length; i++)
        {
            if (value[i] == '\\') i++;
            else if (value[i] == ',') return i;
        }
        return value.Length;
    }

    private static bool IsUnfit(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';
}
