using System.Collections.Immutable;

using RegionSite.Text;

namespace RegionSite.Markup;

internal enum ImageTargetKind
{
    Own,
    Nothing,
    Foreign,
    Absolute,
    LeavesContent,
    Malformed,
}

/// <summary>Where a picture's address, as written, may lie.</summary>
/// <param name="Paths">Beside the file, then below the folder of its partner or brand.</param>
internal readonly record struct ImageTarget(ImageTargetKind Kind, ImmutableArray<string> Paths)
{
    public static ImageTarget Of(string written, BodySource source)
    {
        if (LinkTarget.SchemeOf(written) is not null) return new(ImageTargetKind.Foreign, []);
        var address = written.Trim();
        if (address.Length == 0) return new(ImageTargetKind.Nothing, []);
        if (address.StartsWith("//", StringComparison.Ordinal)) return new(ImageTargetKind.Foreign, []);
        if (address[0] == '/') return new(ImageTargetKind.Absolute, []);
        if (address.AsSpan().IndexOfAny('?', '#') >= 0) return new(ImageTargetKind.Malformed, []);

        var path = LinkTarget.Decode(address);
        if (LinkTarget.HasControls(path)) return new(ImageTargetKind.Malformed, []);
        var beside = ContentPath.Combine(source.Folder, path);
        var below = ContentPath.Combine(source.OwnerFolder, path);
        if (beside is null && below is null) return new(ImageTargetKind.LeavesContent, []);
        return new(ImageTargetKind.Own, beside is null ? [below!] : below is null || below == beside ? [beside] : [beside, below]);
    }
}
