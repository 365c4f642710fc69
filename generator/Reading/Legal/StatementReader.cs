using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading.Legal;

/// <summary>The facts of a statement on accessibility, in the form of Decision (EU) 2018/1523; of an information by § 14 BFSG where that law is named.</summary>
internal static class StatementReader
{
    private const string Decision = "Beschluss (EU) 2018/1523";

    public static StatementFacts? Read(LegalFields facts, LegalStatus status, ImprintFacts? imprint, bool imprintIsMade)
    {
        var fields = facts.Fields;
        var law = Law(facts, status);
        var state = facts.Need("state", Decision)
            ? fields.OneOf<Conformance>("state", ("full", Conformance.Full), ("partial", Conformance.Partial), ("none", Conformance.None)) : null;
        var barriers = Barriers(facts, state);
        var evaluation = Evaluation(facts.Map("evaluation", Decision));
        var prepared = facts.Date("date", Decision);
        var reviewed = facts.Date("reviewed");
        var email = imprintIsMade ? fields.Email("email") : facts.Email("Art. 7 Abs. 1 lit. b RL (EU) 2016/2102");
        var isBfsg = law == StatementLaw.Bfsg;
        var service = isBfsg ? facts.Text("service", "§ 14, Anlage 3 Nr. 1 lit. a BFSG") : fields.Text("service");
        var steps = isBfsg ? facts.Text("steps", "§ 14, Anlage 3 Nr. 1 lit. b BFSG") : fields.Text("steps");
        var (phone, enforcement, lead, text) = (fields.Phone("phone"), fields.Text("enforcement"), fields.Text("lead"), fields.Text("text"));
        fields.RejectUnknown();
        email ??= imprint?.Email;
        return law is null || state is null || evaluation is null || prepared is null || email is null ? null
            : new StatementFacts(status, lead, text, law.Value, state.Value, prepared.Value, evaluation, email)
            {
                Barriers = barriers,
                Reviewed = reviewed,
                Phone = phone ?? (fields.Has("email") ? null : imprint?.Phone),
                Enforcement = enforcement,
                Service = service,
                Steps = steps,
            };
    }

    // Who is public needs to say nothing; a company or club may be a public body to this law all the same (Art. 3 of the directive), so it must.
    private static StatementLaw? Law(LegalFields facts, LegalStatus status)
    {
        if (!facts.Fields.Has("law") && status.Form.IsPublic)
        {
            facts.Fields.Node("law");
            return StatementLaw.Public;
        }
        return facts.Need("law", "Art. 3 Nr. 1 RL (EU) 2016/2102, § 1 BFSG")
            ? facts.Fields.OneOf<StatementLaw>("law", ("public", StatementLaw.Public), ("bfsg", StatementLaw.Bfsg), ("voluntary", StatementLaw.Voluntary)) : null;
    }

    private static ImmutableArray<BarrierFacts> Barriers(LegalFields facts, Conformance? state)
    {
        var fields = facts.Fields;
        if (state is Conformance.Partial or Conformance.None) facts.Need("barriers", Decision);
        else if (state is Conformance.Full && fields.Has("barriers")) fields.Reporter.Report(LegalCodes.FullWithBarriers, fields.Node("barriers")!.At);
        var barriers = ImmutableArray.CreateBuilder<BarrierFacts>();
        foreach (var inner in fields.Maps("barriers"))
        {
            var barrier = new LegalFields(inner, "legal.accessibility.barriers");
            var what = barrier.Text("what", Decision);
            var why = barrier.Need("why", Decision)
                ? inner.OneOf<BarrierReason>("why", ("fault", BarrierReason.Fault), ("burden", BarrierReason.Burden), ("exempt", BarrierReason.Exempt)) : null;
            var (until, instead) = (barrier.Date("until"), inner.Text("instead"));
            inner.RejectUnknown();
            if (what is not null && why is not null) barriers.Add(new BarrierFacts(what, why.Value, until, instead));
        }
        return barriers.ToImmutable();
    }

    private static EvaluationFacts? Evaluation(LegalFields? facts)
    {
        if (facts is null) return null;
        var date = facts.Date("date", Decision);
        var method = facts.Need("method", Decision) ? facts.Fields.OneOf<EvaluationMethod>("method", ("self", EvaluationMethod.Self), ("external", EvaluationMethod.External)) : null;
        var by = method == EvaluationMethod.External ? facts.Text("by", Decision) : facts.Fields.Text("by");
        facts.Fields.RejectUnknown();
        return date is null || method is null ? null : new EvaluationFacts(date.Value.Value, method.Value, by);
    }
}
