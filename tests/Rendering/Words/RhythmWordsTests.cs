using RegionSite.Rendering.Words;
using RegionSite.Tests.Calendar;

namespace RegionSite.Tests.Rendering.Words;

public class RhythmWordsTests
{
    // 5 January 2027 is a Tuesday.
    [Theory]
    [InlineData("FREQ=DAILY", "Täglich", "Daily")]
    [InlineData("FREQ=DAILY;INTERVAL=3", "Alle drei Tage", "Every three days")]
    [InlineData("FREQ=WEEKLY", "Jeden Dienstag", "Every Tuesday")]
    [InlineData("FREQ=WEEKLY;BYDAY=TH,TU", "Jeden Dienstag und Donnerstag", "Every Tuesday and Thursday")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU,TH,SA", "Jeden Dienstag, Donnerstag und Samstag", "Every Tuesday, Thursday and Saturday")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Montag bis Freitag", "Monday to Friday")]
    [InlineData("FREQ=WEEKLY;BYDAY=TH,FR,SA", "Donnerstag bis Samstag", "Thursday to Saturday")]
    [InlineData("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "Montag bis Freitag", "Monday to Friday")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "Täglich", "Daily")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2", "Alle zwei Wochen am Dienstag", "Every two weeks on Tuesday")]
    [InlineData("FREQ=WEEKLY;INTERVAL=6", "Alle 6 Wochen am Dienstag", "Every 6 weeks on Tuesday")]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU", "Jeden ersten Dienstag im Monat", "Every first Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;BYDAY=3TU,1TU", "Jeden ersten und dritten Dienstag im Monat", "Every first and third Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1TU", "Jeden letzten Dienstag im Monat", "Every last Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU", "Alle drei Monate am ersten Dienstag", "Every three months on the first Tuesday")]
    [InlineData("FREQ=MONTHLY", "Am 5. jedes Monats", "On the 5th of every month")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=5,22", "Am 5. und 22. jedes Monats", "On the 5th and 22nd of every month")]
    [InlineData("FREQ=MONTHLY;BYDAY=-2TU", "Jeden vorletzten Dienstag im Monat", "Every last but one Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU,2TH", "Jeden ersten Dienstag und jeden zweiten Donnerstag im Monat", "Every first Tuesday and every second Thursday of the month")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU,3SA", "Alle zwei Monate am ersten Dienstag und am dritten Samstag", "Every two months on the first Tuesday and on the third Saturday")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15,-1", "Am 15. und am letzten Tag jedes Monats", "On the 15th and on the last day of every month")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "Am letzten Tag jedes Monats", "On the last day of every month")]
    // February has no thirtieth.
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=30", "Am 30. jedes Monats, soweit es den Tag gibt", "On the 30th of every month, where there is such a day")]
    [InlineData("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "Jeden Freitag, der auf den 13. fällt", "Every Friday that is the 13th of a month")]
    // Without a number it is every Tuesday there is.
    [InlineData("FREQ=MONTHLY;BYDAY=TU", "Jeden Dienstag", "Every Tuesday")]
    [InlineData("FREQ=YEARLY;BYDAY=TU", "Jeden Dienstag", "Every Tuesday")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "Alle zwei Monate an jedem Dienstag", "Every two months on every Tuesday")]
    [InlineData("FREQ=YEARLY", "Jährlich am 5. Januar", "Every year on 5 January")]
    [InlineData("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3", "Jährlich am 3. Oktober", "Every year on 3 October")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=10;BYMONTHDAY=3,4", "Alle zwei Jahre am 3. und 4. Oktober", "Every two years on 3 and 4 October")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "Am 29. Februar jedes Schaltjahres", "On 29 February of every leap year")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "Jährlich am letzten Tag im Februar", "Every year on the last day of February")]
    [InlineData("FREQ=YEARLY;BYMONTH=10;BYDAY=1SU", "Jährlich am ersten Sonntag im Oktober", "Every year on the first Sunday in October")]
    [InlineData("FREQ=YEARLY;BYMONTH=4,10;BYDAY=-1SU", "Jeden letzten Sonntag im Monat, im April und Oktober", "Every last Sunday of the month, in April and October")]
    [InlineData("FREQ=MONTHLY;BYMONTH=5;BYDAY=2SU", "Jährlich am zweiten Sonntag im Mai", "Every year on the second Sunday in May")]
    [InlineData("FREQ=WEEKLY;BYMONTH=1,6", "Jeden Dienstag, im Januar und Juni", "Every Tuesday, in January and June")]
    [InlineData("FREQ=WEEKLY;BYMONTH=1,2,3", "Jeden Dienstag, Januar bis März", "Every Tuesday, January to March")]
    // A season over the turn of the year is one season.
    [InlineData("FREQ=WEEKLY;BYMONTH=11,12,1,2", "Jeden Dienstag, November bis Februar", "Every Tuesday, November to February")]
    public void Rhythm_is_said_where_it_is_simple(string rule, string german, string english)
    {
        Assert.Equal(german, RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null, rule), "de"));
        Assert.Equal(english, RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null, rule), "en"));
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYYEARDAY=100")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU")]
    [InlineData("FREQ=YEARLY;BYDAY=20TU")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29")]
    [InlineData("FREQ=DAILY;INTERVAL=2;BYDAY=TU")]
    [InlineData("FREQ=MONTHLY;INTERVAL=5;BYMONTH=1")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-10")]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU;BYMONTHDAY=5")]
    [InlineData("FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=-1")]
    [InlineData("FREQ=WEEKLY;BYMONTH=1,3,5,7,9")]
    public void Rhythm_that_takes_a_lawyer_is_left_to_the_dates(string rule) =>
        Assert.Null(RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null, rule), "de"));

    [Fact]
    public void Single_event_has_none() => Assert.Null(RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null), "de"));
}
