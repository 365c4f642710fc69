using RegionSite.Model;
using RegionSite.Reading;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>Recordings of events: players of own files, links to others.</summary>
internal static class Recordings
{
    public static RecordingModel Model(Recording recording, EventItem item, SiteView view)
    {
        var model = new RecordingModel(recording.Url, view.Image(recording.Poster), Address(recording.Captions?.Value, view), Address(recording.Transcript?.Value, view));
        if (recording.Media is not { } media) return model;
        return model with
        {
            MediaUrl = Address(media.Value, view),
            MediaType = TypeOf(media.Value),
            IsVideo = RecordingReader.IsVideo(media.Value),
            HasTrack = recording.Captions is { } captions && ContentPath.Ending(captions.Value) == ".vtt",
            Language = item.Languages[0],
        };
    }

    private static string? Address(string? path, SiteView view) => path is not null && view.Library.Media.TryGetValue(path, out var file) ? view.MediaUrl(file) : null;

    private static string TypeOf(string path) => ContentPath.Ending(path) switch
    {
        ".mp4" or ".m4v" => "video/mp4",
        ".webm" => "video/webm",
        ".ogv" => "video/ogg",
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".wav" => "audio/wav",
        ".flac" => "audio/flac",
        _ => "audio/ogg",
    };
}
