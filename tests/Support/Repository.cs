namespace RegionSite.Tests.Support;

/// <summary>The files of the repository the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "RegionSite.sln"))) return folder.FullName;
        throw new InvalidOperationException("no RegionSite.sln above " + AppContext.BaseDirectory);
    }
}
