namespace RegionSite.Text;

/// <summary>Ids and slugs: lower-case ASCII letters, digits and hyphens.</summary>
internal static class Slug
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '-' || text[^1] == '-') return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        return true;
    }

    /// <summary>A slug or <c>partner/slug</c>: a text of this form must name something, any other is a text (content format, section 4).</summary>
    public static bool IsReference(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? IsValid(text) : IsValid(text[..slash]) && IsValid(text[(slash + 1)..]);
    }

    /// <summary>Lower-cased, every run of other characters one hyphen: how an event's slug comes from a UID, and a heading's anchor from its words.</summary>
    public static string From(string text)
    {
        var result = new char[text.Length * 2];
        var length = 0;
        foreach (var c in text)
        {
            var folded = Fold(char.ToLowerInvariant(c));
            if (folded.Length == 0)
            {
                if (length > 0 && result[length - 1] != '-') result[length++] = '-';
                continue;
            }
            folded.CopyTo(result.AsSpan(length));
            length += folded.Length;
        }
        if (length > 0 && result[length - 1] == '-') length--;
        return new string(result, 0, length);
    }

    // ä becomes ae, not a: that is how Germans write it where there is no ä.
    private static string Fold(char c) => c switch
    {
        'ä' or 'æ' => "ae",
        'ö' or 'ø' or 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' or 'á' or 'â' or 'ã' or 'å' => "a",
        'ç' => "c",
        'è' or 'é' or 'ê' or 'ë' => "e",
        'ì' or 'í' or 'î' or 'ï' => "i",
        'ñ' => "n",
        'ò' or 'ó' or 'ô' or 'õ' => "o",
        'ù' or 'ú' or 'û' => "u",
        _ when char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) => AsciiStrings[c],
        _ => "",
    };

    private static readonly string[] AsciiStrings = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];
}
