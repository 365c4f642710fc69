using System.Net;
using System.Net.ServerSentEvents;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using NodaTime;
using RegionSite.Cli;
using RegionSite.Diagnostics;
using RegionSite.Serving;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Serving;

/// <summary><c>serve</c> on a region of its own, at a free port of this machine, from its first build until it is disposed.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    /// <summary>For what comes at once; so long only where the machine is busy.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<Rebuild> _rebuilds = Channel.CreateUnbounded<Rebuild>();
    private readonly FileChanges _changes;
    private readonly WebServer _server;
    private readonly HttpClient _client;
    private readonly Task _run;

    /// <param name="themes">Null for those of the repository.</param>
    public RunningServer(string content, string? themes = null, bool drafts = false, bool poll = false, MessageLanguage language = MessageLanguage.English)
    {
        var options = new BuildOptions
        {
            Content = content,
            Themes = themes ?? Path.Combine(Repository.Root, "themes"),
            Output = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(content))!, "public"),
            Vips = VipsProgram.Find(null),
            Drafts = drafts,
            Now = zone => Clock.InZone(zone).LocalDateTime,
            Threads = 2,
        };
        _changes = FileChanges.In([options.Content, options.Themes], poll);
        var live = new LiveSite(options, language);
        _server = WebServer.Start(0, live, language, Bugs.Add);
        _run = Task.Run(() => live.Run(_changes, r => _rebuilds.Writer.TryWrite(r), _server.Stopping));
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            // No name is looked up.
            ConnectCallback = async (_, stop) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, _server.Port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { Timeout = Patience };
    }

    public Instant Clock { get; set; } = CommandRun.Clock;

    public List<Exception> Bugs { get; } = [];

    public int Port => _server.Port;

    /// <summary>The next build that is told of.</summary>
    public async Task<Rebuild> Rebuilt() => await Either(_rebuilds.Reader.ReadAsync().AsTask());

    /// <param name="host">A brand's, such as <c>dach.example</c>; or a whole name that is asked for.</param>
    public Uri Address(string host, string path) => new($"http://{(host.EndsWith(".example", StringComparison.Ordinal) ? host + ".localhost" : host)}:{Port}{path}");

    public Task<HttpResponseMessage> Get(string host, string path) => Send(new HttpRequestMessage(HttpMethod.Get, Address(host, path)));

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => Either(_client.SendAsync(request));

    public async Task<string> Text(string host, string path) => await (await Get(host, path)).Content.ReadAsStringAsync();

    /// <summary>The status of a request whose path no client library has tidied.</summary>
    public async Task<int> StatusOfRaw(string host, string path)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}.localhost:{Port}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return int.Parse((await reader.ReadToEndAsync().WaitAsync(Patience)).Split(' ')[1]);
    }

    /// <summary>What an open page hears.</summary>
    public async Task<OpenPage> Open(string host, string path)
    {
        var response = await Either(_client.SendAsync(new HttpRequestMessage(HttpMethod.Get, Address(host, $"/.regionsite/states?path={Uri.EscapeDataString(path)}")), HttpCompletionOption.ResponseHeadersRead));
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new OpenPage(response, SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator());
    }

    public async ValueTask DisposeAsync()
    {
        _server.Stop();
        await _run.WaitAsync(Patience);
        _client.Dispose();
        _server.Dispose();
        _changes.Dispose();
        Assert.Empty(Bugs);
    }

    // A run that ends early says why, instead of keeping everybody waiting.
    private async Task<T> Either<T>(Task<T> wanted)
    {
        await Task.WhenAny(wanted, _run).WaitAsync(Patience);
        if (_run.IsFaulted) await _run;
        return await wanted.WaitAsync(Patience);
    }
}

/// <summary>A page's connection to the server.</summary>
internal sealed record OpenPage(HttpResponseMessage Response, IAsyncEnumerator<SseItem<string>> Events) : IAsyncDisposable
{
    public async Task<JsonElement> Hear()
    {
        Assert.True(await Events.MoveNextAsync().AsTask().WaitAsync(RunningServer.Patience));
        return JsonDocument.Parse(Events.Current.Data).RootElement;
    }

    public async ValueTask DisposeAsync()
    {
        await Events.DisposeAsync();
        Response.Dispose();
    }
}
