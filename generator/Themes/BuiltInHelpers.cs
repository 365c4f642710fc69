using System.Globalization;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>The helpers that every theme may call: texts and assets of the theme, comparing and joining.</summary>
internal static class BuiltInHelpers
{
    public const string Text = "t";
    public const string Asset = "asset";

    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>A set of these to which others may be added.</summary>
    public static TemplateHelperSet NewSet() => new TemplateHelperSet()
        .Add(Text, 1, 9, WriteText)
        .AddFunction(Asset, 1, 1, (scope, arguments) => AssetAddress(scope, arguments[0]))
        .AddFunction("eq", 2, 2, (_, arguments) => Boxed(AreEqual(arguments[0], arguments[1])))
        .AddFunction("gt", 2, 2, (_, arguments) => Boxed(Number(arguments[0]) > Number(arguments[1])))
        .AddFunction("not", 1, 1, (_, arguments) => Boxed(!IsTrue(arguments[0])))
        .AddFunction("and", 2, int.MaxValue, (_, arguments) => Boxed(All(arguments)))
        .AddFunction("or", 2, int.MaxValue, (_, arguments) => Boxed(Any(arguments)))
        .AddFunction("concat", 2, int.MaxValue, (_, arguments) => Joined(arguments));

    /// <summary>A condition's answer, the same two objects each time: pages ask by the hundred.</summary>
    public static object Boxed(bool value) => value ? True : False;

    /// <summary>What <c>{{#if}}</c> takes for true: not null, false, zero, an empty text or an empty list.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        Html html => !html.IsEmpty,
        System.Collections.ICollection list => list.Count > 0,
        System.Collections.IEnumerable list => list.GetEnumerator().MoveNext(),
        _ => !IsNumber(value) || Number(value) != 0,
    };

    // {{t "list.page" number total}}: the arguments fill {0} and {1}.
    private static void WriteText(HtmlOutput output, RenderScope scope, ReadOnlySpan<object?> arguments)
    {
        var key = arguments[0]?.ToString() ?? "";
        var text = scope.Texts.Find(key);
        if (text is null)
        {
            scope.Report(ThemeCodes.MissingText, key, scope.Texts.Files[0]);
            return;
        }
        TextPlaceholders.Write(output, text, arguments[1..]);
    }

    private static string? AssetAddress(RenderScope scope, object? path)
    {
        var name = path?.ToString() ?? "";
        if (scope.Theme.Assets.TryGetValue(name, out var asset)) return asset.Address;
        scope.Report(ThemeCodes.UnknownAsset, name);
        return null;
    }

    private static bool AreEqual(object? a, object? b)
    {
        if (a is Enum first) a = EnumWords.Of(first);
        if (b is Enum second) b = EnumWords.Of(second);
        return IsNumber(a) && IsNumber(b) ? Number(a) == Number(b) : Equals(a, b);
    }

    private static bool All(ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
            if (!IsTrue(value)) return false;
        return true;
    }

    private static bool Any(ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
            if (IsTrue(value)) return true;
        return false;
    }

    private static string Joined(ReadOnlySpan<object?> values)
    {
        var parts = new string?[values.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = values[i] is Enum word ? EnumWords.Of(word) : values[i]?.ToString();
        return string.Concat(parts);
    }

    private static bool IsNumber(object? value) => value is int or long or short or byte or uint or ulong or ushort or sbyte or decimal or double or float;

    // NaN compares false with everything, which is what a missing number should do.
    private static double Number(object? value) => IsNumber(value) ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : double.NaN;
}
