using System.Collections.Immutable;
using System.Globalization;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>Pictures and files for download; <c>itemPath</c> and <c>ownerFolder</c> as in <see cref="MediaIndex.Find"/>.</summary>
internal sealed partial class Fields
{
    /// <summary><c>image: {src, alt, caption, credit, focus}</c>, or <c>decorative: true</c> instead of alt.</summary>
    public ImageUse? Image(string name, string itemPath, string ownerFolder)
    {
        if (Map(name) is not { } fields) return null;
        var src = fields.RequiredWord("src");
        var path = src is null ? null : fields.PicturePath(src.Value, itemPath, ownerFolder);
        var alt = fields.Text("alt");
        if (!fields.Flag("decorative") && alt is null) reporter.Report(FieldCodes.MissingAlt, fields.At);
        var image = path is null ? null : new ImageUse { Path = path.Value, Alt = alt, Caption = fields.Text("caption"), Credit = fields.Text("credit"), Focus = fields.Focus("focus") };
        if (path is null) (_, _, _) = (fields.Text("caption"), fields.Text("credit"), fields.Focus("focus"));
        fields.RejectUnknown();
        return image;
    }

    /// <summary>Two percentages, such as <c>40% 20%</c>: from the left, from the top.</summary>
    public Focus? Focus(string name)
    {
        if (Word(name) is not { } word) return null;
        if (word.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var left, var top] && Percent(left) is { } x && Percent(top) is { } y) return new Focus(x, y);
        reporter.Report(PictureCodes.Focus, word.At, word.Value);
        return null;

        static int? Percent(string text) => text.EndsWith('%') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= 100 ? value : null;
    }

    /// <summary>A picture named by its path alone, such as a logo.</summary>
    public ImageUse? Picture(string name, string itemPath, string ownerFolder, LocalText? alt) =>
        Word(name) is { } word && PicturePath(word, itemPath, ownerFolder) is { } path ? new ImageUse { Path = path, Alt = alt } : null;

    /// <summary>Any file below the content folder.</summary>
    public Sourced<string>? File(string name, string itemPath, string ownerFolder) =>
        Word(name) is { } word ? context.Media.Find(word, itemPath, ownerFolder, reporter) : null;

    public ImmutableArray<Attachment> Attachments(string name, string itemPath, string ownerFolder)
    {
        var result = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var fields in Maps(name))
        {
            var src = fields.RequiredWord("src");
            var title = fields.Text("title");
            if (src is not null && context.Media.Find(src.Value, itemPath, ownerFolder, reporter) is { } path) result.Add(new Attachment(path, title));
            fields.RejectUnknown();
        }
        return result.ToImmutable();
    }

    /// <summary>Paths of other items, relative to this file, as paths below the content folder.</summary>
    public ImmutableArray<Sourced<string>> ItemPaths(string name, string itemPath)
    {
        var result = ImmutableArray.CreateBuilder<Sourced<string>>();
        foreach (var word in Words(name))
            if (ItemPath(word, itemPath) is { } path) result.Add(path);
        return result.ToImmutable();
    }

    public Sourced<string>? ItemPath(string name, string itemPath) => Word(name) is { } word ? ItemPath(word, itemPath) : null;

    private Sourced<string>? ItemPath(Sourced<string> word, string itemPath)
    {
        if (ContentPath.Combine(ContentPath.Folder(itemPath), word.Value) is { } path) return word with { Value = path };
        reporter.Report(FieldCodes.PathOutside, word.At, word.Value);
        return null;
    }

    private Sourced<string>? PicturePath(Sourced<string> word, string itemPath, string ownerFolder)
    {
        if (context.Media.Find(word, itemPath, ownerFolder, reporter) is not { } path) return null;
        if (MediaKinds.IsPicture(path.Value)) return path;
        reporter.Report(FieldCodes.NotAPicture, word.At, word.Value);
        return null;
    }
}
