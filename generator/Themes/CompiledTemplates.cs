using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.IO;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;
using HandlebarsDotNet.Runtime;
using HandlebarsDotNet.ValueProviders;

namespace RegionSite.Themes;

/// <summary>
/// Templates turned into code, which is most of what a small region's build takes: so it is done once for all themes that have the same ones, and once
/// for all builds of <c>serve</c>. Whatever differs by theme, language or run comes with the <see cref="RenderScope"/>. The only file that knows
/// Handlebars.Net: how it escapes, reads models, goes through lists and calls helpers is replaced here by our own ways.
/// </summary>
internal sealed class CompiledTemplates
{
    // More than any region has; whoever edits templates under serve for hours must not fill the memory with their old selves.
    private const int MostKept = 16;

    // Where a render keeps its scope among the "@" variables; no template can write this name.
    private static readonly ChainSegment ScopeName = ChainSegment.Create(" scope");

    private static readonly ConditionalWeakTable<TemplateHelperSet, ConcurrentDictionary<string, Lazy<CompiledTemplates>>> Kept = [];

    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> _layouts = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Message)> _failures = [];

    private CompiledTemplates(IReadOnlyList<(string Name, string Text)> templates, TemplateHelperSet helpers)
    {
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new Encoder(),
            PartialTemplateResolver = new NoPartials(),
            MissingPartialTemplateHandler = new NoPartials(),
        };
        configuration.FormatterProviders.Add(new Formatter());
        configuration.ObjectDescriptorProviders.Add(new Descriptors());
        foreach (var (name, entry) in helpers.Entries) configuration.Helpers[name] = new Adapter(name, entry);
        configuration.Helpers[TemplatePrinter.TruthFunction] = new Truth();
        configuration.BlockHelpers[TemplatePrinter.ContextBlock] = new ContextBlock();

        // Templates call each other, so each partial is registered before any is compiled.
        var partials = new Dictionary<string, HandlebarsTemplate<TextWriter, object, object>>(StringComparer.Ordinal);
        foreach (var (name, _) in templates)
            if (PartialName(name) is { } partial) configuration.RegisteredTemplates[partial] = (writer, context, data) => partials[partial](writer, context, data);

        var handlebars = Handlebars.Create(configuration).CreateSharedEnvironment();
        foreach (var (name, text) in templates)
        {
            try
            {
                var compiled = handlebars.Compile(new StringReader(text));
                if (PartialName(name) is { } partial) partials.Add(partial, compiled);
                else _layouts.Add(name["layouts/".Length..], compiled);
            }
            catch (Exception e)
            {
                // The engine complains in several types of exception, and nothing of ours runs while it compiles.
                _failures.Add((name, e.GetBaseException().Message));
            }
        }
    }

    /// <summary>The templates that could not be compiled, and why.</summary>
    public IReadOnlyList<(string Name, string Message)> Failures => _failures;

    /// <param name="templates">By name (<c>layouts/…</c>, <c>partials/…</c>) as the engine is to read them.</param>
    /// <param name="helpers">The theme's own are part of the template's text.</param>
    public static CompiledTemplates Of(IReadOnlyList<(string Name, string Text)> templates, TemplateHelperSet helpers)
    {
        var kept = Kept.GetOrCreateValue(helpers);
        if (kept.Count >= MostKept) kept.Clear();
        return kept.GetOrAdd(Fingerprint(templates), _ => new Lazy<CompiledTemplates>(() => new CompiledTemplates(templates, helpers))).Value;
    }

    public bool Has(string layout) => _layouts.ContainsKey(layout);

    /// <summary>What the engine complains of (partials nested without end); null where all went well. What a helper of ours throws is a bug and goes on.</summary>
    public string? Render(string layout, object model, RenderScope scope, TextWriter to)
    {
        try
        {
            _layouts[layout](to, model, scope);
            return null;
        }
        catch (HandlebarsException e) when (e.GetBaseException() is HandlebarsException cause)
        {
            return cause.Message;
        }
    }

    private static string Fingerprint(IReadOnlyList<(string Name, string Text)> templates)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in templates)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static string? PartialName(string template) =>
        template.StartsWith("partials/", StringComparison.Ordinal) ? template["partials/".Length..] : null;

    private static object? Defined(object? value) => value switch
    {
        UndefinedBindingResult => null,
        NamedValues named => named.Model,
        _ => value,
    };

    /// <summary>Escapes texts on their way to the page.</summary>
    private sealed class Encoder : ITextEncoder
    {
        public void Encode(string? text, TextWriter target) => HtmlEscape.Write(text, target);

        public void Encode(StringBuilder? text, TextWriter target) => HtmlEscape.Write(text?.ToString(), target);

        public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
        {
            while (text is not null && text.MoveNext()) HtmlEscape.Write([text.Current], target);
        }
    }

    /// <summary>Writes values other than plain texts.</summary>
    private sealed class Formatter : IFormatterProvider, IFormatter
    {
        public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
        {
            formatter = this;
            return true;
        }

        public void Format<T>(T value, in EncodedTextWriter writer)
        {
            switch (Defined(value))
            {
                case null: break;
                case Html finished: writer.Write(finished.Text, encode: false); break;
                case bool flag: writer.Write(flag ? "true" : "false", encode: false); break;
                case int number: writer.Write(number.ToString(CultureInfo.InvariantCulture), encode: false); break;
                case var other:
                    var html = new StringWriter();
                    // The scanner finds this where it knows the type; elsewhere it must not pass for text.
                    if (!new HtmlOutput(html).Value(other)) throw new HandlebarsRuntimeException($"a value of type {other.GetType().Name} cannot be written as text");
                    writer.Write(html.ToString(), encode: false);
                    break;
            }
        }
    }

    /// <summary>Describes all types by <see cref="TemplateMembers"/>, and all lists alike.</summary>
    private sealed class Descriptors : IObjectDescriptorProvider
    {
        private readonly MemberAccessor _members = new();
        private readonly ObjectDescriptor _list = new(typeof(IList), new ListAccessor(), NoNames, _ => new ListIterator());
        private readonly ObjectDescriptor _scope = new(typeof(RenderScope), new ScopeAccessor(), (_, _) => new[] { ScopeName }, _ => null!);
        private readonly ObjectDescriptor _named;

        public Descriptors() => _named = new ObjectDescriptor(typeof(NamedValues), new NamedAccessor(_members, new ListAccessor()), NoNames, _ => new ListIterator());

        private static string[] NoNames(ObjectDescriptor descriptor, object instance) => [];

        public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
        {
            value = null;
            if (type == typeof(RenderScope)) value = _scope;
            else if (type == typeof(NamedValues)) value = _named;
            else if (typeof(IList).IsAssignableFrom(type)) value = _list;
            else if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type))
                value = new ObjectDescriptor(type, _members, NoNames, _ => null!);
            // Dictionaries and lists that can only be enumerated are left to the library.
            return value is not null;
        }
    }

    /// <summary>Reads properties of any type by the value's own type: the library asks with the descriptor of a loop's first element.</summary>
    private sealed class MemberAccessor : IMemberAccessor
    {
        private readonly ConcurrentDictionary<Type, Dictionary<ChainSegment, TemplateMember>> _types = new();

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = null;
            if (instance is null) return false;
            var members = _types.GetOrAdd(instance.GetType(), static t => TemplateMembers.Of(t).All.ToDictionary(m => ChainSegment.Create(m.Key), m => m.Value));
            if (!members.TryGetValue(memberName, out var member)) return false;
            value = member.Read(instance);
            return true;
        }
    }

    private sealed class ScopeAccessor : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = instance;
            return true;
        }
    }

    private sealed class ListAccessor : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            var list = (IList)instance;
            value = null;
            if (memberName.TrimmedValue is "length" or "count") value = list.Count;
            else if (int.TryParse(memberName.TrimmedValue, out var index) && index >= 0 && index < list.Count) value = list[index];
            else return false;
            return true;
        }
    }

    /// <summary><c>{{#each}}</c> over a list.</summary>
    private sealed class ListIterator : IIterator
    {
        public void Iterate(in EncodedTextWriter writer, BindingContext context, ChainSegment[] blockParamsVariables, object input, TemplateDelegate template, TemplateDelegate ifEmpty)
        {
            if (input is not IList list) list = (input as NamedValues)?.Model as IList ?? Array.Empty<object>();
            using var frame = context.CreateFrame();
            if (list.Count == 0)
            {
                frame.Value = context.Value;
                ifEmpty(writer, frame);
                return;
            }
            var variables = new IteratorValues(frame);
            var parameters = new BlockParamsValues(frame, blockParamsVariables);
            parameters.CreateProperty(0, out var item);
            parameters.CreateProperty(1, out var position);
            for (var i = 0; i < list.Count; i++)
            {
                object index = BoxedValues.Int(i);
                var value = list[i];
                variables.Key = variables.Index = index;
                variables.First = i == 0 ? BoxedValues.True : BoxedValues.False;
                variables.Last = i == list.Count - 1 ? BoxedValues.True : BoxedValues.False;
                variables.Value = value;
                parameters[item] = value;
                parameters[position] = index;
                frame.Value = value;
                template(writer, frame);
            }
        }
    }

    /// <summary>A partial's context: like <c>{{#with}}</c>, but also for a value that is empty.</summary>
    private sealed class ContextBlock : IHelperDescriptor<BlockHelperOptions>
    {
        public PathInfo Name { get; } = TemplatePrinter.ContextBlock;

        public object? Invoke(in BlockHelperOptions options, in Context context, in Arguments arguments) => throw new NotSupportedException();

        public void Invoke(in EncodedTextWriter output, in BlockHelperOptions options, in Context context, in Arguments arguments)
        {
            using var frame = options.CreateFrame(arguments.Length == 1 ? Defined(arguments[0]) : Named(arguments));
            options.Template(output, frame);
        }

        private static NamedValues Named(in Arguments arguments)
        {
            var values = new Dictionary<ChainSegment, object?>(arguments.Length / 2);
            for (var i = 1; i < arguments.Length; i += 2) values[ChainSegment.Create(arguments[i]!)] = Defined(arguments[i + 1]);
            return new NamedValues(Defined(arguments[0]), values);
        }
    }

    /// <summary>A partial's context with the values named at its call, which hide properties of the same name.</summary>
    private sealed record NamedValues(object? Model, Dictionary<ChainSegment, object?> Values);

    private sealed class NamedAccessor(MemberAccessor members, ListAccessor lists) : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            var named = (NamedValues)instance;
            if (named.Values.TryGetValue(memberName, out value)) return true;
            return named.Model switch
            {
                null => false,
                IList list => lists.TryGetValue(list, memberName, out value),
                var model => members.TryGetValue(model, memberName, out value),
            };
        }
    }

    /// <summary>Whether a condition holds, by our rules.</summary>
    private sealed class Truth : IHelperDescriptor<HelperOptions>
    {
        public PathInfo Name { get; } = TemplatePrinter.TruthFunction;

        public object? Invoke(in HelperOptions options, in Context context, in Arguments arguments) => BuiltInHelpers.Boxed(BuiltInHelpers.IsTrue(Defined(arguments[0])));

        public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments) => throw new NotSupportedException();
    }

    /// <summary>Calls one of our helpers.</summary>
    private sealed class Adapter(string name, TemplateHelperEntry entry) : IHelperDescriptor<HelperOptions>
    {
        public PathInfo Name { get; } = name;

        // Within another tag: what a helper writes is HTML from there on.
        public object? Invoke(in HelperOptions options, in Context context, in Arguments arguments)
        {
            if (entry.Function is { } function) return Call(function, options, arguments);
            var text = new StringWriter();
            Call(entry.Helper!, new HtmlOutput(text), options, arguments);
            return new Html(text.ToString());
        }

        public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
        {
            if (entry.Function is { } function) output.Write(Call(function, options, arguments));
            // Straight to the page: nothing buffers between it and here (see TemplatePrinter on indented partials).
            else Call(entry.Helper!, new HtmlOutput(Scope(options).Writer), options, arguments);
        }

        private static RenderScope Scope(in HelperOptions options) => (RenderScope)options.Data[ScopeName]!;

        private static object? Call(TemplateFunction function, in HelperOptions options, in Arguments arguments)
        {
            var values = new Values();
            return function(Scope(options), Fill(values, arguments));
        }

        private static void Call(TemplateHelper helper, HtmlOutput output, in HelperOptions options, in Arguments arguments)
        {
            var values = new Values();
            helper(output, Scope(options), Fill(values, arguments));
        }

        private static ReadOnlySpan<object?> Fill(Span<object?> room, in Arguments arguments)
        {
            Span<object?> target = arguments.Length <= room.Length ? room : new object?[arguments.Length];
            for (var i = 0; i < arguments.Length; i++) target[i] = Defined(arguments[i]);
            return target[..arguments.Length];
        }

        [InlineArray(Capacity)]
        private struct Values
        {
            public const int Capacity = 8;
            private object? _first;
        }
    }

    /// <summary>No template is looked for on disk; the only one that can be missing is a body that the caller of a partial did not give.</summary>
    private sealed class NoPartials : IPartialTemplateResolver, IMissingPartialTemplateHandler
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;

        public void Handle(ICompiledHandlebarsConfiguration configuration, string partialName, in EncodedTextWriter textWriter) { }
    }
}
