using RegionSite.Law;
using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using static RegionSite.Rendering.Pages.LegalBlocks;

namespace RegionSite.Rendering.Pages;

/// <summary>A statement on accessibility from its facts, in the form of Decision (EU) 2018/1523; under the BFSG the information of its annex 3.</summary>
internal static class StatementSections
{
    private static readonly (BarrierReason Why, string Key)[] Reasons = [(BarrierReason.Fault, "law.barriersFault"), (BarrierReason.Burden, "law.barriersBurden"), (BarrierReason.Exempt, "law.barriersExempt")];

    public static IEnumerable<LegalSection> Of(StatementFacts facts, SiteView view)
    {
        var language = view.Language;
        return
        [
            .. Section(null, Lead(facts.Lead?.In(language)), Lead(view.Say("legal.accessibilityLead", view.Model.Name)), Paragraph(Law(facts, view))),
            .. Section(view.Say("law.service"), Paragraph(facts.Service?.In(language))),
            .. Section(view.Say("law.steps"), Paragraph(facts.Steps?.In(language))),
            .. Section(view.Say("legal.accessibilityState"), Paragraph(State(facts.State, view))),
            .. Barriers(facts, view),
            .. Section(view.Say("law.prepared"), Paragraph(Prepared(facts, view)), Paragraph(Evaluation(facts.Evaluation, view))),
            .. Section(view.Say("legal.accessibilityFeedback"), Paragraph(view.Say("legal.accessibilityFeedbackText")), Facts(Email(facts.Email), Phone(facts.Phone))),
            .. Enforcement(facts, view),
            .. Section(view.Say("law.more"), Paragraph(facts.Text?.In(language))),
        ];
    }

    /// <summary>How accessible the website is, in a sentence.</summary>
    public static string State(Conformance state, SiteView view) => state switch
    {
        Conformance.Full => view.Say("law.stateFull"),
        Conformance.Partial => view.Say("law.statePartial"),
        _ => view.Say("law.stateNone"),
    };

    private static string Law(StatementFacts facts, SiteView view) => facts.Law switch
    {
        StatementLaw.Public => view.Say("law.lawPublic", facts.Status.Land.Accessibility, facts.Status.Land.Name),
        StatementLaw.Bfsg => view.Say("law.lawBfsg"),
        _ => view.Say("law.lawVoluntary"),
    };

    private static IEnumerable<LegalSection> Barriers(StatementFacts facts, SiteView view)
    {
        if (facts.Barriers.IsEmpty) yield break;
        yield return new LegalSection(view.Say("law.barriers"), [new LegalBlock { Paragraph = view.Say("law.barriersText") }]);
        foreach (var (why, key) in Reasons)
            if (facts.Barriers.Where(b => b.Why == why).Select(b => Barrier(b, view)).ToList() is { Count: > 0 } points)
                yield return new LegalSection(view.Say(key), [Points(points)]) { IsInner = true };
    }

    private static string Barrier(BarrierFacts barrier, SiteView view)
    {
        var text = barrier.What.In(view.Language);
        if (barrier.Instead is { } instead) text += " " + view.Say("law.barrierInstead", instead.In(view.Language));
        if (barrier.Until is { } until) text += " " + view.Say("law.barrierUntil", DateWords.Day(until.Value, view.Language));
        return text;
    }

    private static string Prepared(StatementFacts facts, SiteView view)
    {
        var prepared = DateWords.Day(facts.Prepared.Value, view.Language);
        return facts.Reviewed is { } reviewed ? view.Say("law.preparedReviewed", prepared, DateWords.Day(reviewed.Value, view.Language)) : view.Say("law.preparedOn", prepared);
    }

    private static string Evaluation(EvaluationFacts evaluation, SiteView view)
    {
        var day = DateWords.Day(evaluation.Date, view.Language);
        var text = view.Say(evaluation.Method == EvaluationMethod.Self ? "law.evaluationSelf" : "law.evaluationExternal", day);
        return evaluation.By is { } by ? $"{text} {view.Say("law.evaluationBy", by.In(view.Language))}" : text;
    }

    private static IEnumerable<LegalSection> Enforcement(StatementFacts facts, SiteView view)
    {
        if (facts.Law == StatementLaw.Voluntary && facts.Enforcement is null) return [];
        var isBfsg = facts.Law == StatementLaw.Bfsg;
        var body = isBfsg ? Jurisdictions.MarketSurveillance : facts.Status.Land.Enforcement;
        return Section(view.Say(isBfsg ? "law.surveillance" : "legal.accessibilityEnforcement"),
            [Paragraph(view.Say(isBfsg ? "law.surveillanceText" : "legal.accessibilityEnforcementText")), .. facts.Enforcement is { } own ? [Lines(own.In(view.Language))] : Body(body)]);
    }
}
