namespace RegionSite.Themes;
internal static class BrandStyle { public static bool IsSafeValue(string v)=>v.Length>0; }
