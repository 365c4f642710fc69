using RegionSite.Rendering.Models;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>What templates may call, the built-in helpers among it.</summary>
internal static class PageHelpers
{
    public static TemplateHelperSet All { get; } = BuiltInHelpers.NewSet()
        .Add("html", 1, 1, static (output, _, arguments) =>
        {
            if (arguments[0] is BodyText body) body.Write(output);
        })
        .Add("unbroken", 1, 1, static (output, _, arguments) => WriteUnbroken(output, arguments[0] as string ?? ""))
        .Add("breakable", 1, 1, static (output, _, arguments) =>
        {
            if (arguments[0] is string address) BreakableAddress.Write(output, address);
        })
        // {{image content.image "eager" "(min-width: 60rem) 40rem, 100vw"}}: whether it waits until the visitor comes near, and how wide it is shown.
        .Add("image", 1, 3, static (output, _, arguments) =>
        {
            if (arguments[0] is not ImageModel image) return;
            var lazy = arguments.Length < 2 || arguments[1] as string != "eager";
            ImageElement.Write(output, image, lazy, arguments.Length > 2 && arguments[2] is string sizes ? sizes : lazy ? ImageElement.OnCards : ImageElement.InTexts);
        });

    // A line may break behind a dash: "19:30–" on one and "22:00 Uhr" on the next. A joining character would forbid it too, but nobody could search for the time any more.
    private static void WriteUnbroken(HtmlOutput output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var space = text.IndexOf(' ');
            var word = space < 0 ? text : text[..space];
            var hasDash = word.Contains('–') && word.Length > 1;
            if (hasDash) output.Raw("<span class=\"unbroken\">");
            output.Text(word);
            if (hasDash) output.Raw("</span>");
            if (space < 0) return;
            output.Raw(" ");
            text = text[(space + 1)..];
        }
    }
}
