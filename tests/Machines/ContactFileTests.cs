using System.Text;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Machines;

/// <summary>A second opinion on business cards: vobject's.</summary>
[Collection(BuiltSamples.Name)]
public sealed class ContactFileTests(BuiltSamples samples)
{
    [PeerFact("vobject")]
    public void Vobject_reads_every_card()
    {
        var sample = samples.At("2027-05-01T12:00");
        var files = sample.Entries.Where(e => e.Type == "contact-file").Select(e => e.File).ToList();
        Assert.NotEmpty(files);

        foreach (var card in Opinions.Ask("vobject", "card_opinion.py", sample, files))
        {
            Assert.Equal("4.0", card.GetProperty("version").GetString());
            Assert.False(string.IsNullOrWhiteSpace(card.GetProperty("name").GetString()));
            Assert.False(string.IsNullOrWhiteSpace(card.GetProperty("organization").GetString()));
        }
    }

    [Fact]
    public void Cards_keep_to_RFC_6350_and_every_contact_page_leads_to_its_own()
    {
        var sample = samples.At("2027-05-01T12:00");
        foreach (var entry in sample.Entries.Where(e => e.Type == "contact-file"))
        {
            var text = sample.Text(entry.File);
            Assert.StartsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n", text, StringComparison.Ordinal);
            Assert.EndsWith("END:VCARD\r\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
            Assert.All(text.Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75, l));
        }
        foreach (var page in sample.Pages.Where(p => p.Entry.Type == "contact"))
        {
            var link = Assert.Single(page.Document.QuerySelectorAll("a[type='text/vcard']"));
            Assert.Null(sample.FaultOf(new Uri(page.Url, link.GetAttribute("href"))));
        }
    }
}
