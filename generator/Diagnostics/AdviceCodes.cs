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
}
