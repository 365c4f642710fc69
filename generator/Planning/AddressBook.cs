using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Planning;

/// <summary>Gives each address to the first that wants it and tells the second who has it.</summary>
internal sealed class AddressBook(DiagnosticBag bag)
{
    private readonly Dictionary<(string Host, string Address), PlannedOutput> _taken = [];
    private readonly List<PlannedOutput> _outputs = [];
    private readonly List<ItemPage> _twins = [];
    private readonly HashSet<string> _colliding = new(StringComparer.Ordinal);

    public ImmutableArray<PlannedOutput> Outputs => [.. _outputs];

    public ImmutableHashSet<string> Colliding => [.. _colliding];

    /// <summary>
    /// Copies of an item on a second brand whose address is that of the first: a partner's page on the umbrella lies below the
    /// partner's name, and so does the partner's own brand. One file serves both.
    /// </summary>
    public ImmutableArray<ItemPage> Twins => [.. _twins];

    public void Add(PlannedOutput output)
    {
        if (_taken.TryAdd((output.Host, output.Address), output))
        {
            _outputs.Add(output);
            return;
        }
        var first = _taken[(output.Host, output.Address)];
        if (output is ItemPage twin && first is ItemPage same && ReferenceEquals(twin.Shown, same.Shown))
        {
            _twins.Add(twin);
            return;
        }
        // What a brand's website has of itself is laid out by its address and its paths.
        var at = output.At ?? output.Site?.Brand.Url.At ?? throw new InvalidOperationException($"two outputs of the generator's own at {output.Host}{output.Address}");
        var subject = output.Item?.Key.ToString();
        if (subject is not null) _colliding.Add(subject);
        bag.Add(new Diagnostic(AddressCodes.Collision, at, [output.Host + output.Address, first.At is { } other ? $"{other.File}:{other.Line}" : $"the website itself ({first.Type})"], null, subject));
    }

    public bool Has(string host, string address) => _taken.ContainsKey((host, address));
}
