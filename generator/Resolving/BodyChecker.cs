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
            LinkChecker.CheckState(target, link.At, link.Written, library, reporter);
            // An anchor is wrong before its item appears as well; what is gone or held is not looked into.
            if (link.Anchor is null || library.State(target) is not (ItemState.Live or ItemState.NotYet)) return;
            var own = LanguageOf(link.Path, target) ?? (target.Key == from.Key && target.Bodies.ContainsKey(language) ? language : target.Languages[0]);
            if (target.Bodies.TryGetValue(own, out var body) && body.Anchors.Contains(link.Anchor)) return;
            if (link.InRawHtml) reporter.Report(MarkupCodes.RawDeadLink, link.At, link.Written);
            else reporter.Report(MarkupCodes.MissingAnchor, link.At, link.Anchor, target.At.File);
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

    // The file of a translation has its own headings.
    private static string? LanguageOf(string path, Item target) => target.Languages.FirstOrDefault(l => path.EndsWith($".{l}.md", StringComparison.Ordinal));

    private static void Check(BodyImage image, Library library, Reporter reporter)
    {
        if (image.Path.FirstOrDefault(library.Media.ContainsKey) is not { } path)
            reporter.Report(image.InRawHtml ? MarkupCodes.RawMissingImage : MarkupCodes.MissingImage, image.At, image.Written);
        else if (!MediaKinds.IsPicture(path)) reporter.Report(MediaKinds.IsOfPhones(path) ? PictureCodes.OfPhones : MarkupCodes.UnshowableImage, image.At, image.Written);
    }
}
