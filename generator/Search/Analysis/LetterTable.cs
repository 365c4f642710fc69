using System.Collections.Frozen;

namespace RegionSite.Search.Analysis;

/// <summary>
/// Letters with marks and joined letters, with what they are without: those of the Latin alphabet that Unicode decomposes (NFKD), and some that it does not.
/// A table of our own, since .NET decomposes nothing on a machine without ICU. <c>Browser/letters.js</c> is the same.
/// </summary>
internal static class LetterTable
{
    private static readonly (string Plain, string Letters)[] Groups =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđð"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịıİ"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšſșṡṣṥṧṩẛ"),
        ("t", "ţťțṫṭṯṱẗŧ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("ss", "ßẞ"),
        ("ae", "æ"),
        ("oe", "œ"),
        ("th", "þ"),
        ("ff", "ﬀ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
        ("σ", "ς"),
    ];

    private static readonly FrozenDictionary<char, string> Plain = Groups.SelectMany(g => g.Letters.Select(l => (l, g.Plain))).ToFrozenDictionary(p => p.l, p => p.Plain);

    /// <summary>Null for a letter that stays.</summary>
    /// <param name="letter">Lower case.</param>
    public static string? Find(char letter) => Plain.GetValueOrDefault(letter);
}
