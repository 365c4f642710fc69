namespace RegionSite.Serving;

/// <summary>Where a brand's host is reached on this machine: <c>&lt;host&gt;.localhost</c>, which browsers look up nowhere but here (RFC 6761, 6.3).</summary>
internal static class LocalHosts
{
    private const string Ending = ".localhost";

    public static string Origin(string host, int port) => $"http://{host}{Ending}{(port == 80 ? "" : $":{port}")}";

    /// <summary>The address of the overview of all brands.</summary>
    public static string Overview(int port) => $"http://localhost{(port == 80 ? "" : $":{port}")}/";

    public static bool IsOverview(string asked) => asked is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>
    /// The brand's host that a request's name stands for, known or not; null for any other name. A page of another website may have its own
    /// name lead to this machine and then ask in its visitor's browser for what is here (DNS rebinding): such a name is answered nothing.
    /// </summary>
    public static string? Of(string asked) =>
        asked.Length > Ending.Length && asked.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? asked[..^Ending.Length].ToLowerInvariant() : null;
}
