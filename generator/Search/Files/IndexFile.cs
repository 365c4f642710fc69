using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;

namespace RegionSite.Search.Files;

/// <summary>A file of an index: compressed by itself (zlib, RFC 1950), so that it is as small on any web server.</summary>
/// <param name="Name">Below the search page's address.</param>
internal sealed record IndexFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Of the content's hash, in base64url: 24 bits. It must differ from what lay at the name before, not from all others.</summary>
    public const int HashLength = 4;

    /// <summary>The directory, whose address must stay.</summary>
    public const string Directory = "index.bin";

    public static IndexFile Named(string name, ReadOnlySpan<byte> content) => new(name, Compress(content));

    /// <param name="kind">The letter that its name begins with.</param>
    public static IndexFile Hashed(char kind, int number, ReadOnlySpan<byte> content) => new($"{kind}{number}-{Hash(content)}.bin", Compress(content));

    /// <summary>The hash within the name.</summary>
    public ReadOnlySpan<char> HashPart => Name.AsSpan(Name.IndexOf('-', StringComparison.Ordinal) + 1, HashLength);

    // Of what is in it: another version of the compression may pack the same otherwise.
    private static string Hash(ReadOnlySpan<byte> content) => Base64Url.EncodeToString(SHA256.HashData(content))[..HashLength];

    private static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream(content.Length / 2);
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(content);
        return compressed.ToArray();
    }
}
