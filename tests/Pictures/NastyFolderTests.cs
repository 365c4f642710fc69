using RegionSite.Pictures;

namespace RegionSite.Tests.Pictures;

public sealed class NastyFolderTests(NastyFolder folder) : IClassFixture<NastyFolder>
{
    public static TheoryData<string> Names => [.. NastyPictures.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Every_nasty_picture_ends_in_the_one_finding_meant_for_it_or_in_none(string name)
    {
        var expected = NastyPictures.All[name].Code is { } code ? (string[])[code] : [];
        Assert.Equal(expected, folder.Findings(name));
    }

    [Fact]
    public void Every_picture_that_is_not_refused_is_published_and_tells_nothing()
    {
        var published = folder.Published(out _, "--vips", "none");
        foreach (var name in NastyPictures.All.Keys)
        {
            var isRefused = folder.Findings(name).Any(c => c is "RS1350" or "RS1901" or "RS1902" or "RS1904" or "RS1905" or "RS1908");
            Assert.True(published.ContainsKey(name) != isRefused, $"{name} is {(isRefused ? "" : "not ")}published");
        }
        Assert.Equal([], published.Where(p => NastyFolder.Tells(p.Value)).Select(p => p.Key));
    }

    [VipsFact]
    public void With_libvips_they_are_upright_and_smaller_too_and_tell_nothing_either()
    {
        using var some = new NastyFolder(["gps.jpg", "turned-left.jpg", "print.jpg", "a-photo.png", "gps.png", "deep.png", "film.gif", "broken-off.jpg", "gps.webp", "gps.avif", "--output=x[page=2].jpg", "$(touch x);`touch y`.jpg"]);
        var published = some.Published(out var run);
        Assert.Equal([], published.Where(p => NastyFolder.Tells(p.Value)).Select(p => p.Key));
        foreach (var name in (string[])["turned-left.jpg", "--output=x[page=2].jpg", "a-photo.png"])
        {
            var facts = PictureReader.Read(new MemoryStream(published[name]));
            Assert.Equal((600, 800, 1), (facts.StoredWidth, facts.StoredHeight, facts.Orientation));
            Assert.Equal((320, PictureKind.WebP), (PictureReader.Read(new MemoryStream(published[name + ".320.webp"])).Width, PictureReader.Read(new MemoryStream(published[name + ".320.webp"])).Kind));
        }
        Assert.False(PictureReader.Read(new MemoryStream(published["print.jpg"])).IsForPrint);
        Assert.Contains("deep.png.320.webp", published.Keys);
        Assert.DoesNotContain(published.Keys, n => n.StartsWith("film.gif.", StringComparison.Ordinal) || n.StartsWith("broken-off.jpg.", StringComparison.Ordinal));
        Assert.DoesNotContain("RS1911", run.Error, StringComparison.Ordinal);
    }
}
