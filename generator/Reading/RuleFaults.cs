using RegionSite.Calendar;
using RegionSite.Diagnostics;
namespace RegionSite.Reading;
internal static class RuleFaults { public static Bilingual Describe(RecurrenceRuleFault f)=>new($"{f}",$"{f}"); }
