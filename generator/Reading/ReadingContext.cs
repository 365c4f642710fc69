using System.Collections.Immutable;
using NodaTime;
using RegionSite.Markup;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>What every reader needs to know of the region and of the files there are.</summary>
internal sealed record ReadingContext(ImmutableArray<string> Languages, DateTimeZone Zone, MediaIndex Media, MarkdownCompiler Markdown)
{
    public string DefaultLanguage => Languages[0];

    /// <summary>False where region.yaml could not be read: then no language can be called unknown.</summary>
    public bool LanguagesKnown { get; init; } = true;

    public bool KnowsLanguage(string language) => !LanguagesKnown || language == RegionSite.Text.Languages.EasyGerman || Languages.Contains(language);
}
