using System.Globalization;
using RegionSite.Calendar;
using RegionSite.Coordination;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Rendering.Words;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Cli;

/// <summary>The answer of <c>clashes</c> for people.</summary>
internal sealed class ClashesText(CoordinationReport report, Library library, MessageLanguage messages, TextWriter to)
{
    private readonly string _language = messages == MessageLanguage.German ? Languages.German : "en";

    public void Write()
    {
        Head("Clashes", "Überschneidungen", report.Clashes.Length);
        foreach (var clash in report.Clashes)
        {
            to.WriteLine($"  {Line(clash.First)}");
            to.WriteLine($"  {Line(clash.Second)}");
            to.WriteLine($"    {Distance(clash.Kilometres)}; {Say("both", "beide")}: {string.Join(", ", clash.Topics.Select(t => library.TopicNames[t].In(_language)).Concat(clash.Audiences.Select(a => a.In(_language))))}{Often(clash.Dates)}");
        }
        Head("Entered twice", "Doppelt eingetragen", report.Duplicates.Length);
        foreach (var duplicate in report.Duplicates)
        {
            to.WriteLine($"  {Plain(DateWords.DayWithWeekday(duplicate.Start.Date, _language))}: {duplicate.First.Title.In(_language)}");
            to.WriteLine($"    {library.DisplayOf(duplicate.First.Source)}");
            to.WriteLine($"    {library.DisplayOf(duplicate.Second.Source)}");
            var (keeper, other) = (duplicate.First.Key.Owner, duplicate.Second.Key.Owner);
            to.WriteLine("    " + Say($"keep the first, with: [{other}] in it; {other} agrees by accepts: [{keeper}]", $"die erste behalten, darin with: [{other}]; {other} stimmt mit accepts: [{keeper}] zu"));
        }
        Head("On holidays and silent days", "An Feiertagen und stillen Tagen", report.OnHolidays.Length);
        foreach (var (gathering, day) in report.OnHolidays) to.WriteLine($"  {Name(day)}: {Line(gathering)}");
        var free = report.Weekends.Where(w => w.IsFree).ToList();
        Head($"Free weekends of the next {report.Weekends.Length}", $"Freie Wochenenden der nächsten {report.Weekends.Length}", free.Count);
        foreach (var weekend in free)
            to.WriteLine($"  {Plain(DateWords.Days(weekend.Friday, weekend.Sunday, _language))}{(weekend.Holidays.IsEmpty ? "" : $" ({string.Join(", ", weekend.Holidays.Select(Name))})")}");
    }

    private void Head(string english, string german, int count) => to.WriteLine($"{Say(english, german)}: {count}");

    private string Line(Gathering gathering)
    {
        var place = gathering.Where.Place is { } at ? $", {at.Name.In(_language)}" : "";
        return $"{Plain(DateWords.Span(gathering.Start, gathering.Date.End, gathering.AllDay, _language))}: {gathering.Item.Title.In(_language)}{place} ({library.DisplayOf(gathering.Item.Source)})";
    }

    private string Distance(double kilometres) => kilometres == 0 ? Say("in one municipality", "in derselben Gemeinde") : Say("{0:0} km apart", "{0:0} km voneinander", kilometres);

    private string Often(int dates) => dates == 1 ? "" : Say("; on {0} dates", "; an {0} Terminen", dates);

    // Where not every Land keeps it, those that do.
    private string Name(Holiday day) =>
        $"{day.Name.In(messages)}{(day.States.IsEmpty ? "" : $" {string.Join("/", day.States)}")}{(day.IsSilent ? Say(", silent", ", still") : "")}";

    private string Say(string english, string german, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, messages == MessageLanguage.German ? german : english, values);

    // A terminal of an old machine shows a question mark for the spaces that must not break.
    private static string Plain(string words) => words.Replace('\u00a0', ' ');
}
