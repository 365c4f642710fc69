using RegionSite.Planning;

namespace RegionSite.Rendering;

/// <summary>An output that has been written.</summary>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal; null where nobody wants to know.</param>
internal readonly record struct RenderedOutput(PlannedOutput Output, string? Hash);
