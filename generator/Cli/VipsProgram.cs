using System.CommandLine;
using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary>Where the program lies that makes pictures smaller: <c>vipsthumbnail</c> of libvips.</summary>
internal static class VipsProgram
{
    private const string None = "none";

    public static Option<string?> Option() => new("--vips") { Description = "The program vipsthumbnail of libvips, or none for pictures in one size each (if it is installed: that)" };

    /// <summary>Whether somebody has said that pictures are to stay in one size.</summary>
    public static bool IsUnwanted(string? given) => given == None;

    /// <returns>Null where there is none.</returns>
    public static string? Find(string? given)
    {
        if (IsUnwanted(given)) return null;
        if (given is not null)
            return File.Exists(given) ? Path.GetFullPath(given) : throw new UsageFailure(new($"there is no program \"{given}\"", $"es gibt kein Programm \"{given}\""));
        var name = OperatingSystem.IsWindows() ? "vipsthumbnail.exe" : "vipsthumbnail";
        // What lies in the folder one happens to be in is nothing installed.
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(f => Path.Join(f, name)).FirstOrDefault(File.Exists);
    }
}
