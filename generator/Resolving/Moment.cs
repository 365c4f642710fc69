using NodaTime;

namespace RegionSite.Resolving;

/// <summary>The moment a build is for, on the region's clocks. It is an argument of the build; nothing else asks for the time.</summary>
internal readonly record struct Moment(LocalDateTime Local, DateTimeZone Zone)
{
    public LocalDate Today => Local.Date;
}
