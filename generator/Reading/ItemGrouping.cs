using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>Brings originals and their translations together.</summary>
internal static class ItemGrouping
{
    /// <param name="broken">Files that could not be read: a translation of one is not to blame for lacking its original.</param>
    public static ImmutableArray<ItemInput> Group(IEnumerable<ParsedItem> parsed, IEnumerable<ItemFile> broken, ReadingContext context, DiagnosticBag bag)
    {
        var originals = new List<ParsedItem>();
        var translations = new Dictionary<ItemKey, List<ParsedItem>>();
        foreach (var item in parsed.OrderBy(p => p.Source, StringComparer.Ordinal))
        {
            if (item.File.Language is not { } language)
            {
                originals.Add(item);
                continue;
            }
            var reporter = bag.For(item.Key.ToString());
            if (!context.KnowsLanguage(language) || language == context.DefaultLanguage)
                reporter.ReportUnknown(FileCodes.UnknownLanguage, SourceLocation.StartOf(item.File.File.Display), [.. context.Languages.Skip(1), Languages.EasyGerman], language);
            else if (translations.TryGetValue(item.Key, out var list) && list.Find(t => t.File.Language == language) is { } first)
                reporter.Report(FileCodes.DuplicateTranslation, SourceLocation.StartOf(item.File.File.Display), item.Key.Slug, first.File.File.Display);
            else if (list is not null) list.Add(item);
            else translations.Add(item.Key, [item]);
        }

        var known = originals.Select(o => o.Key).Concat(broken.Select(b => b.Key)).ToHashSet();
        foreach (var (key, list) in translations)
        {
            if (known.Contains(key)) continue;
            foreach (var orphan in list) bag.For(key.ToString()).Report(FileCodes.TranslationOfNothing, SourceLocation.StartOf(orphan.File.File.Display), key.Slug);
        }
        return [.. originals.Select(o => Input(o, translations.GetValueOrDefault(o.Key) ?? [], context, bag))];
    }

    /// <summary>Reports the second of two items of one partner, type and slug, and keeps the first.</summary>
    /// <param name="items">With the place of the name: of the id in a list, else of the item.</param>
    public static ImmutableArray<Item> Unique(IEnumerable<(Item Item, SourceLocation NameAt)> items, DiagnosticBag bag)
    {
        var first = new Dictionary<ItemKey, SourceLocation>();
        var result = ImmutableArray.CreateBuilder<Item>();
        foreach (var (item, nameAt) in items)
        {
            if (first.TryAdd(item.Key, nameAt)) result.Add(item);
            else bag.For($"{item.Key}#2").Report(FileCodes.DuplicateItem, nameAt, item.Key.Slug, $"{first[item.Key].File}:{first[item.Key].Line}");
        }
        return result.ToImmutable();
    }

    private static ItemInput Input(ParsedItem original, List<ParsedItem> translations, ReadingContext context, DiagnosticBag bag)
    {
        var bodies = ImmutableSortedDictionary.CreateBuilder<string, Body>(StringComparer.Ordinal);
        if (original.Body is { } body) bodies.Add(context.DefaultLanguage, body);
        foreach (var translation in translations)
            if (translation.Body is { } translated) bodies[translation.File.Language!] = translated;
        return new ItemInput
        {
            Key = original.Key,
            File = original.File.File,
            Source = original.Source,
            Fields = new Fields(original.Map, context, bag.For(original.Key.ToString()), [.. translations.Select(t => new Overlay(t.File.Language!, t.Map))]),
            Bodies = bodies.ToImmutable(),
            Translations = [.. translations.Select(t => t.File.Language!)],
            FileDate = original.File.Date,
            InList = original.InList,
        };
    }
}
