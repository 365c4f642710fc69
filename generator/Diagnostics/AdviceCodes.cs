using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS18: advice; never printed by a build.</summary>
internal static class AdviceCodes
{
    public static readonly DiagnosticCode NoSummary = Notice("RS1801",
        new("a summary would help: lists and search results show it", "eine Zusammenfassung (summary) würde helfen: Listen und Suchergebnisse zeigen sie"),
        new("Without a summary lists show the beginning of the text.", "Ohne Zusammenfassung zeigen Listen den Anfang des Textes."),
        new("Add summary: with one or two sentences.", "summary: mit ein, zwei Sätzen ergänzen."));

    public static readonly DiagnosticCode StaleNetwork = Notice("RS1802",
        new("the state of this network is of {0}", "der Stand dieses Netzwerks ist von {0}"),
        new("The state is more than a year old.", "Der Stand ist mehr als ein Jahr alt."),
        new("Look through the profile and write the new date into asOf.", "Das Profil durchsehen und das neue Datum in asOf schreiben."));

    public static readonly DiagnosticCode ExpiresSoon = Notice("RS1803",
        new("this item is online until {0} only", "dieser Beitrag ist nur noch bis {0} online"),
        new("Its expires falls within the next fourteen days.", "Sein expires liegt in den nächsten vierzehn Tagen."),
        new("Nothing needs to be done if that is meant; else move the date.", "Nichts zu tun, wenn es so gemeint ist; sonst das Datum verschieben."));

    public static readonly DiagnosticCode Clash = Notice("RS1804",
        new("on {0} \"{1}\" ({2}) takes place {3} km away, for the same people: {4}", "am {0} findet „{1}“ ({2}) statt, {3} km entfernt und für dieselben Leute: {4}"),
        new("Two partners' events meet on one evening, near each other, on the same topic or for the same audience.", "Veranstaltungen zweier Partner treffen sich an einem Abend, nah beieinander, mit gleichem Thema oder Publikum."),
        new("Talk to each other, perhaps one can move; regionsite clashes lists free weekends. If nobody minds, nothing needs to be done.", "Miteinander reden, vielleicht lässt sich eines verlegen; regionsite clashes nennt freie Wochenenden. Wenn es niemanden stört, ist nichts zu tun."));

    public static readonly DiagnosticCode EnteredTwice = Notice("RS1805",
        new("{0} has the same event: same title, time and place", "{0} ist dieselbe Veranstaltung: gleicher Titel, gleiche Zeit, gleicher Ort"),
        new("Two partners have entered one event; lists show it twice.", "Zwei Partner haben eine Veranstaltung eingetragen; Listen zeigen sie doppelt."),
        new("Keep the one named, write with: [{1}] into it, and delete this one. Partner {1} agrees by accepts: [{2}] in its partner.yaml.", "Die genannte behalten, with: [{1}] hineinschreiben und diese hier löschen. Der Partner {1} stimmt mit accepts: [{2}] in seiner partner.yaml zu."));

    public static readonly DiagnosticCode SilentDay = Notice("RS1806",
        new("{0} is a silent day: {1}", "{0} ist ein stiller Tag: {1}"),
        new("On silent days the law of the Land restricts music, dancing and loud amusement.", "An stillen Tagen beschränkt das Feiertagsgesetz des Landes Musik, Tanz und laute Unterhaltung."),
        new("Ask the municipality (Ordnungsamt) what is allowed, or choose another day.", "Beim Ordnungsamt fragen, was erlaubt ist, oder einen anderen Tag wählen."));
}
