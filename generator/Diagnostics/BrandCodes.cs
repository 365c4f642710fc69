using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS15: brands and what they show.</summary>
internal static class BrandCodes
{
    public static readonly DiagnosticCode UnknownMenuEntry = Error("RS1501",
        new("unknown menu entry \"{0}\"", "unbekannter Menüpunkt \"{0}\""),
        new("A menu is made of sections (news, events, networks, members, contacts, offers), pages and addresses.", "Ein Menü besteht aus Bereichen (news, events, networks, members, contacts, offers), Seiten und Adressen."),
        new("Write a section's name, {page: id} or {url: address, name: text}.", "Den Namen eines Bereichs, {page: Kennung} oder {url: Adresse, name: Text} schreiben."));

    public static readonly DiagnosticCode UnknownType = Error("RS1502",
        new("unknown type \"{0}\"", "unbekannte Inhaltsart \"{0}\""),
        new("The types are news, event, network, member, contact, offer and page.", "Die Arten sind news, event, network, member, contact, offer und page."),
        new("Use one of these words.", "Eines dieser Wörter verwenden."));

    public static readonly DiagnosticCode UnknownSection = Error("RS1503",
        new("unknown section \"{0}\"", "unbekannter Bereich \"{0}\""),
        new("labels and paths rename the sections of a website.", "labels und paths benennen die Bereiche einer Website um."),
        new("Use one of: news, events, networks, members, contacts, offers, topics, places, partners, search, widgets.", "Eines verwenden von: news, events, networks, members, contacts, offers, topics, places, partners, search, widgets."));

    public static readonly DiagnosticCode TwoBrandsOfOwner = Error("RS1504",
        new("the partner \"{0}\" already owns the brand \"{1}\"", "dem Partner \"{0}\" gehört schon die Marke \"{1}\""),
        new("A partner owns at most one brand besides the umbrella: otherwise nobody could say which copy of its items is the original.", "Einem Partner gehört neben der Dachmarke höchstens eine Marke: sonst wäre nicht klar, welche Fassung seiner Beiträge das Original ist."),
        new("Remove the partner from one of the two brands.", "Den Partner bei einer der beiden Marken streichen."));

    public static readonly DiagnosticCode ShownNowhere = Warning("RS1505",
        new("no brand shows this item", "keine Marke zeigt diesen Beitrag"),
        new("Its partner has no brand of its own, and no other brand selects it or may do so.", "Der Partner hat keine eigene Marke, und keine andere wählt den Beitrag aus oder darf es."),
        new("Widen share, or have a brand select the partner, a topic or a place of the item.", "share weiter fassen, oder eine Marke bitten, den Partner, ein Thema oder einen Ort des Beitrags auszuwählen."));

    public static readonly DiagnosticCode NotAccepted = Warning("RS1506",
        new("\"{0}\" has not agreed to publish items of \"{1}\" as its own", "\"{0}\" hat nicht zugestimmt, Beiträge von \"{1}\" als eigene zu zeigen"),
        new("The partner named in with does not list this one in accepts of its partner.yaml.", "Der in with genannte Partner führt diesen nicht unter accepts in seiner partner.yaml."),
        new("Ask the partner to add accepts, or remove it from with.", "Den Partner bitten, accepts zu ergänzen, oder ihn aus with streichen."));

    public static readonly DiagnosticCode MissingLegalPage = Error("RS1507",
        new("there is no page \"{0}\" in this brand", "diese Marke hat keine Seite \"{0}\""),
        new("Imprint, privacy notice and accessibility statement are required by law; each brand needs them as pages of its own.", "Impressum, Datenschutzerklärung und Erklärung zur Barrierefreiheit sind vorgeschrieben; jede Marke braucht sie als eigene Seiten."),
        new("Create the page in the brand's folder pages, or correct its name here.", "Die Seite im Ordner pages der Marke anlegen oder den Namen hier berichtigen."));

    public static readonly DiagnosticCode UnpublishedLegalPage = Error("RS1509",
        new("the page \"{0}\" is not published at this time", "die Seite \"{0}\" ist zurzeit nicht veröffentlicht"),
        new("A legal page is a draft, has expired or is not published yet; no brand may go online without it.", "Eine Pflichtseite ist ein Entwurf, abgelaufen oder noch nicht veröffentlicht; ohne sie darf keine Marke online gehen."),
        new("Remove draft, publish or expires from the page.", "draft, publish oder expires auf der Seite entfernen."));

    public static readonly DiagnosticCode MissingMenuPage = Error("RS1508",
        new("there is no page \"{0}\" in this brand or of its owners", "weder die Marke noch ihre Eigentümer haben eine Seite \"{0}\""),
        new("The menu names a page that does not exist.", "Das Menü nennt eine Seite, die es nicht gibt."),
        new("Create the page, or correct its name here.", "Die Seite anlegen oder den Namen hier berichtigen."));

    public static readonly DiagnosticCode UnknownHost = Error("RS1510",
        new("no brand has an address on the host \"{0}\"", "keine Marke hat eine Adresse unter der Domain \"{0}\""),
        new("hosts in region.yaml says how what is built for a host gets to the web; for this one nothing is built.", "hosts in der region.yaml sagt, wie das für eine Domain Gebaute ins Netz kommt; für diese wird nichts gebaut."),
        new("Write the host as in the url of the brand, without https:// and without a path.", "Die Domain so schreiben wie in der url der Marke, ohne https:// und ohne Pfad."));

    public static readonly DiagnosticCode OneWayForAHost = Error("RS1511",
        new("the host \"{0}\" takes one of rsync and repository", "die Domain \"{0}\" braucht entweder rsync oder repository"),
        new("A host gets to the web by one way: by rsync to a server, or into a branch of another repository.", "Eine Domain kommt auf einem Weg ins Netz: mit rsync auf einen Server oder in einen Zweig eines anderen Repositorys."),
        new("Leave one of the two.", "Genau eines von beiden angeben."));

    public static readonly DiagnosticCode DeliveryNotPossible = Error("RS1512",
        new("\"{0}\" is not possible as \"{1}\" of a host", "\"{0}\" ist als \"{1}\" einer Domain nicht möglich"),
        new("What has gone from a website is deleted at its target too; so that must be a folder of its own on a server, or a branch of a repository, in plain letters.", "Was auf einer Website entfällt, wird auch am Ziel gelöscht; das muss also ein eigener Ordner auf einem Server sein oder ein Zweig eines Repositorys, in einfachen Zeichen."),
        new("Write rsync: user@server.example:/var/www/website, or repository: owner/name and branch: main.", "rsync: benutzer@server.example:/var/www/website schreiben, oder repository: eigentuemer/name und branch: main."));

    public static readonly DiagnosticCode SecondPagesHost = Error("RS1513",
        new("\"{0}\" cannot lie on the repository's Pages: \"{1}\" does already", "\"{0}\" kann nicht auf den Pages des Repositorys liegen: dort liegt schon \"{1}\""),
        new("A repository has one GitHub Pages website.", "Ein Repository hat genau eine Website bei GitHub Pages."),
        new("Give one of the two a repository of its own, or rsync.", "Einer der beiden ein eigenes repository oder rsync geben."));
}
