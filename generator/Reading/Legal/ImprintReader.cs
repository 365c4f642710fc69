using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading.Legal;

/// <summary>The facts of an imprint: § 5 DDG says which, by the legal form.</summary>
internal static partial class ImprintReader
{
    public static ImprintFacts? Read(LegalFields facts, LegalStatus status)
    {
        var fields = facts.Fields;
        var address = facts.Address("§ 5 Abs. 1 Nr. 1 DDG");
        var email = facts.Email("§ 5 Abs. 1 Nr. 2 DDG");
        // The directive wants a second way to be reached at once (CJEU C-298/07): a phone, or a form.
        var form = fields.WebAddress("contactForm");
        var phone = form is null ? facts.Need("phone", "§ 5 Abs. 1 Nr. 2 DDG") ? fields.Phone("phone") : null : fields.Phone("phone");
        var representative = status.Form.IsPerson ? fields.Text("representative") : facts.Text("representative", "§ 5 Abs. 1 Nr. 1 DDG");
        var register = Register(facts, status);
        var vatId = Number(fields, "vatId", VatId());
        var businessId = Number(fields, "businessId", BusinessId());
        var permit = fields.Text("permit");
        var supervisor = permit is null ? fields.Text("supervisor") : facts.Text("supervisor", "§ 5 Abs. 1 Nr. 3 DDG");
        // Whether one is needed depends on what the brand shows; the plan knows that (LegalDuties).
        var responsible = facts.Map("responsible") is { } person ? Closed(person, person.Address("§ 18 Abs. 2 MStV")) : null;
        var (lead, text) = (fields.Text("lead"), fields.Text("text"));
        fields.RejectUnknown();
        return address is null || email is null ? null : new ImprintFacts(status, lead, text, address, email)
        {
            Phone = phone,
            ContactForm = form,
            Representative = representative,
            Register = register,
            VatId = vatId,
            BusinessId = businessId,
            Permit = permit,
            Supervisor = supervisor,
            Responsible = responsible,
            NamesNobody = !fields.Has("responsible"),
        };
    }

    private static RegisterEntry? Register(LegalFields facts, LegalStatus status)
    {
        const string law = "§ 5 Abs. 1 Nr. 4 DDG";
        if ((status.Form.Register is null ? facts.Map("register") : facts.Map("register", law)) is not { } register) return null;
        var (court, number) = (register.Text("court", law), register.Plain("number", law));
        register.Fields.RejectUnknown();
        return court is null || number is null ? null : new RegisterEntry(court, number);
    }

    private static PostalAddress? Closed(LegalFields facts, PostalAddress? address)
    {
        facts.Fields.RejectUnknown();
        return address;
    }

    private static string? Number(Fields fields, string name, Regex form)
    {
        if (fields.Word(name) is not { } word) return null;
        if (form.IsMatch(word.Value)) return word.Value;
        fields.Reporter.Report(LegalCodes.NotATaxNumber, word.At, word.Value, name);
        return null;
    }

    [GeneratedRegex("^DE ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex VatId();

    // The number of the VAT id, and five digits that tell branches apart.
    [GeneratedRegex("^DE[0-9]{9}-[0-9]{5}$", RegexOptions.CultureInvariant)]
    private static partial Regex BusinessId();
}
