using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>Legal pages from facts.</summary>
internal static class LegalFactPages
{
    public static PageModel Build(FactsPage page, SiteView view)
    {
        var model = new LegalModel(page.Kind, [.. page.Facts.Facts.Select(f => Plain(f.Field, f.Text, view))])
        {
            Sections = page.Facts.Made switch
            {
                ImprintFacts imprint => [.. ImprintSections.Of(imprint, view)],
                PrivacyFacts privacy => [.. PrivacySections.Of(privacy, view)],
                StatementFacts statement => [.. StatementSections.Of(statement, view)],
                _ => [],
            },
        };
        var title = page.Facts.Made is StatementFacts ? "law.statement" : $"legal.{page.Kind}";
        return new PageModel<LegalModel>(PageBuilder.Common(page, view, view.Say(title)), model);
    }

    private static FactModel Plain(string field, LocalText text, SiteView view) => new($"legal.fact.{field}", text.In(view.Language))
    {
        Url = field switch { "email" => $"mailto:{text.Default}", "phone" => Numbers.PhoneUrl(text.Default), _ => null },
    };
}
