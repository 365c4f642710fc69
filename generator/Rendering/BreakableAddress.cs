using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>A long address that may go on in a new line before its points and slashes and after its @, rather than in the middle of a word.</summary>
internal static class BreakableAddress
{
    public static void Write(HtmlOutput output, string address)
    {
        var from = 0;
        for (var i = 1; i < address.Length; i++)
        {
            if (address[i - 1] != '@' && (address[i] is not ('.' or '/') || address[i - 1] is '/' or ':')) continue;
            output.Text(address.AsSpan(from, i - from));
            output.Raw("<wbr>");
            from = i;
        }
        output.Text(address.AsSpan(from));
    }
}
