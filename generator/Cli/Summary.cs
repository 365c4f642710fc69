using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Planning;

namespace RegionSite.Cli;

/// <summary>The last line of a run.</summary>
internal static class Summary
{
    public static string Built(SitePlan plan, int files, TimeSpan time, MessageLanguage language)
    {
        var pages = plan.Outputs.Count(o => o is PlannedPage);
        var seconds = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0}");
        if (language == MessageLanguage.German)
        {
            var change = plan.NextChange is { } next ? $"nächste Änderung am {next:uuuu-MM-dd} um {next:HH:mm}" : "keine Änderung steht an";
            return $"{Count(plan.Sites.Length, "Marke", "Marken")}, {Count(pages, "Seite", "Seiten")}, {Count(files, "Datei", "Dateien")} in {seconds.Replace('.', ',')} s; {change}";
        }
        return $"{Count(plan.Sites.Length, "brand")}, {Count(pages, "page")}, {Count(files, "file")} in {seconds} s; {(plan.NextChange is { } then ? $"next change {then:uuuu-MM-ddTHH:mm}" : "no change ahead")}";
    }

    /// <summary>Of a run without libvips: how many pictures would be smaller with it; null where none would.</summary>
    public static string? InOneSize(SitePlan plan, MessageLanguage language)
    {
        var large = plan.Outputs.OfType<PictureFile>().Where(p => p.Media.Picture is { Width: > PicturePlanner.FewestPixels, IsAnimated: false }).DistinctBy(p => p.Media.Path).Count();
        if (large == 0) return null;
        return language == MessageLanguage.German
            ? $"{Count(large, "Bild", "Bilder")} nur in einer Größe, ohne Aufnahmeort und andere Angaben: Für kleinere fehlt das Programm libvips (Debian: libvips-tools)"
            : $"{Count(large, "picture")} in one size alone, without place and other notes of the camera: smaller ones take the program libvips (Debian: libvips-tools)";
    }

    public static string Held(ImmutableSortedSet<string> held, MessageLanguage language) => language == MessageLanguage.German
        ? $"{Count(held.Count, "fehlerhafter Beitrag", "fehlerhafte Beiträge")} zurückgehalten: {string.Join(", ", held)}"
        : $"{Count(held.Count, "faulty item")} held back: {string.Join(", ", held)}";

    public static string Stopped(ImmutableArray<Diagnostic> found, MessageLanguage language)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        return language == MessageLanguage.German
            ? $"{errors} Fehler; es wurde nichts geändert"
            : $"{Count(errors, "error")}; nothing was changed";
    }

    public static string Checked(ImmutableArray<Diagnostic> found, MessageLanguage language)
    {
        var (errors, warnings, notices) = (Of(Severity.Error), Of(Severity.Warning), Of(Severity.Notice));
        return language == MessageLanguage.German
            ? $"{errors} Fehler, {Count(warnings, "Warnung", "Warnungen")}, {Count(notices, "Hinweis", "Hinweise")}"
            : $"{Count(errors, "error")}, {Count(warnings, "warning")}, {Count(notices, "notice")}";

        int Of(Severity severity) => found.Count(d => d.Severity == severity);
    }

    /// <summary>Errors and warnings, for a run that goes on.</summary>
    public static string Found(ImmutableArray<Diagnostic> found, MessageLanguage language)
    {
        var (errors, warnings) = (found.Count(d => d.Severity == Severity.Error), found.Count(d => d.Severity == Severity.Warning));
        return language == MessageLanguage.German ? $"{errors} Fehler, {Count(warnings, "Warnung", "Warnungen")}" : $"{Count(errors, "error")}, {Count(warnings, "warning")}";
    }

    private static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
