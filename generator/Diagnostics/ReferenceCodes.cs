using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS12: ids that name nothing.</summary>
internal static class ReferenceCodes
{
    public static readonly DiagnosticCode UnknownPartner = Error("RS1201",
        new("unknown partner \"{0}\"", "unbekannter Partner \"{0}\""),
        new("There is no folder of this name below partners/.", "Unter partners/ gibt es keinen Ordner dieses Namens."),
        new("Write the name of the partner's folder.", "Den Namen des Partnerordners schreiben."));

    public static readonly DiagnosticCode UnknownBrand = Error("RS1202",
        new("unknown brand \"{0}\"", "unbekannte Marke \"{0}\""),
        new("There is no folder of this name below brands/.", "Unter brands/ gibt es keinen Ordner dieses Namens."),
        new("Write the name of the brand's folder; in share also region or none.", "Den Namen des Markenordners schreiben; in share auch region oder none."));

    public static readonly DiagnosticCode UnknownTopic = Error("RS1203",
        new("unknown topic \"{0}\"", "unbekanntes Thema \"{0}\""),
        new("The topic is not in topics.yaml, the vocabulary that all partners share.", "Das Thema steht nicht in topics.yaml, dem gemeinsamen Verzeichnis aller Partner."),
        new("Write the id of a topic from topics.yaml, or have the topic added there.", "Die Kennung eines Themas aus topics.yaml schreiben oder das Thema dort aufnehmen lassen."));

    public static readonly DiagnosticCode UnknownPlace = Error("RS1204",
        new("unknown place \"{0}\"", "unbekannter Ort \"{0}\""),
        new("The place is not in places.yaml.", "Der Ort steht nicht in places.yaml."),
        new("Write the id of a place from places.yaml; an event may describe a place of its own as a mapping.", "Die Kennung eines Ortes aus places.yaml schreiben; ein Termin darf einen eigenen Ort als Felder beschreiben."));

    public static readonly DiagnosticCode UnknownContact = Error("RS1205",
        new("unknown contact \"{0}\"", "unbekannte Ansprechperson \"{0}\""),
        new("Neither this partner nor the one named has a contact of this id.", "Weder dieser noch der genannte Partner hat eine Ansprechperson mit dieser Kennung."),
        new("Write the contact's id, or partner/id for another partner's.", "Die Kennung der Ansprechperson schreiben, bei einem anderen Partner als partner/kennung."));

    public static readonly DiagnosticCode UnknownMember = Error("RS1206",
        new("unknown member or partner \"{0}\"", "unbekanntes Mitglied oder unbekannter Partner \"{0}\""),
        new("A value in the form of an id must name a member or partner; anything else is taken as a text.", "Eine Angabe in Form einer Kennung muss ein Mitglied oder einen Partner nennen; alles andere gilt als Text."),
        new("Correct the id, or write the name as a text with a capital letter.", "Die Kennung berichtigen oder den Namen als Text mit Großbuchstaben schreiben."));

    public static readonly DiagnosticCode UnknownNetwork = Error("RS1207",
        new("unknown network \"{0}\"", "unbekanntes Netzwerk \"{0}\""),
        new("A value in the form of an id must name a network; anything else is taken as a text.", "Eine Angabe in Form einer Kennung muss ein Netzwerk nennen; alles andere gilt als Text."),
        new("Correct the id, or write the name as a text.", "Die Kennung berichtigen oder den Namen als Text schreiben."));

    public static readonly DiagnosticCode UnknownItem = Error("RS1208",
        new("there is no item \"{0}\"", "es gibt keinen Beitrag \"{0}\""),
        new("Items are named partner/type/slug here.", "Beiträge heißen hier partner/art/name."),
        new("Correct the name, for example stadtmarketing-b/event/stadtfest.", "Den Namen berichtigen, zum Beispiel stadtmarketing-b/event/stadtfest."));

    public static readonly DiagnosticCode UnknownRelated = Error("RS1209",
        new("\"{0}\" is not an item", "\"{0}\" ist kein Beitrag"),
        new("The path, relative to this file, leads to no item.", "Der Pfad führt, von dieser Datei aus, zu keinem Beitrag."),
        new("Correct the path, for example ../events/stadtfest.md.", "Den Pfad berichtigen, zum Beispiel ../events/stadtfest.md."));

    public static readonly DiagnosticCode PlaceCycle = Error("RS1210",
        new("the place \"{0}\" lies within itself", "der Ort \"{0}\" liegt in sich selbst"),
        new("Following within or includes from place to place leads back to the beginning.", "Folgt man within oder includes von Ort zu Ort, kommt man wieder am Anfang an."),
        new("Correct within or includes of one of the places.", "within oder includes bei einem der Orte berichtigen."));

    public static readonly DiagnosticCode PartOfNoEvent = Error("RS1211",
        new("\"{0}\" is not an event", "\"{0}\" ist kein Termin"),
        new("partOf names the event that this one is a station of.", "partOf nennt den Termin, zu dem dieser als Station gehört."),
        new("Correct the path to the event's file.", "Den Pfad zur Datei des Termins berichtigen."));

    public static readonly DiagnosticCode PartOfItself = Error("RS1212",
        new("\"{0}\" makes this event a station of itself", "mit \"{0}\" wird dieser Termin zur Station seiner selbst"),
        new("Following partOf from event to event leads back to this one: none of them would stand in a list.", "Folgt man partOf von Termin zu Termin, kommt man hierher zurück: keiner davon stünde in einer Liste."),
        new("Delete partOf from the event that the others belong to.", "partOf bei dem Termin löschen, zu dem die anderen gehören."));
}
