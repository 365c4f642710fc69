using System.Collections.Concurrent;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>Looks into the files that items offer to everybody: PDFs, and captions of recordings.</summary>
internal static class OfferedFiles
{
    /// <param name="bag">A finding about a file is its first item's, so that this one is what could be left out.</param>
    public static void Check(IEnumerable<Item> items, ContentLayout layout, DiagnosticBag bag, ParallelOptions parallel)
    {
        var files = layout.Media.Where(m => ContentPath.Ending(m.File.Path) is ".pdf" or ".vtt").ToDictionary(m => m.File.Path, m => m.File, StringComparer.Ordinal);
        if (files.Count == 0) return;
        var offered = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (var item in items)
            foreach (var path in Of(item))
                if (files.ContainsKey(path)) offered.TryAdd(path, item);
        Parallel.ForEach(offered, parallel, pair =>
        {
            var (file, reporter) = (files[pair.Key], bag.For(pair.Value.Key.ToString()));
            if (ContentPath.Ending(pair.Key) == ".pdf") CheckPdf(file, reporter);
            else if (SourceText.Read(file, reporter) is { } text) WebVtt.Check(text, file.Display, reporter);
        });
    }

    private static void CheckPdf(ContentFile file, Reporter reporter)
    {
        var at = SourceLocation.StartOf(file.Display);
        var facts = file.Length > PdfFacts.MostBytes ? new PdfFacts(false, false, false, $"{file.Length / 1_000_000} MB") : PdfFacts.Of(File.ReadAllBytes(file.FullPath));
        if (facts is null) return;
        if (facts.Unseen is { } why)
        {
            reporter.Report(AccessibilityCodes.UnreadablePdf, at, why);
            return;
        }
        if (!facts.HasTags) reporter.Report(AccessibilityCodes.PdfWithoutTags, at);
        if (!facts.HasLanguage) reporter.Report(AccessibilityCodes.PdfWithoutLanguage, at);
        if (!facts.HasTitle) reporter.Report(AccessibilityCodes.PdfWithoutTitle, at);
    }

    private static IEnumerable<string> Of(Item item)
    {
        foreach (var attachment in item.Attachments) yield return attachment.Path.Value;
        foreach (var (_, body) in item.Bodies)
            foreach (var link in body.Links) yield return link.Path;
        if (item is not EventItem { Recording: { } recording }) yield break;
        if (recording.Captions is { } captions) yield return captions.Value;
        if (recording.Transcript is { } transcript) yield return transcript.Value;
    }
}
