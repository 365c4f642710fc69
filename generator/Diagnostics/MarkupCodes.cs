using static RegionSite.Diagnostics.Catalogue;
namespace RegionSite.Diagnostics;
internal static class MarkupCodes {
 static DiagnosticCode E(string id,string m)=>Error(id,new(m,m),new(m,m),new(m,m));
 public static readonly DiagnosticCode DeadLink=E("RS1301","dead link {0}"), MissingAnchor=E("RS1302","no anchor {0}"), LinkToDraft=E("RS1303","draft {0}"), LinkToHidden=E("RS1304","x"), RawHtmlDeadLink=E("RS1305","x"), RawHtmlMissingImage=E("RS1306","x"), MissingImage=E("RS1307","x"), NotAPicture=E("RS1308","x");
}
