using RegionSite.Tests.Pictures;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Serving;

/// <summary>A region that is served for all tests of a class, since none of them changes it.</summary>
public sealed class ServedRegion : IAsyncLifetime
{
    public ServedRegion()
    {
        Content.Put("partners/marketing/media/plan.pdf", new string('x', 1000));
        Content.Put("partners/marketing/news/eigenes.md", """
            ---
            title: Eigenes
            date: 2027-01-10
            summary: Kurz.
            aliases: [/alt/]
            attachments: [{src: media/plan.pdf, title: Plan}]
            ---
            Mehr [beim Verband](../../verband/news/wirtschaft.md) und [im Konzert](../events/konzert.md).

            So schreibt man es: `<a href="https://dach.example/">`, und [anderswo](https://dach.example.org/).

            """);
        Content.Put("partners/marketing/media/foto.jpg", PictureBytes.With(PictureBytes.Photo, PictureBytes.ExifSegment(6)));
        Content.News("marketing", "mit-bild", "image: {src: media/foto.jpg, alt: Ein Haus}");
        Content.Put("partners/marketing/contacts/kontakt.yaml", "name: Erika Muster\n");
        Server = new RunningServer(Content.Content);
    }

    internal SmallContent Content { get; } = new();

    internal RunningServer Server { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        Content.Dispose();
    }
}
