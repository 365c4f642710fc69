namespace RegionSite.Themes;

/// <param name="What">The name of what stores, the address that is asked, or what the policy allows.</param>
/// <param name="File">The path for messages.</param>
internal sealed record PrivacyFinding(PrivacyMatter Matter, string What, string File);

internal enum PrivacyMatter
{
    /// <summary>Something is stored on the device, or read from it (§ 25 TDDDG).</summary>
    Storage,

    /// <summary>Another host is asked.</summary>
    Host,

    /// <summary>The policy would allow it.</summary>
    Policy,
}
