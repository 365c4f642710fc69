using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS12: ids that name nothing.</summary>
internal static class ReferenceCodes
{
    public static readonly DiagnosticCode UnknownTopic = Error("RS1203",
        new("unknown topic \"{0}\"", "unbekanntes Thema \"{0}\""),
        new("The topic is not in topics.yaml, the vocabulary that all partners share.", "Das Thema steht nicht in topics.yaml, dem gemeinsamen Verzeichnis aller Partner."),
        new("Write the id of a topic from topics.yaml, or have the topic added there.", "Die Kennung eines Themas aus topics.yaml schreiben oder das Thema dort aufnehmen lassen."));
}
