using System.Collections.Immutable;

namespace RegionSite.Diagnostics;

/// <summary>Collects the findings of a run from all threads.</summary>
internal sealed class DiagnosticBag
{
    private const int MostSuggestions = 100;

    private readonly Lock _lock = new();
    private readonly HashSet<Diagnostic> _found = new(SameFinding.Instance);

    /// <summary>For findings that no item is to blame for: settings, themes, the plan as a whole.</summary>
    public Reporter Reporter => new(this, null);

    /// <summary>For findings about one item; <paramref name="subject"/> is its source (see <c>Item.Source</c>), or the file where the items in it are not known.</summary>
    public Reporter For(string subject) => new(this, subject);

    public bool HasErrors
    {
        get { lock (_lock) return _found.Any(d => d.Severity == Severity.Error); }
    }

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock) _found.Add(diagnostic);
    }

    public void AddAll(DiagnosticBag other)
    {
        lock (_lock) _found.UnionWith(other._found);
    }

    /// <summary>The errors so far, in no order, without suggestions.</summary>
    public ImmutableArray<Diagnostic> Errors()
    {
        lock (_lock) return [.. _found.Where(d => d.Severity == Severity.Error)];
    }

    /// <summary>All findings in their one order, each once.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        Diagnostic[] sorted;
        lock (_lock) sorted = [.. _found.Order()];
        // Looking for the nearest word costs a comparison with every known one; somebody with a hundred
        // mistakes of one kind has made one mistake, and has been helped by then.
        var suggested = new Dictionary<DiagnosticCode, int>();
        return [.. sorted.Select(d =>
        {
            if (d.Known is not { } known) return d;
            var number = suggested[d.Code] = suggested.GetValueOrDefault(d.Code) + 1;
            return d with { Known = null, Suggestion = number <= MostSuggestions ? Suggestion.For(d.Arguments[0], known) : null };
        })];
    }

    // Two stages may look at one value (an item is resolved again when another is held): that is still one finding.
    private sealed class SameFinding : IEqualityComparer<Diagnostic>
    {
        public static readonly SameFinding Instance = new();

        public bool Equals(Diagnostic? x, Diagnostic? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.Code == y.Code && x.At == y.At && x.Arguments.AsSpan().SequenceEqual(y.Arguments.AsSpan()));

        public int GetHashCode(Diagnostic d) => HashCode.Combine(d.Code.Id, d.At);
    }
}
