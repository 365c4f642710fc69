using System.Buffers;
using System.Globalization;
using System.Text;

namespace RegionSite.Markup;

/// <summary>Addresses in ASCII, as every reader of a page, a feed or a calendar understands them.</summary>
internal static class AddressEncoding
{
    // RFC 3986: unreserved and reserved characters; % where it is an escape already.
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=");

    private static readonly IdnMapping Idn = new();

    /// <param name="rest">All behind the two slashes.</param>
    public static string Web(string scheme, ReadOnlySpan<char> rest)
    {
        if (rest.IndexOfAnyExcept(Plain) < 0) return $"{scheme}://{rest}";
        var end = rest.IndexOfAny("/\\?#");
        var host = rest[..(end < 0 ? rest.Length : end)];
        return $"{scheme}://{Host(host)}{Encode(rest[host.Length..])}";
    }

    /// <summary>Everything that may not stand in an address as percent signs and UTF-8.</summary>
    public static string Encode(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Plain) < 0) return text.ToString();
        var result = new StringBuilder(text.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = 0; i < text.Length;)
        {
            var escape = text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]);
            if (escape || Plain.Contains(text[i]))
            {
                result.Append(text[i++]);
                continue;
            }
            // Half a surrogate pair becomes U+FFFD here.
            Rune.DecodeFromUtf16(text[i..], out var rune, out var consumed);
            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)]) result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            i += consumed;
        }
        return result.ToString();
    }

    // Only letters and digits are Punycode's business; anything stranger, user names too, is merely encoded.
    private static string Host(ReadOnlySpan<char> host)
    {
        var port = host.IndexOf(':');
        var name = port < 0 ? host : host[..port];
        foreach (var c in name)
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-')) return Encode(host);
        try
        {
            return string.Concat(Idn.GetAscii(name.ToString()), port < 0 ? "" : Encode(host[port..]));
        }
        catch (ArgumentException)
        {
            // No name of the internet; the reader's browser will say so.
            return Encode(host);
        }
    }
}
