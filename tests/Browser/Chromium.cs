namespace RegionSite.Tests.Browser;

/// <summary>The browser of this machine; none is ever downloaded.</summary>
internal static class Chromium
{
    // Debian builds Chromium twice; without a window of its own, which nobody sees here, it shows pages in three quarters of the time.
    private static readonly string[] Candidates = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];

    /// <summary>What <c>CHROMIUM</c> names, or else one where distributions put it; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Candidates.FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs it is skipped; null where it runs, if only to fail.</summary>
    public static string? Missing => Path is null && Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") != "1" ? $"there is no browser: none of {string.Join(", ", Candidates)}, and CHROMIUM names none" : null;
}

/// <summary>A fact that a browser has to show, skipped where there is none.</summary>
/// <remarks>With <c>REGIONSITE_REQUIRE_PEERS=1</c> nothing is skipped: a missing browser fails.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>A <see cref="BrowserFactAttribute"/> that holds for each of some values.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
