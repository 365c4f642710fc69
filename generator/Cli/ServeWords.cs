using System.Globalization;
using RegionSite.Diagnostics;
using RegionSite.Serving;
using RegionSite.Text;

namespace RegionSite.Cli;

/// <summary>What <c>serve</c> says: where the brands are, then a line for every build, and findings when they are others than before.</summary>
internal sealed class ServeWords(BuildOptions options, int port, MessageLanguage language, TextWriter output, TextWriter error)
{
    private readonly bool _german = language == MessageLanguage.German;
    private bool _greeted, _toldOfPolling;
    private string _told = "";

    public void Tell(Rebuild rebuild)
    {
        var state = rebuild.State;
        using var findings = new StringWriter();
        DiagnosticPrinter.WriteText(state.Findings, language, findings);
        if (findings.ToString() != _told) error.Write(_told = findings.ToString());
        if (state.Failure is { } failure) error.WriteLine(failure);
        output.WriteLine(Line(rebuild));
        if (!_greeted) Greet(state.Site);
        _greeted |= state.Site is not null;
        if (!rebuild.Polls || _toldOfPolling) return;
        _toldOfPolling = true;
        error.WriteLine(_german
            ? "Das Betriebssystem meldet keine Änderungen (unter Linux helfen mehr fs.inotify.max_user_watches); die Ordner werden jede Sekunde durchgesehen."
            : "The system gives no notice of changes (on Linux, raise fs.inotify.max_user_watches); the folders are looked through every second.");
    }

    private string Line(Rebuild rebuild)
    {
        var why = rebuild.Changed switch
        {
            [] when rebuild.State.Number == 1 => _german ? "erster Lauf" : "first build",
            [] => _german ? "ein Zeitpunkt ist erreicht, der Seiten ändert" : "the time has come at which pages change",
            [var one] => one,
            [var first, ..] => _german ? $"{rebuild.Changed.Count} Dateien, zuerst {first}" : $"{rebuild.Changed.Count} files, first {first}",
        };
        var seconds = rebuild.Time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var found = Summary.Found(rebuild.State.Findings, language);
        if (rebuild.State.IsGood) return _german ? $"{why}: neu in {seconds.Replace('.', ',')} s, {found}" : $"{why}: built in {seconds} s, {found}";
        var kept = (rebuild.State.Site is not null, _german) switch
        {
            (true, true) => "die letzte gute Fassung bleibt",
            (true, false) => "the last good version stays",
            (false, true) => "noch keine Website",
            _ => "no website yet",
        };
        return $"{why}: {found}; {kept}";
    }

    private void Greet(ServedSite? site)
    {
        output.WriteLine();
        foreach (var brand in site?.Plan.Sites ?? [])
            output.WriteLine($"  {LocalHosts.Origin(brand.Host, port)}{brand.Base}  {brand.Brand.Name.In(_german ? Languages.German : "en")}");
        output.WriteLine($"  {LocalHosts.Overview(port)}  {(_german ? "alle Marken" : "all brands")}");
        output.WriteLine();
        if (site?.HiddenDrafts is > 0 and var drafts)
            output.WriteLine(_german ? $"Entwürfe, die nicht gezeigt werden: {drafts} (mit --drafts schon)." : $"Drafts that are not shown: {drafts} (--drafts shows them).");
        output.WriteLine(_german
            ? $"Änderungen in \"{options.Content}\" und \"{options.Themes}\" erscheinen von selbst. Beenden mit Strg+C."
            : $"Changes in \"{options.Content}\" and \"{options.Themes}\" appear by themselves. Ctrl+C ends this.");
    }
}
