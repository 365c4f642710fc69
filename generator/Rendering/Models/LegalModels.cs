namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>legal</c>: a legal page made from facts. <c>Kind</c> is imprint, privacy, accessibility or proof.</summary>
/// <param name="Facts">Of mere texts, in the order written; names are keys of the interface texts (<c>legal.fact.email</c>).</param>
internal sealed record LegalModel(string Kind, IReadOnlyList<FactModel> Facts)
{
    /// <summary>Of facts that the law has been held against: the whole page, in its order.</summary>
    public IReadOnlyList<LegalSection> Sections { get; init; } = [];
}

/// <summary>A heading, where there is one, and what stands below it.</summary>
internal sealed record LegalSection(string? Heading, IReadOnlyList<LegalBlock> Blocks)
{
    /// <summary>A heading below that of the section before.</summary>
    public bool IsInner { get; init; }
}

/// <summary>One of its parts is set.</summary>
internal sealed record LegalBlock
{
    public string? Paragraph { get; init; }

    /// <summary>Said with weight, before all else.</summary>
    public string? Lead { get; init; }

    /// <summary>An address.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>Names are keys of the interface texts.</summary>
    public IReadOnlyList<FactModel> Facts { get; init; } = [];

    public LinkModel? Link { get; init; }

    /// <summary>Things with what is to be said of each.</summary>
    public IReadOnlyList<LegalEntry> Entries { get; init; } = [];
}

internal sealed record LegalEntry(string Name, IReadOnlyList<string> Lines);
