namespace RegionSite.Themes;

/// <summary>The <c>{0}</c> … <c>{9}</c> in an interface text.</summary>
internal static class TextPlaceholders
{
    /// <summary>Writes the text escaped, each placeholder replaced by its argument, or by nothing where there is none.</summary>
    public static void Write(HtmlOutput output, ReadOnlySpan<char> text, ReadOnlySpan<object?> arguments)
    {
        while (true)
        {
            var next = Next(text);
            if (next < 0) break;
            output.Text(text[..next]);
            var number = text[next + 1] - '0';
            if (number < arguments.Length) output.Value(arguments[number]);
            text = text[(next + 3)..];
        }
        output.Text(text);
    }

    /// <summary>How many arguments the text asks for: one more than its highest placeholder.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = Next(text); next >= 0; next = Next(text))
        {
            count = Math.Max(count, text[next + 1] - '0' + 1);
            text = text[(next + 3)..];
        }
        return count;
    }

    private static int Next(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
            if (text[i] == '{' && char.IsAsciiDigit(text[i + 1]) && text[i + 2] == '}') return i;
        return -1;
    }
}
