namespace RegionSite.Text;

/// <summary>Paths below the content folder: always with <c>/</c>, never with <c>.</c> or <c>..</c> segments.</summary>
internal static class ContentPath
{
    /// <summary>Where <paramref name="relative"/> leads from <paramref name="folder"/>; null where it leaves the content folder or is no relative path.</summary>
    public static string? Combine(string folder, string relative)
    {
        // A backslash is a letter like any other: such a path leads to nothing, and is only ever looked up, never opened.
        if (relative.Length == 0 || relative[0] == '/') return null;
        var segments = new List<string>(folder.Length == 0 ? [] : folder.Split('/'));
        foreach (var segment in relative.Split('/'))
        {
            if (segment is "." or "") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }

    /// <summary>The folder a path lies in; empty at the top.</summary>
    public static string Folder(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>The last segment.</summary>
    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The ending in lower case with its dot; empty where there is none.</summary>
    public static string Ending(string path)
    {
        var name = Name(path);
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? "" : name[dot..].ToLowerInvariant();
    }
}
