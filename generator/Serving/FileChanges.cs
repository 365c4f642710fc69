namespace RegionSite.Serving;

/// <summary>
/// Tells when files of some folders change. The system's notices are taken as hints alone: what has changed is found by comparing the folders'
/// states, so it does not matter whether an editor writes in place or renames, how many files a checkout touches, or whether a notice is lost.
/// </summary>
internal sealed class FileChanges : IDisposable
{
    // A save is several notices; a build between them would be for nothing.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80), LongestNoise = TimeSpan.FromSeconds(2);

    // Without notices, and with them: some network drives tell nothing of what other machines write.
    private static readonly TimeSpan Polling = TimeSpan.FromSeconds(1), Sweeping = TimeSpan.FromSeconds(10);

    private readonly string[] _folders;
    private readonly AutoResetEvent _hint = new(false);
    private readonly List<FileSystemWatcher> _watchers = [];
    private FolderState _seen;
    private volatile bool _polls;

    private FileChanges(string[] folders)
    {
        _folders = folders;
        _seen = FolderState.Of(folders);
    }

    /// <summary>Whether the system gives no notices (its slots are used up, or the drive knows none) and the folders are looked through every second instead.</summary>
    public bool Polls => _polls;

    /// <summary>Changes count from here on.</summary>
    /// <param name="poll">Not to ask for notices at all.</param>
    public static FileChanges In(string[] folders, bool poll = false)
    {
        var changes = new FileChanges(folders) { _polls = poll };
        if (!poll)
            foreach (var folder in folders) changes.Watch(folder);
        return changes;
    }

    /// <summary>Waits until something has changed and all is quiet, or until <paramref name="due"/> holds, which is asked now and then.</summary>
    /// <returns>The files, as their folder was given; empty where <paramref name="due"/> holds; null once <paramref name="stop"/> is asked for.</returns>
    public IReadOnlyList<string>? Wait(Func<bool> due, CancellationToken stop)
    {
        WaitHandle[] signals = [stop.WaitHandle, _hint];
        while (true)
        {
            if (WaitHandle.WaitAny(signals, _polls ? Polling : Sweeping) == 1)
                for (var rounds = LongestNoise / Quiet; rounds > 0 && WaitHandle.WaitAny(signals, Quiet) == 1; rounds--) { }
            if (stop.IsCancellationRequested) return null;
            // First the state, then the build: what is written meanwhile is found the next time.
            var now = FolderState.Of(_folders);
            var changed = now.Since(_seen);
            _seen = now;
            if (changed.Count > 0 || due()) return changed;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _hint.Dispose();
    }

    private void Watch(string folder)
    {
        // A folder of themes need not be there, and no watcher can be had for one that is not. If it comes later, the sweep finds it.
        if (!Directory.Exists(folder)) return;
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        _watchers.Add(watcher);
        watcher.Changed += Hint;
        watcher.Created += Hint;
        watcher.Deleted += Hint;
        watcher.Renamed += Hint;
        watcher.Error += (_, failure) =>
        {
            // More notices than fit into the buffer are a hint like any other.
            if (failure.GetException() is not InternalBufferOverflowException) _polls = true;
            Hint(this, failure);
        };
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _polls = true;
        }
    }

    private void Hint(object sender, EventArgs notice)
    {
        try
        {
            _hint.Set();
        }
        catch (ObjectDisposedException)
        {
            // A last notice while we are going.
        }
    }
}
