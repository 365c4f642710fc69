using System.ComponentModel;
using System.Diagnostics;

namespace RegionSite.Pictures;

/// <summary>
/// Makes pictures smaller with <c>vipsthumbnail</c> of libvips, a process each. A picture goes in and out through pipes, so that no name of a
/// file is ever an option or a command; programs for rare kinds of pictures, which libvips itself calls unfit for untrusted input, stay shut.
/// </summary>
/// <param name="program">Where it lies.</param>
internal sealed class Vips(string program)
{
    // A photo of 100 megapixels takes some seconds.
    private const int MostMilliseconds = 120_000;

    private readonly Lazy<string> _version = new(() => Run(program, [], true, "--vips-version") is { Output: { Length: > 0 } version } ? System.Text.Encoding.UTF8.GetString(version).Trim() : "?");

    /// <summary>What it calls itself: another version may make other bytes.</summary>
    public string Version => _version.Value;

    /// <param name="picture">Of any kind that libvips reads.</param>
    /// <param name="size">As <c>vipsthumbnail -s</c> takes it.</param>
    /// <param name="form">The ending and options of the kind to make, such as <c>.webp[Q=75]</c>.</param>
    /// <param name="isOurs">Whether the picture is one that we have drawn (SVG), and may be trusted.</param>
    /// <returns>The new picture; or what libvips says is wrong.</returns>
    public (byte[]? Picture, string Fault) Thumbnail(byte[] picture, string size, string form, bool isOurs = false)
    {
        var (output, fault) = Run(program, picture, isOurs, "stdin[fail_on=error]", "-s", size, "-e", "srgb", "-o", form);
        return output is { Length: > 0 } ? (output, "") : (null, fault.Length == 0 ? "?" : fault);
    }

    private static (byte[]? Output, string Fault) Run(string program, byte[] input, bool isOurs, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true };
        // One process is as fast as its core; the builder runs as many as it has threads.
        start.Environment["VIPS_CONCURRENCY"] = "1";
        start.Environment["LC_ALL"] = "C";
        // One for every line of a broken picture.
        start.Environment["VIPS_WARNING"] = "0";
        if (isOurs) start.Environment.Remove("VIPS_BLOCK_UNTRUSTED");
        else start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            using var limit = new Timer(static p => Stop((Process)p!), process, MostMilliseconds, Timeout.Infinite);
            // It writes before it has read all. A thread of our own, for those of the pool are busy with pictures.
            var writing = new Thread(() => Write(process, input)) { IsBackground = true };
            writing.Start();
            // Nor does it go on writing pictures while nobody reads its complaints.
            var said = "";
            var listening = new Thread(() => said = process.StandardError.ReadToEnd()) { IsBackground = true };
            listening.Start();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            writing.Join();
            listening.Join();
            return process.ExitCode == 0 ? (output.ToArray(), "") : (null, Reason(said));
        }
        catch (Win32Exception e)
        {
            return (null, e.Message);
        }
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    // It may stop listening before it has heard all.
    private static void Write(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    // What went wrong stands below what could not be done because of it.
    private static string Reason(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault(l => !l.StartsWith('(')) ?? "";
}
