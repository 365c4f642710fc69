using RegionSite.Model;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>
/// What § 4 BITV 2.0 and the law of the Länder ask of the entry page in Leichte Sprache: what the website holds, how to find one's way, and the essence of
/// the statement on accessibility. A language has it whose interface texts have <c>law.guide</c>.
/// </summary>
internal static class HomeGuide
{
    public static GuideModel? Of(SiteView view)
    {
        if (Word("title") is not { } title) return null;
        var entries = ItemTypes.All.Where(t => t != ItemType.Page && SiteModels.HasAny(view.Site, t)).Select(t => t.Section())
            .Select(s => new GuideEntry(new LinkModel(view.Label(s), view.SectionUrl(s)), Word(s) ?? "")).ToList();
        var statement = view.Site.Brand.Legal.Accessibility.Made is StatementFacts facts ? StatementSections.State(facts.State, view) : null;
        return new GuideModel(
            title, Word("lead") ?? "", entries,
            new TextModel(Word("find"), Word("menu") ?? ""),
            statement is null ? null : new TextModel(Word("statement"), statement),
            view.Model.AccessibilityUrl is { } url ? new LinkModel(Word("statementLink") ?? view.Say("law.statement"), url) : null);

        string? Word(string name) => view.Texts.Find($"law.guide.{name}");
    }
}
