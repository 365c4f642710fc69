using RegionSite.Diagnostics;
using RegionSite.Law;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading.Legal;

/// <summary>The facts of a privacy notice: Art. 13 GDPR says which.</summary>
internal static class PrivacyReader
{
    private const int MostLogDays = 3650;

    /// <param name="imprint">Who answers for the website, unless the facts say another; null where the imprint is a page.</param>
    public static PrivacyFacts? Read(LegalFields facts, LegalStatus status, ImprintFacts? imprint, bool imprintIsMade)
    {
        var fields = facts.Fields;
        var controller = imprintIsMade ? fields.Text("controller") : facts.Text("controller", "Art. 13 Abs. 1 lit. a DSGVO");
        var email = imprintIsMade ? fields.Email("email") : facts.Email("Art. 13 Abs. 1 lit. a DSGVO");
        var officer = Officer(status.Form.IsPublic ? facts.Map("officer", "Art. 37 Abs. 1 lit. a, Art. 13 Abs. 1 lit. b DSGVO") : facts.Map("officer"));
        var isSelf = fields.Node("hosting") is YamlScalar { Value: "self" };
        var host = isSelf ? null : Hosting(facts.Map("hosting", "Art. 13 Abs. 1 lit. e DSGVO"));
        var days = facts.Need("logs", "Art. 13 Abs. 2 lit. a DSGVO") ? fields.Integer("logs", 0, MostLogDays) : null;
        var (authority, lead, text) = (fields.Text("authority"), fields.Text("lead"), fields.Text("text"));
        fields.RejectUnknown();
        controller ??= imprint is null ? null : Controller(imprint);
        email ??= imprint?.Email;
        return controller is null || email is null || days is null || (host is null && !isSelf) ? null : new PrivacyFacts(status, lead, text, controller, email, days.Value, host) { Officer = officer, Authority = authority };
    }

    private static LocalText Controller(ImprintFacts imprint)
    {
        var (name, street, postalCode, city) = imprint.Address;
        return new LocalText([.. name.Languages.Select(l => (l, $"{name.In(l)}, {street.In(l)}, {postalCode} {city}"))]);
    }

    private static OfficerFacts? Officer(LegalFields? facts)
    {
        if (facts is null) return null;
        var (name, email, phone) = (facts.Fields.Text("name"), facts.Email("Art. 13 Abs. 1 lit. b DSGVO"), facts.Fields.Phone("phone"));
        facts.Fields.RejectUnknown();
        return email is null ? null : new OfficerFacts(name, email, phone);
    }

    private static HostingFacts? Hosting(LegalFields? facts)
    {
        if (facts is null) return null;
        var fields = facts.Fields;
        var (name, city) = (facts.Text("name", "Art. 13 Abs. 1 lit. e DSGVO"), facts.Text("city", "Art. 13 Abs. 1 lit. e DSGVO"));
        if (facts.Need("contract", "Art. 28 Abs. 3 DSGVO") && !fields.Flag("contract")) fields.Reporter.Report(LegalCodes.NoContract, fields.Node("contract")!.At);
        var country = facts.Need("country", "Art. 13 Abs. 1 lit. f DSGVO") ? fields.Word("country") : null;
        if (country is { } word && !(word.Value.Length == 2 && word.Value.All(char.IsAsciiLetterUpper)))
        {
            fields.ReportCountry(word);
            country = null;
        }
        var mustSay = country is { } code && !Country.Of(code.Value).IsSafe;
        var transfer = !mustSay || facts.Need("transfer", "Art. 13 Abs. 1 lit. f, Art. 44 DSGVO")
            ? fields.OneOf<TransferGround>("transfer", ("adequacy", TransferGround.Adequacy), ("clauses", TransferGround.Clauses)) : null;
        fields.RejectUnknown();
        return name is null || city is null || country is null ? null : new HostingFacts(name, city, country.Value.Value, transfer);
    }

    private static void ReportCountry(this Fields fields, Sourced<string> word) =>
        fields.Reporter.ReportUnknown(LegalCodes.NotACountry, word.At, Country.All.Select(c => c.Code), word.Value);
}
