using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RegionSite.Diagnostics;

namespace RegionSite.Serving;

/// <summary>Kestrel on this machine's own two addresses, 127.0.0.1 and ::1, with nothing of the framework but what answers; it reads no settings and logs nothing.</summary>
internal sealed class WebServer : IDisposable
{
    private readonly WebApplication _application;

    private WebServer(WebApplication application, int port)
    {
        _application = application;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Asked for once the process is told to end (Ctrl+C).</summary>
    public CancellationToken Stopping => _application.Lifetime.ApplicationStopping;

    /// <param name="port">0 for one that is free.</param>
    /// <param name="failed">Hears of a bug that a request has met.</param>
    /// <exception cref="EnvironmentFailure">The port is taken, or not for us.</exception>
    public static WebServer Start(int port, LiveSite live, MessageLanguage language, Action<Exception> failed)
    {
        if (port == 0) port = FreePort();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        // Open pages are told to go, and would come back; nobody waits for them.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var application = builder.Build();
        var requests = new Requests(live, language, application.Lifetime.ApplicationStopping);
        application.Run(async context =>
        {
            try
            {
                await requests.Handle(context);
            }
            catch (Exception e) when (e is not (OperationCanceledException or IOException))
            {
                failed(e);
                throw;
            }
        });
        try
        {
            application.Start();
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            ((IDisposable)application).Dispose();
            throw e.InnerException is AddressInUseException
                ? new EnvironmentFailure(new($"port {port} is taken by another program; choose another one, such as --port {Other(port)}, or --port 0 for any that is free",
                    $"Port {port} ist schon von einem anderen Programm belegt; bitte einen anderen wählen, etwa --port {Other(port)}, oder --port 0 für irgendeinen freien"), e)
                : new EnvironmentFailure(new($"port {port} cannot be used ({e.Message}); choose another one with --port", $"Port {port} lässt sich nicht verwenden ({e.Message}); bitte mit --port einen anderen wählen"), e);
        }
        return new WebServer(application, port);
    }

    public void Stop() => _application.Lifetime.StopApplication();

    public void Dispose()
    {
        _application.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_application).Dispose();
    }

    private static int Other(int port) => port == 65535 ? 8081 : port + 1;

    // Kestrel finds a free port for one address alone.
    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
