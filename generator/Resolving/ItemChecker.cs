using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Resolving;

/// <summary>The references in the fields of one item, and advice on it.</summary>
internal static partial class ItemChecker
{
    // Who, what, when and where take about as many characters as this.
    private const int LeastBesidePoster = 120;

    public static void Check(Item item, Library library, KnownIds known, DiagnosticBag bag)
    {
        var reporter = bag.For(item.Key.ToString());
        known.Topics(item.Topics, reporter);
        known.Places(item.Places, reporter);
        known.Partners(item.With, reporter);
        if (item.Share is { } share) known.Brands(share.Brands, reporter);
        if (item.Contact is { } contact) known.Item(item, ItemType.Contact, contact, ReferenceCodes.UnknownContact, reporter);
        foreach (var path in item.Related) LinkChecker.CheckPath(path, item, library, ReferenceCodes.UnknownRelated, reporter);
        foreach (var with in item.With)
            if (library.Partners.ContainsKey(with.Value) && with.Value != item.Key.Owner && !library.Accepted(item).Contains(with.Value))
                reporter.Report(BrandCodes.NotAccepted, with.At, with.Value, item.Key.Owner);
        switch (item)
        {
            case NewsItem { Press: { } press }: known.Item(item, ItemType.Contact, press, ReferenceCodes.UnknownContact, reporter); break;
            case EventItem happening: CheckEvent(happening, library, known, reporter); break;
            case NetworkItem network:
                foreach (var member in network.Members) known.ItemPartnerOrText(item, ItemType.Member, true, member, ReferenceCodes.UnknownMember, reporter);
                break;
            case MemberItem member:
                foreach (var network in member.Networks) known.ItemPartnerOrText(item, ItemType.Network, false, network, ReferenceCodes.UnknownNetwork, reporter);
                break;
            case ContactItem person:
                known.Topics(person.Responsibilities, reporter);
                known.Places(person.For, reporter);
                break;
            case OfferItem { Provider: { } provider }: known.ItemPartnerOrText(item, ItemType.Member, true, provider, ReferenceCodes.UnknownMember, reporter); break;
        }
        CheckPoster(item, reporter);
        Advise(item, library, reporter);
    }

    // A poster's words are for eyes alone, unless the text has them as well.
    private static void CheckPoster(Item item, Reporter reporter)
    {
        if (item.Image is not { } image || !PosterName().IsMatch(ContentPath.Name(image.Path.Value))) return;
        var words = (item.Summary?.Default.Length ?? 0) + (item.Bodies.TryGetValue(item.Languages[0], out var body) ? body.PlainText.Length : 0);
        if (words < LeastBesidePoster) reporter.Report(AccessibilityCodes.TextInPicture, image.Path.At, ContentPath.Name(image.Path.Value));
    }

    [GeneratedRegex("plakat|flyer|poster|aushang|handzettel|faltblatt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PosterName();

    private static void CheckEvent(EventItem item, Library library, KnownIds known, Reporter reporter)
    {
        if (item.PlaceId is { } place) known.Places([place], reporter);
        if (item.OwnPlace?.Within is { } within) known.Places([within], reporter);
        foreach (var change in item.Changes)
        {
            if (change.PlaceId is { } moved) known.Places([moved], reporter);
            if (change.OwnPlace?.Within is { } inside) known.Places([inside], reporter);
        }
        if (item.Organizer is { } organizer) known.ItemPartnerOrText(item, null, true, organizer, ReferenceCodes.UnknownPartner, reporter);
        if (item.PartOf is not { } whole) return;
        if (library.BySource(whole.Value) is { } found and not EventItem) reporter.Report(ReferenceCodes.PartOfNoEvent, whole.At, LinkChecker.Relative(ContentPath.Folder(item.Source), found.Source));
        else if (IsStationOfItself(item, library)) reporter.Report(ReferenceCodes.PartOfItself, whole.At, LinkChecker.Relative(ContentPath.Folder(item.Source), whole.Value));
        else LinkChecker.CheckPath(whole, item, library, ReferenceCodes.PartOfNoEvent, reporter);
    }

    // One that only leads to a circle of others is not to blame for it.
    private static bool IsStationOfItself(EventItem item, Library library)
    {
        var passed = new HashSet<ItemKey>();
        for (var whole = Whole(item); whole is not null && passed.Add(whole.Key); whole = Whole(whole))
            if (whole.Key == item.Key) return true;
        return false;

        EventItem? Whole(EventItem station) => station.PartOf is { } path ? library.BySource(path.Value) as EventItem : null;
    }

    private static void Advise(Item item, Library library, Reporter reporter)
    {
        if (!library.IsLive(item)) return;
        if (item.Summary is null && item.Type is ItemType.News or ItemType.Event or ItemType.Network) reporter.Report(AdviceCodes.NoSummary, item.At);
        if (item is NetworkItem { AsOf: { } asOf } && asOf.FirstDay.PlusYears(1) < library.Now.Today) reporter.Report(AdviceCodes.StaleNetwork, item.At, $"{asOf.FirstDay:uuuu-MM}");
        if (item.Expires is { } end && end < library.Now.Local.PlusDays(14)) reporter.Report(AdviceCodes.ExpiresSoon, item.At, $"{end.PlusTicks(-1):uuuu-MM-dd}");
    }
}
