using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary><c>legal:</c> of brand.yaml: all three pages are required by law, so a brand without one is not built.</summary>
internal static class LegalReader
{
    // What a page made from facts must say at least: § 5 DDG for the imprint, Art. 13 GDPR for privacy, BITV/NBGG for accessibility.
    private static readonly ImmutableArray<string> ImprintFacts = ["name", "street", "postalCode", "city", "email", "representative"];

    private static readonly ImmutableArray<string> PrivacyFacts = ["controller", "email", "hosting"];

    private static readonly ImmutableArray<string> AccessibilityFacts = ["state", "date", "email", "enforcement"];

    private static readonly ImmutableArray<string> Optional = ["phone", "register", "vatId", "responsible", "supervisor", "officer", "gaps", "method", "text"];

    public static LegalPages Read(Fields brand)
    {
        var nothing = new LegalPage(brand.At, null, []);
        if (brand.Map("legal") is not { } fields)
        {
            if (!brand.Has("legal")) brand.Missing("legal");
            return new LegalPages(nothing, nothing, nothing);
        }
        var pages = new LegalPages(
            Page(fields, "imprint", ImprintFacts),
            Page(fields, "privacy", PrivacyFacts),
            Page(fields, "accessibility", AccessibilityFacts));
        fields.RejectUnknown();
        return pages;
    }

    private static LegalPage Page(Fields legal, string kind, ImmutableArray<string> required)
    {
        switch (legal.Required(kind))
        {
            case YamlScalar id: return new LegalPage(id.At, new Sourced<string>(id.Value, id.At), []);
            case YamlMap map:
                var fields = new Fields(map, legal.Context, legal.Reporter);
                var facts = ImmutableArray.CreateBuilder<(string, LocalText)>();
                foreach (var name in required.Concat(Optional))
                {
                    var text = required.Contains(name) ? fields.RequiredText(name) : fields.Text(name);
                    if (text is not null) facts.Add((name, text));
                }
                fields.RejectUnknown();
                return new LegalPage(map.At, null, facts.ToImmutable());
            case { } other:
                legal.Reporter.Report(FieldCodes.TextExpected, other.At, kind);
                break;
        }
        return new LegalPage(legal.At, null, []);
    }
}
