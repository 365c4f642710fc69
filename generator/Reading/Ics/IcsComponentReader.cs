using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>Turns content lines into components, without recursion: what a file nests is not ours to bound by the stack.</summary>
internal sealed class IcsComponentReader(string file, Reporter reporter)
{
    private readonly List<Open> _stack = [];
    private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);
    private readonly List<IcsComponent> _roots = [];

    // Where the event, task, … or time zone stands on the stack that is open; there is never more than one.
    private int _openEntry = -1;

    /// <summary>The components that stand in no other, in the order of the file.</summary>
    public List<IcsComponent> Read(List<IcsLine> lines)
    {
        foreach (var line in lines)
        {
            if (NameAfter("BEGIN:", line) is { } begun) Begin(begun, line);
            else if (NameAfter("END:", line) is { } ended) End(ended, line);
            else if (_stack.Count > 0 && _stack[^1].Component is { } component) Add(line, component);
        }
        CloseDownTo(0);
        return _roots;
    }

    private static string? NameAfter(string word, IcsLine line) =>
        line.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? line.Text[word.Length..].Trim().ToUpperInvariant() : null;

    private void Begin(string name, IcsLine line)
    {
        // An event does not stand in an event: the END of the one above is missing, and only that one is lost.
        if (name == "VCALENDAR") CloseDownTo(0);
        else if (IsEntry(name))
        {
            if (_openEntry >= 0) CloseDownTo(_openEntry);
            _openEntry = _stack.Count;
        }

        var parent = _stack.Count > 0 ? _stack[^1].Component : null;
        var component = IsRead(name, parent) ? new IcsComponent(file, name, line) : null;
        if (component is not null) (_stack.Count > 0 ? parent!.Children : _roots).Add(component);
        _stack.Add(new Open(name, line, component, component ?? Around(_stack.Count)));
        _openNames[name] = _openNames.GetValueOrDefault(name) + 1;
    }

    private void End(string name, IcsLine line)
    {
        if (_openNames.GetValueOrDefault(name) == 0)
        {
            reporter.Report(IcsCodes.NotOpened, new SourceLocation(file, line.Number, 1), IcsText.Shown(name));
            if (Around(_stack.Count) is { } component) component.Faulty = true;
            return;
        }
        CloseDownTo(_stack.FindLastIndex(o => o.Name == name) + 1);
        Pop();
    }

    private void Add(IcsLine line, IcsComponent component)
    {
        var property = IcsProperty.Parse(file, line);
        if (property is not null && !line.TooLong)
        {
            component.Properties.Add(property);
            return;
        }
        // What a calendar says of itself is not read, so it cannot be wrong.
        if (component.Is("VCALENDAR")) return;
        component.Faulty = true;
        if (line.TooLong) reporter.Report(IcsCodes.LineTooLong, new SourceLocation(file, line.Number, 1), property?.Name ?? IcsText.Shown(line.Text));
        else reporter.Report(IcsCodes.NotAContentLine, new SourceLocation(file, line.Number, 1), IcsText.Shown(line.Text));
    }

    // One missing END is one fault, told of the outermost component that lacks it; a cut-off file loses its last event, not the calendar.
    private void CloseDownTo(int depth)
    {
        if (_stack.Count <= depth) return;
        var told = depth;
        if (_stack[told].Name == "VCALENDAR" && told + 1 < _stack.Count) told++;
        reporter.Report(IcsCodes.NotClosed, new SourceLocation(file, _stack[told].Line.Number, 1), IcsText.Shown(_stack[told].Name));
        if (Around(told + 1) is { } around) around.Faulty = true;
        while (_stack.Count > depth)
        {
            if (_stack[^1].Component is { } component) component.Faulty = true;
            Pop();
        }
    }

    private void Pop()
    {
        _openNames[_stack[^1].Name]--;
        _stack.RemoveAt(_stack.Count - 1);
        if (_openEntry == _stack.Count) _openEntry = -1;
    }

    // The innermost component that is read, among the outermost so many.
    private IcsComponent? Around(int count) => count > 0 ? _stack[count - 1].Around : null;

    private bool IsRead(string name, IcsComponent? parent) => name switch
    {
        "VCALENDAR" => true,
        "VEVENT" or "VTIMEZONE" => _stack.Count == 0 || (parent?.Is("VCALENDAR") ?? false),
        "STANDARD" or "DAYLIGHT" => parent?.Is("VTIMEZONE") ?? false,
        _ => false,
    };

    private static bool IsEntry(string name) => name is "VEVENT" or "VTODO" or "VJOURNAL" or "VFREEBUSY" or "VTIMEZONE" or "VAVAILABILITY";

    private readonly record struct Open(string Name, IcsLine Line, IcsComponent? Component, IcsComponent? Around);
}
