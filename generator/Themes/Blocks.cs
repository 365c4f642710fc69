using System.Collections.Immutable;

namespace RegionSite.Themes;

/// <summary>The blocks of templates.</summary>
internal static class Blocks
{
    public const string If = "if";
    public const string Unless = "unless";
    public const string Each = "each";
    public const string With = "with";

    public static readonly ImmutableArray<string> Names = [If, Unless, Each, With];
}
