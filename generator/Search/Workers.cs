namespace RegionSite.Search;

/// <summary>
/// Many small pieces of work for a few workers that keep something between them. The local state of <see cref="Parallel.For(int, int, Action{int})"/> would be made anew
/// every few milliseconds, which is too often for what is as large as a vocabulary.
/// </summary>
internal static class Workers
{
    public static TWorker[] Run<TWorker>(int threads, int count, Func<TWorker> make, Action<TWorker, int> work)
    {
        var workers = new TWorker[threads];
        var next = -1;
        Parallel.For(0, threads, number =>
        {
            var worker = workers[number] = make();
            while (Interlocked.Increment(ref next) is var i && i < count) work(worker, i);
        });
        return workers;
    }
}
