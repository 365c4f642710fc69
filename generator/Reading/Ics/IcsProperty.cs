using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>A property with its parameters (RFC 5545, 3.1 and 3.2), the value as it stands in the file.</summary>
internal sealed class IcsProperty
{
    private readonly string _file;
    private readonly IcsLine _line;
    private readonly int _valueOffset;
    private readonly ImmutableArray<IcsParameter> _parameters;

    private IcsProperty(string file, IcsLine line, string name, ImmutableArray<IcsParameter> parameters, int valueOffset)
    {
        (_file, _line, _valueOffset, _parameters) = (file, line, valueOffset, parameters);
        Name = name;
        Value = line.Text[valueOffset..];
    }

    /// <summary>In capitals.</summary>
    public string Name { get; }

    public string Value { get; }

    /// <summary>The place of the property's name.</summary>
    public SourceLocation At => Place(0);

    public SourceLocation ValueAt(int offset = 0) => Place(_valueOffset + offset);

    /// <param name="name">In capitals.</param>
    public IcsParameter? Parameter(string name)
    {
        foreach (var parameter in _parameters)
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return parameter;
        return null;
    }

    public SourceLocation PlaceOf(IcsParameter parameter) => Place(parameter.Offset);

    /// <summary>Null where the line has not the form <c>NAME;PARAMETER=value:value</c>.</summary>
    public static IcsProperty? Parse(string file, IcsLine line)
    {
        var text = line.Text;
        var end = text.AsSpan().IndexOfAny(';', ':');
        if (end < 1 || !IsName(text.AsSpan(0, end))) return null;
        var name = text[..end].ToUpperInvariant();
        if (text[end] == ':') return new IcsProperty(file, line, name, [], end + 1);

        var parameters = ImmutableArray.CreateBuilder<IcsParameter>();
        while (text[end] == ';')
        {
            if (IcsParameter.Parse(text, end + 1, out end) is not { } parameter) return null;
            parameters.Add(parameter);
        }
        return new IcsProperty(file, line, name, parameters.ToImmutable(), end + 1);
    }

    internal static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        return !text.IsEmpty;
    }

    private SourceLocation Place(int offset)
    {
        var (number, column) = _line.Position(offset);
        return new SourceLocation(_file, number, column);
    }
}
