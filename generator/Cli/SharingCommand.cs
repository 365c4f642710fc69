using System.CommandLine;
using System.Text.Json;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Sharing;

namespace RegionSite.Cli;

/// <summary><c>regionsite sharing</c>: who shows what from whom and why, and what was refused by whom.</summary>
internal static class SharingCommand
{
    private sealed record Line(Brand Brand, Item Item, SharingDecision Decision, Brand? Home);

    public static Command Define(SharedOptions shared, TextWriter output, TextWriter error)
    {
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("sharing", "Tells which brand shows which partner's items, and why") { format };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            var library = ContentAsOfNow.Resolve(shared.Read(parsed), bag);
            var language = shared.Language(parsed);
            if (ContentErrors.Stop(bag, _ => true, language, error)) return ExitStatus.ContentErrors;
            var lines = Decide(library);
            if (parsed.GetValue(format) == "json") WriteJson(lines, output);
            else WriteText(lines, library, language, output);
            return ExitStatus.Done;
        });
        return command;
    }

    private static List<Line> Decide(Library library)
    {
        var rules = new SharingRules(library);
        return [.. from brand in library.Brands
                   from item in library.Items
                   where library.IsLive(item)
                   let decision = rules.Decide(brand, item)
                   where decision.Reason != SharingReason.NotSelected
                   select new Line(brand, item, decision, rules.Home(item))];
    }

    private static void WriteText(List<Line> lines, Library library, MessageLanguage language, TextWriter to)
    {
        var german = language == MessageLanguage.German;
        foreach (var brand in library.Brands)
        {
            var own = lines.Where(l => l.Brand == brand).ToList();
            var shown = own.Count(l => l.Decision.Shows);
            to.WriteLine(german ? $"{brand.Id} zeigt {shown} Beiträge, {own.Count - shown} abgelehnt" : $"{brand.Id} shows {shown} items, {own.Count - shown} refused");
            foreach (var line in own)
            {
                var home = line.Decision.Shows && line.Home is { } other && other != brand ? (german ? $" (Original bei {other.Id})" : $" (original at {other.Id})") : "";
                to.WriteLine($"  {(line.Decision.Shows ? "+" : "-")} {line.Item.Key}: {Words(line.Decision, german)}{home}");
            }
        }
    }

    private static string Words(SharingDecision decision, bool german) => decision.Reason switch
    {
        SharingReason.OwnPage => german ? "eigene Seite der Marke" : "page of the brand itself",
        SharingReason.OwnedByOwner => german ? $"gehört {decision.By}, Eigentümer der Marke" : $"owned by {decision.By}, an owner of the brand",
        SharingReason.CoPublished => german ? $"gemeinsam mit {decision.By}, Eigentümer der Marke" : $"co-published by {decision.By}, an owner of the brand",
        SharingReason.SelectedAll => german ? "ausgewählt: alles" : "selected: all",
        SharingReason.SelectedPartner => german ? $"ausgewählt: Partner {decision.By}" : $"selected: partner {decision.By}",
        SharingReason.SelectedTopic => german ? $"ausgewählt: Thema {decision.By}" : $"selected: topic {decision.By}",
        SharingReason.SelectedPlace => german ? $"ausgewählt: Ort {decision.By}" : $"selected: place {decision.By}",
        SharingReason.SelectedType => german ? $"ausgewählt: Art {decision.By}" : $"selected: type {decision.By}",
        SharingReason.RefusedByPartner => german ? $"abgelehnt von {decision.By}: share erlaubt es dieser Marke nicht" : $"refused by {decision.By}: its share does not allow this brand",
        SharingReason.RefusedByBrand => german ? $"abgelehnt von der Marke selbst: except {decision.By}" : $"refused by the brand itself: except {decision.By}",
        _ => decision.Reason.ToString(),
    };

    private static void WriteJson(List<Line> lines, TextWriter to) => JsonAnswer.WriteEach(to, lines, (json, line) =>
    {
        json.WriteString("brand", line.Brand.Id);
        json.WriteString("partner", line.Item.Key.Owner);
        json.WriteString("item", line.Item.Key.ToString());
        json.WriteString("source", line.Item.Source);
        json.WriteBoolean("shown", line.Decision.Shows);
        json.WriteString("reason", JsonNamingPolicy.KebabCaseLower.ConvertName(line.Decision.Reason.ToString()));
        json.WriteString("by", line.Decision.By);
        json.WriteString("home", line.Home?.Id);
    });
}
