namespace RegionSite.Model;

/// <summary>The seven types of content, in the order in which pages and reports list them.</summary>
internal enum ItemType
{
    News,
    Event,
    Network,
    Member,
    Contact,
    Offer,
    Page,
}

/// <summary>The words for the types: singular in manifest, search and <c>new</c>; plural as folder, menu and section names.</summary>
internal static class ItemTypes
{
    public static readonly IReadOnlyList<ItemType> All = Enum.GetValues<ItemType>();

    public static string Word(this ItemType type) => type switch
    {
        ItemType.News => "news",
        ItemType.Event => "event",
        ItemType.Network => "network",
        ItemType.Member => "member",
        ItemType.Contact => "contact",
        ItemType.Offer => "offer",
        _ => "page",
    };

    public static string Section(this ItemType type) => type == ItemType.News ? "news" : type.Word() + "s";

    /// <summary>The type of a word in either number.</summary>
    public static ItemType? Parse(string word)
    {
        foreach (var type in All)
            if (word == type.Word() || word == type.Section()) return type;
        return null;
    }

    public static ItemType? FromSection(string section)
    {
        foreach (var type in All)
            if (section == type.Section()) return type;
        return null;
    }
}
