using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading;
using RegionSite.Resolving;

namespace RegionSite.Cli;

/// <summary>The content as it stands at the moment of the call, for commands that ask it and build nothing.</summary>
internal static class ContentAsOfNow
{
    public static Library Resolve(BuildOptions options, DiagnosticBag bag)
    {
        var content = ContentReader.Read(options.Content, options.Content, bag, options.Threads);
        return ContentResolver.Resolve(content, new Moment(options.Now(content.Region.TimeZone), content.Region.TimeZone), false, ImmutableHashSet<string>.Empty, bag);
    }
}
