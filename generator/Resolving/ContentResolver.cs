using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading;

namespace RegionSite.Resolving;

/// <summary>The second stage: what names something must name something that is there.</summary>
internal static class ContentResolver
{
    /// <param name="held">Subjects of diagnostics whose items are to be left out; empty at the first go.</param>
    public static Library Resolve(SourceContent content, Moment now, bool drafts, IReadOnlySet<string> held, DiagnosticBag bag)
    {
        var places = PlaceTree.Build(content.Places, bag.Reporter);
        var library = new Library(content, places, now, drafts, held);
        var known = new KnownIds(content, library);
        SettingsChecker.Check(content, library, known, bag);
        foreach (var item in content.Items) ItemChecker.Check(item, library, known, bag);
        foreach (var item in content.Items) BodyChecker.Check(item, library, bag);
        MediaUse.Check(content, bag);
        return library;
    }
}
