using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Planning;

/// <summary>Gives each address to the first that wants it and tells the second who has it.</summary>
internal sealed class AddressBook(DiagnosticBag bag)
{
    private readonly Dictionary<(string Host, string Address), PlannedOutput> _taken = [];
    private readonly List<PlannedOutput> _outputs = [];
    private readonly HashSet<string> _colliding = new(StringComparer.Ordinal);

    public ImmutableArray<PlannedOutput> Outputs => [.. _outputs];

    public ImmutableHashSet<string> Colliding => [.. _colliding];

    public void Add(PlannedOutput output)
    {
        if (_taken.TryAdd((output.Host, output.Address), output))
        {
            _outputs.Add(output);
            return;
        }
        var first = _taken[(output.Host, output.Address)];
        // What the generator makes of itself comes first and never collides with itself; whoever is second has a file to mend.
        var at = output.At ?? throw new InvalidOperationException($"two outputs of the generator's own at {output.Host}{output.Address}");
        var subject = output.Item?.Key.ToString();
        if (subject is not null) _colliding.Add(subject);
        bag.Add(new Diagnostic(AddressCodes.Collision, at, [output.Host + output.Address, first.At is { } other ? $"{other.File}:{other.Line}" : $"the website itself ({first.Type})"], null, subject));
    }

    public bool Has(string host, string address) => _taken.ContainsKey((host, address));
}
