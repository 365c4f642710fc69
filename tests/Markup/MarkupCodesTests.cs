using System.Text.RegularExpressions;
using RegionSite.Diagnostics;

namespace RegionSite.Tests.Markup;

public sealed class MarkupCodesTests
{
    private static readonly DiagnosticCode[] Codes =
        [.. Catalogue.All.Where(c => string.CompareOrdinal(c.Id, "RS1300") > 0 && string.CompareOrdinal(c.Id, "RS1350") < 0)];

    [Fact]
    public void Numbers_are_given_once() => Assert.Equal(Codes.Length, Codes.Select(c => c.Id).Distinct().Count());

    [Fact]
    public void Both_languages_name_the_same_values() =>
        Assert.All(Codes, c => Assert.Equal(Places(c.Message.English), Places(c.Message.German)));

    private static IEnumerable<string> Places(string message) => Regex.Matches(message, @"\{\d\}").Select(m => m.Value).Order(StringComparer.Ordinal);
}
