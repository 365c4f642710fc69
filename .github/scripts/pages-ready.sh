#!/usr/bin/env bash
# Says in words what is missing where GitHub Pages cannot take the website of HOST.
# shellcheck disable=SC1111 # German quotation marks
set -euo pipefail

fail() {
  echo "::error title=GitHub Pages ist nicht eingerichtet::$1"
  exit 1
}

answer=$(gh api "repos/$GITHUB_REPOSITORY/pages") || fail "In den Einstellungen des Repositorys unter Settings › Pages als Source „GitHub Actions“ wählen und als Custom domain $HOST eintragen; dann diesen Lauf wiederholen. Liegt die Website woanders, das unter hosts in content/region.yaml sagen."
[[ $(jq -r '.build_type // ""' <<<"$answer") == workflow ]] || fail 'In den Einstellungen des Repositorys unter Settings › Pages als Source „GitHub Actions“ wählen, nicht „Deploy from a branch“.'
url=$(jq -r '.html_url // ""' <<<"$answer")
if [[ ${url#http*://} != "$HOST/" ]]; then
  echo "::warning title=Andere Adresse::GitHub Pages liegt unter $url, gebaut ist für https://$HOST/. Bis unter Settings › Pages die Custom domain $HOST eingetragen ist, führen Verweise ins Leere."
fi
