using System.Runtime.InteropServices;

namespace RegionSite.Writing;

/// <summary>The two calls of the operating system that .NET has no door to: a hard link, and the exchange of two folders in one step.</summary>
internal static class SystemCalls
{
    /// <summary>Error numbers that mean the same on Linux and macOS, where they can be met at all.</summary>
    public const int NoSuchEntry = 2, DeviceBusy = 16, AlreadyThere = 17, OtherDevice = 18, InvalidArgument = 22, NoSpace = 28, NotImplemented = 38;

    // linux/fcntl.h and linux/fs.h
    private const int WorkingFolder = -100;
    private const uint ExchangeFlag = 2;

    /// <summary>Gives <paramref name="existing"/> a second name; false where the file system knows no links, or does not allow this one.</summary>
    /// <exception cref="InvalidOperationException">There is a file of the second name.</exception>
    public static bool TryLink(string existing, string second)
    {
        if (OperatingSystem.IsWindows()) return CreateHardLink(second, existing, IntPtr.Zero);
        if (Link(existing, second) == 0) return true;
        if (Marshal.GetLastPInvokeError() == AlreadyThere) throw new InvalidOperationException($"written twice: {second}");
        return false;
    }

    /// <summary>Exchanges two folders of one file system atomically; 0 or the error number, <see cref="NotImplemented"/> where there is no such call. Linux alone.</summary>
    public static int Exchange(string one, string other)
    {
        try
        {
            return RenameAt2(WorkingFolder, one, WorkingFolder, other, ExchangeFlag) == 0 ? 0 : Marshal.GetLastPInvokeError();
        }
        catch (EntryPointNotFoundException)
        {
            // The C library is older than the call (glibc before 2.28), or leaves it out (musl).
            return NotImplemented;
        }
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string second);

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int oneFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string one, int otherFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string other, uint flags);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true, ExactSpelling = true, CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string second, string existing, IntPtr security);
}
