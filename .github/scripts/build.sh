#!/usr/bin/env bash
# Builds all websites into public/ and their manifest. What is faulty is left out, marked at its lines and named in the run's summary.
set -euo pipefail

regionsite() { dotnet bin/regionsite/regionsite.dll "$@"; }

# On GitHub's machines libvips is a package away. Without it pictures stay in one size, and the websites are built all the same.
if [[ ${RUNNER_ENVIRONMENT:-} == github-hosted ]] && ! command -v vipsthumbnail >/dev/null; then
  { sudo apt-get update -qq && sudo apt-get install -qqy --no-install-recommends libvips-tools; } >/dev/null 2>&1 || true
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
regionsite build --messages de --on-error hold --output public --manifest manifest.json >"$work/totals" 2>"$work/findings" || status=$?
cat "$work/findings" >&2
cat "$work/totals"

# Indented: to GitHub that is text as it stands, whatever it says.
quoted() { printf '\n'; sed 's/^/    /'; printf '\n'; }
{
  if [[ $status -ne 0 ]]; then
    printf '## Nicht gebaut\n\nDie Websites bleiben, wie sie sind.\n'
    tail -n 100 "$work/findings" | quoted
  elif held=$(grep -E '^[0-9]+ .* zurückgehalten: ' "$work/findings"); then
    printf '## Gebaut, aber nicht alles\n\nDer Rest ist gebaut; diese Dateien berichtigen:\n'
    { printf '%s\n\n' "$held"; grep -m 100 ': error RS' "$work/findings"; } | quoted
  else
    printf '## Gebaut\n'
  fi
  quoted <"$work/totals"
} >>"$GITHUB_STEP_SUMMARY"

if grep -q ': error RS' "$work/findings"; then
  regionsite check --messages de --format github | grep '^::error ' || true
fi
exit "$status"
