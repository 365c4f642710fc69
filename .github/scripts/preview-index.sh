#!/usr/bin/env bash
# The page to open first in a preview: links to the start page of every brand in every language.
#   preview-index.sh MANIFEST
set -euo pipefail

cat <<'HTML'
<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Vorschau</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}li{margin:.5rem 0}</style>
<h1>Vorschau</h1>
<p>So sehen die Websites aus, wenn dieser Vorschlag übernommen wird; Entwürfe sind mit dabei.</p>
<ul>
HTML
jq -r '.[] | select(.type == "home") | "<li><a href=\"seiten/\(.file | split("/") | map(@uri) | join("/"))\">\(.url | @html)</a>"' "$1"
echo '</ul>'
