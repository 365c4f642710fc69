using System.Collections.Immutable;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

internal enum TestStatus
{
    Scheduled,
    MovedOnline,
}

internal abstract record TestSection(string Kind);

internal sealed record TestHero(string Title) : TestSection("hero");

internal sealed record TestList(ImmutableArray<TestCard> Cards) : TestSection("list");

internal sealed record TestCard(string Title, string? Url = null, bool Highlighted = false, int Count = 0);

internal readonly record struct TestPoint(int X, ImmutableArray<int> All);

internal sealed record TestPage
{
    public string Title { get; init; } = "<T & \"t\" 'ä'>";

    public string? Nothing { get; init; }

    public string Empty { get; init; } = "";

    public Html Body { get; init; } = new("<p>b & c</p>");

    public Html NoBody { get; init; } = Html.Empty;

    public int Number { get; init; } = 7;

    public long Big { get; init; } = 1234567890123;

    public decimal Price { get; init; } = 12.50m;

    public int? Maybe { get; init; }

    public bool Yes { get; init; } = true;

    public bool No { get; init; }

    public TestStatus Status { get; init; } = TestStatus.MovedOnline;

    public ImmutableArray<TestCard> Cards { get; init; } = [new("<A>"), new("B & b", "/b/", true, 3)];

    public ImmutableArray<TestCard> Unset { get; init; }

    public IReadOnlyList<string> Words { get; init; } = ["<1>", "2"];

    public ImmutableArray<TestSection> Sections { get; init; } = [new TestHero("H"), new TestList([new("L1"), new("L2")]), new TestHero("I")];

    public ImmutableArray<object?> Mixed { get; init; } = ["<s>", new TestCard("card"), 5, new Html("<i>"), null];

    public TestCard Card { get; init; } = new("<C>", "/c?a=1&b=2");

    public TestCard? NoCard { get; init; }

    public TestPoint Point { get; init; } = new(3, default);

    public string Date { get; init; } = "1 May";
}
