namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>credits</c>: who made the brand's pictures.</summary>
internal sealed record CreditsModel(IReadOnlyList<CreditModel> Pictures);

/// <summary>A picture, who made it, and the pages that show it.</summary>
internal sealed record CreditModel(ImageModel Image, string Credit, IReadOnlyList<LinkModel> Pages);
