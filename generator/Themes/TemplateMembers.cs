using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace RegionSite.Themes;

/// <summary>What templates see of a type: its public properties, named in camel case.</summary>
internal sealed class TemplateMembers
{
    private static readonly ConcurrentDictionary<Type, TemplateMembers> Known = new();

    private readonly FrozenDictionary<string, TemplateMember> _members;

    private TemplateMembers(Type type) =>
        _members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod is { IsPublic: true })
            .DistinctBy(p => p.Name)
            .ToFrozenDictionary(p => CamelCase(p.Name), TemplateMember.Of, StringComparer.Ordinal);

    public IEnumerable<string> Names => _members.Keys;

    public IEnumerable<KeyValuePair<string, TemplateMember>> All => _members;

    public static TemplateMembers Of(Type type) => Known.GetOrAdd(type, static t => new TemplateMembers(t));

    public TemplateMember? Find(string name) => _members.GetValueOrDefault(name);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>One property: its type, and its value as templates see it.</summary>
internal abstract class TemplateMember(Type type)
{
    public Type Type { get; } = type;

    /// <summary>
    /// Null for what is empty (finished HTML, an array never set), the word for an enum value, the array within an
    /// <see cref="ImmutableArray{T}"/>: one shape for the engine to go through, without a copy.
    /// </summary>
    public abstract object? Read(object model);

    public static TemplateMember Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        // An open delegate on a property of a struct would need its owner by reference: those few go through reflection.
        if (owner.IsValueType) return new Reflected(property);
        var type = property.PropertyType;
        var shape = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? typeof(OfArray<,>).MakeGenericType(owner, type.GetGenericArguments()[0])
            : typeof(Typed<,>).MakeGenericType(owner, type);
        return (TemplateMember)Activator.CreateInstance(shape, property)!;
    }

    private static object? Seen(object? value) => value switch
    {
        bool flag => BuiltInHelpers.Boxed(flag),
        Html { IsEmpty: true } => null,
        Enum word => EnumWords.Of(word),
        _ => value,
    };

    private sealed class Typed<TOwner, TValue>(PropertyInfo property) : TemplateMember(property.PropertyType)
    {
        private readonly Func<TOwner, TValue> _get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();

        public override object? Read(object model)
        {
            if (typeof(TValue) == typeof(bool)) return BuiltInHelpers.Boxed((bool)(object)_get((TOwner)model)!);
            return typeof(TValue) == typeof(string) ? _get((TOwner)model) : Seen(_get((TOwner)model));
        }
    }

    private sealed class OfArray<TOwner, TItem>(PropertyInfo property) : TemplateMember(property.PropertyType)
    {
        private readonly Func<TOwner, ImmutableArray<TItem>> _get = property.GetMethod!.CreateDelegate<Func<TOwner, ImmutableArray<TItem>>>();

        public override object? Read(object model) => ImmutableCollectionsMarshal.AsArray(_get((TOwner)model));
    }

    private sealed class Reflected(PropertyInfo property) : TemplateMember(property.PropertyType)
    {
        public override object? Read(object model)
        {
            var value = property.GetValue(model);
            if (value is not IStructuralEquatable || value is not IList list) return Seen(value);
            // A default ImmutableArray throws at every touch.
            return value.GetType().GetProperty(nameof(ImmutableArray<int>.IsDefault))?.GetValue(value) is true ? null : list;
        }
    }
}
