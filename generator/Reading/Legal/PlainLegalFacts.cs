using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Reading.Legal;

/// <summary>Facts as mere texts, where neither <c>form</c> nor <c>land</c> say what the law asks for: those that every such page needs, and nothing is judged beyond.</summary>
internal static class PlainLegalFacts
{
    public static readonly ImmutableArray<string> Imprint = ["name", "street", "postalCode", "city", "email", "representative"];

    public static readonly ImmutableArray<string> Privacy = ["controller", "email", "hosting"];

    public static readonly ImmutableArray<string> Accessibility = ["state", "date", "email", "enforcement"];

    private static readonly ImmutableArray<string> Optional = ["phone", "register", "vatId", "responsible", "supervisor", "officer", "gaps", "method", "text"];

    public static ImmutableArray<(string Field, LocalText Text)> Read(Fields fields, ImmutableArray<string> required)
    {
        var facts = ImmutableArray.CreateBuilder<(string, LocalText)>();
        foreach (var name in required.Concat(Optional))
        {
            var text = required.Contains(name) ? fields.RequiredText(name) : fields.Text(name);
            if (text is not null) facts.Add((name, text));
        }
        fields.RejectUnknown();
        return facts.ToImmutable();
    }
}
