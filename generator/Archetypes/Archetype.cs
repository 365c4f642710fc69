using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Archetypes;

/// <summary>The front matter that a new item of each type begins with: what is required, filled; what is often of use, as remarks with examples that hold.</summary>
internal sealed class Archetype(NewItem item, LocalDateTime now, Examples examples, MessageLanguage language)
{
    public IReadOnlyCollection<ArchetypeLine> Lines() =>
    [
        Filled(item.Type is ItemType.Member or ItemType.Contact ? "name" : "title", YamlText.Scalar(item.Title)),
        .. item.Draft ? [Filled("draft", "true", new("online only without this line", "erst ohne diese Zeile online"))] : (ReadOnlySpan<ArchetypeLine>)[],
        .. item.Language is null ? OfType() : OfTranslation(),
    ];

    /// <summary>The line where the text begins.</summary>
    public static string Prompt(string language) =>
        Languages.IsGerman(language) ? "Hier steht der Text.\n" : "Here is the text.\n";

    private IEnumerable<ArchetypeLine> OfType() => item.Type switch
    {
        ItemType.News => [Filled("date", $"{now.Date:uuuu-MM-dd}", new("as at the beginning of the file's name", "wie am Anfang des Dateinamens")), Summary(), Kicker(), Topics(), Places(), .. Image(), .. Contact()],
        ItemType.Event => Event(),
        ItemType.Network => Network(),
        ItemType.Member => Member(),
        ItemType.Contact => ContactPerson(),
        ItemType.Offer => Offer(),
        _ =>
        [
            Text("menuTitle", "About us", "Über uns", new("a shorter word for the menu", "ein kürzeres Wort für das Menü")),
            Summary(), .. Image(),
        ],
    };

    private IEnumerable<ArchetypeLine> OfTranslation() =>
        item.Type is ItemType.News ? [Summary(), Kicker()] : [Summary()];

    private IEnumerable<ArchetypeLine> Event()
    {
        var start = now.Date.Next(IsoDayOfWeek.Saturday).At(new LocalTime(19, 0));
        return
        [
            Filled("start", $"{start:uuuu-MM-dd'T'HH:mm}", new($"or all day: {start.Date:uuuu-MM-dd}", $"oder ganztägig: {start.Date:uuuu-MM-dd}")),
            Remark("end", $"{start.PlusHours(2):uuuu-MM-dd'T'HH:mm}"),
            Remark("place", examples.Venue, new("an id from places.yaml", "eine Kennung aus places.yaml")),
            Summary(),
            Topics(),
            Text("price", "12 euros, concessions 6 euros", "12 Euro, ermäßigt 6 Euro", new("or free", "oder free: Eintritt frei")),
            Remark("registration", $"{{email: info@example.org, until: {start.Date.PlusDays(-3):uuuu-MM-dd}}}", new("or url, phone", "oder url, phone")),
            Remark("repeat", $"{{every: week, until: {start.Date.PlusWeeks(8):uuuu-MM-dd}}}", new("or month, day, year", "oder month, day, year")),
            Remark("accessibility", "[step-free]", new("induction-loop, sign-language, accessible-toilet …", "induction-loop, sign-language, accessible-toilet …")),
            .. Image(), .. Contact(),
        ];
    }

    private IEnumerable<ArchetypeLine> Network() =>
    [
        Filled("asOf", $"{now.Date:uuuu-MM-dd}", new("the state of this profile", "Stand dieses Profils")),
        Remark("kind", "business", new("business, culture, events, tourism, machinery, advice, youth or other", "business, culture, events, tourism, machinery, advice, youth oder other")),
        Summary(),
        Texts("goals", "Help each other; Be seen together", "Einander helfen; Gemeinsam auftreten"),
        Texts("members", "Smith & Sons; Heritage Society", "Tischlerei Muster; Heimatverein Musterdorf", new("ids of members and partners, or names", "Kennungen von Mitgliedern und Partnern, oder Namen")),
        Website(), Topics(), Places(), .. Image(), .. Contact(),
    ];

    private IEnumerable<ArchetypeLine> Member() =>
    [
        Texts("sector", "Joinery", "Tischlerei"), Texts("services", "Furniture; Repairs", "Möbel; Reparaturen"),
        Remark("street", YamlText.Scalar("Markt 1")), Remark("postalCode", "\"31224\"", new("in quotation marks", "in Anführungszeichen")), Remark("city", "Musterstadt"),
        Phone(), Email(), Website(), Summary(), Topics(), Places(),
    ];

    private IEnumerable<ArchetypeLine> ContactPerson() =>
    [
        Text("role", "Business development", "Wirtschaftsförderung"), Text("organization", "Sample Town", "Stadt Musterstadt"),
        Phone(), Email(),
        Remark("responsibilities", $"[{examples.Topic}]", new("ids from topics.yaml", "Kennungen aus topics.yaml")),
        Remark("for", $"[{examples.Place}]", new("ids from places.yaml", "Kennungen aus places.yaml")),
    ];

    private IEnumerable<ArchetypeLine> Offer() =>
    [
        Remark("kind", "machine", new("machine, service, care, room or other", "machine, service, care (Flächenpflege), room oder other")),
        Text("price", "{amount: 20, per: day}", "{amount: 20, per: Tag}", new("cost price, in euros", "Selbstkosten, in Euro")),
        Text("availability", "April to October", "April bis Oktober"), Text("conditions", "Collected by the borrower", "Nur an Selbstabholer"),
        Text("quantity", "2 pieces", "zwei Stück"), Text("inReturn", "a hand at the next festival", "Hilfe beim nächsten Fest", new("instead of money", "statt Geld")),
        Summary(), Topics(), Places(), .. Image(), .. Contact(),
    ];

    private ArchetypeLine Summary() => Text("summary", "One or two sentences for lists and the search", "Ein, zwei Sätze für Listen und Suche");

    private ArchetypeLine Kicker() => Text("kicker", "City centre", "Innenstadt", new("stands above the title", "steht über dem Titel"));

    private ArchetypeLine Topics() => Remark("topics", $"[{examples.Topic}]", new("ids from topics.yaml", "Kennungen aus topics.yaml"));

    private ArchetypeLine Places() => Remark("places", $"[{examples.Place}]", new("ids from places.yaml", "Kennungen aus places.yaml"));

    private static ArchetypeLine Website() => Remark("website", "https://www.example.org/");

    private static ArchetypeLine Phone() => Remark("phone", "030 23125 000");

    private static ArchetypeLine Email() => Remark("email", "name@example.org");

    private IEnumerable<ArchetypeLine> Image()
    {
        var alt = YamlText.Scalar(new Bilingual("What is to be seen", "Was zu sehen ist").In(language));
        return examples.Picture is { } picture
            ? [Remark("image", $"{{src: {picture}, alt: {alt}}}", new("a file in the folder media", "eine Datei aus dem Ordner media"))]
            : [Remark("image", $"{{src: media/{new Bilingual("picture", "bild").In(language)}.jpg, alt: {alt}}}", new("put it into the folder media first", "erst in den Ordner media legen"))];
    }

    private IEnumerable<ArchetypeLine> Contact() =>
        examples.Contact is { } contact ? [Remark("contact", contact, new("the id of a contact", "Kennung einer Ansprechperson"))] : [];

    private static ArchetypeLine Filled(string field, string value, Bilingual? remark = null) => new(field, value, true, remark);

    private static ArchetypeLine Remark(string field, string value, Bilingual? remark = null) => new(field, value, false, remark);

    // A mapping is written as it is.
    private ArchetypeLine Text(string field, string english, string german, Bilingual? remark = null)
    {
        var text = new Bilingual(english, german).In(language);
        return Remark(field, text.StartsWith('{') ? text : YamlText.Scalar(text), remark);
    }

    private ArchetypeLine Texts(string field, string english, string german, Bilingual? remark = null) =>
        Remark(field, $"[{string.Join(", ", new Bilingual(english, german).In(language).Split("; ").Select(YamlText.Scalar))}]", remark);
}
