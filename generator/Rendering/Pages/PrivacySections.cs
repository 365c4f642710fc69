using RegionSite.Law;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;
using static RegionSite.Rendering.Pages.LegalBlocks;

namespace RegionSite.Rendering.Pages;

/// <summary>A privacy notice from its facts. What does not happen on the website is no fact of brand.yaml: the build knows it, and the proof beside this page shows it.</summary>
internal static class PrivacySections
{
    public static IEnumerable<LegalSection> Of(PrivacyFacts facts, SiteView view)
    {
        var language = view.Language;
        var (form, land) = (facts.Status.Form, facts.Status.Land);
        return
        [
            .. Section(null, Lead(facts.Lead?.In(language)), Lead(view.Say("legal.privacyLead"))),
            .. Section(view.Say("legal.privacyWho"), Lines(facts.Controller.In(language)), Facts(Email(facts.Email))),
            .. Section(view.Say("legal.fact.officer"), facts.Officer is { } officer ? Facts(Fact("legal.fact.name", officer.Name?.In(language)), Email(officer.Email), Phone(officer.Phone)) : null),
            .. Section(view.Say("legal.privacyWhat"),
                Paragraph(view.Say("legal.privacyLog")),
                Paragraph(facts.LogDays switch { 0 => view.Say("law.logsNone"), 1 => view.Say("law.logsDay"), _ => view.Say("law.logsDays", $"{facts.LogDays}") }),
                Paragraph(view.Say(form.IsPublic ? "law.basisPublic" : "law.basisPrivate"))),
            .. Section(view.Say("law.hosting"), Hosting(facts, view)),
            .. Section(view.Say("law.feeds"), Paragraph(view.Say("law.feedsText"))),
            .. Section(view.Say("legal.privacyNot"),
                Points(view.Say("legal.privacyCookies"), view.Say("legal.privacyTracking"), view.Say("legal.privacyThird"), view.Say("legal.privacySearch")),
                Link(view.Say("law.proofLink"), LegalPaths.Proof(view.Site, view.ListLanguage))),
            .. Section(view.Say("legal.privacyContact"), Paragraph(view.Say("legal.privacyContactText"))),
            .. Section(view.Say("legal.privacyRights"),
                [Paragraph(view.Say("legal.privacyRightsText")), Paragraph(view.Say("law.objection")), Paragraph(view.Say("law.authority")), .. facts.Authority is { } own ? [Lines(own.In(language))] : Body(land.PrivacyFor(form))]),
            .. Section(view.Say("law.more"), Paragraph(facts.Text?.In(language))),
        ];
    }

    private static IEnumerable<LegalBlock?> Hosting(PrivacyFacts facts, SiteView view)
    {
        if (facts.Host is not { } host) return [Paragraph(view.Say("law.hostSelf"))];
        var country = Country.Of(host.Country);
        return
        [
            Lines(host.Name.In(view.Language), host.City.In(view.Language), Languages.IsGerman(view.Language) ? country.German : country.English),
            Paragraph(view.Say("law.hostContract")),
            Paragraph(host.Transfer switch
            {
                TransferGround.Adequacy => view.Say("law.transferAdequacy"),
                TransferGround.Clauses => view.Say("law.transferClauses"),
                _ => null,
            }),
        ];
    }
}
