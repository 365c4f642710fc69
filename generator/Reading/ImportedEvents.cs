using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>
/// The events of imported calendars and the files that lie over them: <c>slug.md</c> without <c>start</c> adds topics, places, pictures, texts
/// to the event of that slug, and does so still when the calendar has been exported anew. When it takes place is the calendar's to say.
/// </summary>
internal sealed class ImportedEvents
{
    // What the calendar owns: two sources for a date would mean that one of them is wrong some day.
    private static readonly ImmutableArray<string> Owned = ["end", "timeZone", "repeat", "also", "except", "changes", "status", "previousStart", "uid"];

    private readonly List<EventItem> _events = [];
    private readonly HashSet<ItemKey> _named = [];
    private readonly HashSet<ItemKey> _known = [];
    private readonly ILookup<string, ImportedFile> _byFolder;
    private readonly Dictionary<ItemKey, ItemInput> _overlays = [];

    public ImportedEvents(IEnumerable<(ItemFile File, ImportedFile? Read)> files)
    {
        var imported = files.Where(f => f.Read is not null).Select(f => (f.File, Read: f.Read!)).ToList();
        foreach (var (file, read) in imported)
        {
            _events.AddRange(read.Items);
            foreach (var slug in read.Named) _named.Add(file.Key with { Slug = slug });
        }
        foreach (var item in _events) _known.Add(item.Key);
        _byFolder = imported.ToLookup(f => ContentPath.Folder(f.File.File.Path), f => f.Read, StringComparer.Ordinal);
    }

    /// <summary>Takes the overlays out of what was read and gives the rest. One whose event has vanished from the calendars beside it is reported.</summary>
    public ImmutableArray<ItemInput> Take(ImmutableArray<ItemInput> inputs) => _byFolder.Count == 0 ? inputs : [.. inputs.Where(i => !IsTaken(i))];

    /// <summary>The imported events, each with what lies over it.</summary>
    public IEnumerable<(Item Item, SourceLocation NameAt)> Complete() =>
        _events.Select(e => (_overlays.Remove(e.Key, out var overlay) ? (Item)Over(e, overlay) : e, e.At));

    private bool IsTaken(ItemInput input)
    {
        var fields = input.Fields;
        if (input.Key.Type != ItemType.Event || input.InList || !input.Path.EndsWith(".md", StringComparison.Ordinal) || fields.Has("start") || fields.Has("when")) return false;
        if (_known.Contains(input.Key)) return _overlays.TryAdd(input.Key, input);
        var beside = _byFolder[ContentPath.Folder(input.Path)].ToList();
        // A calendar that could not be read, or not in this part, has been reported: the overlay is not to blame.
        if (_named.Contains(input.Key) || beside.Exists(f => f.IsBroken)) return true;
        if (beside.Count == 0) return false;
        fields.Reporter.ReportUnknown(IcsCodes.OverlayOfNothing, fields.At, beside.SelectMany(f => f.Named), input.Key.Slug);
        // With a title it may as well be an event of its own that lacks its start.
        return !fields.Has("title");
    }

    private static EventItem Over(EventItem imported, ItemInput input)
    {
        var fields = input.Fields;
        foreach (var name in Owned)
            if (fields.Node(name) is not null) fields.Reporter.Report(IcsCodes.OwnedByCalendar, fields.Entries.First(e => e.Key == name).KeyAt, name, ContentPath.Name(imported.At.File));
        var own = EventReader.Details(ItemReader.Common(input, imported.Title), input);
        fields.RejectUnknown();
        var hasPlace = own.PlaceId is not null || own.OwnPlace is not null;
        return own with
        {
            Source = imported.Source,
            Overlay = input.Path,
            Updated = own.Updated > imported.Updated || imported.Updated is null ? own.Updated : imported.Updated,
            Bodies = imported.Bodies.SetItems(own.Bodies),
            Schedule = imported.Schedule,
            SortDate = imported.SortDate,
            Changes = imported.Changes,
            OwnPlace = hasPlace ? own.OwnPlace : imported.OwnPlace,
            Online = own.Online ?? imported.Online,
            Organizer = own.Organizer ?? imported.Organizer,
            Status = imported.Status,
            Uid = imported.Uid,
            ImportedLocation = hasPlace ? null : imported.ImportedLocation,
            ImportedCategories = imported.ImportedCategories,
        };
    }
}
