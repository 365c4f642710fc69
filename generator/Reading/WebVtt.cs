using System.Globalization;
using System.Text.RegularExpressions;
using RegionSite.Diagnostics;

namespace RegionSite.Reading;

/// <summary>Whether a file of captions is one that browsers read (WebVTT, W3C; the form of files, section 4).</summary>
internal static partial class WebVtt
{
    /// <summary>Reports each line that a browser would stumble over.</summary>
    public static void Check(string text, string display, Reporter reporter)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!Signature().IsMatch(lines[0]))
        {
            reporter.Report(AccessibilityCodes.NotWebVtt, SourceLocation.StartOf(display), "WEBVTT");
            return;
        }
        var last = TimeSpan.Zero;
        var (cues, stray) = (0, 0);
        var isComment = false;
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length == 0) isComment = false;
            else if (lines[i - 1].Length == 0 && Aside().IsMatch(line)) isComment = true;
            if (isComment || line.Length == 0) continue;
            if (!line.Contains("-->", StringComparison.Ordinal))
            {
                if (stray == 0) stray = i;
                continue;
            }
            cues++;
            if (Timing().Match(line) is not { Success: true } timing || Time(timing.Groups["from"].Value) is not { } from || Time(timing.Groups["to"].Value) is not { } to || to <= from || from < last)
            {
                reporter.Report(AccessibilityCodes.NotWebVtt, new SourceLocation(display, i + 1, 1), line.Trim());
                continue;
            }
            last = from;
        }
        // Captions that are still to be written are none yet; words without a time are lost.
        if (cues == 0 && stray > 0) reporter.Report(AccessibilityCodes.NotWebVtt, new SourceLocation(display, stray + 1, 1), lines[stray].Trim());
    }

    private static TimeSpan? Time(string text)
    {
        var parts = text.Split(':');
        var seconds = decimal.Parse(parts[^1], CultureInfo.InvariantCulture);
        var minutes = int.Parse(parts[^2], CultureInfo.InvariantCulture);
        if (seconds >= 60 || minutes >= 60) return null;
        var hours = parts.Length == 3 ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 0;
        return TimeSpan.FromMilliseconds((double)((hours * 3600 + minutes * 60 + seconds) * 1000));
    }

    [GeneratedRegex(@"^WEBVTT(?:[ \t].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:NOTE|STYLE|REGION)(?:[ \t]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?<from>(?:[0-9]{2,4}:)?[0-9]{2}:[0-9]{2}\.[0-9]{3})[ \t]+-->[ \t]+(?<to>(?:[0-9]{2,4}:)?[0-9]{2}:[0-9]{2}\.[0-9]{3})(?:[ \t].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Timing();
}
