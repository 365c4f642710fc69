using RegionSite.Tests.Writing;

// The test runner does not come this way; StagedOutputKillTests does.
if (args is ["write-in-a-loop", var output, var firstVersion, var way])
{
    WriterInALoop.Run(output, int.Parse(firstVersion), canExchange: way == "exchange");
    return 0;
}
return 2;
