using System.Reflection;
using System.Reflection.Emit;

namespace RegionSite.Tests.Support;

/// <summary>One type of the generator makes use of another, or of one of its members.</summary>
/// <param name="From">The outermost type, so that a lambda counts for the class it stands in.</param>
/// <param name="Member">The member's name; null where only the type is named (a field, a parameter, a local).</param>
internal sealed record CodeUse(Type From, Type To, string? Member)
{
    public string Place => $"{From.Namespace}.{From.Name}".TrimStart('.');
}

/// <summary>What the generator's code refers to, read from the compiled assembly: neither an alias nor a missing <c>using</c> hides anything. Constants alone leave no trace.</summary>
internal static class CompiledCode
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => (int)(ushort)o.Value);

    public static Assembly Generator { get; } = typeof(SiteBuilder).Assembly;

    /// <summary>The types written in the sources, without what the compiler adds.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Generator.GetTypes().Where(t => !t.Name.Contains('<') && !Outermost(t).Name.StartsWith('<'))];

    public static IReadOnlyList<CodeUse> Uses { get; } =
    [
        .. Generator.GetTypes().Where(t => !Outermost(t).Name.StartsWith('<'))
            .SelectMany(t => Of(t).SelectMany(u => Parts(u.To).Select(p => new CodeUse(Outermost(t), p, u.Member))))
            // What the compiler puts into every iterator.
            .Where(u => u is not { To.FullName: "System.Environment", Member: "get_CurrentManagedThreadId" })
            .Distinct(),
    ];

    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    private static IEnumerable<(Type To, string? Member)> Of(Type type)
    {
        foreach (var named in type.GetInterfaces().Append(type.BaseType).OfType<Type>()) yield return (named, null);
        foreach (var field in type.GetFields(Declared)) yield return (field.FieldType, null);
        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        {
            foreach (var parameter in method.GetParameters()) yield return (parameter.ParameterType, null);
            if (method is MethodInfo { ReturnType: var returned }) yield return (returned, null);
            if (method.GetMethodBody() is not { } body) continue;
            foreach (var local in body.LocalVariables) yield return (local.LocalType, null);
            foreach (var caught in body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause)) yield return (caught.CatchType!, null);
            foreach (var member in Mentioned(method, body.GetILAsByteArray()!))
            {
                if (member is Type named) yield return (named, null);
                else if (member.DeclaringType is { } owner) yield return (owner, member.Name);
                if (member is MethodInfo { IsGenericMethod: true } generic)
                    foreach (var argument in generic.GetGenericArguments()) yield return (argument, null);
            }
        }
    }

    // ECMA-335, partition III: an instruction is an opcode of one byte, or of two beginning with 0xFE, and its operand.
    private static IEnumerable<MemberInfo> Mentioned(MethodBase method, byte[] il)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = OpCodesByValue[il[at] == 0xFE ? 0xFE00 | il[at + 1] : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(il, at), ofType, ofMethod)!;
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
                _ => 4,
            };
        }
    }

    // List<Item[]> is List, Item.
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter) return [];
        if (type.HasElementType) return Parts(type.GetElementType()!);
        if (type.IsFunctionPointer) return [];
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
