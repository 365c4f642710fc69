namespace RegionSite.Planning;

/// <summary>The JSON Schema of termine.json, which lies beside it: <c>docs/termine.schema.json</c>, a part of the program.</summary>
internal static class EventsSchema
{
    private static readonly Lazy<ReadOnlyMemory<byte>> Read = new(() =>
    {
        using var stream = typeof(EventsSchema).Assembly.GetManifestResourceStream("termine.schema.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });

    public static ReadOnlyMemory<byte> Bytes => Read.Value;
}
