using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Sharing;

/// <summary>Section 5 of the contract, each sentence as a row: what the brand <c>stadt</c> of <c>marketing</c> decides on one item of <c>verband</c>, who owns the umbrella.</summary>
public sealed class SharingRulesTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    // Nothing is selected by a brand that selects nothing.
    [InlineData("", "topics: [kultur]", "-")]
    // The keys are alternatives, and so are the values of one key.
    [InlineData("select: all", "topics: []", "selected-all")]
    [InlineData("select: {partners: [verband]}", "", "selected-partner by verband")]
    [InlineData("select: {topics: [wirtschaft, kultur]}", "topics: [kultur]", "selected-topic by kultur")]
    [InlineData("select: {topics: [wirtschaft], places: [kreis]}", "topics: [kultur]\nplaces: [dorf]", "selected-place by kreis")]
    [InlineData("select: {topics: [wirtschaft]}", "topics: [kultur]", "-")]
    // All places within, and an area's includes, count; what lies around does not.
    [InlineData("select: {places: [kreis]}", "places: [dorf]", "selected-place by kreis")]
    [InlineData("select: {places: [bezirk]}", "places: [dorf]", "selected-place by bezirk")]
    [InlineData("select: {places: [dorf]}", "places: [kreis]", "-")]
    // Types narrow the rest, in either number; alone they select.
    [InlineData("select: {types: [news]}", "", "selected-type by news")]
    [InlineData("select: {types: [events]}", "", "-")]
    [InlineData("select: {topics: [kultur], types: [event]}", "topics: [kultur]", "-")]
    [InlineData("select: {topics: [kultur], types: [news, event]}", "topics: [kultur]", "selected-topic by kultur")]
    [InlineData("select: {partners: [verband], topics: [kultur], types: [news]}", "topics: [wirtschaft]", "selected-partner by verband")]
    // The partner decides who may have it.
    [InlineData("select: all", "share: none", "refused-by-partner by verband")]
    [InlineData("select: all", "share: [dach]", "refused-by-partner by verband")]
    [InlineData("select: all", "share: [stadt]", "selected-all")]
    [InlineData("select: all", "share: region", "selected-all")]
    // The brand's veto is stronger than its selection.
    [InlineData("select: {all: true, except: {partners: [verband]}}", "", "refused-by-brand by verband")]
    [InlineData("select: {all: true, except: {topics: [kultur]}}", "topics: [kultur]", "refused-by-brand by kultur")]
    [InlineData("select: {all: true, except: {items: [verband/news/probe]}}", "", "refused-by-brand by verband/news/probe")]
    // A co-publisher that accepts shows it as its own, whatever share says; only the veto is stronger.
    [InlineData("", "with: [marketing]\nshare: none", "co-published by marketing")]
    [InlineData("select: {except: {partners: [verband]}}", "with: [marketing]", "refused-by-brand by verband")]
    [InlineData("select: {partners: [gast]}", "with: [gast]", "selected-partner by gast")]
    // Who does not accept, is none.
    [InlineData("select: {partners: [sproede]}", "with: [sproede]", "-")]
    public void Decision_on_an_item_of_another(string select, string fields, string expected)
    {
        Prepare(select);
        _content.News("verband", "probe", fields);
        Assert.Equal(expected, Decision("stadt", "verband/news/probe").Reason);
    }

    [Theory]
    [InlineData("share: none")]
    [InlineData("share: [dach]")]
    [InlineData("topics: [kultur]")]
    public void Own_items_are_shown_whatever_share_and_veto_say(string fields)
    {
        Prepare("select: {except: {partners: [marketing], topics: [kultur], items: [marketing/news/probe]}}");
        _content.News("marketing", "probe", fields);
        Assert.Equal(("owned-by-owner by marketing", "stadt"), Decision("stadt", "marketing/news/probe"));
    }

    [Theory]
    // The owner's brand; the umbrella is one only where the owner has no other.
    [InlineData("verband", "", "dach")]
    [InlineData("marketing", "", "stadt")]
    [InlineData("beides", "", "zweit")]
    // Without a brand: that of the first co-publisher who accepts, else the umbrella if it shows it, else the first that does.
    [InlineData("gast", "with: [sproede, marketing, beides]", "stadt")]
    [InlineData("gast", "with: [beides, marketing]", "zweit")]
    [InlineData("gast", "with: [sproede]", "dach")]
    [InlineData("gast", "", "dach")]
    [InlineData("gast", "share: [zweit, stadt]", "stadt")]
    [InlineData("gast", "share: [zweit]", "zweit")]
    public void Home_brand(string partner, string fields, string expected)
    {
        Prepare("select: all");
        _content.Brand("zweit", "beides", "select: all");
        _content.Brand("dach", "[verband, beides]", "select: all");
        _content.News(partner, "probe", fields);
        Assert.Equal(expected, Decision(expected, $"{partner}/news/probe").Home);
    }

    [Fact]
    public void Item_that_nobody_shows_is_a_warning_and_stands_nowhere()
    {
        Prepare("select: all");
        _content.News("gast", "probe", "share: none");
        var run = _content.Run("build");
        Assert.Equal(0, run.Status);
        Assert.Matches(@"partners/gast/news/probe\.md:\d+:\d+: warning RS\d{4}: ", run.Error);
        Assert.DoesNotContain(OutputTree.Of(_content.Output).Keys, f => f.Contains("/probe/", StringComparison.Ordinal));
    }

    [Fact]
    public void Co_publisher_that_does_not_accept_is_a_warning()
    {
        Prepare("select: all");
        _content.News("gast", "probe", "with: [sproede]");
        Assert.Matches(@"partners/gast/news/probe\.md:5:8: warning RS\d{4}: ", _content.Run("build").Error);
    }

    private void Prepare(string select)
    {
        _content.Put("places.yaml", "- {id: kreis, name: Kreis, kind: district}\n- {id: dorf, name: Dorf, kind: municipality, within: kreis}\n- {id: stadt-b, name: Stadt B, kind: municipality}\n- {id: bezirk, name: Bezirk, kind: area, includes: [kreis]}\n");
        _content.Brand("stadt", "marketing", select);
        foreach (var (partner, accepts) in ((string, string)[])[("marketing", "all"), ("gast", "[verband]"), ("sproede", "none"), ("beides", "all")])
            _content.Put($"partners/{partner}/partner.yaml", $"name: {partner}\naccepts: {accepts}\n");
    }

    /// <summary>The report's line on an item, "-" where the brand never asked for it, and the item's home.</summary>
    private (string Reason, string? Home) Decision(string brand, string item)
    {
        using var json = JsonDocument.Parse(_content.Run("sharing", "--format", "json").Output);
        var line = json.RootElement.EnumerateArray().FirstOrDefault(l => Text(l, "brand") == brand && Text(l, "item") == item);
        if (line.ValueKind == JsonValueKind.Undefined) return ("-", null);
        return (Text(line, "reason") + (Text(line, "by") is { } by ? $" by {by}" : ""), Text(line, "home"));
    }

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();
}
