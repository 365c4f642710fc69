using System.Collections.Immutable;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Reading.Ics;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>What a calendar file gave.</summary>
/// <param name="Named">The slugs of all events it names, also of those that are faulty or private.</param>
/// <param name="IsBroken">Nothing in it could be read, which has been reported.</param>
internal sealed record ImportedFile(ImmutableArray<EventItem> Items, ImmutableArray<string> Named, bool IsBroken)
{
    public static readonly ImportedFile Unreadable = new([], [], true);
}

/// <summary>Events from calendar files. Their texts are texts: places and categories are never matched to ids.</summary>
internal static class IcsItems
{
    public static ImportedFile Read(ItemFile file, ReadingContext context, DiagnosticBag bag)
    {
        var reporter = bag.For(file.File.Path + "#");
        if (SourceText.Read(file.File, reporter) is not { } text) return ImportedFile.Unreadable;
        var events = IcsReader.Read(text, file.File.Display, context.Zone, reporter);
        var uids = UidsIn(text);
        if (uids.Count <= 1 && events.Length <= 1)
        {
            if (Slug.IsValid(file.Slug)) return new ImportedFile([.. events.Select(only => Item(only, file, file.Slug, file.File.Path, context, bag))], [file.Slug], events.IsEmpty);
            if (!events.IsEmpty) bag.For(file.File.Path).Report(FileCodes.InvalidName, SourceLocation.StartOf(file.File.Display), file.Slug);
            return new ImportedFile([], [], events.IsEmpty);
        }
        var items = ImmutableArray.CreateBuilder<EventItem>();
        foreach (var happening in events)
        {
            var slug = SlugOf(happening.Uid ?? "");
            if (slug.Length > 0) items.Add(Item(happening, file, slug, $"{file.File.Path}#{slug}", context, bag));
            else reporter.Report(FieldCodes.InvalidId, happening.UidAt, happening.Uid ?? "");
        }
        return new ImportedFile(items.ToImmutable(), [.. uids.Select(SlugOf)], events.IsEmpty);
    }

    // By the file, not by what is left of it: an event's address must not change with the fate of its neighbours.
    private static HashSet<string> UidsIn(string text)
    {
        var uids = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase)) open.Push(line[6..].Trim().ToString().ToUpperInvariant());
            else if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase)) open.TryPop(out _);
            else if (open.TryPeek(out var component) && component == "VEVENT" && (line.StartsWith("UID:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("UID;", StringComparison.OrdinalIgnoreCase)))
                uids.Add(line[(line.IndexOf(':') + 1)..].Trim().ToString());
        }
        return uids;
    }

    // Contract, section 2: lower-cased, every run of other characters one hyphen.
    private static string SlugOf(string uid)
    {
        var slug = new System.Text.StringBuilder(uid.Length);
        foreach (var c in uid)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower)) slug.Append(lower);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private static EventItem Item(IcsEvent happening, ItemFile file, string slug, string source, ReadingContext context, DiagnosticBag bag)
    {
        var language = context.DefaultLanguage;
        if (happening.Schedule.Rule is not null && !ScheduleExpander.StartsOnRule(happening.Schedule))
            bag.For((file.Key with { Slug = slug }).ToString()).Report(EventCodes.StartOffRule, happening.StartAt, $"{happening.Schedule.Start:uuuu-MM-ddTHH:mm}");
        var common = new CommonFields
        {
            Key = file.Key with { Slug = slug },
            At = happening.At,
            Source = source,
            Title = new LocalText(language, happening.Title),
            Updated = happening.LastModified,
            Languages = [language],
            Bodies = happening.Description is { Length: > 0 } description
                ? ImmutableSortedDictionary<string, Body>.Empty.Add(language, context.Markdown.FromPlainText(description))
                : ImmutableSortedDictionary<string, Body>.Empty,
        };
        return new EventItem(common)
        {
            Schedule = happening.Schedule,
            SortDate = PartialDate.From(happening.Schedule.Start.Date),
            Changes = [.. happening.Changes.Select(c => Change(c, language))],
            // A position without a name is of no use to a page; a name without one is a place all the same.
            OwnPlace = happening is { Location: { } location, Position: { } position }
                ? new Place { Id = null, Name = new LocalText(language, location), At = happening.At, Kind = PlaceKind.Venue, Latitude = position.Latitude, Longitude = position.Longitude }
                : null,
            Online = happening.Online,
            // An organizer's name is a text even where it looks like an id.
            Organizer = happening.Organizer is { } organizer && !Slug.IsReference(organizer) ? new Sourced<string>(organizer, happening.At) : null,
            Status = happening.Status,
            Uid = happening.Uid,
            ImportedLocation = happening.Location,
            ImportedCategories = happening.Categories,
        };
    }

    private static ChangeDetails Change(IcsChange change, string language) => new(
        null,
        change.Location is { } location ? new Place { Id = null, Name = new LocalText(language, location), At = default, Kind = PlaceKind.Venue } : null,
        change.Status,
        (change.Description ?? change.Title) is { } note ? new LocalText(language, note) : null);
}
