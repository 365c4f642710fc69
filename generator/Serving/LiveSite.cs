using System.Collections.Immutable;
using System.Diagnostics;
using RegionSite.Diagnostics;

namespace RegionSite.Serving;

/// <summary>
/// The site while its content is being written: prepared again whenever a file changes, or a moment passes at which a page does. Nothing is
/// written; a page is rendered when it is asked for. A build with errors leaves the last good site where it is.
/// </summary>
internal sealed class LiveSite(BuildOptions options, MessageLanguage language)
{
    private readonly TaskCompletionSource<SiteState> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<SiteState>? _next;
    private SiteState? _last;

    /// <summary>The present state; once the first build is through, a task that is completed.</summary>
    public Task<SiteState> Latest => Volatile.Read(ref _last) is { } last ? Task.FromResult(last) : _first.Task;

    /// <summary>Builds, and again after every change, until <paramref name="stop"/>.</summary>
    /// <param name="told">Hears of every build.</param>
    /// <exception cref="UsageFailure">In the first build; later ones say it as <see cref="SiteState.Failure"/>.</exception>
    /// <exception cref="EnvironmentFailure">Likewise.</exception>
    public void Run(FileChanges changes, Action<Rebuild> told, CancellationToken stop)
    {
        for (IReadOnlyList<string>? changed = []; changed is not null; changed = changes.Wait(IsDue, stop))
        {
            var watch = Stopwatch.StartNew();
            if (Build()) told(new Rebuild(changed, watch.Elapsed, _last!, changes.Polls));
        }
    }

    // What was in the way may have gone without a sign: a file that another program held, a share of the network.
    private bool IsDue() => _last is { Failure: not null } || (_last?.Site?.Plan is { NextChange: { } next } plan && options.Now(plan.Library.Region.TimeZone) >= next);

    private bool Build()
    {
        var last = _last;
        var bag = new DiagnosticBag();
        PreparedSite? prepared = null;
        string? failure = null;
        try
        {
            prepared = SiteBuilder.Prepare(options, bag);
        }
        catch (UsageFailure e) when (last is not null)
        {
            failure = e.In(language);
        }
        catch (Exception e) when (last is not null && EnvironmentFailure.Of(e) is { } known)
        {
            failure = known.In(language);
        }
        // Tried again, and still in the way.
        if (failure is not null && failure == last!.Failure) return false;

        var findings = bag.Sorted().Where(d => d.Severity != Severity.Notice).ToImmutableArray();
        var awaited = _next ?? _first;
        _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var state = new SiteState((last?.Number ?? 0) + 1, prepared is null ? last?.Site : new ServedSite(prepared, options.Threads), findings, failure, _next.Task);
        Volatile.Write(ref _last, state);
        awaited.SetResult(state);
        return true;
    }
}
