using System.Collections.Immutable;
using NodaTime;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Resolving;

namespace RegionSite.Coordination;

/// <summary>One event that two partners have entered: the same title, time and place.</summary>
/// <param name="First">The one to keep: it can name the other's partner in its <c>with</c>.</param>
/// <param name="Start">The first date that both are to come on.</param>
internal sealed record Duplicate(EventItem First, EventItem Second, LocalDateTime Start)
{
    /// <summary>All of them, by date.</summary>
    public static ImmutableArray<Duplicate> Among(Library library, EventCalendar calendar) =>
    [
        .. from item in library.Items.OfType<EventItem>()
           let next = library.IsLive(item) ? calendar.Dates(item)?.Next : null
           where next is not null
           group item by (Title: Bare(item.Title.Default), next.Value.Start) into same
           from pair in Pairs([.. same.OrderBy(i => IsImported(i)).ThenBy(i => i.Source, StringComparer.Ordinal)])
           where pair.First.Key.Owner != pair.Second.Key.Owner && ArePlacedAlike(pair.First, pair.Second, library)
           orderby same.Key.Start, pair.First.Source, pair.Second.Source
           select new Duplicate(pair.First, pair.Second, same.Key.Start),
    ];

    private static IEnumerable<(EventItem First, EventItem Second)> Pairs(List<EventItem> items) =>
        items.SelectMany((first, i) => items.Skip(i + 1).Select(second => (first, second)));

    // A line of a calendar file can say nothing of others.
    private static bool IsImported(EventItem item) => item.Source.Contains(".ics", StringComparison.Ordinal);

    // By id, else by name: "Rathaus" and "Rathaus, Markt 1, Musterstadt" are one.
    private static bool ArePlacedAlike(EventItem one, EventItem other, Library library)
    {
        if (one.PlaceId is { } id && other.PlaceId is { } otherId) return id.Value == otherId.Value;
        var (name, otherName) = (PlaceName(one, library), PlaceName(other, library));
        if (name.Length == 0 || otherName.Length == 0) return name.Length == otherName.Length && one.Online is not null && one.Online == other.Online;
        return name.StartsWith(otherName, StringComparison.Ordinal) || otherName.StartsWith(name, StringComparison.Ordinal);
    }

    private static string PlaceName(EventItem item, Library library) =>
        Bare(item.PlaceId is { } id ? library.Places.Find(id.Value)?.Name.Default : item.OwnPlace?.Name.Default ?? item.ImportedLocation);

    // Case, spaces and marks differ between two people who type the same.
    private static string Bare(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
