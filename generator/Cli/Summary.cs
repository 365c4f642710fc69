using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Planning;

namespace RegionSite.Cli;

/// <summary>The last line of a run.</summary>
internal static class Summary
{
    public static string Built(SitePlan plan, TimeSpan time, MessageLanguage language)
    {
        var pages = plan.Outputs.Count(o => o is PlannedPage);
        var seconds = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0}");
        if (language == MessageLanguage.German)
        {
            var change = plan.NextChange is { } next ? $"nächste Änderung am {next:uuuu-MM-dd} um {next:HH:mm}" : "keine Änderung steht an";
            return $"{plan.Sites.Length} Marken, {pages} Seiten, {plan.Outputs.Length} Dateien in {seconds.Replace('.', ',')} s; {change}";
        }
        return $"{plan.Sites.Length} brands, {pages} pages, {plan.Outputs.Length} files in {seconds} s; {(plan.NextChange is { } then ? $"next change {then:uuuu-MM-ddTHH:mm}" : "no change ahead")}";
    }

    public static string Held(ImmutableSortedSet<string> held, MessageLanguage language) => language == MessageLanguage.German
        ? $"{held.Count} fehlerhafte Beiträge zurückgehalten: {string.Join(", ", held)}"
        : $"{held.Count} faulty items held back: {string.Join(", ", held)}";

    public static string Stopped(ImmutableArray<Diagnostic> found, MessageLanguage language)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        return language == MessageLanguage.German
            ? $"{(errors == 1 ? "1 Fehler" : $"{errors} Fehler")}; es wurde nichts geändert"
            : $"{(errors == 1 ? "1 error" : $"{errors} errors")}; nothing was changed";
    }

    public static string Checked(ImmutableArray<Diagnostic> found, MessageLanguage language)
    {
        var (errors, warnings, notices) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Notice));
        return language == MessageLanguage.German
            ? $"{errors} Fehler, {warnings} Warnungen, {notices} Hinweise"
            : $"{errors} errors, {warnings} warnings, {notices} notices";

        int Count(Severity severity) => found.Count(d => d.Severity == severity);
    }
}
