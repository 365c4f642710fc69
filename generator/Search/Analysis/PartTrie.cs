namespace RegionSite.Search.Analysis;

/// <summary>
/// Words by their letters: the ones that a longer word can be made of. Whoever walks down letter by letter leaves where no word goes on, which
/// for most beginnings is soon; looking up every piece of every word by itself takes many times as long.
/// </summary>
internal sealed class PartTrie
{
    // The children of a node lie side by side, those of the next node behind them; the root is node 0.
    private readonly List<char> _letters = ['\0'];
    private readonly List<int> _children = [];
    private readonly List<int> _values = [];

    /// <param name="words">Each once, in ordinal order, with what is known of it, from -1 on.</param>
    public PartTrie(IEnumerable<(string Word, int Value)> words)
    {
        var all = words.ToArray();
        // The words below each node: level by level, so that a node's come before those of its children.
        var ranges = new List<(int From, int To, int Depth)> { (0, all.Length, 0) };
        for (var node = 0; node < ranges.Count; node++)
        {
            var (from, to, depth) = ranges[node];
            _children.Add(_letters.Count);
            var isWord = from < to && all[from].Word.Length == depth;
            _values.Add(isWord ? all[from++].Value : None);
            while (from < to)
            {
                var (start, letter) = (from, all[from].Word[depth]);
                while (from < to && all[from].Word[depth] == letter) from++;
                _letters.Add(letter);
                ranges.Add((start, from, depth + 1));
            }
        }
        _children.Add(_letters.Count);
    }

    /// <summary>What a node has at which no word ends.</summary>
    public const int None = -2;

    /// <summary>The node that a letter leads to from another, of which 0 is the first; 0 where no word goes on.</summary>
    public int Next(int node, char letter)
    {
        var first = _children[node];
        var found = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_letters)[first.._children[node + 1]].IndexOf(letter);
        return found < 0 ? 0 : first + found;
    }

    /// <summary>What is known of the word that ends at a node; <see cref="None"/> where none does.</summary>
    public int ValueAt(int node) => _values[node];
}
