using RegionSite.Diagnostics;

namespace RegionSite.Writing;

/// <summary>What can be in the way of the output, each in one sentence that says what to do.</summary>
internal static class Obstacle
{
    /// <summary>Whether the machine, not a bug of ours, threw this.</summary>
    public static bool IsCause(Exception thrown) => thrown is IOException or UnauthorizedAccessException;

    public static EnvironmentFailure CannotWrite(string path, Exception cause)
    {
        var why = Reason(cause);
        return new(new($"cannot write \"{path}\" ({why.English}); the last good site is untouched",
            $"\"{path}\" kann nicht geschrieben werden ({why.German}); die letzte gute Fassung bleibt unberührt"), cause);
    }

    public static EnvironmentFailure CannotRead(string path, Exception cause)
    {
        var why = Reason(cause);
        return new(new($"cannot read \"{path}\" ({why.English})", $"\"{path}\" kann nicht gelesen werden ({why.German})"), cause);
    }

    /// <summary>The only failure after which the new site is in place.</summary>
    public static EnvironmentFailure CannotTidy(string path, Exception cause)
    {
        var why = Reason(cause);
        return new(new($"the new site is in place, but the former one cannot be removed from \"{path}\" ({why.English}); the next build tries again",
            $"Die neue Fassung ist veröffentlicht, aber die frühere lässt sich nicht aus \"{path}\" entfernen ({why.German}); der nächste Lauf versucht es erneut"), cause);
    }

    public static EnvironmentFailure Foreign(string folder) => new(new(
        $"the folder \"{folder}\" is not empty and was not made by RegionSite; choose another output folder or empty this one",
        $"Der Ordner \"{folder}\" ist nicht leer und stammt nicht von RegionSite; bitte einen anderen Ausgabeordner wählen oder diesen leeren"));

    public static EnvironmentFailure Locked(string folder, Exception cause) => new(new(
        $"another build is writing \"{folder}\"; wait until it is done",
        $"Ein anderer Lauf schreibt gerade \"{folder}\"; bitte warten, bis er fertig ist"), cause);

    public static EnvironmentFailure IsFile(string path) => new(new(
        $"the output \"{path}\" is a file; choose a folder",
        $"Die Ausgabe \"{path}\" ist eine Datei; bitte einen Ordner wählen"));

    public static EnvironmentFailure NoParent(string path) => new(new(
        $"the output folder \"{path}\" has no folder above it to prepare the site in; choose a folder inside it",
        $"Über dem Ausgabeordner \"{path}\" liegt kein Ordner, in dem die Ausgabe vorbereitet werden kann; bitte einen Ordner darin wählen"));

    public static EnvironmentFailure LinkCircle(string path) => new(new(
        $"the output folder \"{path}\" is a symbolic link that leads round in a circle; choose another folder",
        $"Der Ausgabeordner \"{path}\" ist eine symbolische Verknüpfung, die im Kreis führt; bitte einen anderen Ordner wählen"));

    public static EnvironmentFailure Immovable(string folder) => new(new(
        $"the output folder \"{folder}\" cannot be replaced as a whole, as it is a mount point or on another disk than the folder above it; choose a folder inside it, such as \"{Path.Join(folder, "site")}\"",
        $"Der Ausgabeordner \"{folder}\" lässt sich nicht im Ganzen austauschen, denn er ist ein Einhängepunkt oder liegt auf einem anderen Datenträger als der Ordner darüber; bitte einen Ordner darin wählen, etwa \"{Path.Join(folder, "site")}\""));

    private static Bilingual Reason(Exception cause) => cause switch
    {
        UnauthorizedAccessException => new("no permission", "die Berechtigung fehlt"),
        _ when IsFull(cause.HResult) => new("the disk is full", "der Datenträger ist voll"),
        _ => new(cause.Message, cause.Message),
    };

    // ENOSPC, EDQUOT (Linux, macOS), ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL: .NET has the error number as the exception's code.
    private static bool IsFull(int code) => OperatingSystem.IsWindows()
        ? code is unchecked((int)0x80070027) or unchecked((int)0x80070070)
        : code == SystemCalls.NoSpace || code == (OperatingSystem.IsLinux() ? 122 : 69);
}
