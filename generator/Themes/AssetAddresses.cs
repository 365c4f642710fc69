namespace RegionSite.Themes;

/// <summary>A place in a style sheet or module that names another file.</summary>
/// <param name="IsPicture">Where a picture may stand in place, as <c>data:image/…</c>.</param>
internal readonly record struct AssetReference(int Start, int Length, string Address, bool IsPicture);

/// <summary>What an address in an asset asks for.</summary>
internal enum AssetAddressKind
{
    /// <summary>Another asset, from where this one lies.</summary>
    Relative,

    /// <summary>Nothing beyond the file itself: a picture in place, a place in this very document.</summary>
    Own,

    /// <summary>Something that is not the theme's.</summary>
    Foreign,
}

/// <summary>Addresses between assets.</summary>
internal static class AssetAddresses
{
    public static AssetAddressKind KindOf(string address, bool isPicture)
    {
        // Browsers drop tabs and line ends from an address, and read a backslash as a slash.
        if (address.AsSpan().IndexOfAny('\t', '\n', '\\') >= 0) return AssetAddressKind.Foreign;
        if (address.StartsWith('#')) return AssetAddressKind.Own;
        if (isPicture && address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)) return AssetAddressKind.Own;
        if (address.StartsWith("//", StringComparison.Ordinal)) return AssetAddressKind.Foreign;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && address.AsSpan().IndexOfAny('/', '?', '#') is var slash && (slash < 0 || slash > colon)
            ? AssetAddressKind.Foreign
            : AssetAddressKind.Relative;
    }

    /// <summary>The path below <c>assets/</c> that <paramref name="address"/> means in the file <paramref name="from"/>; null where it leaves the folder.</summary>
    public static string? Resolve(string from, string address)
    {
        if (address.Length == 0 || address[0] == '/') return null;
        var segments = new List<string>(from.Split('/')[..^1]);
        foreach (var segment in address.Split('/'))
        {
            if (segment == ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }
}
