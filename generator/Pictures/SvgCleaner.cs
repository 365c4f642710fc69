using System.Globalization;
using System.Text;
using System.Xml;

namespace RegionSite.Pictures;

/// <summary>A drawing fit to be published.</summary>
/// <param name="IsChanged">Whether it differs from what was given in more than its form.</param>
/// <param name="Dropped">The names of the parts left out that would have been seen, or would have done something.</param>
internal sealed record CleanSvg(byte[] Bytes, int Width, int Height, bool IsChanged, IReadOnlyCollection<string> Dropped);

/// <summary>
/// Writes a drawing anew out of what <see cref="SvgAllowList"/> knows. What is left out: scripts, handlers, whatever is fetched from elsewhere,
/// comments, and what drawing programs note for themselves, such as names, paths and places on the author's machine.
/// </summary>
internal sealed class SvgCleaner
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    // Entities of a document type of its own would have to be trusted; without them a reference to one is malformed.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true };

    private readonly StringBuilder _text = new();
    private readonly SortedSet<string> _dropped = new(StringComparer.Ordinal);
    private readonly XmlReader _reader;
    private string _namespace = Svg;
    private bool _isChanged;
    private int _width;
    private int _height;

    private SvgCleaner(XmlReader reader) => _reader = reader;

    /// <returns>Null where it is no well-formed XML, or no drawing.</returns>
    public static CleanSvg? Clean(byte[] svg)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(svg), Settings);
            var cleaner = new SvgCleaner(reader);
            return cleaner.Read() ? new CleanSvg(Encoding.UTF8.GetBytes(cleaner._text.Append('\n').ToString()), cleaner._width, cleaner._height, cleaner._isChanged, cleaner._dropped) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private bool Read()
    {
        while (_reader.Read() && _reader.NodeType != XmlNodeType.Element) _isChanged |= _reader.NodeType is not (XmlNodeType.XmlDeclaration or XmlNodeType.Whitespace);
        if (_reader.NodeType != XmlNodeType.Element || _reader.LocalName != "svg" || _reader.NamespaceURI is not (Svg or "")) return false;
        _namespace = _reader.NamespaceURI;
        // Without its namespace no browser takes it for a drawing.
        _isChanged |= _namespace != Svg;
        (_width, _height) = SvgSize.Of(_reader.GetAttribute("width"), _reader.GetAttribute("height"), _reader.GetAttribute("viewBox"));
        var more = true;
        while (more && !_reader.EOF)
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    more = Element();
                    continue;
                case XmlNodeType.EndElement:
                    _text.Append("</").Append(_reader.LocalName).Append('>');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    // Behind the end there is nothing but what has been added.
                    if (_reader.Depth > 0) Escape(_reader.Value, inAttribute: false);
                    break;
                default:
                    _isChanged = true;
                    break;
            }
            more = _reader.Read();
        }
        return true;
    }

    /// <summary>Writes the start of the element at hand, or passes over it with all in it, and goes on to what follows.</summary>
    private bool Element()
    {
        var name = _reader.LocalName;
        if (_reader.NamespaceURI != _namespace || SvgAllowList.IsSilent(name)) return Skip(null);
        if (!SvgAllowList.HasElement(name)) return Skip(name);
        if (SvgAllowList.IsAnimation(name) && _reader.GetAttribute("attributeName") is { } target && !SvgAllowList.HasAttribute("attributeName", target)) return Skip(name);
        var isEmpty = _reader.IsEmptyElement;
        var isRoot = _reader.Depth == 0;
        _text.Append('<').Append(name);
        if (isRoot) _text.Append(" xmlns=\"").Append(Svg).Append('"');
        if (_reader.MoveToFirstAttribute())
        {
            do Attribute(name);
            while (_reader.MoveToNextAttribute());
            _reader.MoveToElement();
        }
        _text.Append(isEmpty ? "/>" : ">");
        if (name != "style" || isEmpty) return _reader.Read();
        var css = _reader.ReadElementContentAsString();
        if (SvgAllowList.IsHarmlessStyle(css)) Escape(css, inAttribute: false);
        else Drop(name);
        _text.Append("</style>");
        return !_reader.EOF;
    }

    private bool Skip(string? seen)
    {
        _isChanged = true;
        if (seen is not null) Drop(seen);
        _reader.Skip();
        return !_reader.EOF;
    }

    private void Attribute(string element)
    {
        var (name, space, value) = (_reader.LocalName, _reader.NamespaceURI, _reader.Value);
        if (space == "http://www.w3.org/2000/xmlns/") return;
        if (space is not ("" or XLink or Xml))
        {
            _isChanged = true;
            return;
        }
        if (name == "href") Address(element, value);
        else if (space == XLink || (space == Xml && name == "base")) _isChanged = true;
        else if (name == "style" ? SvgAllowList.IsHarmlessStyle(value) : SvgAllowList.HasAttribute(name, value)) Write(space == Xml ? $"xml:{name}" : name, value);
        else Drop(name);
    }

    // A drawing refers to parts of itself; pictures may lie in it whole.
    private void Address(string element, string value)
    {
        var address = value.Trim();
        if (address.StartsWith('#')) Write("href", address);
        else if (element is "image" or "feImage" && EmbeddedPicture.Clean(address) is { } picture)
        {
            _isChanged |= picture != address;
            Write("href", picture);
        }
        else Drop("href");
    }

    private void Drop(string name)
    {
        _isChanged = true;
        _dropped.Add(name);
    }

    private void Write(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Escape(value, inAttribute: true);
        _text.Append('"');
    }

    private void Escape(string text, bool inAttribute)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': _text.Append("&amp;"); break;
                case '<': _text.Append("&lt;"); break;
                case '>': _text.Append("&gt;"); break;
                case '"' when inAttribute: _text.Append("&quot;"); break;
                case '\n' or '\t' or '\r' when inAttribute: _text.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"); break;
                default: _text.Append(c); break;
            }
        }
    }
}
