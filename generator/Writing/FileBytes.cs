using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace RegionSite.Writing;

/// <summary>Compares and copies files in chunks, without a stream's second buffer.</summary>
internal static class FileBytes
{
    private const int Chunk = 128 * 1024;

    public static SafeFileHandle Read(string file) => File.OpenHandle(file);

    /// <summary>A file of the content as a whole.</summary>
    /// <exception cref="Diagnostics.EnvironmentFailure">It cannot be read.</exception>
    public static byte[] OfSource(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            throw Obstacle.CannotRead(file, e);
        }
    }

    /// <summary>Never opens an existing file, for that may be a link to one of the present output.</summary>
    /// <exception cref="InvalidOperationException">The file is there: two entries have one path.</exception>
    public static SafeFileHandle Create(string file)
    {
        try
        {
            return File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException e) when (File.Exists(file))
        {
            throw new InvalidOperationException($"written twice: {file}", e);
        }
    }

    /// <summary>Whether a file of the same length as <paramref name="content"/> has the same bytes.</summary>
    public static bool AreSame(SafeFileHandle file, ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(content.Length, Chunk));
        try
        {
            for (var offset = 0; offset < content.Length;)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(buffer.Length, content.Length - offset)), offset);
                if (read == 0 || !content.Slice(offset, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                offset += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether two files of the same length have the same bytes.</summary>
    public static bool AreSame(SafeFileHandle file, SafeFileHandle other)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        var otherBuffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            for (long offset = 0; ;)
            {
                var read = Fill(file, buffer, offset);
                if (read != Fill(other, otherBuffer, offset)) return false;
                if (read == 0) return true;
                if (!buffer.AsSpan(0, read).SequenceEqual(otherBuffer.AsSpan(0, read))) return false;
                offset += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<byte>.Shared.Return(otherBuffer);
        }
    }

    public static void Copy(SafeFileHandle from, SafeFileHandle to)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            int read;
            for (long offset = 0; (read = RandomAccess.Read(from, buffer, offset)) > 0; offset += read)
                RandomAccess.Write(to, buffer.AsSpan(0, read), offset);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // A read may return less than there is.
    private static int Fill(SafeFileHandle file, byte[] buffer, long offset)
    {
        var filled = 0;
        int read;
        while (filled < Chunk && (read = RandomAccess.Read(file, buffer.AsSpan(filled, Chunk - filled), offset + filled)) > 0) filled += read;
        return filled;
    }
}
