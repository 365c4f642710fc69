using System.Text;

namespace RegionSite.Search.Files;

/// <summary>Numbers and texts as <c>Browser/bytes.js</c> reads them.</summary>
internal sealed class ByteBuffer
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public ReadOnlySpan<byte> Span => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);

    public void Clear() => _bytes.Clear();

    public void Byte(int value) => _bytes.Add(checked((byte)value));

    /// <summary>Seven bits a byte, the low ones first; the eighth says that more follow.</summary>
    public void Number(int value)
    {
        for (; value >= 0x80; value >>= 7) _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }

    /// <summary>A text after another: the number of bytes that both begin with, the number of those that follow, and these.</summary>
    public void After(ReadOnlySpan<byte> before, ReadOnlySpan<byte> text)
    {
        var shared = Math.Min(before.CommonPrefixLength(text), byte.MaxValue);
        Byte(shared);
        Byte(text.Length - shared);
        _bytes.AddRange(text[shared..]);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
