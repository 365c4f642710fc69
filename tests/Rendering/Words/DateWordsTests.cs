using NodaTime;
using NodaTime.Text;
using RegionSite.Model;
using RegionSite.Rendering.Words;

namespace RegionSite.Tests.Rendering.Words;

public class DateWordsTests
{
    [Theory]
    [InlineData("2026-10-24T19:30", "2026-10-24T22:00", "Sa., 24. Oktober 2026, 19:30–22:00 Uhr", "Sat 24 October 2026, 19:30–22:00")]
    [InlineData("2027-03-01T08:05", null, "Mo., 1. März 2027, 08:05 Uhr", "Mon 1 March 2027, 08:05")]
    [InlineData("2027-03-01T08:05", "2027-03-01T08:05", "Mo., 1. März 2027, 08:05 Uhr", "Mon 1 March 2027, 08:05")]
    // What ends in the small hours belongs to the evening before.
    [InlineData("2026-12-31T20:00", "2027-01-01T03:00", "Do., 31. Dezember 2026, 20:00–03:00 Uhr", "Thu 31 December 2026, 20:00–03:00")]
    [InlineData("2027-05-14T22:00", "2027-05-15T05:59", "Fr., 14. Mai 2027, 22:00–05:59 Uhr", "Fri 14 May 2027, 22:00–05:59")]
    [InlineData("2027-05-14T22:00", "2027-05-15T06:00", "Fr., 14. Mai 2027, 22:00 Uhr bis Sa., 15. Mai 2027, 06:00 Uhr", "Fri 14 May 2027, 22:00 to Sat 15 May 2027, 06:00")]
    [InlineData("2027-05-14T18:00", "2027-05-16T12:00", "Fr., 14. Mai 2027, 18:00 Uhr bis So., 16. Mai 2027, 12:00 Uhr", "Fri 14 May 2027, 18:00 to Sun 16 May 2027, 12:00")]
    [InlineData("2027-05-14T18:00", "2027-05-15T00:00", "Fr., 14. Mai 2027, 18:00–00:00 Uhr", "Fri 14 May 2027, 18:00–00:00")]
    public void Timed_span(string start, string? end, string german, string english) => Check(start, end, false, german, english);

    [Theory]
    [InlineData("2027-05-14", null, "Fr., 14. Mai 2027", "Fri 14 May 2027")]
    [InlineData("2027-05-14", "2027-05-15", "Fr., 14. Mai 2027", "Fri 14 May 2027")]
    [InlineData("2027-05-14", "2027-05-17", "14.–16. Mai 2027", "14–16 May 2027")]
    [InlineData("2027-05-31", "2027-06-01", "Mo., 31. Mai 2027", "Mon 31 May 2027")]
    [InlineData("2027-05-30", "2027-06-03", "30. Mai – 2. Juni 2027", "30 May – 2 June 2027")]
    [InlineData("2027-12-30", "2028-01-03", "30. Dezember 2027 – 2. Januar 2028", "30 December 2027 – 2 January 2028")]
    // The same month of two years is not one month.
    [InlineData("2027-05-14", "2028-05-17", "14. Mai 2027 – 16. Mai 2028", "14 May 2027 – 16 May 2028")]
    public void Span_of_whole_days(string start, string? end, string german, string english) => Check(start + "T00:00", end is null ? null : end + "T00:00", true, german, english);

    [Theory]
    [InlineData(2027, null, null, "2027", "2027")]
    [InlineData(2027, 8, null, "August 2027", "August 2027")]
    [InlineData(2027, 3, 9, "9. März 2027", "9 March 2027")]
    public void Date_is_as_exact_as_it_is_known(int year, int? month, int? day, string german, string english)
    {
        var date = new PartialDate(year, month, day);
        Assert.Equal(german, Plain(DateWords.Partial(date, "de")));
        Assert.Equal(english, Plain(DateWords.Partial(date, "en")));
    }

    [Fact]
    public void Easy_German_writes_weekdays_out_and_any_further_language_has_English_dates()
    {
        var date = new LocalDate(2027, 10, 3);
        Assert.Equal("Sonntag, 3. Oktober 2027", Plain(DateWords.DayWithWeekday(date, "de-x-leicht")));
        Assert.Equal("Sun 3 October 2027", Plain(DateWords.DayWithWeekday(date, "nl")));
    }

    [Theory]
    [InlineData("2026-10-24T19:30", "2026-10-24T22:00", "Samstag, 24. Oktober 2026, 19 Uhr 30 bis 22 Uhr")]
    [InlineData("2026-10-24T09:05", null, "Samstag, 24. Oktober 2026, 9 Uhr 5")]
    [InlineData("2026-10-24T18:00", "2026-10-25T12:00", "Samstag, 24. Oktober 2026, 18 Uhr bis Sonntag, 25. Oktober 2026, 12 Uhr")]
    public void Easy_German_says_times_as_they_are_spoken(string start, string? end, string expected) =>
        Assert.Equal(expected, Plain(DateWords.Span(Parse(start), end is null ? null : Parse(end), false, "de-x-leicht")));

    [Fact]
    public void Dates_break_before_the_year_alone()
    {
        Assert.Contains("19:30–22:00\u00a0Uhr", DateWords.Span(new LocalDateTime(2027, 10, 3, 19, 30), new LocalDateTime(2027, 10, 3, 22, 0), false, "de"), StringComparison.Ordinal);
        Assert.StartsWith("So.,\u00a03.\u00a0Oktober", DateWords.DayWithWeekday(new LocalDate(2027, 10, 3), "de"), StringComparison.Ordinal);
        Assert.StartsWith("14.–16.\u00a0Mai", DateWords.Span(new LocalDateTime(2027, 5, 14, 0, 0), new LocalDateTime(2027, 5, 17, 0, 0), true, "de"), StringComparison.Ordinal);
        Assert.Equal("3.\u00a0Oktober 2027", DateWords.Day(new LocalDate(2027, 10, 3), "de"));
        Assert.EndsWith("19:30\u00a0Uhr", DateWords.Span(new LocalDateTime(2027, 10, 3, 19, 30), null, false, "de"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_month_and_weekday_has_its_name()
    {
        string[] german = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
        Assert.Equal(german.Select(m => m + " 2027"), Enumerable.Range(1, 12).Select(m => Plain(DateWords.Month(2027, m, "de"))));
        // 4 January 2027 is a Monday.
        Assert.Equal(["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"], Enumerable.Range(4, 7).Select(d => DateWords.Badge(new LocalDate(2027, 1, d), "de").Weekday));
        Assert.Equal(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], Enumerable.Range(4, 7).Select(d => DateWords.Badge(new LocalDate(2027, 1, d), "en").Weekday));
        Assert.Equal(("9", "März", "Di"), DateWords.Badge(new LocalDate(2027, 3, 9), "de"));
        Assert.Equal(("9", "Mar", "Tue"), DateWords.Badge(new LocalDate(2027, 3, 9), "en"));
    }

    private static void Check(string start, string? end, bool allDay, string german, string english)
    {
        var (from, to) = (Parse(start), end is null ? (LocalDateTime?)null : Parse(end));
        Assert.Equal(german, Plain(DateWords.Span(from, to, allDay, "de")));
        Assert.Equal(english, Plain(DateWords.Span(from, to, allDay, "en")));
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ');

    private static LocalDateTime Parse(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;
}
