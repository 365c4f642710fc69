namespace RegionSite.Pictures;

/// <summary>Goes through the blocks of a GIF, behind its head and common colours.</summary>
internal ref struct GifBlocks
{
    public const byte Frame = 0x2C;
    public const byte Extension = 0x21;

    private const byte Trailer = 0x3B;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _next;

    /// <param name="bytes">At least the 13 of the head.</param>
    public GifBlocks(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        Start = 13 + ColourBytes(bytes[10]);
        _next = Start;
    }

    /// <summary>Where the first block begins.</summary>
    public int Start { get; }

    public byte Kind { get; private set; }

    /// <summary>The block at hand, whole.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Whether the end has been reached as it should be.</summary>
    public bool HasEnd { get; private set; }

    public bool Read()
    {
        if (_next >= _bytes.Length) return false;
        var start = _next;
        Kind = _bytes[start];
        HasEnd = Kind == Trailer;
        int parts;
        if (Kind == Extension) parts = start + 2;
        else if (Kind == Frame && start + 10 <= _bytes.Length) parts = start + 11 + ColourBytes(_bytes[start + 9]);
        else return false;
        while (parts < _bytes.Length && _bytes[parts] != 0) parts += _bytes[parts] + 1;
        if (parts >= _bytes.Length) return false;
        _next = parts + 1;
        Bytes = _bytes[start.._next];
        return true;
    }

    private static int ColourBytes(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
