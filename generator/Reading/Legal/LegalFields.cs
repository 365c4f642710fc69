using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading.Legal;

/// <summary>A mapping of legal facts: one that the law asks for and that is missing is named together with the law.</summary>
/// <param name="path">Where the mapping stands in brand.yaml, such as <c>legal.imprint</c>.</param>
internal sealed class LegalFields(Fields fields, string path)
{
    public Fields Fields => fields;

    /// <summary>Whether the fact is there; reported where not.</summary>
    public bool Need(string name, string law)
    {
        if (fields.Has(name)) return true;
        fields.Node(name);
        Missing(name, law);
        return false;
    }

    public void Missing(string name, string law) => fields.Reporter.Report(LegalCodes.MissingFact, fields.At, name, path, law);

    public LocalText? Text(string name, string law) => Need(name, law) ? fields.Text(name) : null;

    public string? Plain(string name, string law) => Need(name, law) ? fields.PlainText(name) : null;

    public string? Email(string law) => Need("email", law) ? fields.Email("email") : null;

    public Sourced<LocalDate>? Date(string name, string law) => Need(name, law) ? Date(name) : null;

    public Sourced<LocalDate>? Date(string name) => fields.Date(name) is { } date ? new Sourced<LocalDate>(date.Value.Date, date.At) : null;

    public LegalFields? Map(string name, string law) => Need(name, law) ? Map(name) : null;

    public LegalFields? Map(string name) => fields.Map(name) is { } inner ? new LegalFields(inner, $"{path}.{name}") : null;

    /// <summary>Name, street and town, each needed.</summary>
    public PostalAddress? Address(string law)
    {
        var (name, street, postalCode, city) = (Text("name", law), Text("street", law), Plain("postalCode", law), Plain("city", law));
        return name is null || street is null || postalCode is null || city is null ? null : new PostalAddress(name, street, postalCode, city);
    }
}
