using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS21: what a theme does with visitors' data.</summary>
internal static class PrivacyCodes
{
    public static readonly DiagnosticCode ScriptStores = Warning("RS2101",
        new("the script stores or reads something on the visitor's device: {0}", "das Skript speichert oder liest etwas im Gerät der Besucher: {0}"),
        new("§ 25 TDDDG asks for consent unless it is strictly necessary, and the privacy proof of every brand with this theme says that it happens.", "§ 25 TDDDG verlangt dafür eine Einwilligung, wenn es nicht unbedingt nötig ist; der Datenschutz-Nachweis jeder Marke mit diesem Theme nennt es."),
        new("Do without it: keep what must be kept in the page's address.", "Ohne auskommen: was bleiben muss, in der Adresse der Seite führen."));

    public static readonly DiagnosticCode ScriptAsksHost = Warning("RS2102",
        new("the script names another host: {0}", "das Skript nennt einen fremden Server: {0}"),
        new("Whoever is asked learns the visitor's address. The pages' content security policy stops such a request.", "Wer gefragt wird, erfährt die Adresse der Besucher. Die Sicherheitsrichtlinie der Seiten verhindert die Anfrage."),
        new("Bring the file into the theme, or leave it out.", "Die Datei ins Theme holen oder weglassen."));

    public static readonly DiagnosticCode TemplateAsksHost = Warning("RS2103",
        new("the page asks another host: {0}", "die Seite fragt einen fremden Server: {0}"),
        new("The browser fetches this address by itself, and thereby tells that host who reads the page.", "Der Browser ruft diese Adresse von selbst ab und verrät dem fremden Server damit, wer die Seite liest."),
        new("Bring the file into the theme's assets folder.", "Die Datei in den Ordner assets des Themes legen."));

    public static readonly DiagnosticCode PolicyAllows = Warning("RS2104",
        new("the content security policy allows more than this host: {0}", "die Sicherheitsrichtlinie (Content-Security-Policy) erlaubt mehr als diesen Server: {0}"),
        new("The policy is what holds back a script that somebody slips into a page.", "Die Richtlinie hält zurück, was jemand in eine Seite schmuggelt."),
        new("Take it out of the policy; pages need 'self' alone.", "Aus der Richtlinie nehmen; die Seiten brauchen nur 'self'."));
}
