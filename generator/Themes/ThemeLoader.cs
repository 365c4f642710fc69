using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Themes;

/// <summary>Reads a theme and those it extends from disk.</summary>
internal static class ThemeLoader
{
    public const string BaseTheme = "base";

    /// <summary>The theme that <paramref name="name"/> names; null where it has errors, which are in <paramref name="bag"/> then.</summary>
    /// <param name="displayFolder">The themes folder as messages name it.</param>
    /// <param name="name">With the place where a brand names it.</param>
    public static Theme? Load(string themesFolder, string displayFolder, Sourced<string> name, DiagnosticBag bag)
    {
        // A bag of its own: other themes' errors are no reason to withhold this one.
        var found = new DiagnosticBag();
        try
        {
            var files = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
            var texts = new ThemeTextsBuilder(found.Reporter);
            var chain = Chain(themesFolder, displayFolder, name, found.Reporter);
            foreach (var (themeFiles, _) in chain)
            {
                foreach (var file in themeFiles)
                {
                    if (file.Path.StartsWith("texts/", StringComparison.Ordinal)) texts.Add(file);
                    else files[file.Path] = file;
                }
            }
            var theme = found.HasErrors ? null : ThemeBuilder.Build(name.Value, Shown(displayFolder, name.Value), files.Values, texts.Build(), [.. chain.Select(t => t.Tokens)], found.Reporter);
            return found.HasErrors ? null : theme;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentFailure(new Bilingual(
                $"the theme \"{name.Value}\" cannot be read: {e.Message}",
                $"das Theme \"{name.Value}\" lässt sich nicht lesen: {e.Message}"), e);
        }
        finally
        {
            foreach (var diagnostic in found.Sorted()) bag.Add(diagnostic);
        }
    }

    // The files and tokens of each theme, the one that extends nothing first: later ones lie over it.
    private static List<(ImmutableArray<ThemeFile> Files, DesignTokens Tokens)> Chain(string themesFolder, string displayFolder, Sourced<string> name, Reporter reporter)
    {
        var known = KnownThemes(themesFolder);
        var names = new List<string>();
        var chain = new List<(ImmutableArray<ThemeFile>, DesignTokens)>();
        for (Sourced<string>? next = name; next is { } theme;)
        {
            if (names.Contains(theme.Value))
            {
                reporter.Report(ThemeCodes.ThemeCycle, theme.At, string.Join(" > ", [.. names, theme.Value]));
                break;
            }
            if (!known.Contains(theme.Value))
            {
                reporter.ReportUnknown(ThemeCodes.UnknownTheme, theme.At, known, theme.Value);
                break;
            }
            names.Add(theme.Value);
            var shown = Shown(displayFolder, theme.Value);
            var files = ReadFolder(Path.Combine(themesFolder, theme.Value), shown, reporter);
            var settings = ThemeSettings.Read(theme.Value, shown, files, reporter);
            chain.Insert(0, (files, settings.Tokens));
            next = settings.Extends;
        }
        return chain;
    }

    // Compared with what the folder lists, so that a theme's name is written alike on every file system.
    private static ImmutableSortedSet<string> KnownThemes(string themesFolder)
    {
        var folder = new DirectoryInfo(themesFolder);
        if (!folder.Exists) return [];
        return [.. folder.EnumerateDirectories().Select(d => d.Name).Where(n => Slug.IsValid(n)).Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<ThemeFile> ReadFolder(string folder, string shown, Reporter reporter)
    {
        var files = ImmutableArray.CreateBuilder<ThemeFile>();
        Read(new DirectoryInfo(folder), "");
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files.ToImmutable();

        void Read(DirectoryInfo directory, string below)
        {
            foreach (var entry in directory.EnumerateFileSystemInfos())
            {
                if (IsPassedOver(entry.Name)) continue;
                var path = below + entry.Name;
                if (entry.LinkTarget is not null) reporter.Report(ThemeCodes.LinkedFile, SourceLocation.StartOf($"{shown}/{path}"), path);
                else if (entry is DirectoryInfo inner) Read(inner, path + "/");
                else files.Add(new ThemeFile(path, $"{shown}/{path}", File.ReadAllBytes(entry.FullName)));
            }
        }
    }

    private static string Shown(string displayFolder, string theme) => $"{displayFolder.TrimEnd('/')}/{theme}";

    private static bool IsPassedOver(string name) => name[0] is '.' or '_' || name is "README.md" or "Thumbs.db" or "desktop.ini";
}
