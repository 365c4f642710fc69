using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS19: what is wrong with a picture itself.</summary>
internal static class PictureCodes
{
    public static readonly DiagnosticCode OfPhones = Error("RS1901",
        new("\"{0}\" is a photo in the form of telephones (HEIC), which most browsers do not show", "\"{0}\" ist ein Foto im Format der Telefone (HEIC), das die meisten Browser nicht zeigen"),
        new("iPhones save photos so, sometimes even below a name that ends in .jpg.", "iPhones speichern Fotos so, manchmal sogar unter einem Namen, der auf .jpg endet."),
        new("Open the photo and export it as JPEG; on an iPhone: Settings, Camera, Formats, Most Compatible.", "Das Foto öffnen und als JPEG exportieren; am iPhone: Einstellungen, Kamera, Formate, Maximale Kompatibilität."));

    public static readonly DiagnosticCode Foreign = Error("RS1902",
        new("the file is a picture of the kind {0}, which browsers do not show", "die Datei ist ein Bild der Art {0}, die Browser nicht zeigen"),
        new("The name promises something else than the file holds.", "Der Name verspricht etwas anderes, als in der Datei steckt."),
        new("Open the picture in any program for pictures and export it as JPEG (photos) or PNG (drawings).", "Das Bild in einem Bildprogramm öffnen und als JPEG (Fotos) oder PNG (Zeichnungen) exportieren."));

    public static readonly DiagnosticCode NoPicture = Warning("RS1903",
        new("the file is no picture, though its name promises {0}; visitors get its text alternative alone", "die Datei ist kein Bild, obwohl ihr Name {0} verspricht; Besucher bekommen nur ihren Alternativtext"),
        new("It was damaged on the way, or something else was given this name.", "Sie wurde unterwegs beschädigt, oder etwas anderes trägt diesen Namen."),
        new("Try to open the file; put a picture in its place.", "Versuchen, die Datei zu öffnen; ein Bild an ihre Stelle legen."));

    public static readonly DiagnosticCode TooLarge = Error("RS1904",
        new("the picture is too large ({0}); at most 100 million pixels and 100 MB are taken", "das Bild ist zu groß ({0}); höchstens 100 Millionen Pixel und 100 MB werden angenommen"),
        new("Showing it would take more memory than many telephones have.", "Es zu zeigen, kostet mehr Speicher, als viele Telefone haben."),
        new("Export it smaller; 3000 pixels on the longer side are more than any page shows.", "Es kleiner exportieren; 3000 Pixel an der längeren Seite sind mehr, als jede Seite zeigt."));

    public static readonly DiagnosticCode DrawingOrNot = Error("RS1905",
        new("the name promises {0}, the file is {1}; browsers do not show it so", "der Name verspricht {0}, die Datei ist {1}; so zeigen Browser sie nicht"),
        new("Drawings (SVG) and pictures made of pixels are read in different ways, and the name says which.", "Zeichnungen (SVG) und Bilder aus Pixeln werden verschieden gelesen, und der Name sagt, wie."),
        new("Rename the file so that its ending is that of its kind.", "Die Datei so umbenennen, dass ihre Endung zu ihrer Art passt."));

    public static readonly DiagnosticCode OtherEnding = Warning("RS1906",
        new("the name promises {0}, the file is {1}", "der Name verspricht {0}, die Datei ist {1}"),
        new("A name can be changed, the kind of a picture only by exporting it.", "Ein Name lässt sich ändern, die Art eines Bildes nur durch Exportieren."),
        new("Let the name end in .{2}, here and where the picture is used.", "Den Namen auf .{2} enden lassen, hier und wo das Bild verwendet wird."));

    public static readonly DiagnosticCode Damaged = Warning("RS1907",
        new("the picture ({0}) is not whole; visitors see a part of it or nothing", "das Bild ({0}) ist nicht vollständig; Besucher sehen einen Teil davon oder nichts"),
        new("Copying or uploading it was broken off.", "Beim Kopieren oder Hochladen wurde abgebrochen."),
        new("Copy it anew from where it came from.", "Es von dort, woher es kam, neu kopieren."));

    public static readonly DiagnosticCode MalformedDrawing = Error("RS1908",
        new("the drawing ({0}) cannot be read: it is no well-formed SVG", "die Zeichnung ({0}) lässt sich nicht lesen: Sie ist kein wohlgeformtes SVG"),
        new("What cannot be read cannot be made safe, and browsers do not show it either.", "Was sich nicht lesen lässt, lässt sich nicht sicher machen, und auch Browser zeigen es nicht."),
        new("Open it in a program for drawings and save it as \"plain SVG\".", "Sie in einem Zeichenprogramm öffnen und als „einfaches SVG“ speichern."));

    public static readonly DiagnosticCode DroppedFromDrawing = Warning("RS1909",
        new("parts of the drawing are not published: {0}", "Teile der Zeichnung werden nicht veröffentlicht: {0}"),
        new("They fetch something from elsewhere, do something, or are of no kind that drawings need.", "Sie holen etwas von anderswo, tun etwas oder sind von keiner Art, die Zeichnungen brauchen."),
        new("Look at the published drawing; if something is missing, turn it into paths, or save the drawing as PNG.", "Die veröffentlichte Zeichnung ansehen; fehlt etwas, es in Pfade umwandeln oder die Zeichnung als PNG speichern."));

    public static readonly DiagnosticCode ForPrint = Notice("RS1910",
        new("the picture has the colours of printing presses (CMYK); on screens they may look otherwise", "das Bild hat die Farben des Drucks (CMYK); auf Bildschirmen können sie anders aussehen"),
        new("It was made for paper.", "Es wurde für Papier gemacht."),
        new("Export it in RGB (sRGB).", "Es in RGB (sRGB) exportieren."));

    public static readonly DiagnosticCode NotMadeSmaller = Warning("RS1911",
        new("libvips could make no smaller picture of it: {0}; it is published in its own size", "libvips konnte kein kleineres Bild daraus machen: {0}; es wird in seiner eigenen Größe veröffentlicht"),
        new("The picture is damaged inside, or of a kind that this libvips does not know.", "Das Bild ist innen beschädigt oder von einer Art, die dieses libvips nicht kennt."),
        new("Open the picture and export it anew as JPEG or PNG.", "Das Bild öffnen und neu als JPEG oder PNG exportieren."));

    public static readonly DiagnosticCode Focus = Error("RS1912",
        new("\"focus\" takes two percentages such as 40% 20%, not \"{0}\"", "\"focus\" erwartet zwei Prozentwerte wie 40% 20%, nicht \"{0}\""),
        new("It says what must stay in view where a picture is cropped: how far from the left and how far from the top.", "Es sagt, was im Bild bleiben muss, wo es beschnitten wird: wie weit von links und wie weit von oben."),
        new("Write focus: \"40% 20%\".", "focus: \"40% 20%\" schreiben."));
}
