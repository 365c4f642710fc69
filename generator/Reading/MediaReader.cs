using System.Text;
using System.Text.RegularExpressions;
using RegionSite.Model;
using RegionSite.Pictures;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>Looks into a media file as far as pages need it.</summary>
internal static partial class MediaReader
{
    public static MediaFile Read(ContentFile file, string owner, bool ofBrand)
    {
        if (!MediaKinds.IsPicture(file.Path)) return new MediaFile(file.Path, file.FullPath, owner, ofBrand, null, file.Length);
        using var stream = File.OpenRead(file.FullPath);
        var facts = PictureReader.Read(stream);
        return new MediaFile(file.Path, file.FullPath, owner, ofBrand, facts, file.Length) { HasScript = (facts.Kind == PictureKind.Svg || ContentPath.Ending(file.Path) == ".svg") && !facts.IsTooLarge && HasScript(stream) };
    }

    // Shown in a page an SVG runs no script, but opened by its own address it does, with the rights of the brand's host.
    private static bool HasScript(Stream svg)
    {
        svg.Position = 0;
        using var reader = new StreamReader(svg, Encoding.UTF8, leaveOpen: true);
        return ScriptPattern().IsMatch(reader.ReadToEnd());
    }

    [GeneratedRegex("""<\s*(?:[^\s<>/:]+:)?(?:script|foreignobject|iframe|object|embed|handler|listener)\b|[\s"'/]on[a-z]+\s*=|<\?xml-stylesheet|javascript:|data:text/|<!ENTITY|<!DOCTYPE[^>]*\[|&#|\bhref\s*=\s*["']?\s*(?:https?:)?//""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ScriptPattern();
}
