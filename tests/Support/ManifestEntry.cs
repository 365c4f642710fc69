using System.Text.Json;

namespace RegionSite.Tests.Support;

/// <summary>An object of <c>--manifest</c>, with all its fields and no other.</summary>
internal sealed record ManifestEntry(string? Brand, string Type, string Url, string File, string? Source, string? Canonical, string? Language, string Sha256)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static readonly IReadOnlySet<string> ItemTypes = new HashSet<string> { "news", "event", "network", "member", "contact", "offer", "page" };

    public static ManifestEntry[] Read(string file) => JsonSerializer.Deserialize<ManifestEntry[]>(System.IO.File.ReadAllText(file), Strict)!;

    /// <summary>A page of an item, not one made of settings.</summary>
    public bool IsItem => ItemTypes.Contains(Type) && Source is not null;

    public bool IsPage => File.EndsWith(".html", StringComparison.Ordinal);
}
