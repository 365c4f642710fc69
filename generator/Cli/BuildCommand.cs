using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary><c>regionsite build</c>.</summary>
internal static class BuildCommand
{
    public static Command Define(SharedOptions shared, TextWriter output, TextWriter error)
    {
        var folder = new Option<string>("--output") { Description = "Where the websites go", DefaultValueFactory = _ => "public" };
        var brands = new Option<string[]>("--brand") { Description = "Build this brand alone; may be given several times", AllowMultipleArgumentsPerToken = true };
        var drafts = new Option<bool>("--drafts") { Description = "Show drafts too" };
        var manifest = new Option<string?>("--manifest") { Description = "Write a list of all files here, as JSON" };
        var onError = new Option<string>("--on-error") { Description = "stop, or hold faulty items back and build the rest", DefaultValueFactory = _ => "stop" };
        var portable = new Option<bool>("--portable") { Description = "Make websites that also work opened from disk or below any path of a web server, with an index.html that leads to all of them" };
        var vips = VipsProgram.Option();
        onError.AcceptOnlyFromAmong("stop", "hold");
        var command = new Command("build", "Builds all websites into a folder") { folder, brands, drafts, manifest, onError, portable, vips };
        shared.AddTo(command);
        command.SetAction(parsed => Run(shared.Read(parsed) with
        {
            Output = parsed.GetValue(folder)!,
            Brands = [.. parsed.GetValue(brands) ?? []],
            Drafts = parsed.GetValue(drafts),
            Manifest = parsed.GetValue(manifest),
            Portable = parsed.GetValue(portable),
            Vips = VipsProgram.Find(parsed.GetValue(vips)),
            Hold = parsed.GetValue(onError) == "hold",
        }, VipsProgram.IsUnwanted(parsed.GetValue(vips)), shared.Language(parsed), output, error));
        return command;
    }

    private static int Run(BuildOptions options, bool inOneSize, MessageLanguage language, TextWriter output, TextWriter error)
    {
        var watch = Stopwatch.StartNew();
        OutputFolder.MustNotMeet(options);
        var bag = new DiagnosticBag();
        var site = SiteBuilder.Prepare(options, bag);
        var found = bag.Sorted();
        DiagnosticPrinter.WriteText(found.Where(d => d.Severity != Severity.Notice), language, error);
        if (site is null)
        {
            error.WriteLine(Summary.Stopped(found, language));
            return ExitStatus.ContentErrors;
        }
        var rendered = SiteBuilder.Write(site, options);
        DiagnosticPrinter.WriteText(site.Pictures.Found.Sorted(), language, error);
        if (options.Manifest is { } path) ManifestFile.Write(path, site.Plan, rendered);
        if (!site.Held.IsEmpty) error.WriteLine(Summary.Held(site.Held, language));
        if (options.Vips is null && !inOneSize && Summary.InOneSize(site.Plan, language) is { } notice) output.WriteLine(notice);
        output.WriteLine(Summary.Built(site.Plan, rendered.Length, watch.Elapsed, language));
        return ExitStatus.Done;
    }
}
