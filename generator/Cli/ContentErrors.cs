using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary>What a command that only answers a question says about content that leaves it without an answer.</summary>
internal static class ContentErrors
{
    /// <summary>An error that stops every build, even one that holds faulty items back.</summary>
    public static bool OfSettings(Diagnostic diagnostic) => diagnostic.Subject is null;

    /// <summary>Prints the errors that matter, and tells whether there are any.</summary>
    public static bool Stop(DiagnosticBag bag, Func<Diagnostic, bool> matters, MessageLanguage language, TextWriter error)
    {
        var found = bag.Sorted();
        var errors = found.Where(d => d.Severity == Severity.Error && matters(d)).ToList();
        if (errors.Count == 0) return false;
        DiagnosticPrinter.WriteText(errors, language, error);
        error.WriteLine(Summary.Stopped([.. errors], language));
        return true;
    }
}
