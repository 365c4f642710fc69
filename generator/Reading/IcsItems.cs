using RegionSite.Diagnostics;
using RegionSite.Model;
namespace RegionSite.Reading;
internal static class IcsItems { public static IReadOnlyList<Item> Read(ItemFile file, ReadingContext context, DiagnosticBag bag, out bool broken) { broken=false; _=(file,context,bag); return []; } }
