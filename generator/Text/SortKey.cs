using System.Text;

namespace RegionSite.Text;

/// <summary>Alphabetical order as in German word lists (DIN 5007-1: ä sorts as a, ß as ss), the same on every machine.</summary>
internal static class SortKey
{
    public static string For(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (char.ToLowerInvariant(c))
            {
                case 'ä' or 'à' or 'á' or 'â' or 'ã' or 'å': key.Append('a'); break;
                case 'ç': key.Append('c'); break;
                case 'è' or 'é' or 'ê' or 'ë': key.Append('e'); break;
                case 'ì' or 'í' or 'î' or 'ï': key.Append('i'); break;
                case 'ñ': key.Append('n'); break;
                case 'ö' or 'ò' or 'ó' or 'ô' or 'õ' or 'ø': key.Append('o'); break;
                case 'ü' or 'ù' or 'ú' or 'û': key.Append('u'); break;
                case 'ß': key.Append("ss"); break;
                case var letter when char.IsLetterOrDigit(letter): key.Append(letter); break;
                case ' ' or '-' or '–' or '/': key.Append(' '); break;
            }
        }
        return key.ToString();
    }
}
