namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>home</c>: its sections in order.</summary>
internal sealed record HomeModel(IReadOnlyList<HomeBlock> Blocks);

/// <summary>One of them is set.</summary>
internal sealed record HomeBlock(HeroModel? Hero, GroupModel? Group, TextModel? Text)
{
    public GuideModel? Guide { get; init; }

    /// <summary>hero, text, guide, or the section's name: a theme can lay each out in its own way.</summary>
    public string Kind => Group?.Type ?? (Hero is not null ? "hero" : Guide is null ? "text" : "guide");
}

/// <summary>What the website holds, how to find one's way, and how accessible it is, for a home page in easy German.</summary>
internal sealed record GuideModel(string Title, string Lead, IReadOnlyList<GuideEntry> Entries, TextModel Finding, TextModel? Statement, LinkModel? StatementLink);

internal sealed record GuideEntry(LinkModel Link, string Text);

internal sealed record HeroModel(string? Title, string? Text, ImageModel? Image, LinkModel? Link);

internal sealed record TextModel(string? Title, string Text);

/// <summary>Layouts <c>news-list</c> (all news, paged) and <c>news-year</c> (those of a year, by month).</summary>
internal sealed record NewsListModel(IReadOnlyList<CardModel> Cards, PagerModel? Pager, IReadOnlyList<LinkModel> Years)
{
    /// <summary>On the first page: the ways to the news of a topic, place or partner.</summary>
    public FilterModel? Filter { get; init; }

    /// <summary>Of a year: its months, the newest first.</summary>
    public IReadOnlyList<GroupModel> Groups { get; init; } = [];
}

/// <summary>Layout <c>list</c>: networks, directory, contacts, offers.</summary>
/// <param name="Type">The section's name.</param>
internal sealed record ListModel(string Type, IReadOnlyList<GroupModel> Groups)
{
    public FilterModel? Filter { get; init; }

    /// <summary>Of a directory too long for one page: the pages of its letters.</summary>
    public IReadOnlyList<LinkModel> Letters { get; init; } = [];
}

/// <summary>Layouts <c>topic</c>, <c>place</c>, <c>partner</c>: everything about one.</summary>
internal sealed record DossierModel
{
    public required IReadOnlyList<GroupModel> Groups { get; init; }

    /// <summary>Calendars and lists of its events; null where there are none.</summary>
    public EventFilesModel? Files { get; init; }

    /// <summary>For a place.</summary>
    public PlaceModel? Place { get; init; }

    /// <summary>For a partner.</summary>
    public AddressModel? Address { get; init; }

    public ImageModel? Logo { get; init; }

    /// <summary>What a topic is about.</summary>
    public string? Summary { get; init; }

    /// <summary>For a place: the areas that count it in and are not its breadcrumbs already.</summary>
    public IReadOnlyList<LinkModel> Areas { get; init; } = [];

    /// <summary>For a place: what lies in it.</summary>
    public IReadOnlyList<LinkModel> Inside { get; init; } = [];

    /// <summary>For a place.</summary>
    public string? Website { get; init; }

    /// <summary>For a partner: the website that is its own, where this is another.</summary>
    public LinkModel? OwnSite { get; init; }
}

/// <summary>Layout <c>overview</c>: topics and partners as cards, places as a tree.</summary>
/// <param name="Type">topics, places or partners.</param>
internal sealed record OverviewModel(string Type, IReadOnlyList<CardModel> Cards, IReadOnlyList<PlaceNode> Places)
{
    /// <summary>Places that lie in no other and have none in them, such as areas that cut across the tree.</summary>
    public PlaceNode? Others { get; init; }

    /// <summary>Of places: a second way to what the lists hold; none where it is known of too few where they lie.</summary>
    public IReadOnlyList<MapModel> Maps { get; init; } = [];

    /// <summary>Of places, by name: who answers for each.</summary>
    public IReadOnlyList<ResponsibleModel> Responsible { get; init; } = [];
}

/// <summary>A place with what lies in it.</summary>
internal sealed record PlaceNode(CardModel? Card, IReadOnlyList<PlaceNode> Inside);

/// <summary>Layout <c>search</c>: the page also works without script, by keywords, topics, places and sections.</summary>
internal sealed record SearchModel
{
    public required LettersModel Letters { get; init; }

    public required IReadOnlyList<LinkModel> Topics { get; init; }

    /// <summary>Not its venues, which stand below their towns.</summary>
    public required IReadOnlyList<LinkModel> Places { get; init; }

    public required IReadOnlyList<LinkModel> Sections { get; init; }
}

/// <summary>The letters that have keywords.</summary>
/// <param name="Current">The one whose page this is; empty elsewhere.</param>
internal sealed record LettersModel(string Current, IReadOnlyList<LinkModel> Links);

/// <summary>Layout <c>keywords</c>: the keywords of a letter, or a part of them.</summary>
internal sealed record KeywordsModel(LettersModel Letters, IReadOnlyList<KeywordModel> Words, PagerModel? Pager);

/// <summary>A word of titles, topics and places with what it leads to.</summary>
/// <param name="Only">Set where it leads to one thing; then <c>Links</c> is empty.</param>
/// <param name="More">How many are not shown, in words; null where none.</param>
internal sealed record KeywordModel(string Word, KeywordLink? Only, IReadOnlyList<KeywordLink> Links, string? More)
{
    /// <summary>Set where the word is in another language than the page.</summary>
    public string? Lang { get; init; }
}

/// <param name="Kind">What the brand calls its list: Termine, Themen …</param>
internal sealed record KeywordLink(string Title, string Url, string Kind)
{
    /// <summary>Set where the title is in another language than the page.</summary>
    public string? Lang { get; init; }
}

internal sealed record FactModel(string Name, string Text)
{
    /// <summary>A <c>mailto:</c> or <c>tel:</c> address.</summary>
    public string? Url { get; init; }
}

/// <summary>Layout <c>not-found</c>.</summary>
internal sealed record NotFoundModel(IReadOnlyList<LinkModel> Sections, string SearchUrl)
{
    /// <summary>What is new and what is on.</summary>
    public IReadOnlyList<GroupModel> Latest { get; init; } = [];
}

/// <summary>Layout <c>redirect</c>; the target lies on the same host.</summary>
internal sealed record RedirectModel(string Target);
