using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>Numbers, truth values, dates, words of a fixed set, addresses.</summary>
internal sealed partial class Fields
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \t\r\n\"<>\\");

    private static readonly SearchValues<char> NotInEmails = SearchValues.Create(" \t\r\n,;:\"<>()[]\\");

    public bool Flag(string name)
    {
        if (Word(name) is not { } word) return false;
        if (word.Value is "true" or "True" or "TRUE") return true;
        if (word.Value is not ("false" or "False" or "FALSE")) Suggest(FieldCodes.NotABoolean, word, word.Value.ToLowerInvariant() switch { "ja" or "yes" or "1" or "on" or "wahr" => "true", "nein" or "no" or "0" or "off" or "falsch" => "false", _ => null });
        return false;
    }

    public int? Integer(string name, int least, int most)
    {
        if (Word(name) is not { } word) return null;
        if (!long.TryParse(word.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            reporter.Report(FieldCodes.NotANumber, word.At, word.Value);
        else if (number < least || number > most)
            reporter.Report(FieldCodes.NumberOutOfRange, word.At, word.Value, $"{least}", $"{most}");
        else return (int)number;
        return null;
    }

    public decimal? Number(string name, decimal least, decimal most)
    {
        if (Word(name) is not { } word) return null;
        if (!TryNumber(word.Value, out var number))
            Suggest(FieldCodes.NotANumber, word, word.Value.Replace(',', '.') is var pointed && TryNumber(pointed, out _) ? pointed : null);
        else if (number < least || number > most)
            reporter.Report(FieldCodes.NumberOutOfRange, word.At, word.Value, $"{least}", $"{most}");
        else return number;
        return null;
    }

    /// <summary>A word of a fixed set, given as the words and what they mean.</summary>
    public T? OneOf<T>(string name, params ReadOnlySpan<(string Word, T Value)> words) where T : struct
    {
        if (Word(name) is not { } word) return null;
        foreach (var (known, value) in words)
            if (known == word.Value) return value;
        var all = new List<string>();
        foreach (var (known, _) in words) all.Add(known);
        reporter.ReportUnknown(FieldCodes.UnknownWord, word.At, all, word.Value, name, string.Join(", ", all));
        return null;
    }

    public Sourced<DateValue>? Date(string name) => Node(name) is { } node ? Date(name, node) : null;

    public ImmutableArray<Sourced<DateValue>> Dates(string name)
    {
        RejectInOverlays(name);
        var result = ImmutableArray.CreateBuilder<Sourced<DateValue>>();
        foreach (var node in Nodes(name, Find(name)))
            if (Date(name, node) is { } date) result.Add(date);
        return result.ToImmutable();
    }

    /// <summary>A date that may be a month or a year.</summary>
    public Sourced<PartialDate>? PartialDate(string name)
    {
        if (Word(name) is not { } word) return null;
        var fault = DateText.ParsePartial(word.Value, out var date);
        if (fault == DateFault.None) return new Sourced<PartialDate>(date, word.At);
        ReportDate(fault, word);
        return null;
    }

    /// <summary>The beginning of a span that lasts from it on: a day begins at midnight.</summary>
    public LocalDateTime? From(string name, DateTimeZone zone) => Date(name)?.Value.In(zone);

    /// <summary>The first moment after a span that lasts to it: a day lasts to its end, a moment to itself.</summary>
    public LocalDateTime? To(string name, DateTimeZone zone)
    {
        // How people write "never".
        if (map.Find(name)?.Value is YamlScalar { Value: var never } && never.StartsWith("9999-12-31", StringComparison.Ordinal))
        {
            Node(name);
            return null;
        }
        return Date(name) is not { } date ? null : date.Value.Time is null ? date.Value.Date.PlusDays(1).AtMidnight() : date.Value.In(zone);
    }

    public string? WebAddress(string name) => Word(name) is { } word ? WebAddress(word) : null;

    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0 && !text.AsSpan().ContainsAny(NotInAddresses);

    public string? WebAddress(Sourced<string> word)
    {
        if (IsWebAddress(word.Value)) return word.Value;
        reporter.Report(FieldCodes.NotAWebAddress, word.At, word.Value);
        return null;
    }

    public string? Email(string name)
    {
        if (Word(name) is not { } word) return null;
        var at = word.Value.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && at == word.Value.LastIndexOf('@') && at < word.Value.Length - 1 && !word.Value.AsSpan().ContainsAny(NotInEmails)) return word.Value;
        reporter.Report(FieldCodes.NotAnEmail, word.At, word.Value);
        return null;
    }

    public string? Phone(string name)
    {
        if (Word(name) is not { } word) return null;
        if (word.Value.Count(char.IsAsciiDigit) >= 3 && word.Value.All(c => char.IsAsciiDigit(c) || " +-–/().\u00a0".Contains(c, StringComparison.Ordinal))) return word.Value;
        reporter.Report(FieldCodes.NotAPhoneNumber, word.At, word.Value);
        return null;
    }

    public Address Address() => new(PlainText("street"), PlainText("postalCode"), PlainText("city"));

    /// <summary>The id of an entry in a list.</summary>
    public Sourced<string>? Id()
    {
        if (RequiredWord("id") is not { } id) return null;
        if (Slug.IsValid(id.Value)) return id;
        reporter.Report(FieldCodes.InvalidId, id.At, id.Value);
        return null;
    }

    private Sourced<DateValue>? Date(string name, YamlNode node)
    {
        if (Scalar(name, node) is not { } scalar) return null;
        var word = new Sourced<string>(scalar.Value.Trim(), scalar.At);
        var fault = DateText.Parse(word.Value, out var date);
        if (fault == DateFault.None) return new Sourced<DateValue>(date, word.At);
        ReportDate(fault, word);
        return null;
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private void Suggest(DiagnosticCode code, Sourced<string> word, string? better) =>
        reporter.Bag.Add(new Diagnostic(code, word.At, [word.Value], better, reporter.Subject));

    private void ReportDate(DateFault fault, Sourced<string> word)
    {
        if (fault == DateFault.Impossible) Suggest(FieldCodes.ImpossibleDate, word, DateText.Nearest(word.Value));
        else Suggest(FieldCodes.NotADate, word, DateText.FromGerman(word.Value));
    }
}
