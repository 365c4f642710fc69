using System.Text;
using NodaTime;
using RegionSite.Cli;

// The only place that asks what time it is; everything below is told.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, SystemClock.Instance.GetCurrentInstant, Console.Out, Console.Error);

// The web framework would declare it public otherwise.
internal static partial class Program;
