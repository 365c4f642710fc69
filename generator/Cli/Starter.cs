using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using RegionSite.Text;

namespace RegionSite.Cli;

/// <summary>A file of a new region.</summary>
/// <param name="Path">Below the region's folder, with slashes.</param>
internal sealed record StarterFile(string Path, string Text);

/// <summary>
/// The new region that the program brings with it, as resources of its assembly: the files of <c>generator/Starter</c>. In them
/// <c>{{name}}</c> and <c>{{url}}</c> stand for what the user says, <c>{{today}}</c>, <c>{{today-9}}</c> and <c>{{friday+21}}</c> for
/// dates, the last for the first Friday not before that day: whoever starts a region finds its events ahead.
/// </summary>
internal static partial class Starter
{
    private const string Root = "starter/";

    private static readonly Assembly Program = typeof(Starter).Assembly;

    /// <summary>All files, in the order of their paths.</summary>
    public static ImmutableArray<StarterFile> Files(string name, string url, LocalDate today) =>
    [
        .. from resource in Program.GetManifestResourceNames().Order(StringComparer.Ordinal)
           where resource.StartsWith(Root, StringComparison.Ordinal)
           let path = resource[Root.Length..]
           select new StarterFile(path, Filled(Text(resource), path, name, url, today)),
    ];

    private static string Filled(string text, string path, string name, string url, LocalDate today) => Gap().Replace(text, gap => gap.Groups["word"].Value switch
    {
        "name" => path.EndsWith(".md", StringComparison.Ordinal) ? MarkdownSign().Replace(name, @"\$0") : YamlText.Scalar(name),
        "url" => url,
        var day => Date(day, gap.Groups["days"] is { Success: true, Value: var days } ? int.Parse(days) : 0, today),
    });

    private static string Date(string day, int days, LocalDate today)
    {
        var date = today.PlusDays(days);
        if (day != "today") date = date.With(DateAdjusters.NextOrSame(Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true)));
        return $"{date:uuuu-MM-dd}";
    }

    // A checkout on Windows may have given the lines other ends.
    private static string Text(string resource)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{\{(?<word>[a-z]+)(?<days>[+-]\d+)?\}\}")]
    private static partial Regex Gap();

    // What could begin something in the middle of a line.
    [GeneratedRegex(@"[\\`*_\[\]<>&#|~]")]
    private static partial Regex MarkdownSign();
}
