using System.CommandLine;
using System.Text;
using RegionSite.Archetypes;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading;

namespace RegionSite.Cli;

/// <summary><c>regionsite new TYPE --partner ID TITLE</c>: a file for a new item at its place, ready to be filled.</summary>
internal static class NewCommand
{
    public static Command Define(SharedOptions shared, TextWriter output)
    {
        var type = new Argument<string?>("type") { Description = "news, event, network, member, contact, offer or page", Arity = ArgumentArity.ZeroOrOne };
        var title = new Argument<string[]>("title") { Description = "The title; the name of a contact or member", Arity = ArgumentArity.ZeroOrMore };
        var partner = new Option<string?>("--partner") { Description = "Whose it is" };
        var brand = new Option<string?>("--brand") { Description = "Whose it is, for a page of a brand alone" };
        var slug = new Option<string?>("--slug") { Description = "The name of its file and in its address, if not that of the title" };
        var language = new Option<string?>("--language") { Description = "Begin a translation into this language of the item that --slug names" };
        var draft = new Option<bool>("--draft") { Description = "Keep it off the websites until its line draft: true is gone" };
        var command = new Command("new", "Begins a file for a new item, at its place") { type, title, partner, brand, slug, language, draft };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var owner = Owner(parsed.GetValue(partner), parsed.GetValue(brand));
            var item = new NewItem(Type(parsed.GetValue(type)), owner.Id, owner.IsBrand, string.Join(' ', parsed.GetValue(title) ?? []), parsed.GetValue(slug), parsed.GetValue(language), parsed.GetValue(draft));
            Run(item, shared.Read(parsed), shared.Language(parsed), output);
            return ExitStatus.Done;
        });
        return command;
    }

    private static void Run(NewItem item, BuildOptions options, MessageLanguage language, TextWriter output)
    {
        // What else is wrong with the content is for check to say.
        var content = ContentReader.Read(options.Content, options.Content, new DiagnosticBag(), options.Threads);
        var file = NewItemPlanner.Plan(item, content, options.Now(content.Region.TimeZone), language);
        Write(options.Content, file, content.DisplayOf(file.Path));
        output.WriteLine(content.DisplayOf(file.Path));
        output.WriteLine(language == MessageLanguage.German
            ? "Jetzt den Text schreiben und Zeilen mit # nutzen oder löschen; ob alles stimmt, sagt: regionsite check"
            : "Now write the text, and use or delete the lines with #; whether all is right, says: regionsite check");
    }

    private static ItemType Type(string? word)
    {
        var known = string.Join(", ", ItemTypes.All.Select(t => t.Word()));
        if (word is null) throw new UsageFailure(new($"say what it is to be: {known}", $"was soll es werden: {known}?"));
        if (ItemTypes.Parse(word.ToLowerInvariant()) is { } type) return type;
        var (english, german) = Suggestion.For(word, ItemTypes.All.SelectMany(t => new[] { t.Word(), t.Section() })) is { } near ? ($"did you mean \"{near}\"?", $"ist \"{near}\" gemeint?") : ("", "");
        throw new UsageFailure(new($"there is no type \"{word}\", but: {known}{(english.Length > 0 ? "; " + english : "")}", $"es gibt keine Art \"{word}\", sondern: {known}{(german.Length > 0 ? "; " + german : "")}"));
    }

    private static (string Id, bool IsBrand) Owner(string? partner, string? brand) => (partner, brand) switch
    {
        ({ } id, null) => (id, false),
        (null, { } id) => (id, true),
        _ => throw new UsageFailure(new("say whose it is: --partner ID, or for a page of a brand alone --brand ID", "wem gehört es? --partner KENNUNG, oder für eine Seite nur einer Marke --brand KENNUNG")),
    };

    private static void Write(string content, NewFile file, string shown)
    {
        try
        {
            var folder = content;
            foreach (var segment in file.Path.Split('/')[..^1])
            {
                folder = Path.Combine(folder, segment);
                // As in reading: a link may lead out of the content folder.
                if (Directory.Exists(folder) && new DirectoryInfo(folder).LinkTarget is not null)
                    throw new UsageFailure(new($"\"{folder}\" is a link, which is not followed", $"\"{folder}\" ist eine Verknüpfung, der nicht gefolgt wird"));
            }
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, Path.GetFileName(file.Path));
            if (Path.Exists(path)) throw new UsageFailure(new($"\"{shown}\" is there already", $"\"{shown}\" gibt es schon"));
            using var stream = new FileStream(path, FileMode.CreateNew);
            stream.Write(Encoding.UTF8.GetBytes(file.Text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentFailure(new($"\"{shown}\" cannot be written: {e.Message}", $"\"{shown}\" lässt sich nicht schreiben: {e.Message}"), e);
        }
    }
}
