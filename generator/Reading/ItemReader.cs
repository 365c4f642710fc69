using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>The fields that every item has; the readers of the types go on from there.</summary>
internal static class ItemReader
{
    public static Item Read(ItemInput input)
    {
        var common = Common(input, null);
        Item item = input.Key.Type switch
        {
            ItemType.News => NewsReader.Read(common, input),
            ItemType.Event => EventReader.Read(common, input),
            ItemType.Network => NetworkReader.Read(common, input),
            ItemType.Member => MemberReader.Read(common, input),
            ItemType.Contact => ContactReader.Read(common, input),
            ItemType.Offer => OfferReader.Read(common, input),
            _ => PageReader.Read(common, input),
        };
        input.Fields.RejectUnknown();
        return item;
    }

    /// <param name="titleWithout">The title where the file gives none; null: it must give one.</param>
    public static CommonFields Common(ItemInput input, LocalText? titleWithout)
    {
        var fields = input.Fields;
        var zone = fields.Context.Zone;
        var titleName = input.Key.Type is ItemType.Contact or ItemType.Member && !fields.Has("title") && fields.Has("name") ? "name" : "title";
        var title = titleWithout is null ? fields.RequiredText(titleName) : fields.Text(titleName)?.Over(titleWithout) ?? titleWithout;
        if (input.InList || fields.Has("id")) Id(input);
        return new CommonFields
        {
            Key = input.Key,
            At = fields.At,
            Source = input.Source,
            Title = title,
            Summary = fields.Text("summary"),
            Topics = fields.Words("topics"),
            Places = fields.Words("places"),
            Image = fields.Image("image", input.Path, input.OwnerFolder),
            Contact = fields.Word("contact"),
            With = fields.Words("with"),
            Related = fields.ItemPaths("related", input.Path),
            Attachments = fields.Attachments("attachments", input.Path, input.OwnerFolder),
            Share = PartnerReader.ReadShare(fields),
            Draft = fields.Flag("draft"),
            Publish = fields.From("publish", zone),
            Expires = fields.To("expires", zone),
            Updated = fields.From("updated", zone),
            Aliases = [.. Aliases(fields)],
            Bodies = input.Bodies,
            Languages = [.. input.Translations.Prepend(fields.Context.DefaultLanguage).Concat(title.Languages).Distinct()],
        };
    }

    private static void Id(ItemInput input)
    {
        if (input.Fields.Word("id") is { } id && !input.InList && id.Value != input.Key.Slug)
            input.Fields.Reporter.Report(FieldCodes.IdDiffersFromFile, id.At, id.Value, input.Key.Slug);
    }

    private static IEnumerable<Sourced<string>> Aliases(Fields fields)
    {
        foreach (var alias in fields.Words("aliases"))
        {
            if (IsAlias(alias.Value)) yield return alias;
            else fields.Reporter.Report(FieldCodes.InvalidAlias, alias.At, alias.Value);
        }
    }

    // A folder named like a settings file of Apache would close all around it to visitors.
    private static bool IsAlias(string path) =>
        path.Length > 2 && path[0] == '/' && path[^1] == '/' && path[1..^1].Split('/').All(s => s.Length > 0 && s is not ("." or "..") && !s.StartsWith(".ht", StringComparison.OrdinalIgnoreCase) && s.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '~'));
}

/// <summary>An item of no type yet.</summary>
internal sealed record CommonFields : Item;
