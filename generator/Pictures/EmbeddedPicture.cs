namespace RegionSite.Pictures;

/// <summary>A picture within a drawing, as a <c>data:</c> address: stripped like any other.</summary>
internal static class EmbeddedPicture
{
    private const string Base64 = ";base64,";

    /// <returns>Null for anything but a picture of pixels.</returns>
    public static string? Clean(string address)
    {
        if (!address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)) return null;
        var comma = address.IndexOf(Base64, StringComparison.OrdinalIgnoreCase);
        if (comma < 0) return null;
        var given = address.AsSpan(comma + Base64.Length);
        var bytes = new byte[given.Length];
        if (!Convert.TryFromBase64Chars(given, bytes, out var length)) return null;
        Array.Resize(ref bytes, length);
        var facts = PictureReader.Read(new MemoryStream(bytes));
        if (!facts.Kind.IsRaster() || facts.IsTooLarge) return null;
        var clean = PictureStripper.Strip(bytes, facts);
        return clean.AsSpan().SequenceEqual(bytes) ? address : $"data:image/{facts.Kind.ToString().ToLowerInvariant()}{Base64}{Convert.ToBase64String(clean)}";
    }
}
