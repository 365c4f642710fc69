namespace RegionSite.Writing;

/// <summary>Whole folders: put one in another's place, remove one.</summary>
internal static class Tree
{
    /// <summary>All files below a folder, hidden ones too, without following links.</summary>
    public static EnumerationOptions Everything { get; } = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Swaps a new tree in; the former one is then at <paramref name="place"/>'s staging or old folder.</summary>
    public static void Replace(OutputPlace place, bool canExchange)
    {
        if (!Directory.Exists(place.Output))
        {
            Directory.Move(place.Staging, place.Output);
            return;
        }
        if (canExchange)
        {
            // At no instant is there no site, or half of one.
            switch (SystemCalls.Exchange(place.Staging, place.Output))
            {
                case 0:
                    return;
                case SystemCalls.DeviceBusy or SystemCalls.OtherDevice:
                    throw Obstacle.Immovable(place.Given);
                case SystemCalls.InvalidArgument or SystemCalls.NotImplemented:
                    break; // the file system cannot (NFS, some FUSE)
                case var error:
                    throw new IOException(System.Runtime.InteropServices.Marshal.GetPInvokeErrorMessage(error), error);
            }
        }
        // Between the two there is no output, but a former one, which Recover puts back.
        Directory.Move(place.Output, place.Old);
        try
        {
            Directory.Move(place.Staging, place.Output);
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            Directory.Move(place.Old, place.Output);
            throw;
        }
    }

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
