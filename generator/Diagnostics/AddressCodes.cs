using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS16: addresses.</summary>
internal static class AddressCodes
{
    public static readonly DiagnosticCode Collision = Error("RS1601",
        new("the address {0} is already taken by {1}", "die Adresse {0} ist schon vergeben an {2}"),
        new("Two things would lie at one address of the website; only one can.", "Zwei Inhalte lägen unter einer Adresse der Website; das geht nur mit einem."),
        new("Rename one of the two, or delete the alias.", "Einen der beiden umbenennen oder den Alias löschen."));

    public static readonly DiagnosticCode SameUrl = Error("RS1602",
        new("the brand \"{1}\" has the address {0} already", "die Marke \"{1}\" hat die Adresse {0} schon"),
        new("Every brand has an address of its own; two may share a host with different paths.", "Jede Marke hat eine eigene Adresse; zwei dürfen sich eine Domain mit verschiedenen Pfaden teilen."),
        new("Change url of one of the two brands.", "url bei einer der beiden Marken ändern."));

    public static readonly DiagnosticCode LanguageWithoutTexts = Error("RS1603",
        new("the theme \"{1}\" has no interface texts for the language \"{0}\"", "das Theme \"{1}\" hat keine Oberflächentexte für die Sprache \"{0}\""),
        new("Every language of a brand needs a file of its name in the theme's folder texts.", "Jede Sprache einer Marke braucht eine Datei ihres Namens im Ordner texts des Themes."),
        new("Remove the language from the brand, or add the file.", "Die Sprache bei der Marke streichen oder die Datei ergänzen."));
}
