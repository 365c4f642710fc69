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
        Assert.Empty(run.Sites[0].Pages.Select(e => e.Type).Except(run.Pages.Select(p => p.Entry.Type)));
        Assert.All(run.Sites, s => Assert.Equal(run.Sites[0].Pages.Select(e => e.Url), s.Pages.Select(e => e.Url)));
    }

    private async Task Kept(Promise promise, string theme) => Finding.None((await run.Findings(theme)).Where(f => f.Promise == promise));
}
