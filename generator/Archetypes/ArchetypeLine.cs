using System.Text;
using RegionSite.Diagnostics;

namespace RegionSite.Archetypes;

/// <summary>A field in the front matter of a new file.</summary>
/// <param name="Value">In YAML.</param>
/// <param name="IsFilled">Whether it holds as it stands; else it is a remark, to be made a field by taking its <c>#</c> away.</param>
internal sealed record ArchetypeLine(string Field, string Value, bool IsFilled, Bilingual? Remark)
{
    private const int WidestColumn = 50;

    /// <summary>Front matter with the remarks below each other, as far as the fields are not too long for it.</summary>
    public static string FrontMatter(IReadOnlyCollection<ArchetypeLine> lines, MessageLanguage language)
    {
        var column = lines.Where(l => l.Remark is not null).Select(l => l.Start.Length).Where(l => l <= WidestColumn).DefaultIfEmpty().Max();
        var text = new StringBuilder("---\n");
        foreach (var line in lines)
        {
            text.Append(line.Remark is null ? line.Start : $"{line.Start.PadRight(column)}   # {line.Remark.In(language)}").Append('\n');
        }
        return text.Append("---\n").ToString();
    }

    private string Start => $"{(IsFilled ? "" : "# ")}{Field}: {Value}";
}
