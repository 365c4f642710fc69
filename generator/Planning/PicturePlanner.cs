using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Pictures;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>In which sizes pictures are published.</summary>
internal static class PicturePlanner
{
    // Twice the width of the widest page is more than any eye sees.
    private const int MostPixels = 2560;

    /// <summary>A picture no wider is small enough for any place.</summary>
    public const int FewestPixels = 480;

    // Cards on a telephone; on a sharp one, or beside others; the column of a text; the opening picture of a home page.
    private static readonly ImmutableArray<int> Widths = [320, 640, 1024, 1600];

    /// <summary>All pictures made of pixels by their paths, used or not.</summary>
    /// <param name="canRemake">Whether there is a program that makes pictures smaller and turns them.</param>
    public static FrozenDictionary<string, PlannedPicture> Of(Library library, bool canRemake)
    {
        var pictures = library.Media.Values.Where(m => m.Picture is { } facts && facts.Kind.IsRaster()).ToList();
        if (pictures.Count == 0) return FrozenDictionary<string, PlannedPicture>.Empty;
        var taken = library.Media.Values.Select(m => AddressOf(m, library)).ToHashSet(StringComparer.Ordinal);
        var offered = library.Items.SelectMany(MediaUse.Offered).ToHashSet(StringComparer.Ordinal);
        var shown = Shown(library).ToHashSet(StringComparer.Ordinal);
        return pictures.ToFrozenDictionary(p => p.Path, p => Of(p.Picture!, AddressOf(p, library), canRemake, offered.Contains(p.Path), shown.Contains(p.Path), taken), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Shown(Library library) => library.Brands.SelectMany(b => b.Home.OfType<HeroSection>().Select(h => h.Image).Append(b.Logo))
        .Concat(library.Partners.Values.Select(p => p.Logo))
        .OfType<ImageUse>().Select(i => i.Path.Value)
        .Concat(library.Items.SelectMany(MediaUse.Shown));

    /// <summary>The file at its own address, and the smaller ones.</summary>
    public static IEnumerable<PictureFile> Files(string host, string address, MediaFile file, PlannedPicture picture) =>
        picture.Smaller.Select(s => new PictureFile(host, s.Address, file, s.Form)).Prepend(new PictureFile(host, address, file, picture.Form));

    // Of a film only its first frame would be left, and what is not whole would be filled up with grey.
    private static PlannedPicture Of(PictureFacts facts, string address, bool canRemake, bool isOffered, bool isShown, HashSet<string> taken)
    {
        if (!canRemake || facts.IsAnimated || facts.IsDamaged || facts.IsTooLarge || facts.Kind is PictureKind.Gif or PictureKind.Avif) return new PlannedPicture(PictureForm.Stripped, facts.Width, facts.Height, [], null);
        // What is offered for download is for those who print it.
        var most = isOffered ? Math.Max(facts.Width, facts.Height) : MostPixels;
        var longer = Math.Max(facts.Width, facts.Height);
        var isShrunk = longer > most;
        var form = isShrunk || facts.Orientation != 1 || facts.IsForPrint ? new PictureForm(most, false) : PictureForm.Stripped;
        var (width, height) = isShrunk ? (Scaled(facts.Width), Scaled(facts.Height)) : (facts.Width, facts.Height);
        var smaller = (width <= FewestPixels || !isShown ? [] : Widths.Where(w => w < width).Concat(width < Widths[^1] ? [width] : []))
            .Select(w => (Address: Addresses.SmallerPicture(address, w), Form: new PictureForm(w, true)))
            // Somebody's own file goes before one that is made.
            .Where(s => !taken.Contains(s.Address)).ToImmutableArray();
        return new PlannedPicture(form, width, height, smaller, smaller.IsEmpty ? null : string.Join(", ", smaller.Select(s => $"{s.Address} {s.Form.Most}w")));

        int Scaled(int pixels) => Math.Max(1, (int)Math.Round((double)pixels * most / longer));
    }

    private static string AddressOf(MediaFile file, Library library) => Addresses.Media(file, library.Partners.ContainsKey(file.Owner));
}
