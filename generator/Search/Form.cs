namespace RegionSite.Search;

/// <summary>A word as written, as often as it is: what "did you mean" may say.</summary>
internal sealed class Spelling(string text, Form[] forms)
{
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

    /// <summary>How many documents it stands in.</summary>
    public int Documents;
}
