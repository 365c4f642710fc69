using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace RegionSite.Themes;

/// <summary>Collects a page as UTF-8 in a pooled buffer, one writer a thread, used again for page after page.</summary>
internal sealed class Utf8PageWriter : TextWriter
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _length;

    // The first half of a surrogate pair that a write ended in; '\0' where there is none.
    private char _high;

    public Utf8PageWriter() => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written; good until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan
    {
        get
        {
            EndPair();
            return _buffer.AsSpan(0, _length);
        }
    }

    public void Clear()
    {
        _length = 0;
        _high = '\0';
    }

    public override void Write(char value)
    {
        if (_high == '\0' && value < 0x80)
        {
            if (_length == _buffer.Length) Grow(1);
            _buffer[_length++] = (byte)value;
            return;
        }
        Write(new ReadOnlySpan<char>(in value));
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        if (_high != '\0')
        {
            if (char.IsLowSurrogate(buffer[0]))
            {
                Append([_high, buffer[0]]);
                buffer = buffer[1..];
                _high = '\0';
            }
            else EndPair();
        }
        if (!buffer.IsEmpty && char.IsHighSurrogate(buffer[^1]))
        {
            _high = buffer[^1];
            buffer = buffer[..^1];
        }
        Append(buffer);
    }

    /// <summary>Text that is UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        EndPair();
        if (_buffer.Length - _length < text.Length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            Clear();
        }
        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        // A UTF-16 unit takes at most three bytes: either it stands for itself, or two make four.
        if (_buffer.Length - _length < text.Length * 3) Grow(text.Length * 3);
        Utf8.FromUtf16(text, _buffer.AsSpan(_length), out _, out var written, replaceInvalidSequences: true, isFinalBlock: true);
        _length += written;
    }

    // Half a pair that nothing completes is no character: it becomes U+FFFD.
    private void EndPair()
    {
        if (_high == '\0') return;
        var alone = _high;
        _high = '\0';
        Append([alone]);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
