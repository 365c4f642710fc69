using System.Text.Json;
using NodaTime;
using RegionSite.Cli;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Operations;

/// <summary><c>regionsite next</c>: what a schedule asks before it builds.</summary>
public sealed class NextCommandTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    // The concert ends at 20:00, "spaeter" is published on the 16th at 8, "vorbei" expired with the 14th.
    [Theory]
    [InlineData("2027-01-14T23:59", "2027-01-15T00:00")]
    [InlineData("2027-01-15T12:00", "2027-01-15T20:00")]
    [InlineData("2027-01-15T20:00", "2027-01-16T08:00")]
    public void The_next_moment_is_one_line(string now, string expected)
    {
        var run = _content.Run("next", "--now", now).Clean();
        Assert.Equal(expected, run.Output.TrimEnd());
        Assert.Contains($"next change {expected}", _content.Run("build", "--now", now).Clean().Output);
    }

    [Fact]
    public void Nothing_ahead_is_an_empty_answer_and_a_word()
    {
        File.Delete(_content["content/partners/marketing/events/konzert.md"]);
        var run = _content.Run("next", "--now", "2027-01-16T08:00");
        Assert.Equal((ExitStatus.Done, "", "no change ahead"), (run.Status, run.Output, run.Error.TrimEnd()));
        Assert.Equal("keine Änderung steht an", _content.Run("next", "--now", "2027-01-16T08:00", "--messages", "de").Error.TrimEnd());
    }

    [Theory]
    [InlineData("2027-01-15T12:00", "2027-01-15T19:59", null, "2027-01-15T20:00")]
    [InlineData("2027-01-15T12:00", "2027-01-15T20:00", "2027-01-15T20:00", "2027-01-16T08:00")]
    [InlineData("2027-01-15T20:00", "2027-01-16T07:59", null, "2027-01-16T08:00")]
    // Whoever built before the 14th was over has both the expiry and the concert to mend: the first is named.
    [InlineData("2027-01-14T09:00", "2027-01-15T21:00", "2027-01-15T00:00", "2027-01-16T08:00")]
    // Where there are events, their months move on.
    [InlineData("2027-01-16T08:00", "2027-01-20T12:00", null, "2027-02-01T00:00")]
    [InlineData("2027-01-16T08:00", "2027-02-20T12:00", "2027-02-01T00:00", "2027-03-01T00:00")]
    // Germany is an hour ahead of Greenwich.
    [InlineData("2027-01-15T18:59:59Z", "2027-01-15T20:00", "2027-01-15T20:00", "2027-01-16T08:00")]
    [InlineData("2027-01-15T19:00:00Z", "2027-01-15T20:30", null, "2027-01-16T08:00")]
    [InlineData("2027-01-15T20:00+01:00", "2027-01-15T20:30", null, "2027-01-16T08:00")]
    // A clock that is slow is no reason to build.
    [InlineData("2027-01-16T12:00", "2027-01-15T12:00", null, "2027-01-15T20:00")]
    public void Since_tells_whether_a_moment_has_passed(string since, string now, string? passed, string? next)
    {
        using var json = JsonDocument.Parse(_content.Run("next", "--since", since, "--now", now, "--format", "json").Clean().Output);
        var answer = json.RootElement;
        Assert.Equal(["now", "since", "due", "passed", "next", "zone"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal((passed is not null, passed, next), (answer.GetProperty("due").GetBoolean(), answer.GetProperty("passed").GetString(), answer.GetProperty("next").GetString()));
        Assert.Equal((now + ":00", "Europe/Berlin"), (answer.GetProperty("now").GetString(), answer.GetProperty("zone").GetString()));

        var text = _content.Run("next", "--since", since, "--now", now);
        Assert.Equal((ExitStatus.Done, passed ?? ""), (text.Status, text.Output.TrimEnd()));
        Assert.Equal(passed is null, text.Error.StartsWith("no change since ", StringComparison.Ordinal));
    }

    // What ends between two builds may have begun after the first: the answer must not depend on what is live now.
    [Fact]
    public void What_came_and_went_in_the_meantime_counts()
    {
        _content.News("verband", "kurz", "publish: 2027-01-22T08:00\nexpires: 2027-01-22T09:00");
        Assert.Equal("2027-01-22T08:00", _content.Run("next", "--since", "2027-01-20T12:00", "--now", "2027-01-23T12:00").Clean().Output.TrimEnd());
    }

    [Fact]
    public void Moment_with_seconds_is_told_with_them()
    {
        _content.News("verband", "genau", "publish: 2027-01-15T12:00:30");
        Assert.Equal("2027-01-15T12:00:30", _content.Run("next").Clean().Output.TrimEnd());
    }

    // A date that was made longer does not hide that others are over before it.
    [Fact]
    public void The_first_date_to_be_over_counts_not_the_first_to_begin()
    {
        _content.Put("partners/marketing/events/reihe.md", "---\ntitle: Reihe\nstart: 2027-01-15T13:00\nend: 2027-01-15T14:00\nalso: [2027-01-15T15:00]\nchanges: [{date: 2027-01-15T13:00, end: 2027-01-15T18:00}]\nplace: stadt-b\n---\nText.\n");
        Assert.Equal("2027-01-15T16:00", _content.Run("next").Clean().Output.TrimEnd());
    }

    [Fact]
    public void Drafts_change_nothing()
    {
        _content.News("verband", "entwurf-spaeter", "draft: true\npublish: 2027-01-15T13:00");
        Assert.Equal("2027-01-15T20:00", _content.Run("next").Clean().Output.TrimEnd());
    }

    // A build would hold the item back; the others' moments stand.
    [Fact]
    public void Fault_of_an_item_leaves_the_answer()
    {
        _content.News("verband", "falsch", "topics: [kutlur]");
        Assert.Equal("2027-01-15T20:00", _content.Run("next").Clean().Output.TrimEnd());
    }

    [Fact]
    public void Fault_of_the_settings_leaves_none()
    {
        _content.Put("region.yaml", "name: Kleinland\nlanguages: [de]\ntimeZone: Europe/Berlim\numbrella: dach\n");
        var run = _content.Run("next", "--since", "2027-01-01");
        Assert.Equal((ExitStatus.ContentErrors, ""), (run.Status, run.Output));
        Assert.Contains("unknown time zone", run.Error);
    }

    [Fact]
    public void Now_is_the_clock_in_the_regions_zone()
    {
        var run = CommandRun.At(Instant.FromUtc(2027, 1, 15, 19, 0, 0), "next", "--content", _content.Content, "--themes", Path.Combine(Repository.Root, "themes"), "--since", "2027-01-15T18:00:00Z");
        Assert.Equal("2027-01-15T20:00", run.Clean().Output.TrimEnd());
    }
}
