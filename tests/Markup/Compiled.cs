using System.Collections.Immutable;
using System.Text;
using RegionSite.Diagnostics;
using RegionSite.Markup;

namespace RegionSite.Tests.Markup;

/// <summary>A text compiled as partners/p/news/x.md, with what was said of it.</summary>
internal sealed record Compiled(Body Body, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly MarkdownCompiler Compiler = new();

    public static Compiled From(string markdown, string language = "de", int firstLine = 1)
    {
        var bag = new DiagnosticBag();
        var source = new BodySource("content/partners/p/news/x.md", "partners/p/news/x.md", "partners/p", firstLine, language);
        return new Compiled(Compiler.Compile(markdown, source, bag.Reporter), bag.Sorted());
    }

    public static string PlainTextHtml(string text) => new Compiled(Compiler.FromPlainText(text), []).Html();

    /// <summary>The diagnostics, one a line: place, code, arguments.</summary>
    public string Findings() =>
        string.Join('\n', Diagnostics.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id} {string.Join(", ", d.Arguments)}".TrimEnd()));

    /// <summary>The HTML with slots readable in braces.</summary>
    public string Html() => Html(
        (link, index) => $"{{link {index} {link.Path}{Show("#", link.Anchor)}{Show(" \"", link.Title, "\"")}{(link.InRawHtml ? " raw" : "")}}}",
        (_, index) => $"{{/link {index}}}",
        (image, index) => $"{{image {index} {string.Join('|', image.Path)} \"{image.Alt}\"{Show(" \"", image.Title, "\"")}{(image.InRawHtml ? " raw" : "")}}}");

    /// <summary>The HTML as a page would have it, for a parser to read.</summary>
    public string PageHtml() => Html((_, _) => "<a href=\"/own/\">", (_, _) => "</a>", (_, _) => "<img src=\"/own\" alt=\"\">");

    private string Html(Func<BodyLink, int, string> start, Func<BodyLink, int, string> end, Func<BodyImage, int, string> image)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var html = new StringBuilder();
        foreach (var part in Body.Parts)
            html.Append(part.Kind switch
            {
                BodyPartKind.Html => strict.GetString(part.Html.Span),
                BodyPartKind.LinkStart => start(Body.Links[part.Index], part.Index),
                BodyPartKind.LinkEnd => end(Body.Links[part.Index], part.Index),
                _ => image(Body.Images[part.Index], part.Index),
            });
        return html.ToString();
    }

    private static string Show(string before, string? text, string after = "") => text is null ? "" : before + text + after;
}
