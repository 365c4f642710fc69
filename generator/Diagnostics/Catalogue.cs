using System.Collections.Immutable;
using System.Reflection;

namespace RegionSite.Diagnostics;

/// <summary>
/// All codes. They stand in the <c>*Codes</c> classes beside this one, a hundred numbers an area: 10 files and YAML, 11 fields,
/// 12 references, 13 Markdown, 14 calendar, 15 brands and sharing, 16 addresses, 17 themes, 18 advice, 19 pictures, 20 legal pages, 21 privacy, 22 accessibility of content, 23 easy German. A number is never used again.
/// </summary>
internal static class Catalogue
{
    /// <summary>Every code, by number.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(Catalogue).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Catalogue).Namespace && t.Name.EndsWith("Codes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => (DiagnosticCode)f.GetValue(null)!)
            .OrderBy(c => c.Id, StringComparer.Ordinal),
    ];

    public static DiagnosticCode Error(string id, Bilingual message, Bilingual cause, Bilingual mend) => new(id, Severity.Error, message, cause, mend);

    public static DiagnosticCode Warning(string id, Bilingual message, Bilingual cause, Bilingual mend) => new(id, Severity.Warning, message, cause, mend);

    public static DiagnosticCode Notice(string id, Bilingual message, Bilingual cause, Bilingual mend) => new(id, Severity.Notice, message, cause, mend);
}
