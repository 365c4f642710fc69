using System.Text.Json;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>What other websites' servers fetch: a list in HTML with absolute addresses, neither style nor script, and the answer of oEmbed 1.0 (oembed.com).</summary>
internal static class WidgetLists
{
    private const int FrameWidth = 600;

    // In seconds: the frame is always of today, whoever keeps its address.
    private const int KeepOneDay = 86_400;

    public static void WriteFragment(WidgetFilter filter, SiteView view, Utf8PageWriter to)
    {
        var cards = view.Cards.Of(WidgetLinks.Few(filter, view));
        to.Write($"<ul class=\"region-events\" lang=\"{view.Language}\">\n");
        foreach (var card in cards) Write(card, view, to);
        if (cards.Count == 0)
        {
            to.Write("<li class=\"region-event\">");
            HtmlEscape.Write(view.Say("events.empty"), to);
            to.Write("</li>\n");
        }
        to.Write("</ul>\n");
    }

    public static void WriteOEmbed(WidgetFilter filter, SiteView view, Utf8PageWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WidgetEntry.Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", WidgetLinks.Title(filter, view));
            json.WriteString("provider_name", view.Model.Name);
            json.WriteString("provider_url", view.Site.Origin + view.Site.Base);
            json.WriteNumber("cache_age", KeepOneDay);
            json.WriteString("html", WidgetSnippets.Frame(filter, view));
            json.WriteNumber("width", FrameWidth);
            json.WriteNumber("height", WidgetSnippets.FrameHeight);
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(CardModel card, SiteView view, Utf8PageWriter to)
    {
        to.Write("<li class=\"region-event\">");
        var when = card.NextDay is null ? card.Date : $"{card.Rhythm} ({view.Say("date.next", card.NextDay)})";
        if (when is not null) Element("time", card.DateTime is null ? "" : $" datetime=\"{card.DateTime}\"", "region-event-when", when);
        if (card.State is { } state) Element("strong", "", "region-event-state", view.Say($"event.state.{state}"));
        var url = card.Url.StartsWith('/') ? view.Site.Origin + card.Url : card.Url;
        to.Write("<a class=\"region-event-title\" href=\"");
        HtmlEscape.Write(url, to);
        to.Write(card.Lang is { } lang ? $"\" lang=\"{lang}\" hreflang=\"{lang}\">" : "\">");
        HtmlEscape.Write(card.Title, to);
        to.Write("</a>");
        if (card.Place is { } place)
        {
            to.Write(" ");
            Element("span", "", "region-event-place", place);
        }
        to.Write("</li>\n");

        // A date that is not fixed is no time for machines.
        void Element(string name, string attributes, string className, string text)
        {
            if (name == "time" && attributes.Length == 0) name = "span";
            to.Write($"<{name} class=\"{className}\"{attributes}>");
            HtmlEscape.Write(text, to);
            to.Write($"</{name}> ");
        }
    }
}
