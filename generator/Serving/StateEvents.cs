using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using RegionSite.Diagnostics;

namespace RegionSite.Serving;

/// <summary>What an open page hears (server-sent events, HTML standard 9.2): at once how things stand, then every new state.</summary>
internal static class StateEvents
{
    /// <param name="asked">The host's name in the request.</param>
    /// <param name="path">Of the open page, decoded.</param>
    public static async IAsyncEnumerable<SseItem<string>> Of(
        Task<SiteState> latest, string asked, string path, int port, MessageLanguage language, [EnumeratorCancellation] CancellationToken stop)
    {
        for (var next = latest; ;)
        {
            SiteState state;
            try
            {
                state = await next.WaitAsync(stop);
            }
            catch (OperationCanceledException)
            {
                yield break;
            }
            yield return new SseItem<string>(Json(state, asked, path, port, language), "state");
            next = state.Next;
        }
    }

    private static string Json(SiteState state, string asked, string path, int port, MessageLanguage language)
    {
        var page = Answer.Find(state, asked, path, port, language) switch
        {
            BrandPage found => ServedPage.Of(found.Page, found.Site, port),
            OwnPage own => ServedPage.Own(own.Html),
            _ => null,
        };
        return JsonSerializer.Serialize(new
        {
            state.Number,
            Page = page?.Fingerprint,
            page?.Styles,
            state.Failure,
            Findings = state.Findings.Select(f => new
            {
                f.At.File,
                f.At.Line,
                f.At.Column,
                Severity = f.Severity.ToString().ToLowerInvariant(),
                Code = f.Code.Id,
                Message = f.Message(language),
            }),
        }, JsonSerializerOptions.Web);
    }
}
