using System.Collections.Immutable;
using System.CommandLine;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Cli;

/// <summary><c>regionsite hosts</c>: the hosts that a build writes, and how each gets to the web (region.yaml, <c>hosts</c>).</summary>
internal static class HostsCommand
{
    private sealed record Line(string Host, ImmutableArray<string> Brands, bool Umbrella, HostDelivery Delivery);

    public static Command Define(SharedOptions shared, TextWriter output, TextWriter error)
    {
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("hosts", "Lists the hosts that a build writes, and how each gets to the web") { format };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var bag = new DiagnosticBag();
            var library = ContentAsOfNow.Resolve(shared.Read(parsed), bag);
            if (ContentErrors.Stop(bag, ContentErrors.OfSettings, shared.Language(parsed), error)) return ExitStatus.ContentErrors;
            var lines = Lines(library);
            if (parsed.GetValue(format) == "json") WriteJson(lines, output);
            else foreach (var line in lines) output.WriteLine(Text(line, shared.Language(parsed)));
            return ExitStatus.Done;
        });
        return command;
    }

    private static List<Line> Lines(Library library)
    {
        var region = library.Region;
        var given = region.Hosts.ToDictionary(h => h.Host.Value, StringComparer.Ordinal);
        // A repository has one Pages website: the region's own, where nobody else was given it.
        var pagesAreFree = region.Hosts.All(h => h.Way != DeliveryWay.Pages);
        return [.. from host in library.Brands.GroupBy(b => b.Host).OrderBy(h => h.Key, StringComparer.Ordinal)
                   let umbrella = host.Any(b => b.Id == region.Umbrella.Value)
                   let otherwise = new HostDelivery(new(host.Key, host.First().Url.At), umbrella && pagesAreFree ? DeliveryWay.Pages : DeliveryWay.None)
                   select new Line(host.Key, [.. host.Select(b => b.Id)], umbrella, given.GetValueOrDefault(host.Key, otherwise))];
    }

    private static string Text(Line line, MessageLanguage language)
    {
        var way = line.Delivery.Way switch
        {
            DeliveryWay.Pages => "GitHub Pages",
            DeliveryWay.Rsync => $"rsync {line.Delivery.Target}{(line.Delivery.Port is { } port ? $" (Port {port})" : "")}",
            DeliveryWay.Repository => $"repository {line.Delivery.Target} ({line.Delivery.Branch})",
            _ => language == MessageLanguage.German ? "kein Ziel in region.yaml" : "no target in region.yaml",
        };
        return $"{line.Host}: {string.Join(", ", line.Brands)}; {way}";
    }

    private static void WriteJson(List<Line> lines, TextWriter to) => JsonAnswer.WriteEach(to, lines, (json, line) =>
    {
        json.WriteString("host", line.Host);
        json.WriteString("folder", line.Host);
        json.WriteStartArray("brands");
        foreach (var brand in line.Brands) json.WriteStringValue(brand);
        json.WriteEndArray();
        json.WriteBoolean("umbrella", line.Umbrella);
        json.WriteString("deploy", line.Delivery.Way.ToString().ToLowerInvariant());
        json.WriteString("target", line.Delivery.Target);
        if (line.Delivery.Port is { } port) json.WriteNumber("port", port);
        else json.WriteNull("port");
        json.WriteString("branch", line.Delivery.Branch);
    });
}
