using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Resolving;

/// <summary>What a path below the content folder leads to, for links in texts and for paths in fields.</summary>
internal static class LinkChecker
{
    /// <summary>A path in a field, which must name an item that visitors can see or could.</summary>
    public static void CheckPath(Sourced<string> path, Item from, Library library, DiagnosticCode unknown, Reporter reporter)
    {
        var folder = ContentPath.Folder(from.Source);
        if (library.BySource(path.Value) is { } item) CheckState(item, path.At, Relative(folder, path.Value), library, reporter);
        else if (library.IsBroken(path.Value.Split('#')[0])) reporter.Report(MarkupCodes.UnpublishedLink, path.At, Relative(folder, path.Value));
        else reporter.ReportUnknown(unknown, path.At, library.Items.Select(i => Relative(folder, i.Source)), Relative(folder, path.Value));
    }

    /// <summary>A path as the file's author would write it.</summary>
    public static string Relative(string folder, string path)
    {
        string[] from = [.. folder.Split('/')], to = [.. path.Split('/')];
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common]) common++;
        return string.Join('/', Enumerable.Repeat("..", from.Length - common).Concat(to[common..]));
    }

    /// <summary>A link to a draft would be a dead one online; one to what is not shown now becomes plain text.</summary>
    public static bool CheckState(Item target, SourceLocation at, string written, Library library, Reporter reporter)
    {
        switch (library.State(target))
        {
            case ItemState.Live: return true;
            case ItemState.Draft: reporter.Report(MarkupCodes.DraftLink, at, written); break;
            default: reporter.Report(MarkupCodes.UnpublishedLink, at, written); break;
        }
        return false;
    }
}
