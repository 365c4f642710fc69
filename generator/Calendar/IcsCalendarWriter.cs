using System.Buffers;

namespace RegionSite.Calendar;

/// <summary>Writes calendar files (RFC 5545 with the properties of RFC 7986).</summary>
internal static class IcsCalendarWriter
{
    /// <summary>How long subscribers may keep their copy.</summary>
    private const string Refresh = "PT6H";

    /// <summary>The block of an entry, to be copied into every file that has it.</summary>
    public static IcsBlock RenderEvent(IcsEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        new IcsEventWriter(new IcsWriter(buffer), entry).Write();
        return new IcsBlock(buffer.WrittenSpan.ToArray(), IcsEventWriter.ZoneUse(entry.Schedule));
    }

    /// <summary>A calendar of blocks, in the order given; the zones they need are defined before them, by name.</summary>
    public static void Write(IcsCalendar calendar, IReadOnlyCollection<IcsBlock> events, IBufferWriter<byte> to)
    {
        var writer = new IcsWriter(to);
        writer.Begin("VCALENDAR");
        writer.Line("VERSION", "2.0");
        writer.TextLine("PRODID", calendar.ProductId);
        writer.Line("CALSCALE", "GREGORIAN");
        writer.TextLine("NAME", calendar.Name);
        writer.TextLine("X-WR-CALNAME", calendar.Name);
        if (calendar.Description is { } description)
        {
            writer.TextLine("DESCRIPTION", description);
            writer.TextLine("X-WR-CALDESC", description);
        }
        if (calendar.Url is { } url) writer.Line("URL", url);
        if (calendar.Source is { } source) writer.Property("SOURCE").Parameter("VALUE", "URI").Value(source);
        // No X-WR-TIMEZONE: every time says its zone itself, and some programs take times in UTC for times of that zone where it stands.
        writer.Property("REFRESH-INTERVAL").Parameter("VALUE", "DURATION").Value(Refresh);
        writer.Line("X-PUBLISHED-TTL", Refresh);
        foreach (var use in ZonesByName(calendar, events).Values) new IcsTimeZoneWriter(writer, use).Write();
        foreach (var block in events) to.Write(block.Bytes.Span);
        writer.End("VCALENDAR");
    }

    private static SortedDictionary<string, IcsZoneUse> ZonesByName(IcsCalendar calendar, IReadOnlyCollection<IcsBlock> events)
    {
        var uses = new SortedDictionary<string, IcsZoneUse>(StringComparer.Ordinal);
        foreach (var block in events)
            if (block.Zone is { } use) uses[use.Zone.Id] = uses.TryGetValue(use.Zone.Id, out var known) ? known.With(use) : use;
        // A calendar has at least one component (RFC 5545, 3.6), also while nothing is on.
        if (events.Count == 0) uses[calendar.Zone.Id] = new IcsZoneUse(calendar.Zone, 2020, null);
        return uses;
    }
}
