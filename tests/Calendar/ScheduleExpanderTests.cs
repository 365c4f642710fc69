using NodaTime;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

public class ScheduleExpanderTests
{
    [Theory]
    [InlineData("2027-05-14T18:00", "2027-05-14T20:00", "2027-05-14", "2027-05-14", true)]
    [InlineData("2027-05-14T22:00", "2027-05-16T04:00", "2027-05-15", "2027-05-15", true)]
    [InlineData("2027-05-14T22:00", "2027-05-16T04:00", "2027-05-16", "2027-05-16", true)]
    [InlineData("2027-05-14T22:00", "2027-05-15T00:00", "2027-05-15", "2027-05-15", false)]
    [InlineData("2027-05-14T22:00", "2027-05-15T00:00", "2027-05-13", "2027-05-13", false)]
    [InlineData("2027-05-14T22:00", null, "2027-05-14", "2027-05-14", true)]
    [InlineData("2027-05-14T22:00", null, "2027-05-15", "2027-05-15", false)]
    [InlineData("2027-05-14T00:00", "2027-05-14T00:00", "2027-05-14", "2027-05-14", true)]
    [InlineData("2027-05-14", "2027-05-15", "2027-05-14", "2027-05-14", true)]
    [InlineData("2027-05-14", "2027-05-15", "2027-05-15", "2027-05-15", false)]
    [InlineData("2027-05-14", "2027-05-17", "2027-05-16", "2027-05-20", true)]
    [InlineData("2027-05-14", "2027-05-17", "2027-05-20", "2027-05-13", false)]
    public void An_occurrence_counts_on_the_days_it_touches(string start, string? end, string from, string to, bool counts) =>
        Assert.Equal(counts ? 1 : 0, Rules.Expand(Rules.Schedule(start, end), from, to).Count());

    [Fact]
    public void A_long_occurrence_that_began_before_the_window_counts() =>
        Assert.Equal(["2027-05-01/2027-05-25", "2027-06-01/2027-06-25"],
            Rules.Expand(Rules.Schedule("2027-01-01", "2027-01-25", "FREQ=MONTHLY"), "2027-05-24", "2027-06-01"));

    [Fact]
    public void Weekly_rule_keeps_its_local_time_over_a_clock_change()
    {
        var schedule = Rules.Schedule("2027-03-21T22:00", "2027-03-22T04:00", "FREQ=WEEKLY");
        Assert.Equal(["2027-03-21T22:00/2027-03-22T04:00", "2027-03-28T22:00/2027-03-29T04:00"], Rules.Expand(schedule, "2027-03-21", "2027-03-29"));
        Assert.Equal(["2027-10-24T22:00/2027-10-25T04:00", "2027-10-31T22:00/2027-11-01T04:00"], Rules.Expand(schedule, "2027-10-24", "2027-11-01"));
    }

    [Theory]
    // On 28 March 2027 the clocks go from 2:00 to 3:00, on 31 October from 3:00 back to 2:00.
    [InlineData("02:30", "02:45", "2027-03-27T02:30/2027-03-27T02:45 2027-03-28T03:30/2027-03-28T03:45 2027-03-29T02:30/2027-03-29T02:45")]
    [InlineData("01:30", "02:30", "2027-03-27T01:30/2027-03-27T02:30 2027-03-28T01:30/2027-03-28T03:30 2027-03-29T01:30/2027-03-29T02:30")]
    [InlineData("02:00", null, "2027-03-27T02:00 2027-03-28T03:00 2027-03-29T02:00")]
    [InlineData("03:00", null, "2027-03-27T03:00 2027-03-28T03:00 2027-03-29T03:00")]
    public void A_time_the_clocks_skip_moves_forward_by_the_gap(string start, string? end, string expected)
    {
        var schedule = Rules.Schedule("2027-03-01T" + start, end is null ? null : "2027-03-01T" + end, "FREQ=DAILY");
        Assert.Equal(expected.Split(' '), Rules.Expand(schedule, "2027-03-27", "2027-03-29"));
    }

    [Fact]
    public void An_ambiguous_time_happens_once() =>
        Assert.Equal(["2027-10-30T02:30", "2027-10-31T02:30", "2027-11-01T02:30"],
            Rules.Expand(Rules.Schedule("2027-10-01T02:30", null, "FREQ=DAILY"), "2027-10-30", "2027-11-01"));

    [Theory]
    [InlineData("2027-03-28T02:30")]
    [InlineData("2027-03-28T03:30")]
    public void An_exception_or_change_finds_the_moved_start_however_it_is_written(string written)
    {
        var schedule = Rules.Schedule("2027-03-01T02:30", null, "FREQ=DAILY");
        Assert.Empty(Rules.Expand(schedule with { Except = [Rules.Time(written)] }, "2027-03-28", "2027-03-28"));
        var changed = schedule with { Changes = [new() { Original = Rules.Time(written), Start = Rules.Time("2027-03-28T05:00") }] };
        Assert.Equal(["2027-03-28T05:00 (2027-03-28T03:30)"], Rules.Expand(changed, "2027-03-28", "2027-03-28"));
    }

    [Fact]
    public void A_whole_day_skipped_moves_to_the_next()
    {
        // Samoa had no 30 December 2011.
        var schedule = Rules.Schedule("2011-12-23T09:00", null, "FREQ=WEEKLY") with { Zone = DateTimeZoneProviders.Tzdb["Pacific/Apia"] };
        Assert.Equal(["2011-12-31T09:00"], Rules.Expand(schedule, "2011-12-31", "2011-12-31"));
        Assert.Empty(Rules.Expand(schedule with { Except = [Rules.Time("2011-12-31T09:00")] }, "2011-12-30", "2011-12-31"));
    }

    [Fact]
    public void All_day_events_know_no_clocks()
    {
        // Santiago's clocks skip midnight of 5 September 2027.
        var schedule = Rules.Schedule("2027-09-04", "2027-09-05", "FREQ=DAILY;COUNT=3") with { Zone = DateTimeZoneProviders.Tzdb["America/Santiago"] };
        Assert.True(LocalTimes.IsSkipped(Rules.Time("2027-09-05"), schedule.Zone));
        Assert.Equal(["2027-09-04/2027-09-05", "2027-09-05/2027-09-06", "2027-09-06/2027-09-07"], Rules.Expand(schedule, "2027-09-01", "2027-09-30"));
    }

    [Fact]
    public void Exceptions_are_left_out_and_still_counted() =>
        Assert.Equal(["2027-05-04T18:00", "2027-05-18T18:00"],
            Rules.Expand(Rules.Schedule("2027-05-04T18:00", null, "FREQ=WEEKLY;COUNT=3") with { Except = [Rules.Time("2027-05-11T18:00"), Rules.Time("2027-05-11T19:00")] }, "2027-01-01", "2028-01-01"));

    [Fact]
    public void Further_dates_come_once_each_with_the_usual_length()
    {
        var schedule = Rules.Schedule("2027-05-04T18:00", "2027-05-04T20:00", "FREQ=WEEKLY;COUNT=2") with
        {
            Also = [Rules.Time("2027-05-15T10:00"), Rules.Time("2027-05-11T18:00"), Rules.Time("2027-05-05T23:00"), Rules.Time("2027-05-15T10:00"), Rules.Time("2027-05-20T10:00")],
            Except = [Rules.Time("2027-05-20T10:00")],
        };
        Assert.Equal(["2027-05-04T18:00/2027-05-04T20:00", "2027-05-05T23:00/2027-05-06T01:00", "2027-05-11T18:00/2027-05-11T20:00", "2027-05-15T10:00/2027-05-15T12:00"],
            Rules.Expand(schedule, "2027-01-01", "2028-01-01"));
    }

    [Fact]
    public void Without_a_rule_the_start_is_an_occurrence_beside_further_dates() =>
        Assert.Equal(["2027-05-04", "2027-06-04"],
            Rules.Expand(Rules.Schedule("2027-05-04", null) with { Also = [Rules.Time("2027-06-04"), Rules.Time("2027-05-04")] }, "2027-01-01", "2028-01-01"));

    [Fact]
    public void Without_a_rule_the_start_too_can_be_excepted_or_changed()
    {
        var schedule = Rules.Schedule("2027-05-04T18:00", null) with { Also = [Rules.Time("2027-06-04T18:00")] };
        Assert.Equal(["2027-06-04T18:00"], Rules.Expand(schedule with { Except = [schedule.Start] }, "2027-01-01", "2028-01-01"));
        Assert.Equal(["2027-06-04T18:00", "2027-06-05T18:00 (2027-05-04T18:00)"],
            Rules.Expand(schedule with { Changes = [new() { Original = schedule.Start, Start = Rules.Time("2027-06-05T18:00") }] }, "2027-01-01", "2028-01-01"));
    }

    [Theory]
    [InlineData(null, null, "2027-05-11T18:00/2027-05-11T20:00")]
    [InlineData("2027-05-12T19:00", null, "2027-05-12T19:00/2027-05-12T21:00 (2027-05-11T18:00)")]
    [InlineData(null, "2027-05-11T23:00", "2027-05-11T18:00/2027-05-11T23:00")]
    [InlineData("2027-05-12T19:00", "2027-05-13T01:00", "2027-05-12T19:00/2027-05-13T01:00 (2027-05-11T18:00)")]
    public void A_change_replaces_what_it_says(string? start, string? end, string expected)
    {
        var change = new OccurrenceChange { Original = Rules.Time("2027-05-11T18:00"), Start = Time(start), End = Time(end), Index = 4 };
        var schedule = Rules.Schedule("2027-05-04T18:00", "2027-05-04T20:00", "FREQ=WEEKLY") with { Changes = [change] };
        Assert.Equal([expected], Rules.Expand(schedule, "2027-05-11", "2027-05-13"));
        Assert.Same(change, ScheduleExpander.Expand(schedule, Rules.Date("2027-05-11"), Rules.Date("2027-05-13")).Single().Change);
        Assert.Null(ScheduleExpander.Expand(schedule, Rules.Date("2027-05-18"), Rules.Date("2027-05-18")).Single().Change);

        static LocalDateTime? Time(string? text) => text is null ? null : Rules.Time(text);
    }

    [Fact]
    public void A_changed_occurrence_counts_by_its_new_time()
    {
        var schedule = Rules.Schedule("2027-05-04T18:00", "2027-05-04T20:00", "FREQ=WEEKLY") with
        {
            Changes =
            [
                new() { Original = Rules.Time("2027-05-11T18:00"), Start = Rules.Time("2028-01-01T09:00") },
                new() { Original = Rules.Time("2028-06-06T18:00"), Start = Rules.Time("2027-05-12T09:00") },
                // Neither is an occurrence: one is off the rule, the other comes before the start.
                new() { Original = Rules.Time("2027-05-12T18:00"), Start = Rules.Time("2027-05-13T09:00") },
                new() { Original = Rules.Time("2027-04-27T18:00"), Start = Rules.Time("2027-05-13T09:00") },
            ],
        };
        Assert.Equal(["2027-05-12T09:00/2027-05-12T11:00 (2028-06-06T18:00)"], Rules.Expand(schedule, "2027-05-05", "2027-05-17"));
        Assert.Equal(["2028-01-01T09:00/2028-01-01T11:00 (2027-05-11T18:00)"], Rules.Expand(schedule, "2028-01-01", "2028-01-01"));
        Assert.Empty(Rules.Expand(schedule, "2028-06-06", "2028-06-06"));
    }

    [Fact]
    public void An_excepted_occurrence_stays_out_though_changed()
    {
        var schedule = Rules.Schedule("2027-05-04T18:00", null, "FREQ=WEEKLY;COUNT=1") with
        {
            Except = [Rules.Time("2027-05-04T18:00")],
            Changes = [new() { Original = Rules.Time("2027-05-04T18:00"), Start = Rules.Time("2027-05-05T18:00") }],
        };
        Assert.Empty(Rules.Expand(schedule, "2027-01-01", "2028-01-01"));
    }

    [Fact]
    public void Occurrences_are_sorted_by_start_then_by_original_start()
    {
        var schedule = Rules.Schedule("2027-05-04", "2027-05-05", "FREQ=DAILY;COUNT=4") with
        {
            Changes = [new() { Original = Rules.Time("2027-05-07"), Start = Rules.Time("2027-05-05") }, new() { Original = Rules.Time("2027-05-04"), Start = Rules.Time("2027-05-06") }],
        };
        Assert.Equal(["2027-05-05/2027-05-06", "2027-05-05/2027-05-06 (2027-05-07)", "2027-05-06/2027-05-07 (2027-05-04)", "2027-05-06/2027-05-07"],
            Rules.Expand(schedule, "2027-05-01", "2027-05-31"));
    }

    [Theory]
    [InlineData("2027-05-04T18:00", "2027-05-04T20:00", null, "2027-05-04T20:00")]
    [InlineData("2027-05-04T18:00", null, null, "2027-05-04T18:00")]
    [InlineData("2027-05-04", "2027-05-06", "FREQ=WEEKLY;COUNT=3", "2027-05-20")]
    [InlineData("2027-05-04T22:00", "2027-05-05T02:00", "FREQ=WEEKLY;UNTIL=20270524", "2027-05-19T02:00")]
    [InlineData("2027-05-04T18:00", null, "FREQ=WEEKLY", null)]
    [InlineData("2027-05-04T18:00", null, "FREQ=WEEKLY;UNTIL=20270101", "2027-05-04T18:00")]
    [InlineData("2027-01-04T18:00", null, "FREQ=YEARLY;UNTIL=99991231", "9998-01-04T18:00")]
    public void The_last_end_is_that_of_the_last_occurrence(string start, string? end, string? rule, string? expected) =>
        Assert.Equal(expected is null ? null : Rules.Time(expected), ScheduleExpander.LastEnd(Rules.Schedule(start, end, rule)));

    [Fact]
    public void The_last_end_heeds_further_dates_exceptions_and_changes()
    {
        var schedule = Rules.Schedule("2027-05-04T18:00", "2027-05-04T20:00", "FREQ=WEEKLY;COUNT=4");
        AssertLast("2027-05-25T20:00", schedule);
        AssertLast("2027-05-18T20:00", schedule with { Except = [Rules.Time("2027-05-25T18:00")] });
        AssertLast("2027-08-01T12:00", schedule with { Also = [Rules.Time("2027-08-01T10:00"), Rules.Time("2027-01-01T10:00")] });
        AssertLast("2027-05-18T20:00", schedule with { Changes = [Change("2027-05-25T18:00", "2027-05-01T10:00")] });
        AssertLast("2027-06-01T12:00", schedule with { Changes = [Change("2027-05-11T18:00", "2027-06-01T10:00")] });
        AssertLast("2027-05-25T20:00", schedule with { Changes = [Change("2027-05-12T18:00", "2027-06-01T10:00")] });
        AssertLast("2027-05-04T18:00", schedule with { Rule = null, Except = [schedule.Start] });

        static OccurrenceChange Change(string original, string start) => new() { Original = Rules.Time(original), Start = Rules.Time(start) };
        static void AssertLast(string expected, Schedule schedule) => Assert.Equal(Rules.Time(expected), ScheduleExpander.LastEnd(schedule));
    }

    [Theory]
    [InlineData("2027-05-04T18:00", null, true)]
    [InlineData("2027-05-04T18:00", "FREQ=WEEKLY", true)]
    [InlineData("2027-05-04T18:00", "FREQ=WEEKLY;BYDAY=TU,TH", true)]
    [InlineData("2027-05-04T18:00", "FREQ=WEEKLY;BYDAY=WE", false)]
    [InlineData("2027-05-04T18:00", "FREQ=MONTHLY;BYDAY=1TU;COUNT=1", true)]
    [InlineData("2027-05-04T18:00", "FREQ=MONTHLY;BYDAY=2TU", false)]
    [InlineData("2027-05-04T18:00", "FREQ=DAILY;UNTIL=20270504T160000Z", true)]
    [InlineData("2027-05-04T18:00", "FREQ=DAILY;UNTIL=20270504T155959Z", false)]
    [InlineData("2027-03-28T02:30", "FREQ=DAILY", true)]
    public void A_start_meets_its_rule_or_does_not(string start, string? rule, bool meets) =>
        Assert.Equal(meets, ScheduleExpander.StartsOnRule(Rules.Schedule(start, null, rule)));
}
