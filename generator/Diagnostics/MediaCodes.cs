using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS135: media files.</summary>
internal static class MediaCodes
{
    public static readonly DiagnosticCode ScriptInPicture = Error("RS1350",
        new("the SVG picture holds a script, an entity or something from another host", "das SVG-Bild enthält ein Skript, eine Entität oder etwas von einem fremden Server"),
        new("A drawing can hold programs; on a website they would run with the website's rights.", "Eine Zeichnung kann Programme enthalten; auf einer Website liefen sie mit deren Rechten."),
        new("Save the drawing as \"plain SVG\" without scripts, or as PNG.", "Die Zeichnung als „einfaches SVG“ ohne Skripte oder als PNG speichern."));

    public static readonly DiagnosticCode NotOffered = Error("RS1351",
        new("files of this kind are not offered: \"{0}\"", "Dateien dieser Art werden nicht angeboten: \"{0}\""),
        new("Web pages and programs from partners would run with the website's rights.", "Webseiten und Programme von Partnern liefen mit den Rechten der Website."),
        new("Offer the content as an item, or as PDF, text, table, picture, sound or film.", "Den Inhalt als Beitrag anbieten oder als PDF, Text, Tabelle, Bild, Ton oder Film."));
}
