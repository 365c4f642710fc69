namespace RegionSite.Markup;

/// <summary>Writes a text without markup, as calendars carry it, as paragraphs.</summary>
internal sealed class PlainTextWriter(HtmlText html, PlainText plain)
{
    public void Write(string text)
    {
        var inParagraph = false;
        foreach (var untrimmed in text.AsSpan().EnumerateLines())
        {
            var line = untrimmed.Trim();
            if (line.IsEmpty)
            {
                if (inParagraph) html.Append("</p>\n");
                inParagraph = false;
                continue;
            }
            html.Append(inParagraph ? "<br>\n" : "<p>");
            inParagraph = true;
            plain.Break();
            plain.Append(line);
            WriteLine(line);
        }
        if (inParagraph) html.Append("</p>\n");
    }

    private void WriteLine(ReadOnlySpan<char> line)
    {
        var done = 0;
        for (var i = 0; i < line.Length;)
        {
            var next = line[i..].IndexOf("http", StringComparison.Ordinal);
            if (next < 0) break;
            i += next;
            var length = i == 0 || WebAddress.MayFollow(line[i - 1]) ? WebAddress.LengthAt(line[i..]) : 0;
            if (length == 0)
            {
                i += "http".Length;
                continue;
            }
            html.AppendEscaped(line[done..i]);
            WriteLink(line.Slice(i, length));
            done = i += length;
        }
        html.AppendEscaped(line[done..]);
    }

    private void WriteLink(ReadOnlySpan<char> address)
    {
        var scheme = address.StartsWith("https", StringComparison.Ordinal) ? "https" : "http";
        html.Append("<a");
        html.AppendAttribute("href", AddressEncoding.Web(scheme, address[(scheme.Length + 3)..]));
        html.Append(" rel=\"external\">");
        html.AppendEscaped(address);
        html.Append("</a>");
    }
}
