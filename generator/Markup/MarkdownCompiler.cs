using RegionSite.Diagnostics;
namespace RegionSite.Markup;
internal sealed record BodySource(string DisplayFile, string Path, string OwnerFolder, int FirstLine, string Language);
internal sealed class MarkdownCompiler { 
  public Body Compile(string markdown, BodySource source, Reporter reporter) => new Body{Parts=[],Links=[],Images=[],Anchors=[],Headings=[],PlainText=markdown+source+reporter+this.GetHashCode()};
  public Body FromPlainText(string text)=> new Body{Parts=[],Links=[],Images=[],Anchors=[],Headings=[],PlainText=text+this.GetHashCode()};
}
