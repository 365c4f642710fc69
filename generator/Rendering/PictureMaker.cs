using System.Security.Cryptography;
using System.Text;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Pictures;
using RegionSite.Planning;
using RegionSite.Writing;

namespace RegionSite.Rendering;

/// <summary>The bytes of published pictures. Thread-safe.</summary>
/// <param name="vips">Null where there is no libvips; then no plan asks for what it would make.</param>
/// <param name="displayOf">The path of a file as the user knows it.</param>
internal sealed class PictureMaker(Vips? vips, PictureCache cache, Func<string, string> displayOf)
{
    // By eye, on photos of skies, faces and leaves: below these the first blocks appear.
    private const string AsWebP = ".webp[Q=76,smart_subsample,strip]";
    private const string AsJpeg = ".jpg[Q=84,optimize_coding,strip]";
    private const string ShareSize = "1200x630";
    private const string AsPng = ".png[compression=9,strip]";

    /// <summary>What libvips could not do, so far.</summary>
    public DiagnosticBag Found { get; } = new();

    /// <summary>A picture in several forms; the file is read, stripped and hashed but once.</summary>
    public Func<PictureForm, byte[]> Open(MediaFile file)
    {
        var given = FileBytes.OfSource(file.FullPath);
        var stripped = new Lazy<byte[]>(() => PictureStripper.Strip(given, file.Picture!));
        var hash = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(given)));
        return form => !form.IsRemade || vips is null ? stripped.Value : Remade(file, form, stripped, hash);
    }

    public void RemoveUnused() => cache.RemoveUnused();

    /// <summary>A drawing of our own as a picture of pixels.</summary>
    /// <exception cref="EnvironmentFailure">This libvips cannot read drawings.</exception>
    public byte[] Draw(string svg)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        var key = Key(ShareSize, AsJpeg, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        if (cache.Find(key) is { } made) return made;
        var (picture, fault) = vips!.Thumbnail(bytes, ShareSize, AsJpeg, isOurs: true);
        if (picture is null) throw new EnvironmentFailure(new($"libvips cannot draw pictures for link previews ({fault}); take shareImages out of brand.yaml, or install it with support for SVG",
            $"libvips kann keine Vorschaubilder zeichnen ({fault}); shareImages aus brand.yaml nehmen oder es mit SVG-Unterstützung installieren"));
        cache.Keep(key, picture);
        return picture;
    }

    // libvips gets to see the stripped picture: what is not in it cannot come out.
    private byte[] Remade(MediaFile file, PictureForm form, Lazy<byte[]> stripped, Lazy<string> hash)
    {
        var size = form.IsWebP ? $"{form.Most}x>" : $"{form.Most}x{form.Most}>";
        var options = form.IsWebP ? AsWebP : file.Picture!.Kind switch { PictureKind.Png => AsPng, PictureKind.WebP => AsWebP, _ => AsJpeg };
        var key = Key(size, options, hash.Value);
        if (cache.Find(key) is { } made) return made;
        var (picture, fault) = vips!.Thumbnail(stripped.Value, size, options);
        if (picture is null)
        {
            Found.For(file.Path).Report(PictureCodes.NotMadeSmaller, SourceLocation.StartOf(displayOf(file.Path)), fault);
            return stripped.Value;
        }
        // libvips notes a resolution in Exif of its own, which nobody asks for.
        picture = PictureStripper.Strip(picture, PictureReader.Read(new MemoryStream(picture)));
        cache.Keep(key, picture);
        return picture;
    }

    private string Key(string size, string options, string source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{vips!.Version}\n{size}\n{options}\n{source}")))[..32];
}
