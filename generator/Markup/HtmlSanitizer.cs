using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <summary>
/// Passes a text that holds HTML of the author's through the allow-list: a browser's parser reads it, and what stands in
/// the tree and on the list is written anew. So no trick of writing survives, only elements and words.
/// </summary>
internal sealed partial class HtmlSanitizer(BodyDraft draft, HtmlText html, PlainText plain)
{
    private const int DeepestNesting = 200;

    // The HTML Standard reopens unclosed formatting elements in every block that follows: n of them in m blocks make n·m.
    private const long MostReopenings = 2_000_000;

    // Each block looks up through all that are open: as the square of the tags, where none is closed.
    private const long MostLookups = 50_000_000;

    private static readonly FrozenSet<string> Formatting =
        "a b big code em font i nobr s small strike strong tt u".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<(DiagnosticCode, string)> _told = [];
    private readonly Dictionary<string, BodyHeading> _ownHeadings = new(StringComparer.Ordinal);
    private WovenHtml _woven = null!;
    private SourceLocation _at;
    private int _depth;
    private int _linkDepth;
    private bool _tooDeep;

    /// <summary>Writes the body anew; false where it nests too deeply or is too intricate, which is reported.</summary>
    public bool Write(WovenHtml woven)
    {
        _woven = woven;
        _at = draft.At(woven.Raw[0].SourceOffset);
        if (IsTooIntricate(woven))
        {
            draft.Report(MarkupCodes.TooIntricate, _at);
            return false;
        }
        foreach (var heading in draft.Headings) _ownHeadings[heading.Id] = heading;
        draft.Headings.Clear();
        // A parser of its own for each text: it is cheap, and so nothing is shared between threads.
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(woven.Text);
        if (document.Body is { } body) WriteChildren(body);
        return !_tooDeep;
    }

    private static bool IsTooIntricate(WovenHtml woven)
    {
        long tags = woven.Text.AsSpan().Count('<');
        long authors = 0;
        long formatting = 0;
        foreach (var piece in woven.Raw)
        {
            var rest = woven.Text.AsSpan(piece.Offset, piece.Length);
            for (int start; (start = rest.IndexOf('<')) >= 0;)
            {
                rest = rest[(start + 1)..];
                authors++;
                var length = 0;
                while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length])) length++;
                if (length is > 0 and <= 6 && Formatting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..length])) formatting++;
            }
        }
        return authors * tags > MostLookups || formatting * tags > MostReopenings;
    }

    private void WriteChildren(INode parent)
    {
        if (_depth == DeepestNesting)
        {
            if (!_tooDeep) draft.Report(MarkupCodes.TooDeep, _at);
            _tooDeep = true;
            return;
        }
        _depth++;
        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IElement element) WriteElement(element);
            else if (node is IText text) WriteText(text.Data);
        }
        _depth--;
    }

    private void WriteText(string text)
    {
        html.AppendEscaped(text);
        plain.Append(text);
    }

    private void WriteElement(IElement element)
    {
        var name = element.LocalName;
        // Elements that the parser adds or repeats have no position: they count as the author's, with no attribute that matters.
        var position = element.SourceReference?.Position.Position ?? 0;
        var offset = position > 0 ? _woven.SourceOffset(position - 1) : null;
        var own = position > 0 && offset is null && (HtmlAllowList.HasElement(name) || name == "input");
        if (offset is { } known) _at = draft.At(known);

        if (element.NamespaceUri != NamespaceNames.HtmlUri)
        {
            Tell(MarkupCodes.ElementRemoved, name);
            return;
        }
        var parts = !HtmlAllowList.Inline.Contains(name);
        if (parts) plain.Break();
        if (own) WriteOwnElement(element, name);
        else WriteAuthorsElement(element, name);
        if (parts) plain.Break();
    }

    private void WriteAuthorsElement(IElement element, string name)
    {
        if (HtmlAllowList.RemovedWithContent.Contains(name))
        {
            Tell(MarkupCodes.ElementRemoved, name);
            return;
        }
        TellOfAttributes(element);
        if (name == "a") WriteLink(element);
        else if (name == "img") WriteImage(element);
        else if (!HtmlAllowList.HasElement(name))
        {
            Tell(MarkupCodes.ElementRemoved, name);
            WriteChildren(element);
        }
        else if (name is ['h', >= '2' and <= '6']) WriteHeading(element, name);
        else if (name != "p" || !IsBlank(element)) WriteAllowed(element, name);
    }

    private void WriteAllowed(IElement element, string name)
    {
        if (name == "table" && element.QuerySelector("th") is null) draft.Report(AccessibilityCodes.TableWithoutHeaders, _at);
        html.Append("<");
        html.Append(name);
        WriteAllowedAttributes(element, name);
        if (TakeId(element) is { } id) html.AppendAttribute("id", id);
        html.Append(">");
        WriteContentAndEnd(element, name);
    }

    private void WriteContentAndEnd(IElement element, string name)
    {
        if (HtmlAllowList.Void.Contains(name)) return;
        // Parsers drop the first line break of a pre; one that was kept needs another before it.
        if (name == "pre" && element.FirstChild is IText { Data: ['\n', ..] }) html.Append("\n");
        WriteChildren(element);
        html.Append("</");
        html.Append(name);
        html.Append(">");
    }

    private void WriteAllowedAttributes(IElement element, string name)
    {
        foreach (var attribute in element.Attributes)
            if (attribute.NamespaceUri is null && HtmlAllowList.HasAttribute(name, attribute.Name, attribute.Value))
                html.AppendAttribute(attribute.Name, attribute.Value);
    }

    private void WriteHeading(IElement element, string name)
    {
        var start = html.Length;
        var words = plain.Length;
        WriteChildren(element);
        var text = plain.Since(words);
        var id = TakeId(element) ?? draft.Ids.ForHeading(text);
        draft.Headings.Add(new BodyHeading(name[1] - '0', id, text));
        html.Insert(start, $"<{name} id=\"{id}\">");
        html.Append("</");
        html.Append(name);
        html.Append(">");
    }

    private string? TakeId(IElement element)
    {
        if (element.GetAttribute("id") is not { Length: > 0 } id) return null;
        if (HtmlAllowList.IsId(id) && draft.Ids.TryTake(id)) return id;
        Tell(MarkupCodes.AttributeRemoved, "id");
        return null;
    }

    // Of the many attributes that fall away those that were meant to do something are worth a word.
    private void TellOfAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes)
            if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                Tell(MarkupCodes.AttributeRemoved, attribute.Name);
    }

    // Each kind once for a text: who pastes a page from elsewhere has a hundred of them.
    private void Tell(DiagnosticCode code, string name)
    {
        if (_told.Add((code, name))) draft.Report(code, _at, name);
    }

    private static bool IsBlank(IElement element)
    {
        for (var node = element.FirstChild; node is not null; node = node.NextSibling)
            if (node is IElement || (node is IText text && !string.IsNullOrWhiteSpace(text.Data))) return false;
        return true;
    }
}
