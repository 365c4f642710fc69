using System.Collections.Frozen;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary><c>recording</c> of an event: a link to another website, or a video or sound of the partner's own.</summary>
internal static class RecordingReader
{
    private static readonly FrozenSet<string> Video = new[] { ".mp4", ".m4v", ".webm", ".ogv" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sound = new[] { ".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac" }.ToFrozenSet(StringComparer.Ordinal);

    public static Recording? Read(Fields fields, ItemInput input)
    {
        var word = fields.RequiredWord("url");
        var isOwn = word is { } written && !written.Value.Contains(':', StringComparison.Ordinal) && (IsVideo(written.Value) || Sound.Contains(ContentPath.Ending(written.Value)));
        var media = isOwn ? fields.Context.Media.Find(word!.Value, input.Path, input.OwnerFolder, fields.Reporter) : null;
        var url = isOwn || word is null ? null : fields.WebAddress(word.Value);
        var poster = fields.Picture("poster", input.Path, input.OwnerFolder, null);
        var captions = fields.File("captions", input.Path, input.OwnerFolder);
        var transcript = fields.File("transcript", input.Path, input.OwnerFolder);
        fields.RejectUnknown();
        if (url is null && media is null) return null;
        if (media is null ? captions is null && transcript is null : captions is null && IsVideo(media.Value.Value)) fields.Reporter.Report(AccessibilityCodes.NoCaptions, fields.At);
        if (media is not null && transcript is null) fields.Reporter.Report(AccessibilityCodes.NoTranscript, fields.At);
        if (media is not null && captions is { } file && ContentPath.Ending(file.Value) != ".vtt") fields.Reporter.Report(AccessibilityCodes.NotWebVtt, file.At, ContentPath.Name(file.Value));
        return new Recording(url, media, poster, captions, transcript);
    }

    public static bool IsVideo(string path) => Video.Contains(ContentPath.Ending(path));
}
