using RegionSite.Rendering;
using RegionSite.Themes;

namespace RegionSite.Tests.Rendering;

public class UnbrokenTimesTests
{
    [Theory]
    [InlineData("Sa., 24. Oktober 2026, 19:30–22:00 Uhr", "Sa., 24. Oktober 2026, <span class=\"unbroken\">19:30–22:00</span> Uhr")]
    [InlineData("24.–26. Oktober 2026", "<span class=\"unbroken\">24.–26.</span> Oktober 2026")]
    [InlineData("1. Mai – 3. Juni <2026>", "1. Mai – 3. Juni &lt;2026&gt;")]
    [InlineData("nach den Sommerferien", "nach den Sommerferien")]
    public void No_line_ends_between_two_times(string text, string expected)
    {
        var writer = new StringWriter();
        UnbrokenTimes.Write(new HtmlOutput(writer), text);
        Assert.Equal(expected, writer.ToString());
    }
}
