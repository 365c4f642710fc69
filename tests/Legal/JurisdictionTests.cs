using System.Text.RegularExpressions;
using RegionSite.Calendar;
using RegionSite.Law;

namespace RegionSite.Tests.Legal;

/// <summary>The table of the Länder has no gap; whether its facts hold, docs/law.md says.</summary>
public class JurisdictionTests
{
    [Fact]
    public void Every_land_and_the_federation_are_there_once() =>
        Assert.Equal(FederalState.All.Select(s => s.Name).Append("Bund").Order(StringComparer.Ordinal), Jurisdictions.All.Select(j => j.Name).Order(StringComparer.Ordinal));

    public static TheoryData<string> Words => [.. Jurisdictions.All.Select(j => j.Word)];

    [Theory, MemberData(nameof(Words))]
    public void Every_body_can_be_reached(string word)
    {
        var land = Jurisdictions.All.Single(j => j.Word == word);

        foreach (var body in new[] { land.Privacy, land.PrivacyOfOthers, land.Enforcement }.OfType<PublicBody>())
        {
            Assert.Matches("^https://[a-z0-9.-]+/", body.Website);
            Assert.True(body.Email is not null || body.City is not null, body.Name);
            if (body.Email is { } email) Assert.Matches("^[a-z0-9.-]+@[a-z0-9.-]+$", email);
            Assert.Equal(body.Street is null, body.City is null);
            if (body.City is { } city) Assert.Matches(new Regex(@"^[0-9]{5} \p{Lu}"), city);
        }
        Assert.NotNull(land.Privacy.City);
    }

    [Fact]
    public void Bavaria_has_an_authority_of_its_own_for_all_that_is_not_public()
    {
        var bavaria = Jurisdictions.All.Single(j => j.Word == "bayern");

        Assert.NotEqual(bavaria.PrivacyFor(LegalForm.All.Single(f => f.Word == "gmbh")), bavaria.PrivacyFor(LegalForm.All.Single(f => f.Word == "kommune")));
    }
}
