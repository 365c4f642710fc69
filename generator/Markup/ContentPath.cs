namespace RegionSite.Markup;

/// <summary>Paths below the content folder, with slashes and without dots.</summary>
internal static class ContentPath
{
    /// <summary><paramref name="relative"/> as seen from <paramref name="folder"/>; null where it leads out of the content folder.</summary>
    public static string? Combine(string folder, string relative)
    {
        var segments = new List<string>();
        if (folder.Length > 0) segments.AddRange(folder.Split('/'));
        foreach (var segment in relative.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..")
            {
                segments.Add(segment);
                continue;
            }
            if (segments.Count == 0) return null;
            segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }
}
