using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary>Diagnostics as lines for people, as JSON, and as annotations of GitHub Actions.</summary>
internal static class DiagnosticPrinter
{
    public static void WriteText(IEnumerable<Diagnostic> diagnostics, MessageLanguage language, TextWriter to)
    {
        foreach (var d in diagnostics) to.WriteLine($"{Plain(d.At.ToString())}: {Word(d.Severity)} {d.Code.Id}: {d.Message(language)}");
    }

    public static void WriteJson(IEnumerable<Diagnostic> diagnostics, MessageLanguage language, TextWriter to) => JsonAnswer.WriteEach(to, diagnostics, (json, d) =>
    {
        json.WriteString("file", d.At.File);
        json.WriteNumber("line", d.At.Line);
        json.WriteNumber("column", d.At.Column);
        json.WriteString("severity", Word(d.Severity));
        json.WriteString("code", d.Code.Id);
        json.WriteString("message", d.Message(language));
    });

    /// <summary>Workflow commands: in a pull request GitHub shows each at its line.</summary>
    public static void WriteGitHub(IEnumerable<Diagnostic> diagnostics, MessageLanguage language, TextWriter to)
    {
        foreach (var d in diagnostics)
            to.WriteLine($"::{Word(d.Severity)} file={Property(d.At.File)},line={d.At.Line},col={d.At.Column},title={d.Code.Id}::{Data(d.Message(language))}");
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // A file's name may hold anything; a terminal shall not obey it.
    private static string Plain(string path) => path.Any(char.IsControl) ? string.Concat(path.Select(c => char.IsControl(c) ? '?' : c)) : path;

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
