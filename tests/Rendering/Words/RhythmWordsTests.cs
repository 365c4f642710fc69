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
    [InlineData("FREQ=MONTHLY;BYDAY=1TU", "Jeden 1. Dienstag im Monat", "Every 1st Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;BYDAY=3TU,1TU", "Jeden 1. und 3. Dienstag im Monat", "Every 1st and 3rd Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1TU", "Jeden letzten Dienstag im Monat", "Every last Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU", "Alle drei Monate am 1. Dienstag", "Every three months on the 1st Tuesday")]
    [InlineData("FREQ=MONTHLY", "Am 5. jedes Monats", "On the 5th of every month")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=5,22", "Am 5. und 22. jedes Monats", "On the 5th and 22nd of every month")]
    [InlineData("FREQ=WEEKLY;BYMONTH=1,2,3", "Jeden Dienstag, Januar bis März", "Every Tuesday, January to March")]
    // A season over the turn of the year is one season.
    [InlineData("FREQ=WEEKLY;BYMONTH=11,12,1,2", "Jeden Dienstag, November bis Februar", "Every Tuesday, November to February")]
    public void Rhythm_is_said_where_it_is_simple(string rule, string german, string english)
    {
        Assert.Equal(german, RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null, rule), "de"));
        Assert.Equal(english, RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null, rule), "en"));
    }

    [Theory]
    [InlineData("FREQ=YEARLY")]
    [InlineData("FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=-1")]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU,2TH")]
    [InlineData("FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=5")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1,5")]
    [InlineData("FREQ=WEEKLY;BYMONTH=1,6")]
    public void Rhythm_that_takes_a_lawyer_is_left_to_the_dates(string rule) =>
        Assert.Null(RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null, rule), "de"));

    [Fact]
    public void Single_event_has_none() => Assert.Null(RhythmWords.Of(Rules.Schedule("2027-01-05T18:00", null), "de"));
}
