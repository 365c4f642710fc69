using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Reading;

/// <summary>A file below the content folder.</summary>
/// <param name="Path">Below the content folder, with <c>/</c>.</param>
/// <param name="Display">The path as the user gave the content folder, joined with <see cref="Path"/>.</param>
internal sealed record ContentFile(string Path, string FullPath, string Display, long Length);

/// <summary>Lists the content folder; the only place that does, so the order of the disk ends here.</summary>
internal static class ContentFiles
{
    /// <summary>All files in ordinal order of their paths, without those that are passed over (contract, section 2), without what links lead to, which is reported.</summary>
    public static ImmutableArray<ContentFile> List(string folder, string display, DiagnosticBag bag)
    {
        var files = new List<ContentFile>();
        Walk(new DirectoryInfo(folder), "", display.TrimEnd('/', '\\').Replace('\\', '/'), files, bag);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return [.. files];
    }

    private static void Walk(DirectoryInfo folder, string path, string display, List<ContentFile> files, DiagnosticBag bag)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (IsPassedOver(entry.Name)) continue;
            var below = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            var shown = display.Length == 0 ? below : $"{display}/{below}";
            // A link could lead out of the content folder; whoever may change content must not be able to publish other files of the machine.
            if ((entry.Attributes & FileAttributes.ReparsePoint) != 0) bag.For(below).Report(FileCodes.LinkOutside, SourceLocation.StartOf(shown), entry.Name);
            else if (entry is DirectoryInfo inner) Walk(inner, below, display, files, bag);
            else files.Add(new ContentFile(below, entry.FullName, shown, ((FileInfo)entry).Length));
        }
    }

    private static bool IsPassedOver(string name) => name[0] is '.' or '_' || name is "README.md" or "Thumbs.db" or "desktop.ini";
}
