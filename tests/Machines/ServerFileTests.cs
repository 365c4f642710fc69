using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Files;
using RegionSite.Themes;

namespace RegionSite.Tests.Machines;

/// <summary>Addresses come from partners: nothing of them may become a setting of somebody's web server.</summary>
public class ServerFileTests
{
    public static TheoryData<string> Hostile =>
    [
        "/a%22%0AHeader%20set%20X%20y/", "/a%0D%0A/x%20/y%20200/", "/a\" \"/b\nRedirect 301 / https://fremd.example/", "/${PATH}/", "/%{REQUEST_URI}/", "/a\\/", "/a$1/", "/a\u2028/", "/a b/", "/a#b/", "/%ff/",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void Htaccess_leaves_out_what_is_more_than_a_path(string address)
    {
        var lines = Htaccess((address, "/neu/"), ("/alt/", address), ("/gut/", "/neu/"));

        Assert.Equal("RedirectMatch 301 \"^/gut/?$\" \"/neu/\"", Assert.Single(lines, l => l.Contains("Redirect", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, l => l.Contains("fremd", StringComparison.Ordinal) || l.StartsWith("Header set X ", StringComparison.Ordinal));
    }

    [Fact]
    public void Htaccess_takes_every_mark_of_an_address_for_itself() =>
        Assert.Contains("RedirectMatch 301 \"^/a\\.b\\(c\\)\\*\\+\\|\\^/d/?$\" \"/neu/\"", Htaccess(("/a.b(c)*+|^/d/", "/neu/")));

    [Theory]
    [InlineData("/a:b*/c/", "/a%3Ab%2A/c/")]
    [InlineData("/straße/", "/stra%C3%9Fe/")]
    [InlineData("/a b\n/", "/a%20b%0A/")]
    [InlineData("/a%20b/", "/a%20b/")]
    public void Redirects_are_one_line_of_three_words_without_a_pattern(string address, string written)
    {
        Assert.Equal($"{written} /neu/ 301!\n", Redirects(address, ServerForm.Netlify));
        Assert.Equal($"{written} /neu/ 301\n", Redirects(address, ServerForm.Cloudflare));
    }

    [Fact]
    public void Cloudflare_is_given_no_more_rules_than_it_reads_where_ten_brands_of_two_languages_share_a_host()
    {
        var brands = Enumerable.Range(1, 10).Select(n => $"/b{n}/").ToList();
        var rules = new ServerRules
        {
            Pages = [.. brands.SelectMany(b => Enumerable.Range(1, 20).Select(n => $"{b}{n}/*"))],
            Frames = [.. brands.SelectMany(b => new[] { b + "widgets/kalender/", b + "en/widgets/kalender/" })],
            Shared = [.. brands.SelectMany(b => new[] { b + "suche/", b + "en/search/", b + "termine/", b + "widgets/" })],
            Redirects = [],
        };
        var to = new Utf8PageWriter();
        HeadersFiles.WriteHeaders(rules, ServerForm.Cloudflare, to);
        var lines = System.Text.Encoding.UTF8.GetString(to.WrittenSpan).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(lines.Count(l => l[0] == '/'), 1, 100);
        Assert.Contains("/b7/widgets/kalender/\n  ! Content-Security-Policy\n", System.Text.Encoding.UTF8.GetString(to.WrittenSpan), StringComparison.Ordinal);
    }

    private static string Redirects(string address, ServerForm form)
    {
        var to = new Utf8PageWriter();
        HeadersFiles.WriteRedirects(Rules((ServerRules.Encode(address), ServerRules.Encode("/neu/"))), form, to);
        return System.Text.Encoding.UTF8.GetString(to.WrittenSpan);
    }

    private static string[] Htaccess(params (string From, string To)[] redirects)
    {
        var to = new Utf8PageWriter();
        HtaccessFile.Write(Rules(redirects), to);
        return System.Text.Encoding.UTF8.GetString(to.WrittenSpan).Split('\n');
    }

    private static ServerRules Rules(params (string From, string To)[] redirects) => new() { Pages = [], Frames = [], Shared = [], Redirects = [.. redirects] };
}
