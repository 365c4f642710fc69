using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Law;

namespace RegionSite.Model;

/// <summary>Who answers for a website and by whose law: <c>form</c> and <c>land</c> of <c>legal:</c>.</summary>
internal sealed record LegalStatus(LegalForm Form, Jurisdiction Land);

/// <summary>The facts that a legal page is made from, complete by law.</summary>
/// <param name="Lead">Said before all else.</param>
/// <param name="Text">Said after all else.</param>
internal abstract record LegalFacts(LegalStatus Status, LocalText? Lead, LocalText? Text);

/// <summary>Name, street and town, as an imprint gives them.</summary>
internal sealed record PostalAddress(LocalText Name, LocalText Street, string PostalCode, string City);

/// <summary>§ 5 DDG, § 18 (2) MStV.</summary>
internal sealed record ImprintFacts(LegalStatus Status, LocalText? Lead, LocalText? Text, PostalAddress Address, string Email) : LegalFacts(Status, Lead, Text)
{
    public string? Phone { get; init; }

    /// <summary>Where people can write at once, in place of a phone.</summary>
    public string? ContactForm { get; init; }

    /// <summary>Null for a single person.</summary>
    public LocalText? Representative { get; init; }

    public RegisterEntry? Register { get; init; }

    /// <summary>Umsatzsteuer-Identifikationsnummer (§ 27a UStG).</summary>
    public string? VatId { get; init; }

    /// <summary>Wirtschafts-Identifikationsnummer (§ 139c AO).</summary>
    public string? BusinessId { get; init; }

    /// <summary>What of its work needs a permit, and who supervises that.</summary>
    public LocalText? Permit { get; init; }

    public LocalText? Supervisor { get; init; }

    /// <summary>Answers for editorial content.</summary>
    public PostalAddress? Responsible { get; init; }

    /// <summary>Whether nobody is named at all, which is something else than somebody of whom a fact is missing.</summary>
    public bool NamesNobody { get; init; }
}

internal sealed record RegisterEntry(LocalText Court, string Number);

/// <summary>Art. 13 GDPR.</summary>
/// <param name="LogDays">How long the server keeps its log; zero: it keeps none.</param>
/// <param name="Host">Null where the controller runs the server itself.</param>
internal sealed record PrivacyFacts(LegalStatus Status, LocalText? Lead, LocalText? Text, LocalText Controller, string Email, int LogDays, HostingFacts? Host) : LegalFacts(Status, Lead, Text)
{
    public OfficerFacts? Officer { get; init; }

    /// <summary>In place of the one that the Land has.</summary>
    public LocalText? Authority { get; init; }
}

internal sealed record OfficerFacts(LocalText? Name, string Email, string? Phone);

/// <param name="Country">ISO 3166-1, two letters.</param>
/// <param name="Transfer">For a country outside the European Economic Area: what allows it (Art. 44 to 49 GDPR).</param>
internal sealed record HostingFacts(LocalText Name, LocalText City, string Country, TransferGround? Transfer);

internal enum TransferGround
{
    /// <summary>A decision of the Commission that the country protects enough (Art. 45 GDPR).</summary>
    Adequacy,

    /// <summary>Standard contractual clauses (Art. 46 (2) (c) GDPR).</summary>
    Clauses,
}

/// <summary>Art. 7 of Directive (EU) 2016/2102 and the form of Decision (EU) 2018/1523; § 14 and annex 3 BFSG.</summary>
/// <param name="Prepared">When the statement was written.</param>
internal sealed record StatementFacts(LegalStatus Status, LocalText? Lead, LocalText? Text, StatementLaw Law, Conformance State, Sourced<LocalDate> Prepared, EvaluationFacts Evaluation, string Email) : LegalFacts(Status, Lead, Text)
{
    public ImmutableArray<BarrierFacts> Barriers { get; init; } = [];

    /// <summary>When it was last looked through; it must be once a year.</summary>
    public Sourced<LocalDate>? Reviewed { get; init; }

    public string? Phone { get; init; }

    /// <summary>In place of the body that the Land has.</summary>
    public LocalText? Enforcement { get; init; }

    /// <summary>Under the BFSG: what the service is, and how it is used.</summary>
    public LocalText? Service { get; init; }

    public LocalText? Steps { get; init; }
}

internal enum StatementLaw
{
    /// <summary>The law of the Land for public bodies.</summary>
    Public,

    /// <summary>Barrierefreiheitsstärkungsgesetz, for services to consumers.</summary>
    Bfsg,

    /// <summary>No law asks for it.</summary>
    Voluntary,
}

internal enum Conformance
{
    Full,
    Partial,
    None,
}

/// <param name="Until">When it is to be gone.</param>
/// <param name="Instead">What people can use meanwhile.</param>
internal sealed record BarrierFacts(LocalText What, BarrierReason Why, Sourced<LocalDate>? Until, LocalText? Instead);

/// <summary>Decision (EU) 2018/1523, annex, "non-accessible content".</summary>
internal enum BarrierReason
{
    /// <summary>Not done yet.</summary>
    Fault,

    /// <summary>A disproportionate burden.</summary>
    Burden,

    /// <summary>The law does not cover such content.</summary>
    Exempt,
}

internal sealed record EvaluationFacts(LocalDate Date, EvaluationMethod Method, LocalText? By);

internal enum EvaluationMethod
{
    Self,
    External,
}
