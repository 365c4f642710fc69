using System.Collections.Immutable;
using NodaTime;
using RegionSite.Markup;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>What every reader needs to know of the region and of the files there are.</summary>
internal sealed record ReadingContext(ImmutableArray<string> Languages, DateTimeZone Zone, MediaIndex Media, MarkdownCompiler Markdown)
{
    public string DefaultLanguage => Languages[0];

    public bool KnowsLanguage(string language) => language == RegionSite.Text.Languages.EasyGerman || Languages.Contains(language);
}
