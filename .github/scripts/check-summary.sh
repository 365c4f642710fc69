#!/usr/bin/env bash
# What an editor needs to know after a check, as the summary of the run: all findings, since GitHub shows ten of each kind at their lines, and how to open the preview.
# HEAD_REPOSITORY and HEAD_BRANCH are where the editor writes, PREVIEW the address of the preview, if there is one.
set -euo pipefail

findings=$(dotnet bin/regionsite/regionsite.dll check --messages de --format json || [[ $? -eq 1 ]])

jq -r --arg repository "$GITHUB_SERVER_URL/$HEAD_REPOSITORY" --arg branch "$HEAD_BRANCH" --arg preview "${PREVIEW:-}" '
  def count($one; $many): if . == 1 then "1 \($one)" else "\(.) \($many)" end;
  def word: {error: "**Fehler**", warning: "Warnung", notice: "Hinweis"}[.];
  def rank: {error: 0, warning: 1, notice: 2}[.severity];
  def cell: gsub("&"; "&amp;") | gsub("<"; "&lt;") | gsub(">"; "&gt;") | gsub("[\\r\\n]"; " ") | gsub("(?<mark>[|*_`~\\[\\]\\\\#@])"; "\\\(.mark)");
  def path: split("/") | map(@uri) | join("/");
  # Where the pencil is. Without plain=1 a Markdown file has no lines.
  def place: "[\("\(.file):\(.line)" | cell)](\($repository)/blob/\($branch | path)/\(.file | path)?plain=1#L\(.line))";
  def line: "| \(.severity | word) | \(place) | \(.message | cell) |";

  sort_by(rank, .file, .line, .column) as $all
  | ($all | map(select(.severity == "error")) | length) as $errors
  | "## Inhalte prüfen\n",
    (if $errors == 0 then "Alles in Ordnung: Dieser Vorschlag kann übernommen werden."
     else "**\($errors | count("Fehler"; "Fehler"))**: So kann der Vorschlag noch nicht übernommen werden. In der Tabelle steht, was zu ändern ist; mit einem Klick auf die Stelle öffnet sich die Datei an der Zeile, mit dem Stift oben rechts lässt sie sich bearbeiten. Unter „Files changed“ steht jede Meldung auch an ihrer Zeile. Nach jedem Speichern wird neu geprüft." end),
    "",
    (if $preview != "" then
      "### Vorschau ansehen\n",
      "1. [Vorschau herunterladen](\($preview)) (eine ZIP-Datei)",
      "2. Im Ordner „Downloads“ mit der rechten Maustaste darauf klicken, **Alle extrahieren**",
      "3. Im neuen Ordner **index.html** öffnen\n"
     else empty end),
    (if $all == [] then empty else
      "### Meldungen\n", "| | Stelle | Meldung |", "|---|---|---|", ($all[:300][] | line),
      (if ($all | length) > 300 then "", "… und \(($all | length) - 300) weitere." else empty end)
     end)' <<<"$findings"
