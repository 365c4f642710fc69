using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary>region.yaml <c>hosts:</c>. What stands here becomes arguments of rsync and git, which may delete: so no more than plain names and paths is taken.</summary>
internal static partial class HostsReader
{
    public const string DefaultBranch = "main";

    private static readonly string[] Ways = ["pages", "none"];

    public static ImmutableArray<HostDelivery> Read(Fields fields)
    {
        if (fields.Map("hosts") is not { } hosts) return [];
        var result = ImmutableArray.CreateBuilder<HostDelivery>();
        foreach (var entry in hosts.Entries)
        {
            var host = new Sourced<string>(Normal(entry.Key), entry.KeyAt);
            var delivery = entry.Value is YamlMap ? Sent(host, hosts.Map(entry.Key)!) : Word(host, hosts, entry.Key);
            if (delivery is null) continue;
            if (result.FirstOrDefault(d => d.Host.Value == host.Value) is { } first) fields.Reporter.Report(FieldCodes.DuplicateId, host.At, entry.Key, $"{first.Host.At.Line}");
            else if (delivery.Way == DeliveryWay.Pages && result.FirstOrDefault(d => d.Way == DeliveryWay.Pages) is { } other) fields.Reporter.Report(BrandCodes.SecondPagesHost, host.At, host.Value, other.Host.Value);
            else result.Add(delivery);
        }
        return result.ToImmutable();
    }

    private static HostDelivery? Word(Sourced<string> host, Fields hosts, string name)
    {
        if (hosts.RequiredWord(name) is not { } word) return null;
        switch (word.Value)
        {
            case "pages": return new HostDelivery(host, DeliveryWay.Pages);
            case "none": return new HostDelivery(host, DeliveryWay.None);
            default:
                hosts.Reporter.ReportUnknown(FieldCodes.UnknownWord, word.At, Ways, word.Value, name, "pages, none, {rsync: …}, {repository: …}");
                return null;
        }
    }

    private static HostDelivery? Sent(Sourced<string> host, Fields fields)
    {
        var (rsync, repository) = (fields.Word("rsync"), fields.Word("repository"));
        // A port belongs to the one, a branch to the other: where it cannot count it may not stand.
        var port = rsync is null ? null : fields.Integer("port", 1, 65535);
        var branch = repository is null ? null : fields.Word("branch");
        if ((rsync is null) == (repository is null)) fields.Reporter.Report(BrandCodes.OneWayForAHost, rsync is null ? fields.At : host.At, host.Value);
        fields.RejectUnknown();
        if (rsync is not null && repository is not null) return null;
        if (rsync is { } target) return Possible("rsync", target, IsFolderOfServer) ? new HostDelivery(host, DeliveryWay.Rsync) { Target = target.Value.TrimEnd('/'), Port = port } : null;
        return repository is { } name && Possible("repository", name, RepositoryPattern().IsMatch) & (branch is not { } b || Possible("branch", b, IsBranch))
            ? new HostDelivery(host, DeliveryWay.Repository) { Target = name.Value, Branch = branch?.Value ?? DefaultBranch }
            : null;

        bool Possible(string name, Sourced<string> value, Func<string, bool> rule)
        {
            if (rule(value.Value)) return true;
            fields.Reporter.Report(BrandCodes.DeliveryNotPossible, value.At, value.Value, name);
            return false;
        }
    }

    // What has gone from the website is deleted there, so it must be a folder of its own: neither a home nor a whole disk.
    private static bool IsFolderOfServer(string target) => ServerPattern().Match(target) is { Success: true } match
        && match.Groups["path"].Value.Trim('/').Split('/') is var folders
        && folders.All(f => f is not ("" or "." or "..")) && !(folders is [var only] && only[0] == '~');

    // git check-ref-format, a little narrower.
    private static bool IsBranch(string name) => BranchPattern().IsMatch(name) && !name.Contains("..", StringComparison.Ordinal) && !name.EndsWith(".lock", StringComparison.Ordinal) && name.Split('/').All(p => p.Length > 0 && p[0] != '.') && name[^1] != '.';

    // As the brands' addresses are written: small, and international names in ASCII.
    private static string Normal(string host) => Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var uri) && uri is { AbsolutePath: "/", IsDefaultPort: true } ? uri.IdnHost.ToLowerInvariant() : host;

    [GeneratedRegex(@"^(?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?:(?<path>[A-Za-z0-9/_~][A-Za-z0-9/._~+@-]*)\z")]
    private static partial Regex ServerPattern();

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?/(?!\.{1,2}\z)[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex RepositoryPattern();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}\z")]
    private static partial Regex BranchPattern();
}
