using System.Text;
using RegionSite.Writing;

namespace RegionSite.Tests.Writing;

/// <summary>The process that is killed: it publishes version after version of one tree and says on standard output how far it is.</summary>
internal static class WriterInALoop
{
    public const int Files = 400;

    public const string Staged = "staged";

    public const string Published = "published";

    // It ends some day, even if nobody is left to kill it.
    private const int MostVersions = 1000;

    public static void Run(string output, int firstVersion, bool canExchange)
    {
        for (var version = firstVersion; version < firstVersion + MostVersions; version++)
        {
            using var staged = StagedOutput.Open(output, canExchange);
            for (var i = 0; i < Files; i++)
            {
                staged.Write(PathOf(i), Encoding.UTF8.GetBytes(ContentOf(i, version)));
                if (i % 20 == 0) Console.WriteLine("writing");
            }
            Console.WriteLine(Staged);
            staged.Publish();
            Console.WriteLine(Published);
        }
    }

    public static string PathOf(int i) => $"host-{i % 3}.example/part-{i % 20}/page-{i}.html";

    /// <summary>Every fourth file stays as it is, so that links are among the files too.</summary>
    public static string ContentOf(int i, int version) => i % 4 == 0 ? $"page {i}" : $"{version}\n{new string('x', 2000)}";
}
