using AngleSharp.Dom;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <content>Links and pictures, and the elements that the generator itself has written.</content>
internal sealed partial class HtmlSanitizer
{
    private void WriteOwnElement(IElement element, string name)
    {
        if (name == "a" && element.GetAttribute(WovenHtml.LinkAttribute) is { } link)
        {
            WriteMarkedLink(element, int.Parse(link));
            return;
        }
        if (name == "img" && element.GetAttribute(WovenHtml.ImageAttribute) is { } image)
        {
            html.AppendMark(BodyPartKind.Image, int.Parse(image));
            return;
        }
        if (name == "p" && IsBlank(element)) return;
        var id = element.GetAttribute("id");
        if (id is not null && _ownHeadings.TryGetValue(id, out var heading)) draft.Headings.Add(heading);
        html.Append("<");
        html.Append(name);
        foreach (var attribute in element.Attributes)
            if (HtmlAllowList.HasOwnAttribute(attribute.Name) && (attribute.Name != "href" || IsOwnAddress(attribute.Value))) html.AppendAttribute(attribute.Name, attribute.Value);
        html.Append(">");

        var mark = element.ClassName is MarkdownWriter.FootnoteMarkClass or MarkdownWriter.BackLinkClass;
        var words = plain.Length;
        WriteContentAndEnd(element, name);
        if (mark) plain.CutTo(words);
    }

    // A second lock, should a position ever mislead: what the generator writes leads to its own text or to an allowed scheme.
    private bool IsOwnAddress(string address) => address is ['#', ..] || LinkTarget.Of(address, draft.Source).Kind == LinkTargetKind.External;

    private void WriteMarkedLink(IElement element, int index)
    {
        if (_linkDepth > 0)
        {
            WriteChildren(element);
            return;
        }
        _linkDepth++;
        html.AppendMark(BodyPartKind.LinkStart, index);
        WriteChildren(element);
        html.AppendMark(BodyPartKind.LinkEnd, index);
        _linkDepth--;
    }

    private void WriteLink(IElement element)
    {
        var written = element.GetAttribute("href");
        if (written is null || _linkDepth > 0)
        {
            // A bare anchor, or a link within a link: the words stay.
            WriteChildren(element);
            return;
        }
        var at = _at;
        var words = element.TextContent;
        if (words.Length <= LinkWords.Longest && LinkWords.SayNothing(words)) draft.Report(AccessibilityCodes.EmptyLinkWords, at, words.Trim());
        var target = LinkTarget.Of(written, draft.Source);
        switch (target.Kind)
        {
            case LinkTargetKind.Own:
                WriteMarkedLink(element, draft.AddLink(target, element.GetAttribute("title"), written, at, inRawHtml: true));
                break;
            case LinkTargetKind.External:
                html.Append("<a");
                html.AppendAttribute("href", target.Address);
                WriteAllowedAttributes(element, "a");
                if (TakeId(element) is { } id) html.AppendAttribute("id", id);
                html.Append(target.Address.StartsWith("http", StringComparison.Ordinal) ? " rel=\"external\">" : ">");
                _linkDepth++;
                WriteChildren(element);
                _linkDepth--;
                html.Append("</a>");
                break;
            default:
                draft.Report(target.Kind == LinkTargetKind.ForbiddenScheme ? MarkupCodes.RawForbiddenScheme : MarkupCodes.RawDeadLink, at, target.Address);
                WriteChildren(element);
                break;
        }
    }

    private void WriteImage(IElement element)
    {
        var written = element.GetAttribute("src") ?? "";
        var target = ImageTarget.Of(written, draft.Source);
        if (target.Kind != ImageTargetKind.Own)
        {
            draft.Report(target.Kind == ImageTargetKind.Foreign ? MarkupCodes.RawForeignImage : MarkupCodes.RawMissingImage, _at, written);
            return;
        }
        var alt = element.GetAttribute("alt");
        if (alt is null) draft.Report(MarkupCodes.MissingAlt, _at, written);
        html.AppendMark(BodyPartKind.Image, draft.AddImage(target.Paths, alt?.Trim() ?? "", element.GetAttribute("title"), credit: null, written, _at, inRawHtml: true));
    }
}
