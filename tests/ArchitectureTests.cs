using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using RegionSite.Planning;
using RegionSite.Reading;
using RegionSite.Tests.Support;

namespace RegionSite.Tests;

/// <summary>The rules of the generator's build, which reviews would otherwise have to watch over.</summary>
public class ArchitectureTests
{
    private static readonly string Sources = Path.Combine(Repository.Root, "generator");

    // Each may use those before it and nothing after it. Rendering is one layer but for its words: a page's model holds the text that writes itself for that page.
    private static readonly string[][] Order =
    [
        ["RegionSite.Text"], ["RegionSite.Maps"], ["RegionSite.Pictures"], ["RegionSite.Search.Analysis", "RegionSite.Search", "RegionSite.Search.Files"], ["RegionSite.Diagnostics"], ["RegionSite.Calendar"], ["RegionSite.Law"], ["RegionSite.Markup"], ["RegionSite.Model"], ["RegionSite.Themes"],
        ["RegionSite.Reading.Yaml"], ["RegionSite.Reading.Ics"], ["RegionSite.Reading", "RegionSite.Reading.Legal"], ["RegionSite.Resolving"], ["RegionSite.Sharing"], ["RegionSite.Planning"], ["RegionSite.Coordination"], ["RegionSite.Archetypes"], ["RegionSite.Writing"],
        ["RegionSite.Rendering.Words"], ["RegionSite.Rendering.Portable"], ["RegionSite.Rendering", "RegionSite.Rendering.Models", "RegionSite.Rendering.Files", "RegionSite.Rendering.Indexes", "RegionSite.Rendering.Pages", "RegionSite.Rendering.Structured"],
        ["RegionSite"], ["RegionSite.Serving"], ["RegionSite.Cli"], [""],
    ];

    // Which outside code is known where: a library is changed, or replaced, in one place.
    private static readonly (string Namespace, string[] Allowed)[] Libraries =
    [
        ("HandlebarsDotNet", ["RegionSite.Themes.CompiledTemplates"]),
        ("Markdig", ["RegionSite.Markup."]),
        ("AngleSharp", ["RegionSite.Markup."]),
        ("YamlDotNet", ["RegionSite.Reading.Yaml.", "RegionSite.Themes.FlatYaml"]),
        ("System.CommandLine", ["RegionSite.Cli."]),
        ("Microsoft.AspNetCore", ["RegionSite.Serving."]),
        ("Microsoft.Extensions", ["RegionSite.Serving."]),
        ("System.Net.Http", []),
        ("System.Net.Sockets", ["RegionSite.Serving.WebServer"]),
    ];

    // What is not the same on every machine and at every time, and who may ask for it.
    private static readonly (string Type, string? Member, string[] Allowed)[] World =
    [
        ("NodaTime.SystemClock", null, ["Program"]),
        ("System.DateTime", "get_Now", []),
        ("System.DateTime", "get_UtcNow", []),
        ("System.DateTime", "get_Today", []),
        ("System.DateTimeOffset", "get_Now", []),
        ("System.DateTimeOffset", "get_UtcNow", []),
        ("System.TimeProvider", null, []),
        ("System.TimeZoneInfo", null, []),
        // The summary says how long a run took.
        ("System.Diagnostics.Stopwatch", null, ["RegionSite.Cli.", "RegionSite.Serving.LiveSite"]),
        ("System.Diagnostics.Process", null, ["RegionSite.Pictures.Vips"]),
        ("System.Random", null, []),
        ("System.Security.Cryptography.RandomNumberGenerator", null, []),
        ("System.Guid", "NewGuid", []),
        ("System.Threading.Thread", "Sleep", []),
        ("System.Threading.Tasks.Task", "Delay", []),
        ("System.Console", null, ["Program"]),
        ("System.Environment", null, ["RegionSite.Cli."]),
        ("System.Globalization.CultureInfo", "get_CurrentCulture", []),
        ("System.Globalization.CultureInfo", "get_CurrentUICulture", []),
    ];

    private static readonly string[] Disk = ["File", "Directory", "FileInfo", "DirectoryInfo", "FileSystemInfo", "FileStream", "RandomAccess", "DriveInfo", "FileSystemWatcher"];

    // Input is read by four types, output written by one folder; what lies between works on values.
    private static readonly string[] MayTouchTheDisk =
    [
        "RegionSite.Reading.ContentFiles", "RegionSite.Reading.SourceText", "RegionSite.Reading.MediaReader", "RegionSite.Reading.OfferedFiles", "RegionSite.Themes.ThemeLoader",
        "RegionSite.Writing.", "RegionSite.Cli.",
        // Reads each picture once more for its hash in the manifest.
        "RegionSite.Rendering.SiteRenderer",
        // The preview looks for changes, and gives pictures and films from where they lie.
        "RegionSite.Serving.FileChanges", "RegionSite.Serving.FolderState", "RegionSite.Serving.ServedFile",
    ];

    private const int MostLines = 300;

    private static readonly Dictionary<string, string> Longer = new()
    {
        ["Themes/CompiledTemplates.cs"] = "the one door to Handlebars, on purpose in one file",
    };

    [Fact]
    public void Namespaces_are_the_folders() => Nothing(
        from file in SourceFiles()
        let expected = Path.GetDirectoryName($"RegionSite/{file}")!.Replace('/', '.')
        let found = Regex.Match(Text(file), @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
        where found != expected && file != "Program.cs"
        select $"{file} is in {found}");

    [Fact]
    public void No_namespace_uses_one_that_comes_after_it() => Nothing(
        from use in CompiledCode.Uses
        where use.To.Assembly == CompiledCode.Generator && !CompiledCode.Outermost(use.To).Name.StartsWith('<')
        let user = Layer(use.From)
        let used = Layer(use.To)
        where user < 0 || used < 0 || used > user
        select $"{use.Place} uses {use.To.FullName}");

    [Fact]
    public void Libraries_are_known_in_their_one_place() => Nothing(
        from use in CompiledCode.Uses
        from library in Libraries
        where use.To.Namespace is { } used && (used == library.Namespace || used.StartsWith(library.Namespace + ".", StringComparison.Ordinal)) && !Allowed(use, library.Allowed)
        select $"{use.Place} uses {use.To.FullName}");

    [Fact]
    public void Clock_chance_culture_and_process_are_asked_for_nowhere_else() => Nothing(
        from use in CompiledCode.Uses
        from thing in World
        where use.To.FullName == thing.Type && (thing.Member is null || thing.Member == use.Member) && !Allowed(use, thing.Allowed)
        select $"{use.Place} uses {use.To.FullName}.{use.Member}");

    [Fact]
    public void Only_the_doors_touch_the_disk() => Nothing(
        (from use in CompiledCode.Uses
         where use.To.Namespace == "System.IO" && Disk.Contains(use.To.Name) && use.Member is not null && !Allowed(use, MayTouchTheDisk)
         select $"{use.Place} uses {use.To.Name}.{use.Member}").Distinct());

    [Fact]
    public void Stages_pass_values_that_nobody_can_change()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Type>();
        foreach (var result in (Type[])[typeof(BuildOptions), typeof(SourceContent), typeof(SitePlan), typeof(RegionSite.Themes.Theme)]) Visit(result, "");
        foreach (var type in CompiledCode.Types.Where(t => t.Namespace == "RegionSite.Model")) Visit(type, "");
        Nothing(faults);

        void Visit(Type type, string way)
        {
            if (type.IsGenericParameter) return;
            foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : []) Visit(argument, way);
            if (type.Assembly != CompiledCode.Generator)
            {
                if (type.IsArray || (typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && !IsImmutable(type))) faults.Add($"{way} is a {type.Name}");
                return;
            }
            if (!seen.Add(type) || type.IsEnum || (type.IsAbstract && type.IsSealed)) return;
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                var name = $"{type.Name}.{Regex.Replace(field.Name, "^<(.*)>.*", "$1")}";
                // A primary constructor's parameter is kept in a field that only its class could set.
                if (!field.IsInitOnly && !field.Name.EndsWith(">P", StringComparison.Ordinal)) faults.Add($"{name} can be set");
                if (!Views.Contains(name)) Visit(field.FieldType, name);
            }
            foreach (var derived in CompiledCode.Types.Where(t => t.BaseType == type)) Visit(derived, way);
        }

        static bool IsImmutable(Type type) => type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen";
    }

    // A frozen dictionary behind a read-only face.
    private static readonly string[] Views = ["Library.Media"];

    [Fact]
    public void Every_class_is_sealed_static_or_made_to_be_derived_from() => Nothing(
        from type in CompiledCode.Types
        where type.IsClass && !type.IsSealed && !type.IsAbstract && !CompiledCode.Types.Any(t => IsA(t.BaseType, type)) && type.Namespace is not null
        select $"{type.FullName} is neither sealed nor derived from");

    [Fact]
    public void Nothing_is_public_or_asynchronous() => Nothing(
        CompiledCode.Types.Where(t => t.IsPublic).Select(t => $"{t.FullName} is public")
            // The preview alone waits for many at once.
            .Concat(CompiledCode.Uses.Where(u => u.To.Namespace == "System.Runtime.CompilerServices" && u.To.Name.StartsWith("Async", StringComparison.Ordinal) && u.From.Namespace != "RegionSite.Serving").Select(u => $"{u.Place} is asynchronous")));

    [Fact]
    public void Every_interface_is_there_for_more_than_one() => Nothing(
        from type in CompiledCode.Types
        where type.IsInterface && CompiledCode.Types.Count(type.IsAssignableFrom) < 3
        select $"{type.FullName} has one implementation");

    [Fact]
    public void Names_say_what_a_type_is() => Nothing(
        from type in CompiledCode.Types
        where Regex.IsMatch(type.Name, "(Manager|Service|Helper|Processor|Util|Utils|Utility|Common)$")
        // The template language's own word.
        where type.Name != "TemplateHelper"
        select $"{type.FullName} says nothing");

    [Fact]
    public void Source_files_are_small() => Nothing(
        from file in SourceFiles()
        let lines = Text(file).Count(c => c == '\n')
        where lines > MostLines && !Longer.ContainsKey(file)
        select $"{file} has {lines} lines");

    [Fact]
    public void No_reason_for_a_long_file_outlives_it() => Nothing(
        Longer.Keys.Where(f => !File.Exists(Path.Combine(Sources, f)) || Text(f).Count(c => c == '\n') <= MostLines));

    private static bool Allowed(CodeUse use, string[] places) => places.Any(p => p.EndsWith('.') ? use.Place.StartsWith(p, StringComparison.Ordinal) : use.Place == p);

    private static int Layer(Type type) => Array.FindIndex(Order, l => l.Contains(type.Namespace ?? ""));

    private static bool IsA(Type? type, Type definition) => type is not null && (type.IsGenericType ? type.GetGenericTypeDefinition() : type) == definition;

    private static IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Sources, f).Replace('\\', '/'))
        .Where(f => !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Sources, file));

    private static void Nothing(IEnumerable<string> faults)
    {
        var all = faults.Distinct().ToList();
        Assert.True(all.Count == 0, "\n" + string.Join('\n', all));
    }
}
