namespace RegionSite.Rendering.Portable;

/// <summary>An attribute's name and value as offsets into the page; the value without its quotation marks.</summary>
internal readonly record struct TagAttribute(int Name, int NameLength, int Value, int ValueLength);

/// <summary>Goes through the start tags of a page with their attributes. What stands in text, comments, scripts and styles is none.</summary>
/// <remarks>As the tokenizer of HTML, section 13.2.5, does for pages such as ours, which templates and the sanitizer make well formed.</remarks>
internal ref struct StartTags(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private readonly List<TagAttribute> _attributes = [];
    private int _at;

    /// <summary>Of the tag that <see cref="Next"/> came to, in lower case.</summary>
    public string Name { get; private set; } = "";

    public readonly IReadOnlyList<TagAttribute> Attributes => _attributes;

    public bool Next()
    {
        if (Name is "script" or "style" or "textarea" or "title") SkipTo($"</{Name}");
        while (true)
        {
            var next = _html[_at..].IndexOf((byte)'<');
            if (next < 0) return false;
            _at += next + 1;
            if (_html[_at..].StartsWith("!--"u8)) SkipTo("-->");
            else if (char.IsAsciiLetter(Here)) break;
        }
        var start = _at;
        while (!IsSpace(Here) && Here is not ('>' or '/' or '\0')) _at++;
        Name = Text(start, _at - start).ToLowerInvariant();
        ReadAttributes();
        return true;
    }

    public readonly string NameOf(TagAttribute attribute) => Text(attribute.Name, attribute.NameLength).ToLowerInvariant();

    /// <summary>The value as it reads, character references resolved.</summary>
    public readonly string ValueOf(TagAttribute attribute) => System.Net.WebUtility.HtmlDecode(Text(attribute.Value, attribute.ValueLength));

    /// <summary>The value of an attribute of the present tag; empty where it has none.</summary>
    public readonly string ValueOf(string name)
    {
        foreach (var attribute in _attributes)
            if (NameOf(attribute) == name) return ValueOf(attribute);
        return "";
    }

    private void ReadAttributes()
    {
        _attributes.Clear();
        while (true)
        {
            while (IsSpace(Here) || Here == '/') _at++;
            if (Here is '>' or '\0') return;
            var name = _at++;
            while (!IsSpace(Here) && Here is not ('=' or '>' or '/' or '\0')) _at++;
            var nameLength = _at - name;
            while (IsSpace(Here)) _at++;
            if (Here != '=') continue;
            _at++;
            while (IsSpace(Here)) _at++;
            var quote = Here is '"' or '\'' ? Here : '\0';
            if (quote != '\0') _at++;
            var value = _at;
            while (Here != '\0' && (quote != '\0' ? Here != quote : !IsSpace(Here) && Here != '>')) _at++;
            _attributes.Add(new TagAttribute(name, nameLength, value, _at - value));
            if (quote != '\0' && Here == quote) _at++;
        }
    }

    private void SkipTo(string end)
    {
        var found = _html[_at..].IndexOf(System.Text.Encoding.ASCII.GetBytes(end));
        _at = found < 0 ? _html.Length : _at + found;
    }

    // Pages hold no NUL; here it is their end.
    private readonly char Here => _at < _html.Length ? (char)_html[_at] : '\0';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    private readonly string Text(int start, int length) => System.Text.Encoding.UTF8.GetString(_html.Slice(start, length));
}
