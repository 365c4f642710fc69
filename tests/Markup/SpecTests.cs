using System.Collections.Immutable;

namespace RegionSite.Tests.Markup;

/// <summary>
/// The examples of Specs/*.md: between lines of tildes a text (its language behind "example"), a line with a dot, its HTML
/// with slots in braces, and where there is something to say, another dot and the diagnostics.
/// </summary>
public sealed class SpecTests
{
    private const string Fence = "~~~~~~~~~~~~";

    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var file in Directory.EnumerateFiles(Folder(), "*.md").Order(StringComparer.Ordinal))
        {
            var examples = Read(file);
            for (var i = 0; i < examples.Length; i++) data.Add(Path.GetFileName(file), i, examples[i].Title);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Text_becomes_the_html_of_its_example(string file, int number, string title)
    {
        var example = Read(Path.Combine(Folder(), file))[number];
        Assert.Equal(title, example.Title);

        var compiled = Compiled.From(example.Markdown, example.Language);

        Assert.Equal(example.Html, compiled.Html().TrimEnd('\n'));
        Assert.Equal(example.Findings, compiled.Findings());
    }

    private static ImmutableArray<Example> Read(string file)
    {
        var examples = ImmutableArray.CreateBuilder<Example>();
        var title = "";
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal)) title = lines[i][3..];
            if (!lines[i].StartsWith(Fence + " example ", StringComparison.Ordinal)) continue;
            var language = lines[i][(Fence.Length + " example ".Length)..];
            var end = Array.IndexOf(lines, Fence, i);
            var parts = string.Join('\n', lines[(i + 1)..end]).Split("\n.\n");
            examples.Add(new Example(title, language, parts[0], parts[1], parts.Length > 2 ? parts[2] : ""));
            i = end;
        }
        return examples.ToImmutable();
    }

    // The tests run somewhere below their folder.
    private static string Folder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Directory.Exists(Path.Combine(folder, "Markup", "Specs"))) return Path.Combine(folder, "Markup", "Specs");
        throw new DirectoryNotFoundException("Markup/Specs");
    }

    private sealed record Example(string Title, string Language, string Markdown, string Html, string Findings);
}
