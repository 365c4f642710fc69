namespace RegionSite.Themes;

/// <summary>HTML that the generator itself has made or sanitised: the only text a template writes as it stands.</summary>
internal sealed record Html(string Text)
{
    public static readonly Html Empty = new("");

    public bool IsEmpty => Text.Length == 0;

    public override string ToString() => Text;
}
