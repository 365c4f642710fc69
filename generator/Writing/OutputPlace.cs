namespace RegionSite.Writing;

/// <summary>
/// Where a site is written: the output folder, which holds nothing but hosts' folders, and the state folder beside it
/// (<c>.&lt;name&gt;.regionsite</c>) for all that must not lie in it. Both share a parent, so that a rename moves a tree from one to the other.
/// </summary>
/// <param name="Given">The output folder as the user wrote it, for messages.</param>
/// <param name="Output">The same, absolute and free of symbolic links.</param>
internal sealed record OutputPlace(string Given, string Output)
{
    // As many as Linux follows (path_resolution(7)).
    private const int MostLinks = 40;

    /// <summary>Made by us and kept from run to run.</summary>
    public string State { get; } = Path.Join(Path.GetDirectoryName(Output), $".{Path.GetFileName(Output)}.regionsite");

    /// <summary>The tree under construction; after an exchange, the former output on its way out.</summary>
    public string Staging => Path.Join(State, "staging");

    /// <summary>The former output where folders cannot be exchanged. While there is no output, this is the last good site.</summary>
    public string Old => Path.Join(State, "old");

    private string Mark => Path.Join(State, "mark");

    private string LockFile => Path.Join(State, "lock");

    // It names its folder: a state folder copied or renamed along with another site vouches for nothing.
    private string MarkText => $"RegionSite made this folder and replaces it: {Path.GetFileName(Output)}\n";

    public static OutputPlace Of(string outputFolder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        var links = 0;
        var output = WithoutLinks(path);
        if (Path.GetDirectoryName(output) is null) throw Obstacle.NoParent(outputFolder);
        if (File.Exists(output)) throw Obstacle.IsFile(outputFolder);
        return new OutputPlace(outputFolder, output);

        // From the root down, for a link may be relative to a folder that is itself reached by one.
        string WithoutLinks(string path)
        {
            if (Path.GetDirectoryName(path) is not { } parent) return path;
            var here = Path.Join(WithoutLinks(parent), Path.GetFileName(path));
            if (new DirectoryInfo(here).LinkTarget is not { } target) return here;
            if (++links > MostLinks) throw Obstacle.LinkCircle(outputFolder);
            return WithoutLinks(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, Path.GetDirectoryName(here)!)));
        }
    }

    /// <summary>Whether there is a site, or anything else, in the output folder.</summary>
    public bool HasOutput => Directory.Exists(Output) && Directory.EnumerateFileSystemEntries(Output).Any();

    /// <summary>Refuses a folder whose files are not ours to replace.</summary>
    public void RefuseForeign()
    {
        if (HasOutput && !IsMarked()) throw Obstacle.Foreign(Given);
    }

    /// <summary>Just before the first site is swapped in, and no earlier, for the reason that <see cref="DropIdleMark"/> has.</summary>
    public void SetMark()
    {
        if (!IsMarked()) File.WriteAllText(Mark, MarkText);
    }

    /// <summary>Held by an open handle, not by the file's being there: it ends with the process, however that ends.</summary>
    public FileStream Lock()
    {
        Directory.CreateDirectory(State);
        try
        {
            return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (IsHeld(e.HResult))
        {
            throw Obstacle.Locked(Given, e);
        }
    }

    /// <summary>Puts back or clears away what an earlier run left half-done, wherever it was stopped. Under the lock only.</summary>
    public void Recover()
    {
        if (!Directory.Exists(Output) && Directory.Exists(Old)) Directory.Move(Old, Output);
        RemoveFormer();
        DropIdleMark();
    }

    /// <summary>A mark without a site would make whatever is put there later ours to delete.</summary>
    public void DropIdleMark()
    {
        if (!HasOutput && !Directory.Exists(Old)) File.Delete(Mark);
    }

    /// <summary>Removes whatever tree is in the state folder.</summary>
    public void RemoveFormer()
    {
        Tree.Remove(Staging);
        Tree.Remove(Old);
    }

    private bool IsMarked() => File.Exists(Mark) && File.ReadAllText(Mark).Equals(MarkText, StringComparison.OrdinalIgnoreCase);

    // EWOULDBLOCK of flock(2), or ERROR_SHARING_VIOLATION.
    private static bool IsHeld(int code) => code == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsLinux() ? 11 : 35);
}
