using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Resolving;

/// <summary>What a path below the content folder leads to, for links in texts and for paths in fields.</summary>
internal static class LinkChecker
{
    /// <summary>A path in a field, which must name an item that visitors can see or could.</summary>
    public static void CheckPath(Sourced<string> path, Library library, DiagnosticCode unknown, Reporter reporter)
    {
        if (library.BySource(path.Value) is { } item) CheckState(item, path.At, path.Value, library, reporter);
        else if (library.IsBroken(path.Value.Split('#')[0])) reporter.Report(MarkupCodes.UnpublishedLink, path.At, path.Value);
        else reporter.ReportUnknown(unknown, path.At, library.Items.Select(i => i.Source), path.Value);
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
