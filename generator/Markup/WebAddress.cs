using System.Buffers;

namespace RegionSite.Markup;

/// <summary>Web addresses written bare into a text.</summary>
internal static class WebAddress
{
    // Longer than any address that works everywhere; bounds the work on texts made of addresses without spaces.
    private const int LongestAddress = 2048;

    // A vertical bar ends a table's cell.
    private static readonly SearchValues<char> End = SearchValues.Create(" \t\r\n<>\"`|\u00A0„“”‚‘’»«");

    /// <summary>The length of the address that <paramref name="text"/> begins with; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var host = text.StartsWith("https://", StringComparison.Ordinal) ? 8
            : text.StartsWith("http://", StringComparison.Ordinal) ? 7
            : text.StartsWith("www.", StringComparison.Ordinal) ? 4
            : 0;
        if (host == 0) return 0;
        if (text.Length > LongestAddress) text = text[..LongestAddress];
        var length = text.IndexOfAny(End);
        if (length < 0) length = text.Length;
        length = WithoutTrailingPunctuation(text[..length]);
        return length > host && IsHost(text[host..length]) ? length : 0;
    }

    public static bool MayFollow(char c) => !char.IsLetterOrDigit(c) && c is not ('/' or '@' or '-' or '=' or '.');

    // What ends a sentence, an emphasis or a bracket belongs to the text; a bracket opened within the address belongs to that.
    private static int WithoutTrailingPunctuation(ReadOnlySpan<char> address)
    {
        var unmatched = address.Count(')') - address.Count('(');
        while (!address.IsEmpty)
        {
            if (address[^1] == ')')
            {
                if (unmatched <= 0) break;
                unmatched--;
            }
            else if (!"?!.,:;*_~'[]{}\\".Contains(address[^1])) break;
            address = address[..^1];
        }
        return address.Length;
    }

    private static bool IsHost(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny("/?#:\\");
        var host = end < 0 ? rest : rest[..end];
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || dot == host.Length - 1) return false;
        foreach (var c in host)
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_')) return false;
        return true;
    }
}
