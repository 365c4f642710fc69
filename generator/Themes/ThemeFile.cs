using System.Text;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>A file of a theme as it was read.</summary>
/// <param name="Path">Below the theme's folder, with slashes.</param>
/// <param name="Shown">The path for messages.</param>
internal sealed record ThemeFile(string Path, string Shown, byte[] Bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The content as text, without byte order mark, lines ended by LF: a checkout on Windows then gives the same pages.
    /// Null, and reported, where it is not UTF-8.
    /// </summary>
    public string? Text(Reporter reporter)
    {
        var bytes = Bytes.AsSpan();
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        try
        {
            return Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            reporter.Report(ThemeCodes.NotUtf8, SourceLocation.StartOf(Shown));
            return null;
        }
    }
}
