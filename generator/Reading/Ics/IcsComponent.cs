using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>A component (RFC 5545, 3.4) that the reader looks into: a calendar, an event, a time zone and its observances.</summary>
internal sealed class IcsComponent(string file, string name, IcsLine begin)
{
    public string File { get; } = file;

    /// <summary>In capitals.</summary>
    public string Name { get; } = name;

    public SourceLocation At { get; } = new(file, begin.Number, 1);

    public List<IcsProperty> Properties { get; } = [];

    public List<IcsComponent> Children { get; } = [];

    /// <summary>A fault in it has been reported: it is left out.</summary>
    public bool Faulty { get; set; }

    /// <summary>The first of that name.</summary>
    public IcsProperty? Property(string name)
    {
        foreach (var property in Properties)
            if (property.Name == name) return property;
        return null;
    }

    /// <summary>The trimmed text of the first property of that name; null where it is missing or empty.</summary>
    public string? Text(string name) => Property(name) is { } property && IcsText.Unescape(property.Value) is { Length: > 0 } text ? text : null;

    public bool Is(string name) => Name == name;
}
