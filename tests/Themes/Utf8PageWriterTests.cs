using System.Text;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class Utf8PageWriterTests
{
    private static string Written(Utf8PageWriter writer) => Encoding.UTF8.GetString(writer.WrittenSpan);

    [Fact]
    public void Takes_text_in_every_way()
    {
        using var writer = new Utf8PageWriter();
        writer.Write('a');
        writer.Write('ä');
        writer.Write("ö€");
        writer.Write("xßx".ToCharArray(), 1, 1);
        writer.Write("😀".AsSpan());
        writer.WriteUtf8("ü"u8);
        writer.Write((string?)null);
        writer.WriteLine();
        Assert.Equal("aäö€ß😀ü\n", Written(writer));
        writer.Clear();
        Assert.Equal("", Written(writer));
    }

    // In hexadecimal: an attribute cannot hold half a pair.
    [Theory]
    [InlineData("D83D DE00", "😀")]
    [InlineData("61 D83D", "a\uFFFD")]
    [InlineData("DE00 61", "\uFFFDa")]
    [InlineData("D83D D83D DE00 78", "\uFFFD😀x")]
    [InlineData("D83D 78", "\uFFFDx")]
    public void Surrogates_split_across_writes_come_out_right(string units, string expected)
    {
        var text = string.Concat(units.Split(' ').Select(u => (char)Convert.ToInt32(u, 16)));
        using var writer = new Utf8PageWriter();
        foreach (var c in text) writer.Write(c);
        Assert.Equal(expected, Written(writer));
        writer.Clear();
        foreach (var c in text) writer.Write(c.ToString());
        Assert.Equal(expected, Written(writer));
        writer.Clear();
        writer.Write(text);
        Assert.Equal(expected, Written(writer));
    }

    [Fact]
    public void Bytes_after_half_a_pair_do_not_complete_it()
    {
        using var writer = new Utf8PageWriter();
        writer.Write('\uD83D');
        writer.WriteUtf8("x"u8);
        writer.Write('\uDE00');
        Assert.Equal("\uFFFDx\uFFFD", Written(writer));
    }

    [Fact]
    public void Cleared_writer_forgets_half_a_pair()
    {
        using var writer = new Utf8PageWriter();
        writer.Write('\uD83D');
        writer.Clear();
        writer.Write('\uDE00');
        Assert.Equal("\uFFFD", Written(writer));
    }

    [Fact]
    public void Grows_with_the_page()
    {
        using var writer = new Utf8PageWriter();
        var text = string.Concat(Enumerable.Repeat("€uro ", 10_000));
        for (var i = 0; i < 20; i++) writer.Write(text);
        for (var i = 0; i < 100_000; i++) writer.Write('x');
        writer.WriteUtf8(new byte[300_000]);
        var expected = string.Concat(Enumerable.Repeat(text, 20)) + new string('x', 100_000) + new string('\0', 300_000);
        Assert.Equal(expected, Written(writer));
    }
}
