using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading;

namespace RegionSite.Resolving;

/// <summary>Which media files are named anywhere, shown or not, and what is wrong with them.</summary>
internal static class MediaUse
{
    public static void Check(SourceContent content, DiagnosticBag bag)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var brand in content.Brands)
        {
            Add(brand.Logo);
            foreach (var hero in brand.Home.OfType<HeroSection>()) Add(hero.Image);
        }
        foreach (var partner in content.Partners) Add(partner.Logo);
        var ofSettings = used.ToHashSet(StringComparer.Ordinal);
        foreach (var item in content.Items)
            foreach (var path in Of(item)) used.Add(path);

        // What cannot be read may well use them.
        var unread = content.BrandIds.Except(content.Brands.Select(b => b.Id)).Select(id => (Owner: id, OfBrand: true))
            .Concat(content.UnreadPartners.Select(id => (Owner: id, OfBrand: false)))
            .Concat(content.BrokenFiles.Select(f => (f.Owner, f.OfBrand)))
            .ToHashSet();
        foreach (var (path, file) in content.Media.Files)
        {
            // An item with a faulty picture can be held back, a brand with a faulty logo cannot.
            var reporter = ofSettings.Contains(path) ? bag.Reporter : bag.For(path);
            if (file.HasScript) reporter.Report(MediaCodes.ScriptInPicture, SourceLocation.StartOf(content.DisplayOf(path)));
            if (used.Contains(path))
            {
                if (!file.HasScript) PictureChecker.Check(file, SourceLocation.StartOf(content.DisplayOf(path)), reporter);
                continue;
            }
            if (unread.Contains((file.Owner, file.OwnedByBrand))) continue;
            // In a media folder a picture may wait for its day; elsewhere it was most likely meant to be something else.
            var inMedia = path.Split('/') is [_, _, "media", ..];
            bag.For(path).Report(inMedia ? FileCodes.UnusedMedia : FileCodes.UnusedFile, SourceLocation.StartOf(content.DisplayOf(path)));
        }

        void Add(ImageUse? image)
        {
            if (image is not null) used.Add(image.Path.Value);
        }
    }

    /// <summary>The media an item's pages need.</summary>
    public static IEnumerable<string> Of(Item item) => Shown(item).Concat(Offered(item));

    /// <summary>The pictures on an item's pages.</summary>
    public static IEnumerable<string> Shown(Item item)
    {
        if (item.Image is { } image) yield return image.Path.Value;
        if (item is EventItem { Recording.Poster: { } poster }) yield return poster.Path.Value;
        foreach (var (_, body) in item.Bodies)
            foreach (var picture in body.Images)
                foreach (var path in picture.Path) yield return path;
    }

    /// <summary>What an item's pages offer for download, or play.</summary>
    public static IEnumerable<string> Offered(Item item)
    {
        foreach (var attachment in item.Attachments) yield return attachment.Path.Value;
        if (item is EventItem { Recording: { } recording })
        {
            if (recording.Media is { } media) yield return media.Value;
            if (recording.Captions is { } captions) yield return captions.Value;
            if (recording.Transcript is { } transcript) yield return transcript.Value;
        }
        foreach (var (_, body) in item.Bodies)
            foreach (var link in body.Links) yield return link.Path;
    }
}
