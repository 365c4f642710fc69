using System.Collections.Immutable;
using RegionSite.Text;

namespace RegionSite.Model;

/// <summary>A text in one or more languages; the first is the one it falls back to.</summary>
internal sealed class LocalText
{
    private readonly ImmutableArray<(string Language, string Text)> _texts;

    public LocalText(ImmutableArray<(string Language, string Text)> texts)
    {
        if (texts.IsDefaultOrEmpty) throw new ArgumentException("a text has at least one language", nameof(texts));
        _texts = texts;
    }

    public LocalText(string language, string text) : this([(language, text)]) { }

    public IEnumerable<string> Languages => _texts.Select(t => t.Language);

    /// <summary>The text in its first language.</summary>
    public string Default => _texts[0].Text;

    public bool Has(string language)
    {
        foreach (var (known, _) in _texts)
            if (known == language) return true;
        return false;
    }

    /// <summary>The text for a page in <paramref name="language"/>: its own; for easy German the German one; else the first.</summary>
    public string In(string language) => _texts[IndexFor(language)].Text;

    /// <summary>The language that <see cref="In"/> answers in, for the <c>lang</c> mark.</summary>
    public string LanguageFor(string language) => _texts[IndexFor(language)].Language;

    /// <summary>This text, falling back to another in its language.</summary>
    public LocalText Over(LocalText other) => Has(other._texts[0].Language) ? this : new LocalText(_texts.Insert(0, other._texts[0]));

    public override string ToString() => Default;

    private int IndexFor(string language)
    {
        for (var i = 0; i < _texts.Length; i++)
            if (_texts[i].Language == language) return i;
        if (language == RegionSite.Text.Languages.EasyGerman)
            for (var i = 0; i < _texts.Length; i++)
                if (_texts[i].Language == RegionSite.Text.Languages.German) return i;
        return 0;
    }
}
