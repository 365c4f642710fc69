using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>The files of the content folder by their part (contract, section 2), before any of them is opened.</summary>
internal sealed record ContentLayout
{
    private static readonly ImmutableArray<string> TopFiles = ["region.yaml", "topics.yaml", "places.yaml", "synonyms.yaml", OutlineReader.File];

    // Contract: their addresses are years and section words below /aktuelles/ and /termine/.
    private static readonly ImmutableArray<string> ReservedPartners = ["thema", "ort", "partner", "seite", "topic", "place", "page"];

    public required ImmutableSortedDictionary<string, ContentFile> Settings { get; init; }

    public required ImmutableArray<ItemFile> Items { get; init; }

    public required ImmutableArray<(ContentFile File, string Owner, bool OfBrand)> Media { get; init; }

    /// <summary>The names of the folders below <c>brands/</c>.</summary>
    public required ImmutableSortedSet<string> Brands { get; init; }

    public required ImmutableSortedSet<string> Partners { get; init; }

    public static ContentLayout Of(ImmutableArray<ContentFile> files, DiagnosticBag bag)
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, ContentFile>(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<ItemFile>();
        var media = ImmutableArray.CreateBuilder<(ContentFile, string, bool)>();
        var brands = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var partners = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var segments = file.Path.Split('/');
            if (segments.Length == 1 && TopFiles.Contains(file.Path)) settings.Add(file.Path, file);
            else if (segments is [var top and ("brands" or "partners"), var owner, ..] && segments.Length > 2)
            {
                var ofBrand = top == "brands";
                if (!IsName(owner, ofBrand, file, bag)) continue;
                (ofBrand ? brands : partners).Add(owner);
                if (segments.Length == 3 && segments[2] == (ofBrand ? "brand.yaml" : "partner.yaml")) settings.Add(file.Path, file);
                else if (Type(segments, ofBrand) is { } type && ItemFile.Classify(file, owner, ofBrand, type) is { } item)
                {
                    if (Slug.IsValid(item.Slug) || file.Path.EndsWith(".ics", StringComparison.Ordinal)) items.Add(item);
                    else bag.For(file.Path).Report(FileCodes.InvalidName, SourceLocation.StartOf(file.Display), item.Slug);
                }
                else media.Add((file, owner, ofBrand));
            }
            else bag.Reporter.Report(FileCodes.UnusedFile, SourceLocation.StartOf(file.Display));
        }
        return new ContentLayout
        {
            Settings = settings.ToImmutable(),
            Items = items.ToImmutable(),
            Media = media.ToImmutable(),
            Brands = brands.ToImmutable(),
            Partners = partners.ToImmutable(),
        };
    }

    private static ItemType? Type(string[] segments, bool ofBrand) =>
        segments.Length < 4 ? null : ofBrand ? segments[2] == "pages" ? ItemType.Page : null : ItemTypes.FromSection(segments[2]);

    private static bool IsName(string owner, bool ofBrand, ContentFile file, DiagnosticBag bag)
    {
        // The place is the folder; one finding for all files in it.
        var folder = file.Display[..(file.Display.Length - file.Path.Length + file.Path.IndexOf('/', StringComparison.Ordinal) + 1 + owner.Length)];
        var reporter = ofBrand ? bag.Reporter : bag.For($"partners/{owner}");
        if (!Slug.IsValid(owner)) reporter.Report(FileCodes.InvalidName, SourceLocation.StartOf(folder), owner);
        else if (!ofBrand && (ReservedPartners.Contains(owner) || owner.All(char.IsAsciiDigit))) reporter.Report(FileCodes.ReservedName, SourceLocation.StartOf(folder), owner);
        else return true;
        return false;
    }
}
