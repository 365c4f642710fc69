using System.Collections.Immutable;
using RegionSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RegionSite.Reading.Yaml;

/// <summary>Reads one YAML document into nodes that know their place. Tags, anchors and further documents are refused: content needs none of them.</summary>
internal static class YamlReader
{
    // A mapping in a mapping in a list … the content format needs five levels.
    private const int MaxDepth = 32;

    /// <param name="text">The YAML alone.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    /// <returns>Null where it is empty or has been reported as unreadable.</returns>
    public static YamlNode? Read(string text, string file, int firstLine, Reporter reporter, out bool broken)
    {
        var reading = new Document(new Parser(new Scanner(new StringReader(text), skipComments: true)), file, firstLine - 1, reporter);
        YamlNode? node = null;
        try
        {
            node = reading.Read();
            broken = reading.Broken;
        }
        catch (YamlException fault)
        {
            var at = reading.Place(fault.Start);
            var lines = text.Split('\n');
            YamlFault.Report(reporter, lines, at, firstLine);
            broken = true;
        }
        return broken ? null : node;
    }

    private sealed class Document(Parser parser, string file, int lineOffset, Reporter reporter)
    {
        public bool Broken { get; private set; }

        public SourceLocation Place(Mark mark) => new(file, (int)mark.Line + lineOffset, (int)mark.Column);

        public YamlNode? Read()
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return null;
            parser.Consume<DocumentStart>();
            var node = Node(0);
            parser.Consume<DocumentEnd>();
            if (parser.Current is DocumentStart second)
            {
                reporter.Report(FileCodes.SecondYamlDocument, Place(second.Start));
                Broken = true;
            }
            return node is YamlScalar { IsNull: true } ? null : node;
        }

        private YamlNode Node(int depth)
        {
            if (parser.TryConsume<Scalar>(out var scalar))
            {
                Refuse(scalar);
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded, Place(scalar.Start));
            }
            if (depth >= MaxDepth) throw new YamlException(parser.Current!.Start, parser.Current.End, "nested too deeply");
            if (parser.TryConsume<SequenceStart>(out var list))
            {
                Refuse(list);
                var values = ImmutableArray.CreateBuilder<YamlNode>();
                while (!parser.TryConsume<SequenceEnd>(out _)) values.Add(Node(depth + 1));
                return new YamlList(values.ToImmutable(), Place(list.Start));
            }
            if (parser.TryConsume<MappingStart>(out var map))
            {
                Refuse(map);
                return new YamlMap(Entries(depth), Place(map.Start));
            }
            var alias = parser.Consume<AnchorAlias>();
            ReportAnchor(alias);
            return new YamlScalar("", true, false, Place(alias.Start));
        }

        private ImmutableArray<YamlEntry> Entries(int depth)
        {
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (parser.Current is not Scalar)
                    throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be a word");
                var key = parser.Consume<Scalar>();
                Refuse(key);
                var value = Node(depth + 1);
                if (!lines.TryAdd(key.Value, Place(key.Start).Line))
                    reporter.Report(FileCodes.DuplicateKey, Place(key.Start), key.Value, $"{lines[key.Value]}");
                else
                    entries.Add(new YamlEntry(key.Value, Place(key.Start), value));
            }
            return entries.ToImmutable();
        }

        private void Refuse(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) ReportAnchor(node);
            // "!" alone is how the library marks quoted scalars; a tag in the text is longer.
            if (!node.Tag.IsEmpty && node.Tag.Value.Length > 1) ReportAnchor(node);
        }

        private void ReportAnchor(ParsingEvent node)
        {
            reporter.Report(FileCodes.YamlAnchor, Place(node.Start));
            Broken = true;
        }
    }
}
