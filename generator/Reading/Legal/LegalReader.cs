using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Law;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading.Legal;

/// <summary><c>legal:</c> of brand.yaml: all three pages are required by law, so a brand without one is not built.</summary>
internal static class LegalReader
{
    // What only a page whose facts the law is known for can have: who writes one of these means such a page.
    private static readonly ImmutableArray<string> Marks = ["lead", "logs", "authority", "law", "barriers", "evaluation", "reviewed", "contactForm", "businessId", "permit", "service", "steps"];

    // The same of those that are mere texts elsewhere, where they have parts.
    private static readonly ImmutableArray<string> Parted = ["register", "responsible", "hosting", "officer"];

    public static LegalPages Read(Fields brand)
    {
        var nothing = new LegalPage(brand.At, null, []);
        if (brand.Map("legal") is not { } fields)
        {
            if (!brand.Has("legal")) brand.Missing("legal");
            return new LegalPages(nothing, nothing, nothing);
        }
        var pages = IsJudged(fields) ? Judged(fields) : new LegalPages(
            Plain(fields, "imprint", PlainLegalFacts.Imprint),
            Plain(fields, "privacy", PlainLegalFacts.Privacy),
            Plain(fields, "accessibility", PlainLegalFacts.Accessibility));
        fields.RejectUnknown();
        return pages;
    }

    private static bool IsJudged(Fields legal) =>
        legal.Has("form") || legal.Has("land") || LegalPages.Kinds.Any(k => legal.Entries.FirstOrDefault(e => e.Key == k)?.Value is YamlMap page && page.Entries.Any(e => IsMark(e, legal.Context)));

    private static bool IsMark(YamlEntry entry, ReadingContext context) =>
        Marks.Contains(entry.Key) || (Parted.Contains(entry.Key) && entry.Value is YamlMap map && !map.Entries.All(e => context.KnowsLanguage(e.Key)));

    private static LegalPages Judged(Fields fields)
    {
        var legal = new LegalFields(fields, "legal");
        var form = legal.Need("form", "§ 5 DDG") ? fields.OneOf<int>("form", Numbered(LegalForm.All.Select(f => f.Word))) : null;
        var land = legal.Need("land", "Art. 77 DSGVO, RL (EU) 2016/2102") ? fields.OneOf<int>("land", Numbered(Jurisdictions.All.Select(j => j.Word))) : null;
        if (form is null || land is null)
        {
            // Without them nothing says what is missing in the pages.
            foreach (var kind in LegalPages.Kinds) fields.Required(kind);
            var unread = new LegalPage(fields.At, null, []);
            return new LegalPages(unread, unread, unread);
        }
        var status = new LegalStatus(LegalForm.All[form.Value], Jurisdictions.All[land.Value]);
        var imprint = Made(fields, "imprint", f => ImprintReader.Read(f, status));
        // One that is missing is missed once, not by every page that would take over what it says.
        var (facts, isMade) = (imprint.Made as ImprintFacts, fields.HoldsMap("imprint") || !fields.Has("imprint"));
        return new LegalPages(
            imprint,
            Made(fields, "privacy", f => PrivacyReader.Read(f, status, facts, isMade)),
            Made(fields, "accessibility", f => StatementReader.Read(f, status, facts, isMade)));
    }

    private static (string Word, int Value)[] Numbered(IEnumerable<string> words) => [.. words.Select((w, i) => (w, i))];

    private static LegalPage Made(Fields legal, string kind, Func<LegalFields, LegalFacts?> read) =>
        Page(legal, kind, map => new LegalPage(map.At, null, []) { Made = read(new LegalFields(new Fields(map, legal.Context, legal.Reporter), $"legal.{kind}")) });

    private static LegalPage Plain(Fields legal, string kind, ImmutableArray<string> required) =>
        Page(legal, kind, map => new LegalPage(map.At, null, PlainLegalFacts.Read(new Fields(map, legal.Context, legal.Reporter), required)));

    private static LegalPage Page(Fields legal, string kind, Func<YamlMap, LegalPage> made)
    {
        switch (legal.Required(kind))
        {
            case YamlScalar id: return new LegalPage(id.At, new Sourced<string>(id.Value, id.At), []);
            case YamlMap map: return made(map);
            case { } other:
                legal.Reporter.Report(FieldCodes.TextExpected, other.At, kind);
                break;
        }
        return new LegalPage(legal.At, null, []);
    }
}
