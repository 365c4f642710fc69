using System.Globalization;

namespace RegionSite.Themes;

/// <summary>What a helper writes to: text is escaped, HTML is not.</summary>
internal readonly struct HtmlOutput(TextWriter writer)
{
    /// <summary>The writer of the page, for a helper that writes much at once.</summary>
    public TextWriter Writer { get; } = writer;

    public void Text(ReadOnlySpan<char> text) => HtmlEscape.Write(text, Writer);

    public void Raw(ReadOnlySpan<char> html) => Writer.Write(html);

    /// <summary>Finished HTML in UTF-8: copied where the writer is a <see cref="Utf8PageWriter"/>, decoded where it is another.</summary>
    public void Utf8(ReadOnlySpan<byte> html)
    {
        if (Writer is Utf8PageWriter page) page.WriteUtf8(html);
        else Writer.Write(System.Text.Encoding.UTF8.GetString(html));
    }

    /// <summary>A value as <c>{{value}}</c> writes it; false where it is none that a page can show.</summary>
    public bool Value(object? value)
    {
        switch (value)
        {
            case null: return true;
            case string text: Text(text); return true;
            case Html html: Raw(html.Text); return true;
            case bool flag: Raw(flag ? "true" : "false"); return true;
            case char c: Text([c]); return true;
            case int or long or short or byte or uint or ulong or ushort or sbyte or decimal or double or float:
                Number((ISpanFormattable)value);
                return true;
            case Enum word: Text(EnumWords.Of(word)); return true;
            default: return false;
        }
    }

    private void Number(ISpanFormattable number)
    {
        Span<char> digits = stackalloc char[64];
        if (number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture)) Raw(digits[..length]);
        else Raw(number.ToString(null, CultureInfo.InvariantCulture));
    }
}
