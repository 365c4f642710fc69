using System.Collections.Immutable;
using RegionSite.Planning;
using RegionSite.Rendering;

namespace RegionSite;

/// <summary>A site that is planned and found whole: all that is left is to render it.</summary>
/// <param name="Pictures">Makes the pictures that the plan names.</param>
/// <param name="Held">The subjects that were left out, sorted.</param>
internal sealed record PreparedSite(SitePlan Plan, IReadOnlyDictionary<string, BrandTheme> Themes, PictureMaker Pictures, ImmutableSortedSet<string> Held);
