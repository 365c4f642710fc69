using System.Text.RegularExpressions;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <param name="Index">Where in the text it begins.</param>
internal readonly record struct EasyGermanFinding(int Index, DiagnosticCode Code, string What, int Words = 0);

/// <summary>
/// What makes a text in Leichte Sprache hard (BITV 2.0, annex 2 part 2; DIN SPEC 33429). Few rules, each of which is right nearly always:
/// one that cries wolf is soon read no more. Each looks at forms alone, so what only meaning could tell is left to readers.
/// </summary>
internal static partial class EasyGermanRules
{
    private const int MostWords = 12;

    /// <param name="text">A paragraph, a heading or an entry of a list; a line break ends a sentence.</param>
    public static IEnumerable<EasyGermanFinding> Find(string text)
    {
        foreach (Match match in Abbreviation().Matches(text)) yield return new(match.Index, EasyGermanCodes.Abbreviation, match.Value);
        foreach (Match match in LongWord().Matches(text)) yield return new(match.Index, EasyGermanCodes.LongWord, match.Value);
        foreach (Match match in Subjunctive().Matches(text)) yield return new(match.Index, EasyGermanCodes.Subjunctive, match.Value);
        foreach (Match match in Genitive().Matches(text)) yield return new(match.Index, EasyGermanCodes.Genitive, match.Value);
        // Their points end no sentence.
        var whole = Abbreviation().Replace(text, m => new string('x', m.Length));
        foreach (Match match in Sentence().Matches(whole))
        {
            var sentence = text.Substring(match.Index, match.Length);
            if (Word().Count(sentence) is var words and > MostWords) yield return new(match.Index, EasyGermanCodes.LongSentence, sentence.Trim(), words);
            if (Passive(sentence) is { } passive) yield return new(match.Index + passive.Index, EasyGermanCodes.Passive, passive.What);
        }
    }

    // A form of "werden" with a participle. With an infinitive it is the future, with anything else "become".
    private static (int Index, string What)? Passive(string sentence)
    {
        if (Become().Match(sentence) is not { Success: true } become) return null;
        var participle = Participle().Matches(sentence).FirstOrDefault(m => !IsInfinitive(m.Value));
        if (participle is null) return null;
        return become.Index < participle.Index ? (become.Index, $"{become.Value} … {participle.Value}") : (participle.Index, $"{participle.Value} … {become.Value}");
    }

    private static bool IsInfinitive(string word) => InfinitivesWithGe.Contains(word);

    private static readonly HashSet<string> InfinitivesWithGe = new(StringComparer.Ordinal)
    {
        "gehen", "geben", "gehören", "gewinnen", "genießen", "gefallen", "gelingen", "geschehen", "gelten", "gestalten", "gebrauchen", "gewöhnen", "genügen", "gelangen", "geraten", "gestehen", "gedenken", "gesund", "gebären",
        "gern", "gerne", "genug", "genau", "gestern", "gegen", "gemeinsamen", "genauen", "gesunden", "gelben", "geraden", "ganzen",
    };

    [GeneratedRegex(@"(?<![\p{L}])(?:[zZ]\. ?[BT]\.|[dD]\. ?h\.|[uU]\. ?[aAUÄä]\.|[vV]\. ?a\.|[iI]\. ?d\. ?R\.|[oO]\. ?[äÄ]\.|[sS]\. ?[oOuU]\.|usw\.|bzw\.|etc\.|ca\.|evtl\.|ggf\.|vgl\.|inkl\.|exkl\.|max\.|mind\.|Nr\.|Str\.|Tel\.|Abs\.|Bsp\.|Std\.|Min\.|Mio\.|Mrd\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    // Nouns are what German puts together; sixteen letters are more than most simple ones have.
    [GeneratedRegex(@"(?<![\p{L}·-])\p{Lu}\p{Ll}{15,}(?![\p{L}·-])", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"\b(?:[kK]önn|[mM]üss|[dD]ürf|[wW]üss|[bB]räuch)te(?:n|st|t)?\b|\b[wW]ürde(?:n|st|t)?\b|\b[hH]ätte(?:n|st|t)?\b|\b[wW]äre(?:n|st|t)?\b|\b(?:[kK]äme|[gG]äbe|[gG]inge|[lL]ieße)n?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Subjunctive();

    // "des" is nothing but a genitive; of its kin the noun must show it.
    [GeneratedRegex(@"\b(?:[dD]es)(?: \p{Ll}+)? \p{Lu}[\p{L}·-]*|\b(?:[eE]|[mM]e|[dD]e|[sS]e|[kK]e)ines(?: \p{Ll}+en)? \p{Lu}[\p{L}·-]+s\b|\b(?:[iI]hr|[uU]nser|[eE]ur)es(?: \p{Ll}+en)? \p{Lu}[\p{L}·-]+s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex(@"[^\s.!?:;][^.!?:;\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}·'’/-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:[wW]ird|[wW]erden|[wW]irst|[wW]erdet|[wW]urde|[wW]urden|worden)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Become();

    // ge…t, ge…en, with a prefix before it (aufgemacht), be…t, ver…t, …iert; of those on …en that look like infinitives, the ones that are met most.
    [GeneratedRegex(@"\b(?:(?:ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|um|vor|weg|weiter|zu|zurück|zusammen)?ge\p{Ll}{2,}(?:t|en)|(?:be|ent|er|ver|zer|miss)\p{Ll}{2,}t|\p{Ll}{3,}iert|verboten|vergessen|verloren|entschieden|beschlossen|begonnen|erhalten|unterschrieben|übernommen|verliehen|vergeben)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Participle();
}
