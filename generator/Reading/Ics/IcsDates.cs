using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>Reads the values of date properties: their form, their kind (VALUE) and their zone (TZID).</summary>
internal sealed class IcsDates(IcsTimeZones zones, Reporter reporter)
{
    /// <summary>The one value of a property; null where it is wrong, which has been reported.</summary>
    public IcsDateTime? Read(IcsProperty property) => Read(property, 0, property.Value, ZoneOf(property));

    /// <summary>All values of a property (EXDATE, RDATE); null where one is wrong.</summary>
    public List<IcsPeriod>? ReadList(IcsProperty property)
    {
        var zone = ZoneOf(property);
        var periods = new List<IcsPeriod>();
        var sound = true;
        for (var start = 0; start <= property.Value.Length;)
        {
            var comma = property.Value.IndexOf(',', start);
            var end = comma < 0 ? property.Value.Length : comma;
            if (ReadPeriod(property, start, property.Value[start..end], zone) is { } period) periods.Add(period);
            else sound = false;
            start = end + 1;
        }
        return sound ? periods : null;
    }

    private IcsPeriod? ReadPeriod(IcsProperty property, int offset, string text, Lazy<DateTimeZone?> zone)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Read(property, offset, text, zone) is { } single ? new IcsPeriod(single, null, null, text, property.ValueAt(offset)) : null;

        if (Read(property, offset, text[..slash], zone) is not { } start) return null;
        var rest = text[(slash + 1)..];
        if (rest.AsSpan().TrimStart() is ['P' or 'p' or '+' or '-', ..])
        {
            if (IcsDuration.Parse(rest) is { } duration) return new IcsPeriod(start, null, duration, text, property.ValueAt(offset));
            reporter.Report(IcsCodes.BadDuration, property.ValueAt(offset + slash + 1), IcsText.Shown(rest));
            return null;
        }
        return Read(property, offset + slash + 1, rest, zone) is { } end ? new IcsPeriod(start, end, null, text, property.ValueAt(offset)) : null;
    }

    private IcsDateTime? Read(IcsProperty property, int offset, string text, Lazy<DateTimeZone?> zone)
    {
        if (IcsDateTime.Parse(text) is not { } value) return Wrong();
        // VALUE=DATE with a time of day: at midnight it is plain what is meant.
        if (value.Time is { } time && property.Parameter("VALUE") is { } kind && kind.Value.Equals("DATE", StringComparison.OrdinalIgnoreCase))
            return time == LocalTime.Midnight ? new IcsDateTime(value.Date, null, null) : Wrong();
        if (value.IsDay || value.Zone is not null || property.Parameter("TZID") is null) return value;
        return zone.Value is { } known ? value with { Zone = known } : null;

        IcsDateTime? Wrong()
        {
            var leading = text.Length - text.AsSpan().TrimStart().Length;
            reporter.Report(IcsCodes.BadDate, property.ValueAt(offset + leading), IcsText.Shown(text.Trim()));
            return null;
        }
    }

    // Only where a value needs it: a zone nobody uses may be called what it likes.
    private Lazy<DateTimeZone?> ZoneOf(IcsProperty property) => new(() =>
    {
        if (property.Parameter("TZID") is not { } parameter) return null;
        var zone = zones.Find(parameter.Value.Trim());
        if (zone is null) reporter.Report(IcsCodes.UnknownTimeZone, property.PlaceOf(parameter), IcsText.Shown(parameter.Value));
        return zone;
    });
}

/// <summary>A date of RDATE or EXDATE, as a period with an end or a length of its own.</summary>
internal sealed record IcsPeriod(IcsDateTime Start, IcsDateTime? End, IcsDuration? Length, string Text, SourceLocation At);
