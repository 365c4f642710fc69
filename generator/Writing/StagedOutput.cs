using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace RegionSite.Writing;

/// <summary>
/// The output of one run, built beside the present one and swapped in when it is whole: until <see cref="Publish"/>, whatever happens
/// (an error, a kill, a full disk) leaves the last good site as it was. A power failure soon after it may leave files
/// without bytes, as nothing is flushed; the next build sees that they differ and writes them again.
/// </summary>
internal sealed class StagedOutput : IDisposable
{
    /// <summary>The one file that may lie beside the hosts: the page that leads to them in a tree which is opened from disk.</summary>
    public const string StartPage = "index.html";

    private readonly OutputPlace _place;
    private readonly FileStream _lock;
    private readonly bool _canExchange;
    private readonly bool _hasPresent;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _foldersBySpan;
    private readonly ConcurrentQueue<string> _unchanged = new();
    private int _written;
    private bool _published;

    private StagedOutput(OutputPlace place, FileStream heldLock, bool canExchange)
    {
        _place = place;
        _lock = heldLock;
        _canExchange = canExchange;
        _hasPresent = place.HasOutput;
        _foldersBySpan = _folders.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int FilesWritten => _written;

    public int FilesUnchanged => _unchanged.Count;

    /// <summary>Takes the lock, recovers what an earlier run left half-done, checks the mark and starts an empty staging folder.</summary>
    /// <exception cref="Diagnostics.EnvironmentFailure">Another build is writing, the folder is not ours, or the disk does not let us.</exception>
    public static StagedOutput Open(string outputFolder) => Open(outputFolder, OperatingSystem.IsLinux());

    /// <summary>As above; without <paramref name="canExchange"/> the swap is made of two renames, as on a system that cannot exchange folders.</summary>
    internal static StagedOutput Open(string outputFolder, bool canExchange)
    {
        FileStream? held = null;
        try
        {
            var place = OutputPlace.Of(outputFolder);
            // First of all, so that a refusal leaves nothing behind.
            place.RefuseForeign();
            held = place.Lock();
            place.Recover();
            Directory.CreateDirectory(place.Staging);
            var opened = new StagedOutput(place, held, canExchange);
            held = null;
            return opened;
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            throw Obstacle.CannotWrite(outputFolder, e);
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <summary>Adds a file. One that the present output has with the same bytes is taken over from there, with its time stamp. Thread-safe.</summary>
    /// <param name="relativePath">Below the output folder, with '/', beginning with the host's folder; or <see cref="StartPage"/>.</param>
    public void Write(string relativePath, ReadOnlySpan<byte> content)
    {
        Verify(relativePath);
        try
        {
            if (MayBePresent(relativePath, content.Length))
            {
                using var present = FileBytes.Read(PathInPresent(relativePath));
                if (FileBytes.AreSame(present, content))
                {
                    _unchanged.Enqueue(relativePath);
                    return;
                }
            }
            using var file = FileBytes.Create(Stage(relativePath));
            RandomAccess.Write(file, content, 0);
            Interlocked.Increment(ref _written);
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            throw Obstacle.CannotWrite(Path.Join(_place.Given, relativePath), e);
        }
    }

    /// <summary>Adds a copy of a file, likewise. Thread-safe.</summary>
    public void Copy(string relativePath, string sourceFile)
    {
        Verify(relativePath);
        using var source = OpenSource(sourceFile);
        try
        {
            if (MayBePresent(relativePath, RandomAccess.GetLength(source)))
            {
                using var present = FileBytes.Read(PathInPresent(relativePath));
                if (FileBytes.AreSame(present, source))
                {
                    _unchanged.Enqueue(relativePath);
                    return;
                }
            }
            // Neither a link to the source, which its editor may write in place, nor File.Copy, which keeps the source's time:
            // a file that changes must never look older than the one before it, or caches hold on to that.
            using var file = FileBytes.Create(Stage(relativePath));
            FileBytes.Copy(source, file);
            Interlocked.Increment(ref _written);
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            throw Obstacle.CannotWrite(Path.Join(_place.Given, relativePath), e);
        }
    }

    /// <summary>Swaps the staging folder in and removes the former output. After this the object only needs disposing.</summary>
    public void Publish()
    {
        RequireOpen();
        try
        {
            if (IsSameAsPresent())
            {
                Tree.Remove(_place.Staging);
                _published = true;
                return;
            }
            TakeOverUnchanged();
            // Again, for somebody may have filled the empty folder meanwhile.
            _place.RefuseForeign();
            _place.SetMark();
            Tree.Replace(_place, _canExchange);
            _published = true;
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            throw Obstacle.CannotWrite(_place.Given, e);
        }
        try
        {
            _place.RemoveFormer();
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            throw Obstacle.CannotTidy(_place.State, e);
        }
    }

    /// <summary>Without <see cref="Publish"/> before it: removes the staging folder and leaves the present output as it is.</summary>
    public void Dispose()
    {
        try
        {
            if (_published) return;
            Tree.Remove(_place.Staging);
            _place.DropIdleMark();
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            // What stopped the run is on its way to the user, and the next run clears this away before it begins.
        }
        finally
        {
            _lock.Dispose();
        }
    }

    /// <summary>Where a file is to be written; its folder is there.</summary>
    private string Stage(string relativePath)
    {
        var folder = relativePath.AsSpan(0, Math.Max(0, relativePath.LastIndexOf('/')));
        if (!_foldersBySpan.ContainsKey(folder))
        {
            // Noted only when made, for the other threads rely on it.
            Directory.CreateDirectory(Path.Join(_place.Staging, folder));
            _foldersBySpan[folder] = true;
        }
        return Path.Join(_place.Staging, relativePath);
    }

    private string PathInPresent(string relativePath) => Path.Join(_place.Output, relativePath);

    private bool MayBePresent(string relativePath, long length)
    {
        if (!_hasPresent) return false;
        var file = new FileInfo(PathInPresent(relativePath));
        return file.Exists && file.Length == length && !file.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }

    // The unchanged files are distinct and all there, so that equal numbers mean that there are no others.
    private bool IsSameAsPresent() =>
        _hasPresent && _written == 0 && _unchanged.Count == Directory.EnumerateFiles(_place.Output, "*", Tree.Everything).Take(_unchanged.Count + 1).Count();

    /// <summary>
    /// Links the unchanged files into the new tree; only now, as a run that changes nothing need not. Sharing a file is safe, for none
    /// of an output is ever written in place: what changes is a new file in a new tree.
    /// </summary>
    private void TakeOverUnchanged()
    {
        foreach (var relativePath in _unchanged)
        {
            var present = PathInPresent(relativePath);
            var staged = Stage(relativePath);
            if (SystemCalls.TryLink(present, staged)) continue;
            using (var from = FileBytes.Read(present))
            using (var to = FileBytes.Create(staged)) FileBytes.Copy(from, to);
            File.SetLastWriteTimeUtc(staged, File.GetLastWriteTimeUtc(present));
        }
    }

    private static SafeFileHandle OpenSource(string file)
    {
        try
        {
            return FileBytes.Read(file);
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            throw Obstacle.CannotRead(file, e);
        }
    }

    private void RequireOpen()
    {
        if (_published) throw new InvalidOperationException("the output is published");
    }

    // The plan makes the paths: one that leads out of the output, or puts a file beside the hosts, is a bug.
    private void Verify(string relativePath)
    {
        RequireOpen();
        var path = relativePath.AsSpan();
        var clean = (path.IndexOf('/') > 0 || relativePath == StartPage) && path.IndexOfAny('\\', '\0') < 0 && !Path.IsPathRooted(path);
        foreach (var segment in path.Split('/')) clean &= path[segment] is not ("" or "." or "..");
        if (!clean) throw new InvalidOperationException($"not a path for a file of the output: {relativePath}");
    }
}
