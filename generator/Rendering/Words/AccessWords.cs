using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>Marks of accessibility in words for calendar programs, which know no property for them. Calendar files are made once for all brands and speak German, so a theme's words cannot be taken.</summary>
internal static class AccessWords
{
    /// <summary>"Barrierefreiheit: stufenlos zugänglich, Gebärdensprache"; null where nothing is said.</summary>
    public static string? Line(IEnumerable<LocalText> marks)
    {
        var words = string.Join(", ", marks.Select(m => Word(m.Default) ?? m.In(Languages.German)).Distinct(StringComparer.Ordinal));
        return words.Length == 0 ? null : $"Barrierefreiheit: {words}";
    }

    private static string? Word(string mark) => mark switch
    {
        "step-free" => "stufenlos zugänglich",
        "induction-loop" => "induktive Höranlage",
        "sign-language" => "Gebärdensprache",
        "quiet-room" => "Ruheraum",
        "accessible-toilet" => "barrierefreie Toilette",
        "accessible-parking" => "Behindertenparkplatz",
        "tactile-guidance" => "Bodenleitsystem",
        "plain-language" => "einfache Sprache",
        _ => null,
    };
}
