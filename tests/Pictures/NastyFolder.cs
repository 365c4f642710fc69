using System.Text;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Pictures;

/// <summary>A region whose every news item shows a nasty picture.</summary>
public sealed class NastyFolder : IDisposable
{
    private readonly SmallContent _content = new();
    private readonly Lazy<ILookup<string, string>> _findings;

    public NastyFolder() : this(NastyPictures.All.Keys)
    {
    }

    internal NastyFolder(IEnumerable<string> names)
    {
        var number = 0;
        foreach (var name in names)
        {
            _content.Put($"partners/verband/media/{name}", NastyPictures.All[name].Bytes);
            _content.News("verband", $"bild-{++number}", $"topics: [kultur]\nimage: {{src: \"media/{name}\", alt: Ein Bild}}");
        }
        _findings = new(() => Codes(_content.Run("check").Output));
    }

    /// <summary>The codes of what <c>check</c> says of a picture.</summary>
    public IEnumerable<string> Findings(string name) => _findings.Value[name];

    /// <summary>Builds all that is not faulty, and gives the published files of pictures, by address below the partner's folder.</summary>
    internal IReadOnlyDictionary<string, byte[]> Published(out CommandRun run, params string[] arguments)
    {
        run = _content.Run("build", ["--on-error", "hold", .. arguments]);
        Assert.Equal(0, run.Status);
        var folder = Path.Combine(_content.Output, "dach.example", "media", "verband");
        return Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
    }

    public static ILookup<string, string> Codes(string findings) => findings.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(l => l.Contains("/media/", StringComparison.Ordinal))
        .ToLookup(l => l[(l.IndexOf("/media/", StringComparison.Ordinal) + 7)..l.IndexOf(":1:1:", StringComparison.Ordinal)], l => l[l.IndexOf("RS", StringComparison.Ordinal)..][..6]);

    /// <summary>Whether the bytes tell what nobody should know, as they are or as text within text.</summary>
    public static bool Tells(byte[] published)
    {
        var text = Encoding.Latin1.GetString(published);
        return text.Contains(PictureBytes.Secret, StringComparison.Ordinal)
            || text.Contains("\u0088\u0025\0\u0004", StringComparison.Ordinal) || text.Contains("\u0025\u0088\u0004\0", StringComparison.Ordinal)
            || (text.IndexOf(";base64,", StringComparison.Ordinal) is var at and >= 0 && Tells(Convert.FromBase64String(text[(at + 8)..text.IndexOf('"', at)])));
    }

    public void Dispose() => _content.Dispose();
}
