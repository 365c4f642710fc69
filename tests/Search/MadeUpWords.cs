namespace RegionSite.Tests.Search;

/// <summary>Words as a language could have them: each beginning with each ending, so that every rule of a stemmer meets every kind of word.</summary>
internal static class MadeUpWords
{
    /// <summary>Letters a to z alone.</summary>
    public static IReadOnlyList<string> English { get; } = Make(
        """
        a i y ab act add agr al am app arsen at bab bee bio bl boy bus but car cat cit commun con creat cry de deal dec dis doll dy ecolog egg end ess ex eye fall fee
        feed fizz flow fre fuss gas gener glass hap hat hop hopp hous in inter ion jump kiss lay less log mad mill min nat nois oper org pay plan plann plast play
        pli pol post quick quiz rat read relat ride ring roll row s say sens sky snow st stat sy syz tax th thirst tie toy traff trans tribut trouble try um ur us
        val vi vowel war wax week will wolv xy yell yes york you zigzagg zoo
        """,
        """
        s es ies ied sses ss us d ed edly ing ingly ings eed eedly y ys ying e ee l ll le li ly er est ational ations tional enci ency anci ancy abli ably entli ently
        izer ization izations isation ation ator alism aliti ality alli ally fulness ousli ously ousness iveness iviti ivity biliti bility bli bly ogi ogy logi logy
        logist fulli fully lessli lessly alize icate iciti icity ical ically ative atives al ance ence ic able ible ant ement ment ent ism ate iti ity ous ive ize
        ion sion tion sions tions ful ness less ship
        """,
        """
        skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes inning innings outing outings canning herring herrings
        earring earrings proceed proceeds exceed exceeding succeed succeeded
        """);

    /// <summary>With umlauts and ß.</summary>
    public static IReadOnlyList<string> German { get; } = Make(
        """
        a i o ä ab acht amt arbeit auf aus auto bahn bau baum bäck bein berg bild blau boot brand brück buch bürg dach dorf düng ebb ehr ei eig einig end ernst essen fahr
        fest feuer fluss form förd frau frei fried früh füß gabel gast geb geist gemüs gesund glas groß grün gut handy haus häus heil hin höf hund igel inn jahr jung kälb
        kauf kenn kind kirch klein kreis kunst land laub leb leis lös luft mark mauer maß mein möglich mus müll nacht neb neig neu niss not nüss ober ort öl pfleg
        platz quell rat raum reg rein rhyth ruh sach sau schloss schön see selten show sich sonn spaß spiel sprach shop st stadt steu stimm straß süß system tag teil tier trau tür
        typ und ursprüng verhält vers verein vieh viel wäh wand wäsch weg werk wiese wirt woch yach zeit zug zwei
        """,
        """
        e em en er ern es s n t st est ste sten ster end ende enden ung ungen ig ige igen iger ik iken isch ische ischer lich liche licher lichkeit lichkeiten
        heit heiten keit keiten igkeit igkeiten erheit enheit enheiten erlich enlich erung erungen igung eigung eigend igend nis niss nisse nissen nisses el eln
        chen lein schaft schaften bar sam los haft ion ionen ur tum tümer ien ern ernd
        """,
        "");

    private static List<string> Make(string beginnings, string endings, string others) =>
        [.. Words(beginnings).SelectMany(b => Words(endings).Prepend("").Select(e => b + e)).Concat(Words(others)).Distinct()];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
