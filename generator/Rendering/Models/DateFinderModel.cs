namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>date-finder</c>: the weekends of the next half-year.</summary>
internal sealed record DateFinderModel(IReadOnlyList<WeekendModel> Weekends, string EventsUrl);

/// <param name="Dates">From Friday to Sunday.</param>
/// <param name="Ends">When it is over, for the script that takes past ones away.</param>
/// <param name="Days">Its holidays and silent days, a Monday's too.</param>
internal sealed record WeekendModel(string Dates, string Ends, IReadOnlyList<HolidayModel> Days, IReadOnlyList<WeekendEventModel> Events);

/// <param name="Name">With its date, and the Länder that keep it where not all do.</param>
internal sealed record HolidayModel(string Name, bool IsSilent);

internal sealed record WeekendEventModel(string When, string Title, string Url, string? Lang, string? Place, string Partner);
