using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Themes;

/// <summary>
/// Reads a theme and those it extends: each from the themes folder, else from those built in. A folder with the name of a built-in
/// theme replaces that one whole: what a theme consists of is to be seen in one place.
/// </summary>
internal static class ThemeLoader
{
    public const string BaseTheme = "base";

    /// <summary>The theme that <paramref name="name"/> names; null where it has errors, which are in <paramref name="bag"/> then.</summary>
    /// <param name="themesFolder">Need not be there.</param>
    /// <param name="displayFolder">The themes folder as messages name it.</param>
    /// <param name="name">With the place where a brand names it.</param>
    public static Theme? Load(string themesFolder, string displayFolder, Sourced<string> name, DiagnosticBag bag)
    {
        // A bag of its own: other themes' errors are no reason to withhold this one.
        var found = new DiagnosticBag();
        try
        {
            var files = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
            var chain = Chain(themesFolder, displayFolder, name, found.Reporter);
            var folder = chain.Count > 0 ? chain[^1].Shown : displayFolder;
            var texts = new ThemeTextsBuilder(folder, found.Reporter);
            foreach (var link in chain)
            {
                foreach (var file in link.Files)
                {
                    if (file.Path.StartsWith("texts/", StringComparison.Ordinal)) texts.Add(file);
                    else files[file.Path] = file;
                }
            }
            var theme = found.HasErrors ? null : ThemeBuilder.Build(name.Value, folder, files.Values, texts.Build(), [.. chain.Select(t => t.Tokens)], found.Reporter);
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

    // The one that extends nothing first: later ones lie over it.
    private static List<(string Shown, ImmutableArray<ThemeFile> Files, DesignTokens Tokens)> Chain(string themesFolder, string displayFolder, Sourced<string> name, Reporter reporter)
    {
        var local = LocalThemes(themesFolder);
        var known = local.Union(BuiltInThemes.Names);
        var names = new List<string>();
        var chain = new List<(string, ImmutableArray<ThemeFile>, DesignTokens)>();
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
            var isLocal = local.Contains(theme.Value);
            var shown = $"{(isLocal ? displayFolder.TrimEnd('/') : BuiltInThemes.Shown)}/{theme.Value}";
            var files = isLocal ? ReadFolder(Path.Combine(themesFolder, theme.Value), shown, reporter) : BuiltInThemes.Read(theme.Value);
            var settings = ThemeSettings.Read(theme.Value, shown, files, reporter);
            chain.Insert(0, (shown, files, settings.Tokens));
            next = settings.Extends;
        }
        return chain;
    }

    // Compared with what the folder lists, so that a theme's name is written alike on every file system.
    private static ImmutableSortedSet<string> LocalThemes(string themesFolder)
    {
        var folder = new DirectoryInfo(themesFolder);
        var names = folder.Exists ? folder.EnumerateDirectories().Select(d => d.Name).Where(n => Slug.IsValid(n)) : [];
        return ImmutableSortedSet.CreateRange(StringComparer.Ordinal, names);
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

    private static bool IsPassedOver(string name) => name[0] is '.' or '_' || name is "README.md" or "Thumbs.db" or "desktop.ini";
}
