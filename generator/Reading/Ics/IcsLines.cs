using System.Collections.Immutable;
using System.Text;

namespace RegionSite.Reading.Ics;

/// <summary>Splits a calendar file into content lines: every line ending there is, folds by space or tab, empty lines passed over.</summary>
internal static class IcsLines
{
    /// <summary>In characters of the unfolded line.</summary>
    public const int LongestLine = 100 * 1024;

    /// <summary>Null where the file has more than <paramref name="limit"/> lines.</summary>
    public static List<IcsLine>? Unfold(string text, int limit)
    {
        var lines = new List<IcsLine>();
        var open = new OpenLine();
        var position = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var number = 1; position < text.Length; number++)
        {
            if (number > limit) return null;
            var length = text.AsSpan(position).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : position + length;
            var line = text.AsSpan(position, end - position);
            // An empty line between does not end the line above: programs that write CR CR LF make one after each.
            if (line.Length > 0)
            {
                if (line[0] is ' ' or '\t' && open.Begun) open.Continue(line[1..], number);
                else
                {
                    if (open.Begun) lines.Add(open.Close());
                    open.Begin(line, number);
                }
            }
            position = end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        if (open.Begun) lines.Add(open.Close());
        return lines;
    }

    private sealed class OpenLine
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<IcsFold>.Builder _folds = ImmutableArray.CreateBuilder<IcsFold>();
        private int _number;
        private bool _tooLong;

        public bool Begun => _number > 0;

        public void Begin(ReadOnlySpan<char> line, int number)
        {
            _number = number;
            Append(line);
        }

        public void Continue(ReadOnlySpan<char> line, int number)
        {
            if (!_tooLong) _folds.Add(new IcsFold(_text.Length, number));
            Append(line);
        }

        public IcsLine Close()
        {
            var line = new IcsLine(_text.ToString(), _number, _folds.ToImmutable(), _tooLong);
            _text.Clear();
            _folds.Clear();
            _number = 0;
            _tooLong = false;
            return line;
        }

        private void Append(ReadOnlySpan<char> line)
        {
            if (_tooLong) return;
            _tooLong = _text.Length + line.Length > LongestLine;
            _text.Append(line[..Math.Min(line.Length, LongestLine - _text.Length)]);
        }
    }
}
