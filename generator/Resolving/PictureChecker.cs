using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Pictures;
using RegionSite.Text;

namespace RegionSite.Resolving;

/// <summary>Whether a picture that is used can be shown. All that its first bytes tell is said here, so that <c>check</c> knows what a build will.</summary>
internal static class PictureChecker
{
    public static void Check(MediaFile file, SourceLocation at, Reporter reporter)
    {
        if (file.Picture is not { } facts) return;
        var promised = PictureKinds.Promised(ContentPath.Ending(file.Path));
        if (facts.Kind == PictureKind.Heic) reporter.Report(PictureCodes.OfPhones, at, ContentPath.Name(file.Path));
        else if (facts.Kind.IsForeign()) reporter.Report(PictureCodes.Foreign, at, facts.Kind.Name());
        else if (facts.Kind == PictureKind.Unknown) reporter.Report(PictureCodes.NoPicture, at, promised.Name());
        else if (facts.IsTooLarge) reporter.Report(PictureCodes.TooLarge, at, facts.StoredWidth > 0 ? $"{facts.StoredWidth} × {facts.StoredHeight}" : $"{file.Length / 1_000_000} MB");
        // Of two kinds made of pixels a browser takes one for the other; a drawing is read in another way.
        else if (facts.Kind != promised && !(facts.Kind.IsRaster() && promised.IsRaster())) reporter.Report(PictureCodes.DrawingOrNot, at, promised.Name(), facts.Kind.Name());
        else CheckContent(facts, promised, at, reporter);
    }

    private static void CheckContent(PictureFacts facts, PictureKind promised, SourceLocation at, Reporter reporter)
    {
        if (facts.Kind != promised) reporter.Report(PictureCodes.OtherEnding, at, promised.Name(), facts.Kind.Name(), facts.Kind == PictureKind.Jpeg ? "jpg" : facts.Kind.Name().ToLowerInvariant());
        if (facts.IsDamaged) reporter.Report(facts.Kind == PictureKind.Svg ? PictureCodes.MalformedDrawing : PictureCodes.Damaged, at, facts.Kind.Name());
        if (facts.Dropped is { } dropped) reporter.Report(PictureCodes.DroppedFromDrawing, at, dropped);
        if (facts.IsForPrint) reporter.Report(PictureCodes.ForPrint, at);
    }
}
