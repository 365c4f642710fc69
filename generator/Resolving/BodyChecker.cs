using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Reading;

namespace RegionSite.Resolving;

/// <summary>The links and pictures in an item's texts.</summary>
internal static class BodyChecker
{
    public static void Check(Item item, Library library, DiagnosticBag bag)
    {
        var reporter = bag.For(item.Key.ToString());
        foreach (var (language, body) in item.Bodies)
        {
            foreach (var link in body.Links) Check(link, item, language, library, reporter);
            foreach (var image in body.Images) Check(image, library, reporter);
        }
    }

    private static void Check(BodyLink link, Item from, string language, Library library, Reporter reporter)
    {
        if (library.BySource(link.Path) is { } target)
        {
            if (!LinkChecker.CheckState(target, link.At, link.Written, library, reporter)) return;
            if (link.Anchor is null) return;
            var own = target.Key == from.Key && target.Bodies.ContainsKey(language) ? language : target.Languages[0];
            if (target.Bodies.TryGetValue(own, out var body) && body.Anchors.Contains(link.Anchor)) return;
            reporter.Report(link.InRawHtml ? MarkupCodes.RawDeadLink : MarkupCodes.MissingAnchor, link.At, link.InRawHtml ? link.Written : link.Anchor, target.At.File);
        }
        else if (link.Anchor is { } id && library.BySource($"{link.Path}#{id}") is { } entry) LinkChecker.CheckState(entry, link.At, link.Written, library, reporter);
        else if (library.IsBroken(link.Path)) reporter.Report(MarkupCodes.UnpublishedLink, link.At, link.Written);
        else if (library.Media.ContainsKey(link.Path))
        {
            if (!MediaKinds.IsOffered(link.Path)) reporter.Report(MediaCodes.NotOffered, link.At, link.Written);
        }
        else if (link.InRawHtml) reporter.Report(MarkupCodes.RawDeadLink, link.At, link.Written);
        else reporter.Report(MarkupCodes.DeadLink, link.At, link.Written);
    }

    private static void Check(BodyImage image, Library library, Reporter reporter)
    {
        if (image.Path.FirstOrDefault(library.Media.ContainsKey) is not { } path)
            reporter.Report(image.InRawHtml ? MarkupCodes.RawMissingImage : MarkupCodes.MissingImage, image.At, image.Written);
        else if (!PictureSize.IsPicture(path)) reporter.Report(MarkupCodes.UnshowableImage, image.At, image.Written);
    }
}
