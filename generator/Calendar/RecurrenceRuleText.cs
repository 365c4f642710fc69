using System.Collections.Immutable; using NodaTime;
namespace RegionSite.Calendar;
internal enum RecurrenceRuleFault { X }
internal readonly record struct RecurrenceRuleError(RecurrenceRuleFault Fault, int Offset, string Part);
internal static class RecurrenceRuleText { public static RecurrenceRule? Parse(string text, out RecurrenceRuleError error){ error=default; return null;} }
internal static class ScheduleExpander { public static ImmutableArray<Occurrence> Expand(Schedule s, LocalDate f, LocalDate t)=>[]; public static bool StartsOnRule(Schedule s)=>true; public static LocalDateTime? LastEnd(Schedule s)=>s.End; }
internal static class LocalTimes { public static bool IsSkipped(LocalDateTime l, DateTimeZone z)=>false; public static bool IsAmbiguous(LocalDateTime l, DateTimeZone z)=>false; public static Instant ToInstant(LocalDateTime l, DateTimeZone z)=>default;}
internal static class WeekdayText { public static bool TryParse(string t, out WeekdayOrdinal w){w=default;return false;} }
