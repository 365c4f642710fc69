using System.Text;
using static RegionSite.Tests.Reading.Ics.IcsSamples;

namespace RegionSite.Tests.Reading.Ics;

public class IcsFuzzTests
{
    private static readonly string[] Pieces =
    [
        "\r\n", "\n ", "\\", "\"", ";", ":", ",", "=", "^", "Z", "T", "-", "/", "P", "0", "9", "00010101", "90001231", "99991231T235959Z", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VCALENDAR\r\n",
        "END:VTIMEZONE\r\n", "RRULE:FREQ=YEARLY;BYDAY=-5SU;INTERVAL=2147483647\r\n", "RDATE;VALUE=PERIOD:", "/P36525D", "DURATION:P36525D\r\n", "\ud83d", "\0", "\uFEFF", "TZOFFSETTO:-1759\r\n", "RECURRENCE-ID:90001231T000000\r\n",
    ];

    /// <summary>Set RS_FUZZ_ROUNDS for a long run.</summary>
    [Fact]
    public void Damaged_files_never_throw_and_faults_lie_in_the_file()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("RS_FUZZ_ROUNDS"), out var given) ? given : 600;
        var samples = Names.Select(Sample).ToArray();
        var random = new Random(20270514);
        for (var round = 0; round < rounds; round++)
        {
            var text = Damage(samples[random.Next(samples.Length)], random);
            try
            {
                var (events, found) = Read(text);
                var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
                Assert.All(found, d => Assert.True(d.At.Line <= lines.Length && (d.At.Column <= lines[d.At.Line - 1].Length + 2), Line(d)));
                Assert.All(events, e => Assert.True(e.Schedule.End is null || e.Schedule.End > e.Schedule.Start));
                Assert.All(events, e => Assert.All(e.Schedule.Changes, c => Assert.InRange(c.Index, 0, e.Changes.Length - 1)));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"round {round}:\n{text}", e);
            }
        }
    }

    private static string Damage(string sample, Random random)
    {
        var text = new StringBuilder(sample);
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(5))
            {
                case 0: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                case 1: text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)); break;
                case 2: text[at] = (char)random.Next(0x20, 0x7F); break;
                case 3: text[at] = (char)('0' + random.Next(10)); break;
                default: text.Insert(random.Next(text.Length), text.ToString(at, Math.Min(random.Next(1, 200), text.Length - at))); break;
            }
            if (text.Length == 0) text.Append('x');
        }
        return text.ToString();
    }
}
