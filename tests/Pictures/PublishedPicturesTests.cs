using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Pictures;
using RegionSite.Tests.Support;
using static RegionSite.Tests.Pictures.PictureBytes;

namespace RegionSite.Tests.Pictures;

/// <summary>Pictures on pages and beside them, in a small region.</summary>
public sealed class PublishedPicturesTests : IDisposable
{
    private readonly SmallContent _content = new();

    public PublishedPicturesTests() => _content.Put("partners/verband/media/foto.jpg", With(Photo, ExifSegment(6)));

    [Fact]
    public void Without_libvips_a_page_shows_the_picture_in_one_size_and_the_build_says_so_once()
    {
        _content.Put("partners/verband/media/breit.jpg", With(Photo, ExifSegment()));
        Show("breit.jpg");
        var run = CommandRun.Elsewhere(new Dictionary<string, string> { ["PATH"] = "/nowhere" }, "build", "--content", _content.Content, "--themes", Path.Combine(Repository.Root, "themes"), "--output", _content.Output, "--now", "2027-01-15T12:00");
        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        Assert.StartsWith("1 picture in one size alone", run.Output, StringComparison.Ordinal);
        Assert.Equal(("/media/verband/breit.jpg", null, 800), Picture() is var p ? (p.GetAttribute("src"), p.GetAttribute("srcset"), p.DisplayWidth) : default);
        Assert.DoesNotContain("one size", _content.Run("build", "--vips", "none").Clean().Output, StringComparison.Ordinal);
    }

    [VipsFact]
    public void With_libvips_a_page_names_the_smaller_files_and_the_upright_size()
    {
        Show("foto.jpg");
        _content.Build();
        var picture = Picture();
        Assert.Equal(("/media/verband/foto.jpg", 600, 800), (picture.GetAttribute("src"), picture.DisplayWidth, picture.DisplayHeight));
        Assert.Equal("/media/verband/foto.jpg.320.webp 320w, /media/verband/foto.jpg.600.webp 600w", picture.GetAttribute("srcset"));
        Assert.NotEqual("", picture.GetAttribute("sizes"));
        foreach (var width in (int[])[320, 600]) Assert.Equal((PictureKind.WebP, width), PictureReader.Read(new MemoryStream(File.ReadAllBytes(Media($"foto.jpg.{width}.webp")))) is var f ? (f.Kind, f.Width) : default);
    }

    [VipsFact]
    public void A_second_build_takes_pictures_from_the_cache_unless_somebody_has_broken_them()
    {
        Show("foto.jpg");
        _content.Build();
        var cache = Path.Combine(Path.GetDirectoryName(_content.Output)!, ".public.regionsite", "pictures");
        var made = Directory.GetFiles(cache).Order(StringComparer.Ordinal).ToList();
        var good = File.ReadAllBytes(Media("foto.jpg.320.webp"));
        File.WriteAllBytes(Path.Combine(cache, "0123456789abcdef0123456789abcdef.0123456789abcdef"), [1]);
        File.WriteAllText(made.First(f => File.ReadAllBytes(f).AsSpan().SequenceEqual(good)), "broken");
        Directory.Delete(_content.Output, recursive: true);

        _content.Build();

        Assert.Equal(good, File.ReadAllBytes(Media("foto.jpg.320.webp")));
        // What is not used any more is gone, what was broken is whole again.
        Assert.Equal(made, Directory.GetFiles(cache).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(made, f => new FileInfo(f).Length < 10);
    }

    [VipsFact]
    public void A_file_of_somebodys_own_goes_before_one_that_is_made()
    {
        _content.Put("partners/verband/media/foto.jpg.320.webp", PictureBytes.WebP);
        Show("foto.jpg", "related: []\nattachments: [{src: media/foto.jpg.320.webp}]");
        _content.Build();
        Assert.Equal("/media/verband/foto.jpg.600.webp 600w", Picture().GetAttribute("srcset"));
        Assert.Equal(800, PictureReader.Read(new MemoryStream(File.ReadAllBytes(Media("foto.jpg.320.webp")))).Width);
    }

    [VipsFact]
    public void A_photo_that_is_only_offered_keeps_its_size_and_needs_no_smaller_ones()
    {
        _content.Put("partners/verband/media/presse.png", Png(2800, 20));
        _content.News("verband", "presse", "topics: [wirtschaft]\nattachments: [{src: media/presse.png, title: Pressefoto}]");
        _content.Build();
        Assert.Equal(2800, PictureReader.Read(new MemoryStream(File.ReadAllBytes(Media("presse.png")))).Width);
        Assert.Equal(["presse.png"], Directory.GetFiles(Path.GetDirectoryName(Media("x"))!).Select(Path.GetFileName));
    }

    [VipsFact]
    public void A_photo_larger_than_any_page_is_published_smaller()
    {
        _content.Put("partners/verband/media/breit.png", Png(2800, 1400));
        Show("breit.png");
        _content.Build();
        var facts = PictureReader.Read(new MemoryStream(File.ReadAllBytes(Media("breit.png"))));
        Assert.Equal((2560, 1280), (facts.Width, facts.Height));
        Assert.Equal((2560, 1280), (Picture().DisplayWidth, Picture().DisplayHeight));
        Assert.Equal(["320w", "640w", "1024w", "1600w"], Picture().GetAttribute("srcset")!.Split(", ").Select(s => s.Split(' ')[1]));
    }

    [VipsFact]
    public void What_libvips_cannot_read_is_a_warning_and_published_all_the_same()
    {
        _content.Put("partners/verband/media/foto.jpg", (byte[])[.. PngHead(600, 300), .. Chunk("IDAT", Letters("nothing packed")), .. Chunk("IEND", [])]);
        File.Move(Path.Combine(_content.Content, "partners/verband/media/foto.jpg"), Path.Combine(_content.Content, "partners/verband/media/foto.png"));
        Show("foto.png");
        var run = _content.Run("build");
        Assert.Equal(0, run.Status);
        Assert.Contains("partners/verband/media/foto.png:1:1: warning RS1911", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Media("foto.png")) && File.Exists(Media("foto.png.320.webp")));
    }

    [Theory]
    [InlineData("40% 20%", "focus-x40 focus-y20")]
    [InlineData("0% 100%", "focus-x0 focus-y100")]
    [InlineData("44% 86%", "focus-x40 focus-y90")]
    public void What_must_stay_in_view_is_said_by_classes_that_the_style_sheet_knows(string focus, string classes)
    {
        Show("foto.jpg", "", $", focus: \"{focus}\"");
        _content.Build("--vips", "none");
        Assert.Equal(classes, Picture().GetAttribute("class"));
        var sheet = File.ReadAllText(Directory.GetFiles(Path.Combine(_content.Output, "dach.example", "assets", "css"), "site.*.css")[0]);
        Assert.All(classes.Split(' '), c => Assert.Contains($".{c} ", sheet, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("top"), InlineData("40%"), InlineData("40% 120%"), InlineData("-1% 3%"), InlineData("40 20"), InlineData("4.5% 2%")]
    public void A_focus_that_is_none_is_an_error_at_its_value(string focus)
    {
        Show("foto.jpg", "", $", focus: \"{focus}\"");
        var run = _content.Run("check");
        Assert.Contains($"error RS1912: \"focus\" takes two percentages such as 40% 20%, not \"{focus}\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_credits_of_all_pictures_stand_on_a_page_that_the_footer_leads_to()
    {
        _content.Put("brands/dach/pages/ueber-uns.md", "---\ntitle: Über uns\n---\n![Ein Haus](../../../partners/verband/media/foto.jpg \"Das Haus | Foto: Ben Beispiel\")\n");
        _content.Put("partners/verband/pages/haus.md", "---\ntitle: Das Haus\n---\n![Ein Haus](../media/foto.jpg \"Das Haus | Foto: Ben Beispiel\")\n");
        Show("foto.jpg", "", ", credit: \"Foto: Mia Muster\"");
        _content.News("verband", "zweite", "image: {src: media/foto.jpg, alt: Eine Frau, credit: \"Foto: Mia Muster\"}");
        var entries = _content.Build("--vips", "none");
        var page = Assert.Single(entries, e => e.Type == "credits" && e.Brand == "dach");
        Assert.Equal("https://dach.example/bildnachweise/", page.Url);
        Assert.DoesNotContain(entries, e => e.Type == "credits" && e.Brand == "stadt");
        var html = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, page.File)));
        Assert.Equal(["Foto: Ben Beispiel", "Foto: Mia Muster"], html.QuerySelectorAll(".credit-list strong").Select(s => s.TextContent));
        Assert.Equal(["/aktuelles/2027/verband/mit-bild/", "/aktuelles/2027/verband/zweite/"], html.QuerySelectorAll(".credit-list > li:last-child a").Select(a => a.GetAttribute("href")));
        Assert.Contains("href=\"/bildnachweise/\"", File.ReadAllText(Path.Combine(_content.Output, "dach.example/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_brands_own_at_the_address_of_the_credits_goes_before_them()
    {
        _content.Put("brands/dach/pages/bildnachweise.md", "---\ntitle: Unsere Bilder\n---\nText.\n");
        Show("foto.jpg", "", ", credit: \"Foto: Mia Muster\"");
        Assert.DoesNotContain(_content.Build("--vips", "none"), e => e.Type == "credits");
    }

    [VipsFact]
    public void A_brand_that_wants_them_has_pictures_for_link_previews_of_items_without_one()
    {
        _content.Brand("dach", "verband", "select: all\nshareImages: true");
        Show("foto.jpg");
        var images = _content.Build().Where(e => e.Type == "share-image").ToList();
        // The home brand of the other partner's items is another; what has a picture needs none.
        Assert.Contains(images, e => e.Url == "https://dach.example/aktuelles/2027/verband/kultur/share.jpg");
        Assert.DoesNotContain(images, e => e.Url.Contains("/marketing/", StringComparison.Ordinal) || e.Url.Contains("mit-bild", StringComparison.Ordinal));
        var facts = PictureReader.Read(new MemoryStream(File.ReadAllBytes(Path.Combine(_content.Output, images[0].File))));
        Assert.Equal((PictureKind.Jpeg, 1200, 630), (facts.Kind, facts.Width, facts.Height));
        var page = File.ReadAllText(Path.Combine(_content.Output, "dach.example/aktuelles/2027/verband/kultur/index.html"));
        Assert.Contains("<meta property=\"og:image\" content=\"https://dach.example/aktuelles/2027/verband/kultur/share.jpg\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_of_telephones_is_refused_where_it_is_named()
    {
        _content.Put("partners/verband/media/foto.heic", Letters("x"));
        Show("foto.heic");
        var run = _content.Run("check");
        Assert.Contains("mit-bild.md:6:14: error RS1901", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _content.Dispose();

    private void Show(string file, string fields = "", string image = "") =>
        _content.News("verband", "mit-bild", $"topics: [wirtschaft]\nimage: {{src: media/{file}, alt: Ein Haus{image}}}\n{fields}");

    private IHtmlImageElement Picture() =>
        (IHtmlImageElement)new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "dach.example/aktuelles/2027/verband/mit-bild/index.html"))).QuerySelector("figure img")!;

    private string Media(string file) => Path.Combine(_content.Output, "dach.example", "media", "verband", file);
}
