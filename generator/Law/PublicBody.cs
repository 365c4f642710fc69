namespace RegionSite.Law;

/// <summary>An authority that a legal page names.</summary>
/// <param name="Street">Null, as <paramref name="City"/> is, where no address is known for certain: then e-mail and website lead there.</param>
/// <param name="City">With the postal code.</param>
internal sealed record PublicBody(string Name, string? Street, string? City, string? Email, string Website);
