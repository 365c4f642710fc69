using RegionSite.Model;
using RegionSite.Rendering.Models;
using static RegionSite.Rendering.Pages.LegalBlocks;

namespace RegionSite.Rendering.Pages;

/// <summary>An imprint from its facts.</summary>
internal static class ImprintSections
{
    public static IEnumerable<LegalSection> Of(ImprintFacts facts, SiteView view)
    {
        var language = view.Language;
        return
        [
            .. Section(null, Lead(facts.Lead?.In(language))),
            .. Section(view.Say("legal.imprintHeading"),
                Address(facts.Address, language),
                Facts(
                    Fact("legal.fact.representative", facts.Representative?.In(language)),
                    Phone(facts.Phone),
                    Email(facts.Email),
                    facts.ContactForm is { } form ? new FactModel("law.contactForm", form) { Url = form } : null)),
            .. Section(view.Say("law.register"),
                Facts(
                    facts.Register is null ? null : Fact("law.registerKind", facts.Status.Form.Register),
                    Fact("law.registerCourt", facts.Register?.Court.In(language)),
                    Fact("law.registerNumber", facts.Register?.Number))),
            .. Section(view.Say("law.numbers"), Facts(Fact("legal.fact.vatId", facts.VatId), Fact("law.businessId", facts.BusinessId))),
            .. Section(view.Say("law.supervision"), Facts(Fact("law.permit", facts.Permit?.In(language)), Fact("legal.fact.supervisor", facts.Supervisor?.In(language)))),
            .. Section(view.Say("law.responsible"), facts.Responsible is { } person ? Address(person, language) : null),
            .. Section(view.Say("law.more"), Paragraph(facts.Text?.In(language))),
        ];
    }

    private static LegalBlock Address(PostalAddress address, string language) => Lines(address.Name.In(language), address.Street.In(language), $"{address.PostalCode} {address.City}");
}
