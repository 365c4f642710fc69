using System.Collections.Immutable;

namespace RegionSite.Diagnostics;

/// <summary>Collects the findings of a run from all threads.</summary>
internal sealed class DiagnosticBag
{
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

    /// <summary>All findings in their one order, each once.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (_lock) return [.. _found.Order()];
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
