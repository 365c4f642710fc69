namespace RegionSite.Search.Analysis;

/// <summary>
/// Words by their letters: the ones that a longer word can be made of. Whoever walks down letter by letter leaves where no word goes on, which
/// for most beginnings is soon; looking up every piece of every word by itself takes many times as long.
/// </summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class PartTrie<T>
{
    // The first child and the next sibling of each node, 0 for none; the root is node 0.
    private readonly List<Node> _nodes = [new('\0')];
    private readonly List<T> _values = [default!];

    /// <param name="words">Each once, in ordinal order.</param>
    public PartTrie(IEnumerable<(string Word, T Value)> words)
    {
        var path = new List<int> { 0 };
        var before = "";
        foreach (var (word, value) in words)
        {
            path.RemoveRange(1 + before.AsSpan().CommonPrefixLength(word), path.Count - 1 - before.AsSpan().CommonPrefixLength(word));
            for (var i = path.Count - 1; i < word.Length; i++) path.Add(Add(path[^1], word[i]));
            _nodes[path[^1]] = _nodes[path[^1]] with { Value = _values.Count };
            _values.Add(value);
            before = word;
        }
    }

    /// <summary>The node that a letter leads to from another, of which 0 is the first; 0 where no word goes on.</summary>
    public int Next(int node, char letter)
    {
        for (var child = _nodes[node].Child; child != 0; child = _nodes[child].Sibling)
            if (_nodes[child].Letter == letter) return child;
        return 0;
    }

    /// <summary>Whether a word ends at a node, and what is known of it.</summary>
    public bool Ends(int node, out T value)
    {
        value = _values[_nodes[node].Value];
        return _nodes[node].Value != 0;
    }

    private int Add(int parent, char letter)
    {
        _nodes.Add(new Node(letter) { Sibling = _nodes[parent].Child });
        _nodes[parent] = _nodes[parent] with { Child = _nodes.Count - 1 };
        return _nodes.Count - 1;
    }

    private readonly record struct Node(char Letter)
    {
        public int Child { get; init; }

        public int Sibling { get; init; }

        public int Value { get; init; }
    }
}
