using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>What the path of a file says about the items in it (contract, section 2).</summary>
/// <param name="Slug">The file's name without date, language and ending.</param>
/// <param name="Language">The language of a translation; null for an original.</param>
internal sealed record ItemFile(ContentFile File, string Owner, bool OfBrand, ItemType Type, string Slug, string? Language, Sourced<DateValue>? Date)
{
    public ItemKey Key => new(Owner, Type, Slug, OfBrand);

    public string OwnerFolder => OfBrand ? $"brands/{Owner}" : $"partners/{Owner}";

    /// <summary>Null where the file is not of a form that its folder's type has.</summary>
    public static ItemFile? Classify(ContentFile file, string owner, bool ofBrand, ItemType type)
    {
        var name = ContentPath.Name(file.Path);
        var ending = Path.GetExtension(name);
        if (!HasForm(type, ending)) return null;
        var stem = name[..^ending.Length];
        string? language = null;
        if (ending == ".md" && stem.LastIndexOf('.') is var dot and > 0)
        {
            language = stem[(dot + 1)..];
            stem = stem[..dot];
        }
        Sourced<DateValue>? date = null;
        if (type == ItemType.News && stem.Length > 11 && stem[10] == '-' && DateText.Parse(stem.AsSpan(0, 10), out var inName) == DateFault.None)
        {
            date = new Sourced<DateValue>(inName, SourceLocation.StartOf(file.Display));
            stem = stem[11..];
        }
        return new ItemFile(file, owner, ofBrand, type, stem, language, date);
    }

    private static bool HasForm(ItemType type, string ending) => ending switch
    {
        ".md" => true,
        ".yaml" => type is ItemType.Event or ItemType.Member or ItemType.Contact or ItemType.Offer,
        ".ics" => type is ItemType.Event,
        _ => false,
    };
}
