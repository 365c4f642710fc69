using System.Globalization;
using Microsoft.AspNetCore.StaticFiles;
using RegionSite.Planning;
using RegionSite.Rendering.Files;

namespace RegionSite.Serving;

/// <summary>Files as they are given to the browser: their media types, and those that lie in the content folder.</summary>
internal static class ServedFile
{
    private static readonly FileExtensionContentTypeProvider Types = new() { Mappings = { [".vtt"] = "text/vtt" } };

    /// <summary>As a web server set up by our own rules would say.</summary>
    public static string MediaType(string path)
    {
        foreach (var (ending, type) in ServerHeaders.Types)
            if (path.EndsWith(ending, StringComparison.Ordinal)) return type;
        if (!Types.TryGetContentType(path, out var known)) return "application/octet-stream";
        return known.StartsWith("text/", StringComparison.Ordinal) || known.EndsWith("/xml", StringComparison.Ordinal) || known.EndsWith("+xml", StringComparison.Ordinal) || known.EndsWith("/json", StringComparison.Ordinal)
            ? known + "; charset=utf-8"
            : known;
    }

    /// <summary>Opened so that an editor can still replace it; null where it is gone, or another program holds it.</summary>
    public static FileStream? Open(CopiedFile file)
    {
        try
        {
            return new FileStream(file.Media.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, useAsync: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Another one, once the file is another one.</summary>
    public static string Stamp(ContentOutput file)
    {
        var info = new FileInfo(file.Media.FullPath);
        return info.Exists ? string.Create(CultureInfo.InvariantCulture, $"{info.LastWriteTimeUtc.Ticks:x}-{info.Length:x}") : "gone";
    }
}
