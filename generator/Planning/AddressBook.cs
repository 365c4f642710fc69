using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>Gives each address to the first that wants it and tells the second who has it.</summary>
internal sealed class AddressBook(DiagnosticBag bag)
{
    // Without the slash at the end: on disk a file and a folder of one name exclude each other.
    private readonly Dictionary<(string Host, string Path), PlannedOutput> _taken = [];
    private readonly Dictionary<(string Host, string Path), PlannedOutput> _foldersOfAliases = [];
    private readonly List<PlannedOutput> _outputs = [];
    private readonly List<ItemPage> _twins = [];
    private readonly HashSet<(BrandSite?, BrandSite?)> _collidingSites = [];

    public ImmutableArray<PlannedOutput> Outputs => [.. _outputs];

    /// <summary>
    /// Copies of an item on a second brand whose address is that of the first: a partner's page on the umbrella lies below the
    /// partner's name, and so does the partner's own brand. One file serves both.
    /// </summary>
    public ImmutableArray<ItemPage> Twins => [.. _twins];

    /// <summary>Keeps an address for what is not published yet, so that it is told today what will collide then.</summary>
    public void Reserve(PlannedOutput output) => Add(output, visible: false);

    /// <summary>Keeps the address of a list that has nothing to show yet.</summary>
    public void ReserveList(BrandSite site, string language, string address)
    {
        if (!Has(site.Host, address)) Reserve(new SectionPage(site, language, address, ""));
    }

    public void Add(PlannedOutput output) => Add(output, visible: true);

    /// <summary>Adds outputs that are of use together alone, unless the address of any is taken already; that is no mistake of anybody's.</summary>
    public bool TryAdd(IReadOnlyCollection<PlannedOutput> outputs)
    {
        if (outputs.Any(o => Holder(o) is not null)) return false;
        foreach (var output in outputs) Add(output);
        return true;
    }

    private void Add(PlannedOutput output, bool visible)
    {
        if (Holder(output) is { } holder)
        {
            if (output is ItemPage twin && holder is ItemPage same && ReferenceEquals(twin.Shown, same.Shown))
            {
                if (visible) _twins.Add(twin);
            }
            else if (!Successive(output.Item, holder.Item)) Report(output, holder);
            else if (visible) _outputs.Add(output);
            return;
        }
        _taken.Add((output.Host, output.Address.TrimEnd('/')), output);
        if (output is RedirectPage)
            foreach (var folder in Above(output.Address)) _foldersOfAliases.TryAdd((output.Host, folder), output);
        if (visible) _outputs.Add(output);
    }

    // One may take over the address of another that is gone by then.
    private static bool Successive(Item? a, Item? b) =>
        a is not null && b is not null && (a.Expires <= b.Publish || b.Expires <= a.Publish);

    public bool Has(string host, string address) => _taken.ContainsKey((host, address.TrimEnd('/')));

    private PlannedOutput? Holder(PlannedOutput output)
    {
        if (_taken.TryGetValue((output.Host, output.Address.TrimEnd('/')), out var same)) return same;
        if (!output.Address.EndsWith('/')) return _foldersOfAliases.GetValueOrDefault((output.Host, output.Address));
        // Only an alias may have a dot in a segment, and so lie below what is a file.
        if (output is not RedirectPage) return null;
        foreach (var folder in Above(output.Address))
            if (_taken.TryGetValue((output.Host, folder), out var file) && !file.Address.EndsWith('/')) return file;
        return null;
    }

    private void Report(PlannedOutput output, PlannedOutput holder)
    {
        // What the generator makes of itself has no file to mend; then the other one has.
        if (output.At is null && holder.At is not null) (output, holder) = (holder, output);
        var at = output.At;
        if (at is null)
        {
            // Two sections, or two brands, meet in all their pages: one word is enough.
            if (!_collidingSites.Add((output.Site, holder.Site))) return;
            at = output.Site is not { Brand: var brand } ? throw new InvalidOperationException($"two outputs of a host's own at {output.Host}{output.Address}")
                : output.Site == holder.Site ? brand.At : brand.Url.At;
        }
        var subject = output.Item?.Key.ToString();
        var (english, german) = NameOf(holder);
        bag.Add(new Diagnostic(AddressCodes.Collision, at.Value, [output.Host + output.Address, english, german], null, subject));
    }

    private static (string English, string German) NameOf(PlannedOutput holder)
    {
        if (holder.At is { } at) return ($"{at.File}:{at.Line}", $"{at.File}:{at.Line}");
        return holder.Site is { Brand.Id: var brand }
            ? ($"the brand \"{brand}\" itself ({holder.Type})", $"die Marke \"{brand}\" selbst ({holder.Type})")
            : ($"the website itself ({holder.Type})", $"die Website selbst ({holder.Type})");
    }

    private static IEnumerable<string> Above(string address)
    {
        for (var slash = address.TrimEnd('/').LastIndexOf('/'); slash > 0; slash = address.LastIndexOf('/', slash - 1)) yield return address[..slash];
    }
}
