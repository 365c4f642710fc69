namespace RegionSite.Search.Analysis;

/// <summary>
/// Many short texts, numbered in the order in which they come. Their letters lie in one array, one text behind the other: as hundreds of thousands of strings in a
/// dictionary they would be what the garbage collector spends most of its time on.
/// </summary>
/// <param name="usual">How many there will be, more or less.</param>
internal sealed class TextTable(int usual)
{
    private const int UsualLength = 12;

    // Open addressing: a text's number, from 1, at the first free place from the one that its hash says.
    private int[] _places = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * usual))];
    private Text[] _texts = new Text[Math.Max(8, usual)];
    private char[] _letters = new char[UsualLength * Math.Max(8, usual)];

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(Start(number), _texts[number].End - Start(number));

    /// <summary>The number of a text, from 0. One that was not there is added and gets the next, which <see cref="Count"/> was before.</summary>
    public int Number(ReadOnlySpan<char> text)
    {
        var hash = string.GetHashCode(text);
        var place = hash & (_places.Length - 1);
        for (; _places[place] is var number and not 0; place = (place + 1) & (_places.Length - 1))
            if (_texts[number - 1].Hash == hash && this[number - 1].SequenceEqual(text)) return number - 1;
        Add(text, hash);
        _places[place] = Count;
        if (2 * Count > _places.Length) Widen();
        return Count - 1;
    }

    private int Start(int number) => number == 0 ? 0 : _texts[number - 1].End;

    private void Add(ReadOnlySpan<char> text, int hash)
    {
        var start = Start(Count);
        if (start + text.Length > _letters.Length) Array.Resize(ref _letters, Math.Max(2 * _letters.Length, start + text.Length));
        if (Count == _texts.Length) Array.Resize(ref _texts, 2 * Count);
        text.CopyTo(_letters.AsSpan(start));
        _texts[Count++] = new(hash, start + text.Length);
    }

    private void Widen()
    {
        _places = new int[2 * _places.Length];
        for (var number = 1; number <= Count; number++)
        {
            var place = _texts[number - 1].Hash & (_places.Length - 1);
            while (_places[place] != 0) place = (place + 1) & (_places.Length - 1);
            _places[place] = number;
        }
    }

    private readonly record struct Text(int Hash, int End);
}
