using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>The files that set up a host's web server, where region.yaml asks for them.</summary>
internal static class ServerPlanner
{
    public static void Add(string host, IReadOnlyCollection<BrandSite> sites, ImmutableArray<ServerForm> forms, AddressBook book)
    {
        if (forms.IsEmpty) return;
        var rules = ServerRules.Of(sites, [.. book.Outputs.OfType<PlannedPage>().Where(p => p.Host == host)]);
        foreach (var form in forms)
        {
            if (form == ServerForm.Htaccess) book.Add(new ServerFile(host, ServerFile.Htaccess, form, rules));
            else
            {
                book.Add(new ServerFile(host, ServerFile.Headers, form, rules));
                book.Add(new ServerFile(host, ServerFile.Redirects, form, rules));
            }
        }
    }
}
