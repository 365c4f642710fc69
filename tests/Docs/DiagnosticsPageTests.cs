using System.Text;
using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>generator/docs/diagnostics.md is made from the catalogue. <c>REGIONSITE_WRITE_DOCS=1</c> writes it anew.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly (string Hundred, string English, string German)[] Areas =
    [
        ("RS10", "Files and YAML", "Dateien und YAML"),
        ("RS11", "Fields", "Felder"),
        ("RS12", "References", "Verweise"),
        ("RS13", "Texts in Markdown", "Texte in Markdown"),
        ("RS14", "Events and calendar files", "Termine und Kalenderdateien"),
        ("RS15", "Brands and sharing", "Marken und Teilen"),
        ("RS16", "Addresses", "Adressen"),
        ("RS17", "Themes", "Themes"),
        ("RS18", "Advice", "Ratschläge"),
        ("RS19", "Pictures", "Bilder"),
        ("RS20", "Legal pages", "Pflichtseiten"),
        ("RS21", "Privacy", "Datenschutz"),
        ("RS22", "Accessibility", "Barrierefreiheit"),
        ("RS23", "Easy German", "Leichte Sprache"),
    ];

    private static readonly string PageFile = Path.Combine(Repository.Root, "generator", "docs", "diagnostics.md");

    [Fact]
    public void The_page_says_what_the_catalogue_says()
    {
        var expected = Page();
        if (Environment.GetEnvironmentVariable("REGIONSITE_WRITE_DOCS") == "1") File.WriteAllText(PageFile, expected);
        Assert.True(File.ReadAllText(PageFile).ReplaceLineEndings("\n") == expected, "diagnostics.md differs from the catalogue: run the tests once with REGIONSITE_WRITE_DOCS=1 and commit the page");
    }

    [Fact]
    public void Every_code_belongs_to_an_area() => Assert.Empty(Catalogue.All.Where(c => !Areas.Any(a => c.Id.StartsWith(a.Hundred, StringComparison.Ordinal))).Select(c => c.Id));

    private static string Page()
    {
        var page = new StringBuilder("""
            # Findings and how to mend them

            Made from the catalogue of the generator, which its tests compare with this page; do not edit it by hand. A finding is one line:

            ```
            content/partners/p/events/x.md:7:9: error RS1203: unknown topic "kutlur"; did you mean "kultur"?
            ```

            file, line and column (counted from 1), how grave it is, its code, and what is wrong. Codes never change their meaning. An **error** stops
            the build, or with `--on-error hold` holds the item back; a **warning** is published and should be looked at; a **notice** is advice that only
            `check` gives. `--messages de` says everything in German: *Fehler*, *Warnung*, *Hinweis* below.

            `…` stands for what a finding fills in. Look a code up with your browser's search in the page (Ctrl+F).

            """.ReplaceLineEndings("\n"));
        foreach (var (hundred, english, german) in Areas)
        {
            page.Append($"\n## {english} · {german}\n");
            foreach (var code in Catalogue.All.Where(c => c.Id.StartsWith(hundred, StringComparison.Ordinal))) Entry(code, page);
        }
        return page.ToString();
    }

    private static void Entry(DiagnosticCode code, StringBuilder page)
    {
        var (english, german) = code.Severity switch
        {
            Severity.Error => ("error", "Fehler"),
            Severity.Warning => ("warning", "Warnung"),
            _ => ("notice", "Hinweis"),
        };
        page.Append($"\n### {code.Id}\n\n");
        page.Append($"*{english}*: {Text(code.Message.English)}<br>\n{Text(code.Cause.English)} **{Text(code.Mend.English)}**\n\n");
        page.Append($"*{german}*: {Text(code.Message.German)}<br>\n{Text(code.Cause.German)} **{Text(code.Mend.German)}**\n");
    }

    // What is a sign of Markdown's in a message shall be read as it is written there.
    private static string Text(string message) => MarkdownSign().Replace(Argument().Replace(message, "…"), @"\$0");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"[\\`*_<>\[\]|#]")]
    private static partial Regex MarkdownSign();
}
