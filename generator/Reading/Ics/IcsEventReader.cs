using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading.Ics;

/// <summary>Reads the properties of a VEVENT.</summary>
internal sealed class IcsEventReader(IcsTimeZones zones, bool uidRequired, Reporter reporter)
{
    // RFC 3986, 2.2 and 2.3, and the percent sign.
    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    private readonly IcsDates _dates = new(zones, reporter);

    /// <summary>Null where something is wrong, which has been reported.</summary>
    public IcsEventDraft? Read(IcsComponent component)
    {
        if (component.Faulty) return null;
        // RFC 5545, 3.8.1.3: whoever marks a date so does not want it on a website.
        if (component.Text("CLASS") is { } access && (access.Equals("PRIVATE", StringComparison.OrdinalIgnoreCase) || access.Equals("CONFIDENTIAL", StringComparison.OrdinalIgnoreCase)))
        {
            reporter.Report(IcsCodes.NotPublic, component.Property("CLASS")!.ValueAt(), access);
            return null;
        }
        var sound = HasNothingTwice(component);

        var uid = component.Text("UID");
        if (uid is null && uidRequired)
        {
            reporter.Report(IcsCodes.MissingUid, component.At);
            sound = false;
        }

        IcsDateTime? changed = null;
        if (component.Property("RECURRENCE-ID") is { } changedProperty)
        {
            changed = _dates.Read(changedProperty);
            sound &= changed is not null;
            if (changedProperty.Parameter("RANGE") is { } range)
                reporter.Report(IcsCodes.FollowingToo, changedProperty.PlaceOf(range), IcsText.Shown("RANGE=" + range.Value));
        }

        var title = component.Text("SUMMARY") is { } summary ? IcsText.InOneLine(summary) : null;
        if (title is null && changed is null)
        {
            reporter.Report(IcsCodes.MissingSummary, component.Property("SUMMARY")?.ValueAt() ?? component.At);
            sound = false;
        }

        IcsTimes? times = null;
        if (component.Property("DTSTART") is { } start)
        {
            times = new IcsTimesReader(zones, _dates, reporter).Read(component, start, changed is not null);
            sound &= times is not null;
        }
        else if (changed is null)
        {
            reporter.Report(IcsCodes.MissingStart, component.At);
            sound = false;
        }
        if (!sound) return null;

        return new IcsEventDraft
        {
            Component = component,
            Zones = zones,
            Uid = uid,
            UidAt = component.Property("UID")?.ValueAt() ?? component.At,
            Title = title,
            Times = times,
            Sequence = component.Text("SEQUENCE") is { } number && int.TryParse(number, NumberStyles.None, null, out var sequence) ? sequence : 0,
            Changed = changed,
        };
    }

    /// <summary>The event of a draft with a title and times, with the schedule and changes of its whole series.</summary>
    public IcsEvent Complete(IcsEventDraft draft, Schedule schedule, ImmutableArray<IcsChange> changes)
    {
        var component = draft.Component;
        return new IcsEvent
        {
            Uid = draft.Uid,
            UidAt = draft.UidAt,
            At = component.At,
            Title = draft.Title!,
            TitleAt = component.Property("SUMMARY")!.ValueAt(),
            Description = draft.Description,
            Location = draft.Location,
            Categories = [.. component.Properties.Where(p => p.Name == "CATEGORIES").SelectMany(p => IcsText.List(p.Value)).Distinct(StringComparer.Ordinal)],
            Url = component.Property("URL") is { } url ? Address(url) : null,
            Online = Online(component),
            Organizer = component.Property("ORGANIZER")?.Parameter("CN") is { } name && IcsText.InOneLine(name.Value) is { Length: > 0 } organizer ? organizer : null,
            Position = component.Property("GEO") is { } geo ? Position(geo) : null,
            Status = draft.Cancelled ? EventStatus.Cancelled : EventStatus.Scheduled,
            Schedule = zones.Settle(schedule),
            StartAt = draft.Times!.StartAt,
            Changes = changes,
            Sequence = draft.Sequence,
            LastModified = component.Property("LAST-MODIFIED") is { } modified ? IcsDateTime.Parse(modified.Value)?.In(zones.RegionZone) : null,
        };
    }

    private bool HasNothingTwice(IcsComponent component)
    {
        var sound = true;
        var first = new Dictionary<string, IcsProperty>(StringComparer.Ordinal);
        foreach (var property in component.Properties)
        {
            var key = property.Name == "DURATION" ? "DTEND" : property.Name;
            if (key is not ("DTSTART" or "DTEND" or "RRULE" or "UID" or "RECURRENCE-ID") || first.TryAdd(key, property)) continue;
            reporter.Report(IcsCodes.SecondProperty, property.At, property.Name, first[key].Name, first[key].At.Line.ToString(CultureInfo.InvariantCulture));
            sound = false;
        }
        return sound;
    }

    // RFC 7986, 5.11, and what Google and Microsoft wrote before it. A number to dial is no address to join at.
    private static string? Online(IcsComponent component)
    {
        foreach (var property in component.Properties)
            if (property.Name is "CONFERENCE" or "X-GOOGLE-CONFERENCE" or "X-MICROSOFT-SKYPETEAMSMEETINGURL" && WebAddress(property.Value) is { } address) return address;
        return null;
    }

    private string? Address(IcsProperty property)
    {
        if (property.Value.AsSpan().Trim().IsEmpty) return null;
        var address = WebAddress(property.Value);
        if (address is null) reporter.Report(IcsCodes.UnusableUrl, property.ValueAt(), IcsText.Shown(property.Value));
        return address;
    }

    private static string? WebAddress(string value) =>
        Uri.TryCreate(value.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0 ? AsWritten(value.Trim(), uri) : null;

    // Umlauts and spaces are encoded; what is an address already keeps its letters.
    private static string AsWritten(string value, Uri uri) => value.AsSpan().IndexOfAnyExcept(AddressCharacters) < 0 ? value : uri.AbsoluteUri;

    private IcsPosition? Position(IcsProperty property)
    {
        var parts = property.Value.Replace("\\", "", StringComparison.Ordinal).Split(';');
        if (parts.Length == 2 && Degrees(parts[0], 90) is { } latitude && Degrees(parts[1], 180) is { } longitude) return new IcsPosition(latitude, longitude);
        reporter.Report(IcsCodes.BadPosition, property.ValueAt(), IcsText.Shown(property.Value));
        return null;
    }

    private static double? Degrees(string text, double limit) =>
        double.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit ? degrees : null;
}
