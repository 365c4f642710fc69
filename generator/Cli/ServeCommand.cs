using System.CommandLine;
using RegionSite.Diagnostics;
using RegionSite.Serving;

namespace RegionSite.Cli;

/// <summary><c>regionsite serve</c>: the websites of all brands on this machine, which follow their content and themes as they are written.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    public static Command Define(SharedOptions shared, TextWriter output, TextWriter error)
    {
        var port = new Option<int>("--port") { Description = "Where to listen; 0 for any port that is free", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number is < 0 or > 65535) result.AddError("--port takes a number from 0 to 65535");
        });
        var brands = new Option<string[]>("--brand") { Description = "Show this brand alone; may be given several times", AllowMultipleArgumentsPerToken = true };
        var drafts = new Option<bool>("--drafts") { Description = "Show drafts too" };
        var vips = VipsProgram.Option();
        var command = new Command("serve", "Shows all websites on this machine, and every change as it is saved") { port, brands, drafts, vips };
        shared.AddTo(command);
        command.SetAction(parsed => Run(shared.Read(parsed) with
        {
            Brands = [.. parsed.GetValue(brands) ?? []],
            Drafts = parsed.GetValue(drafts),
            Vips = VipsProgram.Find(parsed.GetValue(vips)),
        }, parsed.GetValue(port), shared.Language(parsed), output, error));
        return command;
    }

    private static int Run(BuildOptions options, int port, MessageLanguage language, TextWriter output, TextWriter error)
    {
        using var changes = FileChanges.In([options.Content, options.Themes]);
        var live = new LiveSite(options, language);
        using var server = WebServer.Start(port, live, language, bug => error.WriteLine(bug));
        var words = new ServeWords(options, server.Port, language, output, error);
        live.Run(changes, words.Tell, server.Stopping);
        return ExitStatus.Done;
    }
}
