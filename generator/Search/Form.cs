namespace RegionSite.Search;

/// <summary>A word as written, as often as it is: what "did you mean" may say.</summary>
internal sealed class Spelling(int id, string text, Form[] forms)
{
    /// <summary>From 0 within its lexicon, in no certain order.</summary>
    public int Id { get; } = id;

    public string Text { get; } = text;

    public Form[] Forms { get; } = forms;

    public int Count;
}

/// <summary>A folded word of a <see cref="Lexicon"/>.</summary>
internal sealed class Form(int id, string text, string term, bool isStopWord)
{
    /// <summary>From 0 within its lexicon, in no certain order.</summary>
    public int Id { get; } = id;

    public string Text { get; } = text;

    public string Term { get; } = term;

    public bool IsStopWord { get; } = isStopWord;

    /// <summary>Its number: the hash that every object has of its own takes much longer to find.</summary>
    public override int GetHashCode() => Id;

    /// <summary>How many documents it stands in.</summary>
    public int Documents;
}
