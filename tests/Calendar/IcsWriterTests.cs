using System.Buffers;
using System.Text;
using NodaTime;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

public class IcsWriterTests
{
    [Theory]
    [InlineData("a, b; c\\d", "a\\, b\\; c\\\\d")]
    [InlineData("zwei\nZeilen", "zwei\\nZeilen")]
    [InlineData("drei\r\nZeilen\rhier\r", "drei\\nZeilen\\nhier\\n")]
    [InlineData("Doppelpunkt: \"ja\"", "Doppelpunkt: \"ja\"")]
    [InlineData("\u0007Glocke\u001b[31m\u0085\0", "Glocke[31m")]
    [InlineData("Tab\tbleibt", "Tab\tbleibt")]
    [InlineData("", "")]
    public void Text_is_escaped(string text, string expected) =>
        Assert.Equal($"X:{expected}\r\n", Written(w => w.TextLine("X", text)));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("X:a\uFFFDb\r\n", Written(w => w.TextLine("X", "a\ud83db")));

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("a:b;c,d", "\"a:b;c,d\"")]
    [InlineData("sag \"ja\" ^\n", "sag ^'ja^' ^^^n")]
    public void Parameter_is_quoted_or_encoded(string value, string expected) =>
        Assert.Equal($"X;P={expected}:v\r\n", Written(w => w.Property("X").Parameter("P", value).Value("v")));

    [Fact]
    public void No_value_begins_a_line_of_its_own() =>
        Assert.Equal("X;P=\"aEND:b\":cEND:d\r\n", Written(w => w.Property("X").Parameter("P", "a\rEND:b").Value("c\r\nEND:d")));

    [Fact]
    public void Texts_of_a_list_are_escaped_one_by_one() =>
        Assert.Equal("X:a\\,b,c\r\n", Written(w => w.Property("X").Texts(["a,b", "c"])));

    public static TheoryData<string> LongLetters => new() { "x", "ä", "€", "🎉", "👩‍🌾", "a🎉ö" };

    [Theory]
    [MemberData(nameof(LongLetters))]
    public void Fold_keeps_to_75_octets_and_splits_no_character_at_any_offset(string letter)
    {
        for (var lead = 0; lead < 80; lead++)
        {
            var text = new string('x', lead) + string.Concat(Enumerable.Repeat(letter, 60));
            var written = WrittenBytes(w => w.TextLine("SUMMARY", text));
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            var lines = Split(written);
            Assert.All(lines, l => Assert.InRange(l.Length, 1, 75));
            Assert.All(lines[..^1], l => Assert.True(l.Length > 75 - 4));
            // Each line is whole characters by itself.
            var unfolded = string.Concat(lines.Select((l, i) => strict.GetString(i == 0 ? l : l[1..])));
            Assert.All(lines[1..], l => Assert.Equal((byte)' ', l[0]));
            Assert.Equal("SUMMARY:" + text, unfolded);
        }
    }

    [Fact]
    public void Dates_are_written_in_basic_form()
    {
        Assert.Equal("20270514T080503", IcsWriter.Basic(new LocalDateTime(2027, 5, 14, 8, 5, 3)));
        Assert.Equal("20270514", IcsWriter.Basic(new LocalDate(2027, 5, 14)));
        Assert.Equal("DTSTAMP:20270514T080503Z\r\n", Written(w => w.Moment("DTSTAMP", Instant.FromUtc(2027, 5, 14, 8, 5, 3))));
    }

    private static List<byte[]> Split(byte[] bytes)
    {
        var lines = new List<byte[]>();
        var rest = bytes.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf("\r\n"u8);
            Assert.True(end >= 0);
            lines.Add(rest[..end].ToArray());
            rest = rest[(end + 2)..];
        }
        return lines;
    }

    private static string Written(Action<IcsWriter> write) => Encoding.UTF8.GetString(WrittenBytes(write));

    private static byte[] WrittenBytes(Action<IcsWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(new IcsWriter(buffer));
        return buffer.WrittenSpan.ToArray();
    }
}
