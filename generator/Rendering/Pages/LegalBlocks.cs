using RegionSite.Law;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>The parts that legal pages are put together from. What is not there is left out.</summary>
internal static class LegalBlocks
{
    public static IEnumerable<LegalSection> Section(string? heading, params IEnumerable<LegalBlock?> blocks)
    {
        var there = blocks.OfType<LegalBlock>().ToList();
        if (there.Count > 0) yield return new LegalSection(heading, there);
    }

    public static LegalBlock? Lead(string? text) => text is null ? null : new LegalBlock { Lead = text };

    public static LegalBlock? Paragraph(string? text) => text is null ? null : new LegalBlock { Paragraph = text };

    public static LegalBlock Lines(params IEnumerable<string?> lines) => new() { Lines = [.. lines.OfType<string>()] };

    public static LegalBlock Points(params IEnumerable<string> points) => new() { Points = [.. points] };

    public static LegalBlock? Facts(params IEnumerable<FactModel?> facts)
    {
        var there = facts.OfType<FactModel>().ToList();
        return there.Count == 0 ? null : new LegalBlock { Facts = there };
    }

    public static LegalBlock Link(string name, string url) => new() { Link = new LinkModel(name, url) };

    /// <param name="name">A key of the interface texts.</param>
    public static FactModel? Fact(string name, string? text) => text is null ? null : new FactModel(name, text);

    public static FactModel? Email(string? email) => email is null ? null : new FactModel("legal.fact.email", email) { Url = $"mailto:{email}" };

    public static FactModel? Phone(string? phone) => phone is null ? null : new FactModel("legal.fact.phone", phone) { Url = Numbers.PhoneUrl(phone) };

    public static FactModel Website(string url) => new("law.website", url) { Url = url };

    public static IEnumerable<LegalBlock?> Body(PublicBody body) => [Lines(body.Name, body.Street, body.City), Facts(Email(body.Email), Website(body.Website))];
}
