using System.Collections.Frozen;
using System.Text;
using RegionSite.Diagnostics;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Portable;

/// <summary>A style sheet whose addresses are made relative, and whose pictures are put into it.</summary>
/// <remarks>
/// A picture may be used as a mask, which browsers load by the rules for other origins (CSS Masking 1, section 3.1): from disk they
/// refuse it, where they do not refuse fonts. Nor does the sheet say what for: <c>--hills: url(…)</c> is either.
/// </remarks>
internal sealed class PortableStylesheet(IEnumerable<AssetFile> assets, PortableAddresses addresses)
{
    private static readonly FrozenDictionary<string, string> Pictures = new Dictionary<string, string>
    {
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<(string Host, string Address), ReadOnlyMemory<byte>> _assets = assets.ToFrozenDictionary(a => (a.Host, a.Address), a => a.Bytes);

    public void Write(AssetFile sheet, Utf8PageWriter to)
    {
        var css = Encoding.UTF8.GetString(sheet.Bytes.Span);
        var copied = 0;
        // Loading the theme has found it whole.
        foreach (var reference in StylesheetReferences.Find(css, new TextPlaces(sheet.File, css), new DiagnosticBag().Reporter).Others)
        {
            var end = reference.Address.AsSpan().IndexOfAny('?', '#') is var cut and >= 0 ? cut : reference.Address.Length;
            var changed = Picture(sheet, reference.Address[..end]) is { } picture ? picture + reference.Address[end..] : addresses.Relative(sheet.File, reference.Address);
            if (changed is null) continue;
            to.Write(css.AsSpan(copied, reference.Start - copied));
            to.Write(changed);
            copied = reference.Start + reference.Length;
        }
        to.Write(css.AsSpan(copied));
    }

    private string? Picture(AssetFile sheet, string address)
    {
        if (!Pictures.TryGetValue(Path.GetExtension(address), out var type)) return null;
        var path = address.StartsWith('/') ? address : "/assets/" + AssetAddresses.Resolve(sheet.Address["/assets/".Length..], address);
        return _assets.TryGetValue((sheet.Host, path), out var bytes) ? $"data:{type};base64,{Convert.ToBase64String(bytes.Span)}" : null;
    }
}
