using System.Text;
using System.Text.Unicode;
using RegionSite.Diagnostics;

namespace RegionSite.Reading;

/// <summary>The text of a file: UTF-8 (a byte order mark is allowed), with the place of the first byte that is not.</summary>
internal static class SourceText
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public static string? Read(ContentFile file, Reporter reporter)
    {
        var bytes = File.ReadAllBytes(file.FullPath).AsSpan();
        if (bytes.StartsWith(Mark)) bytes = bytes[Mark.Length..];
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        reporter.Report(FileCodes.InvalidUtf8, FirstFault(bytes, file.Display));
        return null;
    }

    private static SourceLocation FirstFault(ReadOnlySpan<byte> bytes, string display)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done) valid += length;
        var text = Encoding.UTF8.GetString(bytes[..valid]);
        var lineStart = text.LastIndexOf('\n') + 1;
        return new SourceLocation(display, text.Count(c => c == '\n') + 1, text.Length - lineStart + 1);
    }
}
