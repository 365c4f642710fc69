using NodaTime;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

public class RecurrenceRuleTextTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY", "FREQ=WEEKLY")]
    [InlineData("RRULE:FREQ=DAILY", "FREQ=DAILY")]
    [InlineData("rrule:count=3;freq=Monthly", "FREQ=MONTHLY;COUNT=3")]
    [InlineData("FREQ=YEARLY;INTERVAL=1;WKST=MO", "FREQ=YEARLY")]
    [InlineData("WKST=su;INTERVAL=02;FREQ=WEEKLY;BYDAY=sa,MO,SA", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA;WKST=SU")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR,+2FR,FR,1MO", "FREQ=MONTHLY;BYDAY=1MO,FR,2FR,-1FR")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1,+15,1,-31,31;BYSETPOS=-366,366,1", "FREQ=MONTHLY;BYMONTHDAY=1,15,31,-31,-1;BYSETPOS=1,366,-366")]
    [InlineData("FREQ=YEARLY;BYDAY=TU;BYWEEKNO=53,-53;BYYEARDAY=366,-366;BYMONTH=12,1", "FREQ=YEARLY;BYMONTH=1,12;BYWEEKNO=53,-53;BYYEARDAY=366,-366;BYDAY=TU")]
    [InlineData("FREQ=YEARLY;BYDAY=53MO,-53SU;COUNT=2147483647;INTERVAL=2147483647", "FREQ=YEARLY;INTERVAL=2147483647;COUNT=2147483647;BYDAY=53MO,-53SU")]
    public void A_rule_is_read_and_written_in_its_canonical_form(string text, string canonical)
    {
        var rule = RecurrenceRuleText.Parse(text, out var error);
        Assert.Equal(default, error);
        Assert.Equal(canonical, RecurrenceRuleText.Format(rule!, Rules.Berlin, allDay: false, LocalTime.Noon));
    }

    [Theory]
    [InlineData("20270514", true, "20270514")]
    [InlineData("20270514T180000", true, "20270514")]
    // Berlin is two hours ahead in summer: the last midnight up to then is that of the 15th.
    [InlineData("20270514T220000Z", true, "20270515")]
    [InlineData("20270514T215959Z", true, "20270514")]
    [InlineData("20270514", false, "20270514T215959Z")]
    [InlineData("20271214", false, "20271214T225959Z")]
    [InlineData("20270514T180000", false, "20270514T160000Z")]
    [InlineData("20270514t160000z", false, "20270514T160000Z")]
    [InlineData("20270328T023000", false, "20270328T013000Z")]
    [InlineData("20161231T235960Z", false, "20161231T235959Z")]
    [InlineData("00010101", true, "00010101")]
    [InlineData("99991231", false, "99991231T235959Z")]
    [InlineData("99991231T235959", true, "99991231")]
    public void Until_is_written_as_a_date_or_in_utc(string until, bool allDay, string expected)
    {
        var rule = Rules.Rule("FREQ=DAILY;UNTIL=" + until);
        Assert.Equal("FREQ=DAILY;UNTIL=" + expected, RecurrenceRuleText.Format(rule, Rules.Berlin, allDay, allDay ? LocalTime.Midnight : LocalTime.Noon));
    }

    [Theory]
    [InlineData("20270514", "2027-05-14", null, false)]
    [InlineData("20270514T180001", "2027-05-14", "18:00:01", false)]
    [InlineData("20270514T235959Z", "2027-05-14", "23:59:59", true)]
    public void Until_is_a_day_or_a_moment(string until, string date, string? time, bool isUtc)
    {
        LocalTime? expected = time is null ? null : NodaTime.Text.LocalTimePattern.ExtendedIso.Parse(time).Value;
        Assert.Equal(new RecurrenceEnd(Rules.Date(date), expected, isUtc), Rules.Rule("FREQ=DAILY;UNTIL=" + until).Until);
    }

    // The wrong piece stands between the brackets, which are not part of the text.
    [Theory]
    [InlineData("[]", "IllFormed")]
    [InlineData("[weekly]", "IllFormed")]
    [InlineData("RRULE:[INTERVAL=2]", "MissingFrequency")]
    [InlineData("FREQ=[HOURLY]", "UnsupportedFrequency")]
    [InlineData("freq=[secondly]", "UnsupportedFrequency")]
    [InlineData("FREQ=[FORTNIGHTLY]", "IllFormed")]
    [InlineData("FREQ=[]", "IllFormed")]
    [InlineData("FREQ=[WEEKLY ]", "IllFormed")]
    [InlineData("FREQ=WEEKLY;[]", "IllFormed")]
    [InlineData("FREQ=WEEKLY;[];COUNT=1", "IllFormed")]
    [InlineData("FREQ=WEEKLY;[=1]", "IllFormed")]
    [InlineData("FREQ=WEEKLY;[COUNT]", "IllFormed")]
    [InlineData("FREQ=WEEKLY;[EVERY]=2", "UnknownPart")]
    [InlineData("FREQ=WEEKLY;[X-ODD]=2", "UnknownPart")]
    [InlineData("FREQ=WEEKLY;[ COUNT]=2", "UnknownPart")]
    [InlineData("FREQ=DAILY;[byhour]=9", "UnsupportedPart")]
    [InlineData("FREQ=DAILY;[BYMINUTE]=9", "UnsupportedPart")]
    [InlineData("FREQ=DAILY;[BYSECOND]=9", "UnsupportedPart")]
    [InlineData("[RSCALE]=GREGORIAN;FREQ=DAILY", "UnsupportedPart")]
    [InlineData("FREQ=WEEKLY;COUNT=2;[count]=2", "RepeatedPart")]
    [InlineData("FREQ=WEEKLY;[FREQ]=WEEKLY", "RepeatedPart")]
    [InlineData("FREQ=DAILY;INTERVAL=[0]", "OutOfRange")]
    [InlineData("FREQ=DAILY;INTERVAL=[-1]", "IllFormed")]
    [InlineData("FREQ=DAILY;INTERVAL=[+1]", "IllFormed")]
    [InlineData("FREQ=DAILY;INTERVAL=[2147483648]", "OutOfRange")]
    [InlineData("FREQ=DAILY;COUNT=[0]", "OutOfRange")]
    [InlineData("FREQ=DAILY;COUNT=[99999999999999999999999999]", "OutOfRange")]
    [InlineData("FREQ=DAILY;COUNT=[1.5]", "IllFormed")]
    [InlineData("FREQ=DAILY;COUNT=[٣]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,[0],2", "OutOfRange")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=[-32]", "OutOfRange")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,[],2", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,[]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=[--1]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=[-]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,[ 2]", "IllFormed")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=[367]", "OutOfRange")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=[54]", "OutOfRange")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=[0]", "OutOfRange")]
    [InlineData("FREQ=YEARLY;BYMONTH=[13]", "OutOfRange")]
    [InlineData("FREQ=YEARLY;BYMONTH=[-1]", "IllFormed")]
    [InlineData("FREQ=YEARLY;BYMONTH=1;BYSETPOS=[-367]", "OutOfRange")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,[0TU]", "OutOfRange")]
    [InlineData("FREQ=MONTHLY;BYDAY=[-54TU]", "OutOfRange")]
    [InlineData("FREQ=MONTHLY;BYDAY=[TUE]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYDAY=[M]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYDAY=[]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYDAY=[1]", "IllFormed")]
    [InlineData("FREQ=MONTHLY;BYDAY=[1DI]", "IllFormed")]
    [InlineData("FREQ=WEEKLY;WKST=[1MO]", "IllFormed")]
    [InlineData("FREQ=WEEKLY;WKST=[]", "IllFormed")]
    [InlineData("FREQ=DAILY;UNTIL=[2027-05-14]", "IllFormed")]
    [InlineData("FREQ=DAILY;UNTIL=[20270514Z]", "IllFormed")]
    [InlineData("FREQ=DAILY;UNTIL=[20270514T1800]", "IllFormed")]
    [InlineData("FREQ=DAILY;UNTIL=[20270514 180000]", "IllFormed")]
    [InlineData("FREQ=DAILY;UNTIL=[20270514T180000+]", "IllFormed")]
    [InlineData("FREQ=DAILY;UNTIL=[]", "IllFormed")]
    [InlineData("FREQ=DAILY;UNTIL=[20270229]", "OutOfRange")]
    [InlineData("FREQ=DAILY;UNTIL=[20271301]", "OutOfRange")]
    [InlineData("FREQ=DAILY;UNTIL=[20270500]", "OutOfRange")]
    [InlineData("FREQ=DAILY;UNTIL=[00000101]", "OutOfRange")]
    [InlineData("FREQ=DAILY;UNTIL=[20270514T240000]", "OutOfRange")]
    [InlineData("FREQ=DAILY;UNTIL=[20270514T186000Z]", "OutOfRange")]
    [InlineData("FREQ=DAILY;COUNT=3;[UNTIL=20270514]", "CountWithUntil")]
    [InlineData("UNTIL=20270514;FREQ=DAILY;[COUNT=3]", "CountWithUntil")]
    [InlineData("FREQ=MONTHLY;[BYSETPOS=1]", "SetPosAlone")]
    [InlineData("FREQ=DAILY;BYDAY=TU,[1MO],2MO", "OrdinalNotAllowed")]
    [InlineData("BYDAY=[-1MO];FREQ=WEEKLY", "OrdinalNotAllowed")]
    [InlineData("FREQ=YEARLY;BYDAY=[1MO];BYWEEKNO=3", "OrdinalNotAllowed")]
    [InlineData("FREQ=MONTHLY;[BYWEEKNO=3]", "PartNotAllowed")]
    [InlineData("[BYWEEKNO=3];FREQ=DAILY", "PartNotAllowed")]
    [InlineData("FREQ=DAILY;[BYYEARDAY=3]", "PartNotAllowed")]
    [InlineData("FREQ=WEEKLY;[BYYEARDAY=3]", "PartNotAllowed")]
    [InlineData("FREQ=MONTHLY;[BYYEARDAY=3]", "PartNotAllowed")]
    [InlineData("FREQ=WEEKLY;[BYMONTHDAY=3]", "PartNotAllowed")]
    public void A_fault_is_named_where_it_is(string marked, string fault)
    {
        var (start, end) = (marked.IndexOf('['), marked.LastIndexOf(']'));
        var text = marked[..start] + marked[(start + 1)..end] + marked[(end + 1)..];

        Assert.Null(RecurrenceRuleText.Parse(text, out var error));
        Assert.Equal(new RecurrenceRuleError(Enum.Parse<RecurrenceRuleFault>(fault), start, marked[(start + 1)..end]), error);
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        // Every text made of a valid one by leaving out, doubling or replacing one character.
        const string Valid = "RRULE:FREQ=YEARLY;UNTIL=20270514T180000Z;BYDAY=MO,TU;BYWEEKNO=-3;WKST=SU";
        for (var i = 0; i < Valid.Length; i++)
            foreach (var put in new[] { "", ";", "=", ",", "-", "9", "Z", "\0", "ü", "\ud800", Valid[i..], Valid[i] + "" + Valid[i] })
            {
                var rule = RecurrenceRuleText.Parse(Valid[..i] + put + Valid[(i + 1)..], out var error);
                Assert.Equal(rule is null, error.Fault != RecurrenceRuleFault.None);
            }
    }
}
