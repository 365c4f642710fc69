using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Files;

namespace RegionSite.Serving;

/// <summary>HTTP: from a request to an answer, with the headers that a real web server would send but for caching, since here everything may change at any time.</summary>
internal sealed class Requests(LiveSite live, MessageLanguage language, CancellationToken stopping)
{
    // The server's own pages; those of the brands carry theirs.
    private const string OwnPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public async Task Handle(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var asked = request.Host.Host;
        var path = request.Path.Value ?? "/";
        var port = context.Connection.LocalPort;
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = ServerHeaders.Referrer;
        if (!LocalHosts.IsOverview(asked) && LocalHosts.Of(asked) is null)
        {
            await Say(421, "regionsite serve answers to localhost and <host>.localhost alone.\n");
            return;
        }
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Say(405, "GET or HEAD.\n");
            return;
        }
        if (path == Browser.States)
        {
            var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            response.RegisterForDispose(stop);
            var states = StateEvents.Of(live.Latest, asked, request.Query["path"].ToString(), port, language, stop.Token);
            await TypedResults.ServerSentEvents(states).ExecuteAsync(context);
            return;
        }
        if (Browser.File(path) is { } own)
        {
            await TypedResults.Bytes(own, ServedFile.MediaType(path)).ExecuteAsync(context);
            return;
        }
        var state = await live.Latest.WaitAsync(context.RequestAborted);
        switch (Answer.Find(state, asked, path, port, language))
        {
            case BrandPage page:
                await Give(page, context);
                break;
            case BrandFile file:
                await Give(file, context);
                break;
            case OwnPage page:
                response.StatusCode = page.Status;
                response.Headers.ContentSecurityPolicy = OwnPolicy;
                await Html(Browser.WithScript(ServedPage.Own(page.Html), language, draft: false, quiet: state.Site is null), context);
                break;
            case Moved moved:
                response.StatusCode = 307;
                response.Headers.Location = Uri.EscapeDataString(moved.Path).Replace("%2F", "/", StringComparison.Ordinal) + request.QueryString;
                break;
        }

        Task Say(int status, string text)
        {
            response.StatusCode = status;
            return TypedResults.Text(text).ExecuteAsync(context);
        }
    }

    private Task Give(BrandPage answer, HttpContext context)
    {
        var (status, page, site) = answer;
        context.Response.StatusCode = status;
        if (site.IsShared(page.Host, page.Address)) context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.ContentSecurityPolicy = page is WidgetPage ? ServerHeaders.FramesOfAll : ServerHeaders.FramesOfOwn;
        var served = ServedPage.Of(page, site, context.Connection.LocalPort);
        // A page that leads on by itself is gone before it could hear of anything.
        return Html(page is RedirectPage ? served.Html : Browser.WithScript(served, language, page is ItemPage { Shown.Draft: true }, quiet: false), context);
    }

    private static Task Give(BrandFile answer, HttpContext context)
    {
        var (file, site) = answer;
        var path = Uri.UnescapeDataString(file.Address);
        var type = ServedFile.MediaType(path);
        if (site.IsShared(file.Host, path)) context.Response.Headers.AccessControlAllowOrigin = "*";
        if (file is PictureFile picture) return Give(picture, site, type, context);
        if (file is not CopiedFile copied) return TypedResults.Bytes(site.Render(file), type).ExecuteAsync(context);
        if (ServedFile.Open(copied) is { } stream)
            return TypedResults.Stream(stream, type, entityTag: new EntityTagHeaderValue($"\"{ServedFile.Stamp(copied)}\""), enableRangeProcessing: true).ExecuteAsync(context);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    // Made when it is asked for; the original may be gone by then.
    private static Task Give(PictureFile picture, ServedSite site, string type, HttpContext context)
    {
        var stamp = new EntityTagHeaderValue($"\"{ServedFile.Stamp(picture)}-{picture.Form.Most}\"");
        try
        {
            return TypedResults.Bytes(site.Render(picture), type, entityTag: stamp).ExecuteAsync(context);
        }
        catch (EnvironmentFailure)
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        }
    }

    private static Task Html(byte[] html, HttpContext context) => TypedResults.Bytes(html, "text/html; charset=utf-8").ExecuteAsync(context);
}
