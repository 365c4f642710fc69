using RegionSite.Pictures;

namespace RegionSite.Tests.Pictures;

public class PictureReaderTests
{
    public static TheoryData<string, int, int> Sizes => new()
    {
        { "gps.jpg", 800, 600 }, { "turned-left.jpg", 600, 800 }, { "turned-right.jpg", 600, 800 }, { "upside-down.jpg", 800, 600 }, { "mirrored-and-turned.jpg", 600, 800 }, { "turned-by-nonsense.jpg", 800, 600 },
        { "print.jpg", 240, 180 }, { "deep.png", 640, 480 }, { "film.gif", 4, 3 }, { "film.webp", 800, 600 }, { "gps.avif", 64, 48 }, { "gradient.svg", 40, 30 }, { "without-namespace.svg", 4, 3 },
        { "bomb.png", 60_000, 60_000 }, { "of-no-size.jpg", 0, 0 }, { "less-than-nothing.png", 0, 0 },
    };

    [Theory, MemberData(nameof(Sizes))]
    public void A_picture_has_the_size_in_which_it_is_seen(string name, int width, int height)
    {
        var facts = Read(NastyPictures.All[name].Bytes);
        Assert.Equal((width, height), (facts.Width, facts.Height));
    }

    [Theory]
    [InlineData("photo.webp", 800, 600), InlineData("photo.avif", 800, 600)]
    public void Files_of_other_programs_are_read_too(string name, int width, int height)
    {
        var facts = Read(name == "photo.webp" ? PictureBytes.WebP : PictureBytes.Avif);
        Assert.Equal((width, height, false), (facts.Width, facts.Height, facts.IsDamaged));
    }

    [Fact]
    public void Whatever_a_picture_is_cut_off_at_or_changed_into_it_is_read_and_stripped_without_a_crash()
    {
        var chance = new Random(7);
        foreach (var (name, (bytes, _)) in NastyPictures.All)
        {
            for (var turn = 0; turn < 60; turn++)
            {
                var broken = bytes[..chance.Next(bytes.Length + 1)];
                for (var i = 0; i < turn % 7 && broken.Length > 0; i++) broken[chance.Next(Math.Min(broken.Length, 400))] = (byte)chance.Next(256);
                var facts = Read(broken);
                var clean = PictureStripper.Strip(broken, facts);
                // What is stripped is a picture of the same kind still, and has nothing left to be taken away.
                if (facts.Kind.IsRaster() && !facts.IsDamaged) Assert.Equal(clean, PictureStripper.Strip(clean, Read(clean) with { Orientation = facts.Orientation }));
            }
        }
    }

    [Fact]
    public void A_turned_photo_stays_turned_when_it_is_stripped() =>
        Assert.Equal((6, 600, 800), Read(PictureStripper.Strip(PictureBytes.With(PictureBytes.Photo, PictureBytes.ExifSegment(6)), Read(PictureBytes.With(PictureBytes.Photo, PictureBytes.ExifSegment(6))))) is var f ? (f.Orientation, f.Width, f.Height) : default);

    private static PictureFacts Read(byte[] bytes) => PictureReader.Read(new MemoryStream(bytes));
}
