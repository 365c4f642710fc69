using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>What every page of every theme promises its visitors, seen in a browser. <see cref="ThemeVisit"/> says how the pages are gone through.</summary>
[Collection(BrowserRun.Name)]
public sealed class ThemePagesTests(BrowserRun run)
{
    public static TheoryData<string> Themes => [.. ThemedSite.Themes];

    [BrowserTheory, MemberData(nameof(Themes))]
    public Task Axe_finds_nothing_in_light_and_dark_wide_and_narrow(string theme) => Kept(Promise.Accessible, theme);

    [BrowserTheory, MemberData(nameof(Themes))]
    public Task Nothing_is_wider_than_the_window(string theme) => Kept(Promise.FitsTheWindow, theme);

    [BrowserTheory, MemberData(nameof(Themes))]
    public Task Type_may_be_set_wide_without_loss(string theme) => Kept(Promise.BearsWideType, theme);

    [BrowserTheory, MemberData(nameof(Themes))]
    public Task Type_may_be_twice_as_large_without_loss(string theme) => Kept(Promise.BearsLargeType, theme);

    [BrowserTheory, MemberData(nameof(Themes))]
    public Task No_request_leaves_the_brands_and_no_error_is_reported(string theme) => Kept(Promise.Quiet, theme);

    [BrowserTheory, MemberData(nameof(Themes))]
    public Task Nothing_is_stored_with_the_visitor(string theme) => Kept(Promise.StoresNothing, theme);

    [BrowserTheory, MemberData(nameof(Themes))]
    public Task Pages_can_be_read_without_script(string theme) => Kept(Promise.WorksWithoutScript, theme);

    [BrowserFact]
    public void The_chosen_pages_are_of_every_kind()
    {
        Gallery.WriteIndex(ThemedSite.Themes, run.Pages);
        Assert.InRange(run.Pages.Count, 30, 120);
        Assert.Empty(run.Sites[0].Pages.Select(e => e.Type).Except(run.Pages.Select(p => p.Type)));
        Assert.Contains(run.Pages, p => p.Kind == "overview-map");
        Assert.All(run.Sites, s => Assert.Equal(run.Sites[0].Pages.Select(e => e.Url), s.Pages.Select(e => e.Url)));
    }

    [BrowserFact]
    public async Task Every_fault_that_is_looked_for_is_found()
    {
        const string Address = "https://fremd.example/";
        var page = new ChosenPage("faulty", "faulty", "page", null, new Uri(Address));
        var faulty = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Browser", "faulty.html"));
        var found = (await ThemeVisit.Of(await run.Browser, run.SiteIn("base"), [page], new Dictionary<string, string> { [Address] = faulty })).Select(f => $"{f.Promise}: {f.Fault.Split(':')[0]}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Accessible: button-name", "Accessible: color-contrast", "Accessible: image-alt", "BearsLargeType: beside the window", "BearsLargeType: the page scrolls sideways", "BearsLargeType: words are cut off",
                "BearsLargeType: words lie over words", "BearsWideType: beside the window", "BearsWideType: the page scrolls sideways", "BearsWideType: words are cut off",
                "BearsWideType: words lie over words", "FitsTheWindow: beside the window", "FitsTheWindow: the page scrolls sideways", "Quiet: asks a foreign host", "Quiet: console", "Quiet: script", "StoresNothing: cookie", "StoresNothing: local storage",
                "StoresNothing: session storage", "WorksWithoutScript: no heading is to be seen",
            ],
            found);
    }

    private async Task Kept(Promise promise, string theme) => Finding.None((await run.Findings(theme)).Where(f => f.Promise == promise));
}
