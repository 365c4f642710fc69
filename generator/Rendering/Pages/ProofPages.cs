using System.Reflection;
using System.Security.Cryptography;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Themes;
using static RegionSite.Rendering.Pages.LegalBlocks;

namespace RegionSite.Rendering.Pages;

/// <summary>What a brand's pages ask of a browser and of other hosts, as the build found it: in its templates, style sheets and scripts, and in the rules that texts go through.</summary>
internal static class ProofPages
{
    // Not the day: a page that changes daily proves less than one that changes with what it speaks of.
    private static readonly string Version = typeof(ProofPages).Assembly.GetName().Version!.ToString(3);

    public static PageModel Build(ProofPage page, SiteView view)
    {
        var common = PageBuilder.Below(PageBuilder.Common(page, view, view.Say("law.proof")), view.Say("legal.privacy"), view.Model.PrivacyUrl ?? page.Address);
        return new PageModel<LegalModel>(common, new LegalModel("proof", []) { Sections = [.. Sections(page, view)] });
    }

    private static IEnumerable<LegalSection> Sections(ProofPage page, SiteView view)
    {
        var privacy = page.Theme.Privacy;
        var scripts = Scripts(page, view).ToList();
        return
        [
            .. Section(null,
                Lead(view.Say("law.proofLead", view.Model.Name)),
                Facts(new FactModel("law.proofSite", view.Site.Origin + view.Site.Base), new FactModel("law.proofTheme", page.Theme.Name), new FactModel("law.proofGenerator", $"RegionSite {Version}"))),
            .. Section(view.Say("law.proofHosts"), [Paragraph(view.Say("law.proofHostsText", view.Site.Host)), Found(privacy, PrivacyMatter.Host, "law.proofHostsNone", view), Paragraph(view.Say("law.proofLinks"))]),
            .. Section(view.Say("law.proofStorage"), [Points(view.Say("law.proofCookies"), view.Say("law.proofHeaders")), Found(privacy, PrivacyMatter.Storage, "law.proofStorageNone", view)]),
            .. Section(view.Say("law.proofScripts"), [Paragraph(view.Say("law.proofScriptsText")), Entries(scripts, view)]),
            .. Section(view.Say("law.proofPolicy"), [Paragraph(view.Say("law.proofPolicyText")), Points(privacy.Policies), Found(privacy, PrivacyMatter.Policy, "law.proofPolicyNone", view)]),
            .. Section(view.Say("law.proofForms"), Points(view.Say("law.proofSearch"), view.Say("law.proofFrames"), view.Say("law.proofVideos"))),
            .. Section(view.Say("law.proofEmbeds"), Paragraph(view.Say("law.proofEmbedsText", view.Site.Host))),
            .. Section(view.Say("law.proofTexts"), Paragraph(view.Say("law.proofTextsText"))),
            .. Section(view.Say("law.proofCheck"), Paragraph(view.Say("law.proofCheckText"))),
        ];
    }

    private static LegalBlock Found(ThemePrivacy privacy, PrivacyMatter matter, string none, SiteView view)
    {
        var found = privacy.Findings.Where(f => f.Matter == matter).Select(f => view.Say("law.proofFound", f.What, f.File.Split('/')[^1])).ToList();
        return found.Count == 0 ? Points(view.Say(none)) : Points(found);
    }

    // Of a host that several brands share, the assets of the brand's own theme.
    private static IEnumerable<(string Address, string Name, ReadOnlyMemory<byte> Bytes)> Scripts(ProofPage page, SiteView view)
    {
        foreach (var asset in page.Theme.Assets.Values)
            if (asset.Path.EndsWith(".js", StringComparison.Ordinal)) yield return (Addresses.Asset(asset.HashedPath), asset.Path.Split('/')[^1], asset.Bytes);
        foreach (var file in view.Plan.Outputs.OfType<FixedAssetFile>())
            if (file.Site.Brand.Id == page.Site.Brand.Id && file.Address.EndsWith(".js", StringComparison.Ordinal) && file.Kind == "search") yield return (file.Address, file.Address.Split('/')[^1], file.Bytes);
    }

    private static LegalBlock Entries(IEnumerable<(string Address, string Name, ReadOnlyMemory<byte> Bytes)> scripts, SiteView view) => new()
    {
        Entries =
        [
            .. scripts.Select(s => new LegalEntry(s.Address,
            [
                $"{view.Texts.Find($"law.script.{s.Name[..s.Name.LastIndexOf('.')]}") ?? view.Say("law.script.other")} ({Numbers.FileSize(s.Bytes.Length, view.Language)})",
                $"SHA-256: {Convert.ToHexStringLower(SHA256.HashData(s.Bytes.Span))}",
            ])),
        ],
    };
}
