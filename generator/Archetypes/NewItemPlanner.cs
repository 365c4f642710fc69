using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Reading;
using RegionSite.Text;

namespace RegionSite.Archetypes;

/// <summary>Decides where a new item lies and what its file says; refuses what would be at odds with what there is.</summary>
internal static class NewItemPlanner
{
    /// <exception cref="UsageFailure">There is no such owner, there is an item of this name, or the title cannot be one.</exception>
    public static NewFile Plan(NewItem item, SourceContent content, LocalDateTime now, MessageLanguage language)
    {
        item = item with { Title = item.Title.Trim() };
        CheckTitle(item.Title);
        CheckOwner(item, content);
        var slug = SlugOf(item);
        var key = new ItemKey(item.Owner, item.Type, slug, item.OfBrand);
        var lines = new Archetype(item, now, Examples.From(content, item), language).Lines();
        return new NewFile(
            item.Language is null ? PathOf(key, content, now) : PathOfTranslation(key, item.Language, content),
            ArchetypeLine.FrontMatter(lines, language) + Archetype.Prompt(item.Language ?? content.Region.DefaultLanguage));
    }

    private static void CheckTitle(string title)
    {
        if (title.Length == 0) throw new UsageFailure(new("the title is missing: regionsite new TYPE --partner ID \"TITLE\"", "der Titel fehlt: regionsite new ART --partner KENNUNG \"TITEL\""));
        if (title.Any(char.IsControl)) throw new UsageFailure(new("the title must stand on one line", "der Titel muss in einer Zeile stehen"));
        if (!title.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit)) throw new UsageFailure(new($"the title \"{title}\" has neither letter nor digit", $"der Titel \"{title}\" hat weder Buchstaben noch Ziffern"));
    }

    private static void CheckOwner(NewItem item, SourceContent content)
    {
        if (item.OfBrand && item.Type != ItemType.Page)
            throw new UsageFailure(new($"only a page can be a brand's own; say with --partner whose {item.Type.Word()} it is", $"nur eine Seite (page) kann einer Marke gehören; --partner sagt, wessen Beitrag es ist"));
        var known = item.OfBrand ? content.BrandIds : content.Partners.Select(p => p.Id);
        if (known.Contains(item.Owner)) return;
        var (english, german) = Suggestion.For(item.Owner, known) is { } near ? ($"; did you mean \"{near}\"?", $"; ist \"{near}\" gemeint?") : ("", "");
        throw new UsageFailure(item.OfBrand
            ? new($"there is no brand \"{item.Owner}\"{english}", $"es gibt keine Marke \"{item.Owner}\"{german}")
            : new($"there is no partner \"{item.Owner}\"{english}", $"es gibt keinen Partner \"{item.Owner}\"{german}"));
    }

    private static string SlugOf(NewItem item)
    {
        if (item.Slug is { } given)
            return Slug.IsValid(given) ? given : throw new UsageFailure(new($"--slug takes small letters a-z, digits and hyphens, not \"{given}\"", $"--slug erwartet kleine Buchstaben a-z, Ziffern und Bindestriche, nicht \"{given}\""));
        if (item.Language is not null)
            throw new UsageFailure(new("say with --slug which item is translated: its file's name without date and ending", "--slug sagt, welcher Beitrag übersetzt wird: sein Dateiname ohne Datum und Endung"));
        return TitleSlug.Of(item.Title) is { Length: > 0 } slug ? slug
            : throw new UsageFailure(new($"no address can be made of the title \"{item.Title}\"; give one with --slug", $"aus dem Titel \"{item.Title}\" wird keine Adresse; mit --slug lässt sich eine angeben"));
    }

    private static string PathOf(ItemKey key, SourceContent content, LocalDateTime now)
    {
        var taken = content.Items.FirstOrDefault(i => i.Key == key)?.Source
            ?? content.BrokenFiles.FirstOrDefault(b => b.Owner == key.Owner && b.OfBrand == key.OfBrand && b.Type == key.Type && b.Slug == key.Slug)?.Path;
        if (taken is not null) throw Taken(key.Slug, content.DisplayOf(taken));
        if (key.Type == ItemType.Page) CheckAddress(key, content);
        return $"{Folder(key)}/{(key.Type == ItemType.News ? $"{now.Date:uuuu-MM-dd}-" : "")}{key.Slug}.md";
    }

    // A page of a brand or its owners lies at the root of the website, beside the sections and each other's.
    private static void CheckAddress(ItemKey key, SourceContent content)
    {
        foreach (var brand in content.Brands.Where(b => key.OfBrand ? b.Id == key.Owner : b.Owners.Any(o => o.Value == key.Owner)))
        {
            var page = content.Items.FirstOrDefault(i => i.Type == ItemType.Page && i.Key.Slug == key.Slug && (i.Key.OfBrand ? i.Key.Owner == brand.Id : brand.Owners.Any(o => o.Value == i.Key.Owner)));
            if (page is not null) throw Taken(key.Slug, content.DisplayOf(page.Source));
            foreach (var language in brand.Languages.Add(content.Region.DefaultLanguage))
            {
                if (Sections.Names.Any(s => SectionPaths.Of(s, brand, language) == key.Slug) || SectionPaths.Prefix(language) == key.Slug + "/" || brand.Legal.All.Any(l => l.Page.Page is null && LegalPaths.Of(l.Kind, language) == key.Slug))
                    throw new UsageFailure(new($"\"{key.Slug}\" is an address of the website \"{brand.Id}\" itself; choose another with --slug", $"\"{key.Slug}\" ist eine Adresse der Website \"{brand.Id}\" selbst; mit --slug lässt sich eine andere wählen"));
            }
        }
    }

    private static string PathOfTranslation(ItemKey key, string language, SourceContent content)
    {
        if (key.Type is ItemType.Member or ItemType.Contact)
            throw new UsageFailure(new("names are not translated; write other texts in both languages where they stand: role: {de: …, en: …}", "Namen werden nicht übersetzt; andere Texte stehen an Ort und Stelle in beiden Sprachen: role: {de: …, en: …}"));
        var known = content.Region.Languages.Skip(1).Append(Languages.EasyGerman).ToList();
        if (!known.Contains(language)) throw new UsageFailure(new($"the region has no translations into \"{language}\", but into: {string.Join(", ", known)}", $"die Region hat keine Übersetzungen in \"{language}\", sondern in: {string.Join(", ", known)}"));
        if (content.Items.FirstOrDefault(i => i.Key == key) is not { } original)
        {
            var (english, german) = Suggestion.For(key.Slug, content.Items.Where(i => i.Key.Owner == key.Owner && i.Type == key.Type && i.Key.OfBrand == key.OfBrand).Select(i => i.Key.Slug)) is { } near ? ($"; did you mean \"{near}\"?", $"; ist \"{near}\" gemeint?") : ("", "");
            throw new UsageFailure(new($"there is no {key.Type.Word()} \"{key.Slug}\" to translate{english}", $"es gibt keinen Beitrag \"{key.Slug}\" dieser Art, der zu übersetzen wäre{german}"));
        }
        if (original.Languages.Contains(language)) throw new UsageFailure(new($"\"{key.Slug}\" is there in this language already: {content.DisplayOf(original.Source)}", $"\"{key.Slug}\" gibt es in dieser Sprache schon: {content.DisplayOf(original.Source)}"));
        return original.Source.EndsWith(".md", StringComparison.Ordinal)
            ? $"{original.Source[..^3]}.{language}.md"
            : throw new UsageFailure(new($"\"{key.Slug}\" stands in {content.DisplayOf(original.Source)}: there its texts are translated in place", $"\"{key.Slug}\" steht in {content.DisplayOf(original.Source)}: dort werden seine Texte an Ort und Stelle übersetzt"));
    }

    private static string Folder(ItemKey key) => $"{(key.OfBrand ? "brands" : "partners")}/{key.Owner}/{key.Type.Section()}";

    private static UsageFailure Taken(string slug, string by) => new(new(
        $"there is \"{slug}\" already: {by}; choose another name with --slug",
        $"\"{slug}\" gibt es schon: {by}; mit --slug lässt sich ein anderer Name wählen"));
}
