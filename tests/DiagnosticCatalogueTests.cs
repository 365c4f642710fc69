using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Tests.Support;

namespace RegionSite.Tests;

public sealed partial class DiagnosticCatalogueTests
{
    public static TheoryData<string> Ids() => [.. Catalogue.All.Select(c => c.Id)];

    [Fact]
    public void Every_number_is_given_once() =>
        Assert.Empty(Catalogue.All.GroupBy(c => c.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_code_of_the_codes_classes_is_in_the_catalogue()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "Diagnostics"), "*Codes.cs").SelectMany(f => IdPattern().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value));
        Assert.Equal(written.Order(StringComparer.Ordinal), Catalogue.All.Select(c => c.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Number_lies_in_an_area_that_there_is(string id) => Assert.Matches("^RS(1[0-9]|2[0-3])[0-9]{2}$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_cause_and_mend_are_there_in_both_languages(string id)
    {
        var code = Find(id);
        foreach (var sentence in new[] { code.Message, code.Cause, code.Mend })
        {
            Assert.False(string.IsNullOrWhiteSpace(sentence.English));
            Assert.False(string.IsNullOrWhiteSpace(sentence.German));
        }
        // A message stands behind a colon and may be followed by "did you mean": it is no sentence of its own.
        foreach (var message in new[] { code.Message.English, code.Message.German }) Assert.False(message.EndsWith('.'), message);
        foreach (var sentence in new[] { code.Cause, code.Mend })
        {
            Assert.EndsWith(".", sentence.English, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence.German, StringComparison.Ordinal);
        }
    }

    // Where a message must weave in words of the generator's own, each language has an argument to itself.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_name_the_same_values(string id)
    {
        var message = Find(id).Message;
        var (english, german) = (Places(message.English), Places(message.German));
        if (id is "RS1433" or "RS1601") Assert.Equal(english.Length, german.Length);
        else Assert.Equal(english, german);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Code_is_reported_by_a_case(string id) => Assert.True(Reported.Contains(id) || (IsTestedAlone(id) && TestedAlone.Contains(id)), $"no diagnostics.txt below tests/Cases has {id}");

    // Markdown, calendar files, themes and pictures have tests of their own, which name the codes they expect.
    private static bool IsTestedAlone(string id) => id.AsSpan(0, 4) is "RS13" or "RS17" or "RS19" || (id.StartsWith("RS14", StringComparison.Ordinal) && string.CompareOrdinal(id, "RS1430") < 0);

    private static readonly HashSet<string> Reported = [.. SiteCase.ExpectedDiagnostics().SelectMany(l => AnyIdPattern().Matches(l).Select(m => m.Value))];

    private static readonly HashSet<string> TestedAlone =
    [
        .. new[] { "Themes", "Markup", "Reading", "Pictures" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", folder), "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".cs" or ".md" && Path.GetFileName(f) != "MarkupCodesTests.cs")
            .SelectMany(f => AnyIdPattern().Matches(File.ReadAllText(f)).Select(m => m.Value)),
    ];

    private static DiagnosticCode Find(string id) => Catalogue.All.First(c => c.Id == id);

    private static string[] Places(string message) => [.. PlacePattern().Matches(message).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("""(?:Error|Warning|Notice)\("(RS\d{4})",""")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"RS\d{4}")]
    private static partial Regex AnyIdPattern();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex PlacePattern();
}
