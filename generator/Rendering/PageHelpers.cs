using RegionSite.Rendering.Models;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>What templates may call beside the built-in helpers.</summary>
internal static class PageHelpers
{
    public static TemplateHelperSet All { get; } = new TemplateHelperSet()
        .Add("times", 1, 1, static (output, _, arguments) => UnbrokenTimes.Write(output, arguments[0]))
        .Add("html", 1, 1, static (output, _, arguments) =>
        {
            if (arguments[0] is BodyText body) body.Write(output);
        })
        .Add("image", 1, 2, static (output, _, arguments) =>
        {
            if (arguments[0] is ImageModel image) ImageElement.Write(output, image.Url, image.Alt, image.Width, image.Height, lazy: arguments.Length < 2);
        });
}
