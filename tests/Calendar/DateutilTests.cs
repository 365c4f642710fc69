using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RegionSite.Calendar;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Calendar;

/// <summary>A second opinion on recurrence: python-dateutil's.</summary>
public class DateutilTests
{
    private const int RuleCount = 800;
    private const int Limit = 300;
    private const ulong Seed = 5545;

    private static readonly LocalDate From = new(2026, 1, 1);
    private static readonly LocalDate To = new(2030, 12, 31);

    [PeerFact("dateutil")]
    public void Random_rules_give_the_same_occurrences_as_dateutil()
    {
        var random = new RandomRules(Seed);
        var rules = Enumerable.Range(0, RuleCount).Select(_ => random.Next()).ToList();
        var opinions = Ask(rules);

        var differences = new List<string>();
        var notEmpty = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            var ours = Starts(rules[i]);
            if (ours.Count > 0) notEmpty++;
            if (!ours.SequenceEqual(opinions[i]))
                differences.Add($"{rules[i].Rule} from {rules[i].Start}\n  ours:     {string.Join(' ', ours.Take(12))}\n  dateutil: {string.Join(' ', opinions[i].Take(12))}");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {rules.Count} differ\n" + string.Join('\n', differences.Take(10)));
        // Rules by chance often give nothing; where most do, the comparison says little.
        Assert.InRange(notEmpty, rules.Count / 2, rules.Count);
    }

    [Fact]
    public void Random_rules_mean_the_same_after_being_written_and_read()
    {
        var random = new RandomRules(Seed);
        for (var i = 0; i < RuleCount; i++)
        {
            var rule = random.Next();
            var canonical = RecurrenceRuleText.Format(Read(rule.Rule), DateTimeZone.Utc, rule.AllDay, rule.Start.TimeOfDay);
            Assert.Equal(Starts(rule), Starts(rule with { Rule = canonical }));
            Assert.Equal(canonical, RecurrenceRuleText.Format(Read(canonical), DateTimeZone.Utc, rule.AllDay, rule.Start.TimeOfDay));
        }
    }

    private static List<string> Starts(RandomRule rule)
    {
        var schedule = new Schedule
        {
            Start = rule.Start,
            End = rule.AllDay ? rule.Start.PlusDays(1) : null,
            AllDay = rule.AllDay,
            Zone = DateTimeZone.Utc,
            Rule = Read(rule.Rule),
        };
        return [.. ScheduleExpander.Expand(schedule, From, To).Take(Limit).Select(occurrence => LocalDateTimePattern.GeneralIso.Format(occurrence.Start))];
    }

    private static RecurrenceRule Read(string text)
    {
        var rule = RecurrenceRuleText.Parse(text, out var error);
        Assert.True(rule is not null, $"{text}: {error}");
        return rule;
    }

    private static List<List<string>> Ask(List<RandomRule> rules)
    {
        var queries = rules.Select(rule => JsonSerializer.Serialize(new
        {
            rule = rule.Rule,
            start = LocalDateTimePattern.GeneralIso.Format(rule.Start),
            from = LocalDateTimePattern.GeneralIso.Format(From.AtMidnight()),
            to = LocalDateTimePattern.GeneralIso.Format(To.At(LocalTime.MaxValue)),
            limit = Limit,
        }));
        var script = Path.Combine(Repository.Root, "tests", "Calendar", "dateutil_opinion.py");
        var python = Python.With("dateutil") ?? throw new InvalidOperationException("no python3 with the module dateutil");
        var answers = Python.Run(python, script, string.Join('\n', queries) + "\n");
        return [.. answers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<List<string>>(line)!)];
    }
}
