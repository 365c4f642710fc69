using System.Collections.Immutable;

namespace RegionSite.Diagnostics;

/// <summary>One finding: a code, its place, the values its message names, and perhaps a better spelling.</summary>
/// <param name="Subject">The item that would be left out to be rid of it (see <see cref="Reporter"/>); null where nothing can be left out.</param>
internal sealed record Diagnostic(DiagnosticCode Code, SourceLocation At, ImmutableArray<string> Arguments, string? Suggestion, string? Subject)
    : IComparable<Diagnostic>
{
    /// <summary>The words that would have been right; the nearest becomes <see cref="Suggestion"/> when findings are listed (see <see cref="DiagnosticBag.Sorted"/>).</summary>
    public IEnumerable<string>? Known { get; init; }

    public Severity Severity => Code.Severity;

    public string Message(MessageLanguage language)
    {
        var text = Code.Message.In(language);
        for (var i = 0; i < Arguments.Length; i++)
            text = text.Replace($"{{{i}}}", OneLine(Arguments[i]), StringComparison.Ordinal);
        if (Suggestion is null) return text;
        var better = OneLine(Suggestion);
        return language == MessageLanguage.German ? $"{text}; meinten Sie \"{better}\"?" : $"{text}; did you mean \"{better}\"?";
    }

    /// <summary>By place, then code, then text: a parallel run prints what a sequential one does.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var byPlace = At.CompareTo(other.At);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Code.Id, other.Code.Id);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message(MessageLanguage.English), other.Message(MessageLanguage.English));
    }

    // A diagnostic is one line whatever stands in the content, and no escape sequence reaches a terminal.
    public static string OneLine(string text)
    {
        if (text.Any(char.IsControl)) text = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length <= 120 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[118]) ? 118 : 119), "…");
    }
}
