namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>credits</c>: who made the brand's pictures.</summary>
internal sealed record CreditsModel(IReadOnlyList<CreditModel> Pictures, PagerModel? Pager);

/// <summary>A picture, who made it, and the pages that show it.</summary>
/// <param name="More">How many pages are not named; 0 where all are.</param>
internal sealed record CreditModel(ImageModel Image, string Credit, IReadOnlyList<LinkModel> Pages, int More);
