using System.Globalization;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>Writes the VEVENTs of one entry: the event or series, then each changed occurrence.</summary>
internal sealed class IcsEventWriter(IcsWriter writer, IcsEntry entry)
{
    private readonly Schedule _schedule = entry.Schedule;

    public void Write()
    {
        Begin();
        Date("DTSTART", _schedule.Start);
        End(_schedule.Start, _schedule.End);
        if (_schedule.Rule is { } rule)
            writer.Line("RRULE", RecurrenceRuleText.Format(rule, _schedule.Zone, _schedule.AllDay, _schedule.Start.TimeOfDay));
        // Without a rule the start is among them, too: a date counts once however often it stands there (RFC 5545, 3.8.5.2), and ical.js takes these for all.
        Dates("RDATE", _schedule.Rule is null && !_schedule.Also.IsEmpty ? _schedule.Also.Insert(0, _schedule.Start) : _schedule.Also);
        Dates("EXDATE", _schedule.Except);
        Rest(entry.Summary, entry.Description, entry.Location, entry.Position, entry.Conference, entry.Status);
        // A change of a date that is not there is no further date: programs would show one.
        foreach (var change in ScheduleExpander.ChangesInEffect(_schedule)) Write(change);
    }

    /// <summary>The zone and years that a schedule needs defined; null where it has days alone or is in UTC.</summary>
    public static IcsZoneUse? ZoneUse(Schedule schedule)
    {
        if (schedule.AllDay || IsUtc(schedule.Zone)) return null;
        var (first, last) = (schedule.Start.Year, (schedule.End ?? schedule.Start).Year);
        foreach (var date in schedule.Also) Take(date);
        foreach (var change in schedule.Changes)
        {
            Take(change.Original);
            if (change.Start is { } start) Take(start);
            if (change.End is { } end) Take(end);
        }
        if (schedule.Rule is null) return new IcsZoneUse(schedule.Zone, first, last);
        return new IcsZoneUse(schedule.Zone, first, schedule.Rule.Until is { } until ? Math.Max(last, until.Date.Year + 1) : null);

        void Take(LocalDateTime date) => (first, last) = (Math.Min(first, date.Year), Math.Max(last, date.Year));
    }

    private void Write(OccurrenceChange change)
    {
        var start = change.Start ?? change.Original;
        var details = change.Index < entry.Changes.Length ? entry.Changes[change.Index] : null;
        Begin();
        Date("RECURRENCE-ID", change.Original);
        Date("DTSTART", start);
        End(start, change.End ?? UsualEnd(start));
        Rest(
            details?.Summary ?? entry.Summary,
            details?.Description ?? entry.Description,
            details?.Location ?? entry.Location,
            details?.Position ?? (details?.Location is null ? entry.Position : null),
            details?.Conference ?? entry.Conference,
            details?.Status ?? entry.Status);
    }

    private void Begin()
    {
        writer.Begin("VEVENT");
        writer.TextLine("UID", entry.Uid);
        writer.Moment("DTSTAMP", entry.Stamp);
    }

    private void Rest(string summary, string? description, string? location, IcsGeo? position, string? conference, IcsStatus status)
    {
        writer.TextLine("SUMMARY", summary);
        if (description is not null) writer.TextLine("DESCRIPTION", description);
        if (location is not null) writer.TextLine("LOCATION", location);
        if (position is { } geo) writer.Line("GEO", string.Create(CultureInfo.InvariantCulture, $"{geo.Latitude:0.######};{geo.Longitude:0.######}"));
        if (entry.Url is { } url) writer.Line("URL", url);
        if (entry.Organizer is { } organizer) writer.Property("ORGANIZER").Parameter("CN", organizer.Name).Value("mailto:" + Uri.EscapeDataString(organizer.Email).Replace("%40", "@", StringComparison.Ordinal));
        if (conference is not null) Conference(conference);
        if (entry.Image is { } image) writer.Property("IMAGE").Parameter("VALUE", "URI").Parameter("DISPLAY", "BADGE").Parameter("FMTTYPE", image.MediaType).Value(image.Url);
        if (!entry.Categories.IsEmpty) writer.Property("CATEGORIES").Texts(entry.Categories);
        writer.Line("STATUS", status switch { IcsStatus.Cancelled => "CANCELLED", IcsStatus.Tentative => "TENTATIVE", _ => "CONFIRMED" });
        writer.Line("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        if (entry.LastModified is { } modified) writer.Moment("LAST-MODIFIED", modified);
        writer.End("VEVENT");
    }

    // RFC 7986, 5.11.
    private void Conference(string address)
    {
        var property = writer.Property("CONFERENCE").Parameter("VALUE", "URI").Parameter("FEATURE", "VIDEO");
        if (entry.ConferenceLabel is { } label) property.Parameter("LABEL", label);
        property.Value(address);
    }

    // An end must be later than the start (RFC 5545, 3.6.1); without one it is open.
    private void End(LocalDateTime start, LocalDateTime? end)
    {
        if (end > start) Date("DTEND", end.Value);
    }

    private LocalDateTime? UsualEnd(LocalDateTime start) =>
        _schedule.End is { } end ? start + Period.Between(_schedule.Start, end, PeriodUnits.Days | PeriodUnits.Nanoseconds) : null;

    private void Date(string name, LocalDateTime date) => DateProperty(name).Value(Text(date));

    private void Dates(string name, IReadOnlyCollection<LocalDateTime> dates)
    {
        if (dates.Count > 0) DateProperty(name).Value(string.Join(',', dates.Select(Text)));
    }

    private IcsWriter DateProperty(string name)
    {
        var property = writer.Property(name);
        if (_schedule.AllDay) return property.Parameter("VALUE", "DATE");
        return IsUtc(_schedule.Zone) ? property : property.Parameter("TZID", _schedule.Zone.Id);
    }

    private string Text(LocalDateTime date) =>
        _schedule.AllDay ? IcsWriter.Basic(date.Date) : IsUtc(_schedule.Zone) ? IcsWriter.Basic(date) + "Z" : IcsWriter.Basic(date);

    private static bool IsUtc(DateTimeZone zone) => zone.Equals(DateTimeZone.Utc) || zone.Id == "Etc/UTC";
}
