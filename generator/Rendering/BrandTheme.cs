using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>A theme ready to render: its files and its compiled templates.</summary>
internal sealed record BrandTheme(Theme Theme, TemplateEngine Engine);
