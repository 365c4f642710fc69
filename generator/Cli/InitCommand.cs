using System.CommandLine;
using System.Text;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Reading;

namespace RegionSite.Cli;

/// <summary><c>regionsite init</c>: a new region with an example of everything, ready to build.</summary>
internal static class InitCommand
{
    private const string Content = "content";

    // The starter's content says the same in region.yaml.
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static Command Define(SharedOptions shared, Func<Instant> clock, TextWriter output)
    {
        var folder = new Argument<string>("folder") { Description = "Where the region goes; it is made if it is not there", DefaultValueFactory = _ => "." };
        var name = new Option<string>("--name") { Description = "What the region is called", DefaultValueFactory = _ => "Region Beispielland" };
        var url = new Option<string>("--url") { Description = "The address of its website", DefaultValueFactory = _ => "https://region.example/" };
        var command = new Command("init", "Starts a new region: a folder of content with an example of everything") { folder, name, url };
        command.SetAction(parsed =>
        {
            Run(parsed.GetValue(folder)!, Name(parsed.GetValue(name)!), Url(parsed.GetValue(url)!), clock().InZone(Zone).Date, shared.Language(parsed), output);
            return ExitStatus.Done;
        });
        return command;
    }

    private static void Run(string folder, string name, string url, LocalDate today, MessageLanguage language, TextWriter output)
    {
        MustBeFree(folder);
        var (written, kept) = Write(folder, Starter.Files(name, url, today));
        var german = language == MessageLanguage.German;
        output.WriteLine(german ? $"\"{name}\" ist angelegt, {written} Dateien:" : $"\"{name}\" is ready, {written} files:");
        output.WriteLine(german
            ? """
              content/                          Name, Themen und Orte der Region
              content/brands/region/            die Website: Adresse, Aussehen, Menü, Impressum
              content/partners/stadtmarketing/  was dort steht: von allem ein Beispiel
              README.md                         die ersten fünf Minuten
            """
            : """
              content/                          the region's name, topics and places
              content/brands/region/            the website: address, look, menu, imprint
              content/partners/stadtmarketing/  what stands there: an example of everything
              README.md                         the first five minutes (in German)
            """);
        foreach (var path in kept) output.WriteLine(german ? $"{path} war schon da und bleibt, wie es ist" : $"{path} was there already and stays as it is");
        output.WriteLine(german ? "Weiter geht es mit:" : "Go on with:");
        if (Path.GetFullPath(folder) != Path.GetFullPath(".")) output.WriteLine($"  cd \"{folder}\"");
        output.WriteLine("  regionsite check");
        output.WriteLine("  regionsite build");
    }

    private static string Name(string text)
    {
        var name = text.Trim();
        return name.Length > 0 && !name.Any(char.IsControl) ? name : throw new UsageFailure(new("--name takes a name on one line", "--name erwartet einen Namen in einer Zeile"));
    }

    private static string Url(string text) => BrandReader.Address(text.Trim()) is not null
        ? text.Trim().TrimEnd('/') + "/"
        : throw new UsageFailure(new(
            $"--url takes a whole address such as https://www.region.example/, not \"{text}\"",
            $"--url erwartet eine ganze Adresse wie https://www.region.example/, nicht \"{text}\""));

    private static void MustBeFree(string folder)
    {
        if (File.Exists(folder)) throw new UsageFailure(new($"\"{folder}\" is a file", $"\"{folder}\" ist eine Datei"));
        var content = Path.Combine(folder, Content);
        if (File.Exists(content) || (Directory.Exists(content) && Directory.EnumerateFileSystemEntries(content).Any()))
            throw new UsageFailure(new($"\"{content}\" is there already; nothing was changed", $"\"{content}\" gibt es schon; es wurde nichts geändert"));
    }

    // The content comes to its place whole or not at all; beside it no file is replaced.
    private static (int Written, List<string> Kept) Write(string folder, IReadOnlyList<StarterFile> files)
    {
        var content = Path.Combine(folder, Content);
        var staged = Path.Combine(folder, ".content.regionsite");
        var kept = new List<string>();
        try
        {
            if (Directory.Exists(staged)) Directory.Delete(staged, recursive: true);
            foreach (var file in files)
            {
                var within = file.Path.StartsWith(Content + "/", StringComparison.Ordinal);
                var path = Path.Combine(within ? staged : folder, within ? file.Path[(Content.Length + 1)..] : file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                if (!within && File.Exists(path)) kept.Add(file.Path);
                else Put(path, file.Text);
            }
            if (Directory.Exists(content)) Directory.Delete(content);
            Directory.Move(staged, content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentFailure(new($"the region cannot be written: {e.Message}", $"die Region lässt sich nicht schreiben: {e.Message}"), e);
        }
        return (files.Count - kept.Count, kept);
    }

    private static void Put(string path, string text)
    {
        using var file = new FileStream(path, FileMode.CreateNew);
        file.Write(Encoding.UTF8.GetBytes(text));
    }
}
