using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Merges the text files of a theme and those it extends, key by key.</summary>
/// <param name="folder">The folder of the theme that is built, for messages.</param>
internal sealed class ThemeTextsBuilder(string folder, Reporter reporter)
{
    private readonly SortedDictionary<string, Dictionary<string, Sourced<string>>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _files = new(StringComparer.Ordinal);

    /// <summary>Lays a file over those added before it.</summary>
    public void Add(ThemeFile file)
    {
        var name = file.Path["texts/".Length..];
        var language = Path.GetFileNameWithoutExtension(name);
        if (!name.EndsWith(".yaml", StringComparison.Ordinal) || !IsLanguage(language))
        {
            reporter.Report(ThemeCodes.BadFileName, SourceLocation.StartOf(file.Shown), name);
            return;
        }
        if (file.Text(reporter) is not { } yaml) return;
        if (!_texts.TryGetValue(language, out var texts)) _texts.Add(language, texts = new Dictionary<string, Sourced<string>>(StringComparer.Ordinal));
        foreach (var (key, text) in FlatYaml.Read(yaml, file.Shown, reporter)) texts[key.Value] = text;
        _files[language] = [file.Shown, .. _files.GetValueOrDefault(language, [])];
    }

    public ImmutableSortedDictionary<string, ThemeTexts> Build()
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, ThemeTexts>(StringComparer.Ordinal);
        foreach (var (language, own) in _texts)
        {
            // A variant such as easy German need say only what it says differently.
            var texts = new Dictionary<string, Sourced<string>>(own, StringComparer.Ordinal);
            var hyphen = language.IndexOf('-', StringComparison.Ordinal);
            if (hyphen > 0 && _texts.TryGetValue(language[..hyphen], out var wider))
                foreach (var (key, text) in wider) texts.TryAdd(key, text);
            // Nobody can add a text to a file that is built in; the theme that misses it can have a file of its own.
            var files = _files[language];
            if (files[0].StartsWith(BuiltInThemes.Shown, StringComparison.Ordinal)) files = files.Insert(0, $"{folder}/texts/{language}.yaml");
            all.Add(language, new ThemeTexts(language, texts, files));
        }
        return all.ToImmutable();
    }

    // The form of BCP 47 as far as it matters here: de, en-GB, de-x-leicht.
    private static bool IsLanguage(string name)
    {
        var parts = name.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
