#!/usr/bin/env bash
# Says which hosts there are, and whether anything is due. A change and a person always are; a schedule is when a moment has passed since a host was last brought
# up to date. The memory of that are GitHub's own deployments, each with the run that made it: what counts is when that run began, since it built for then.
set -euo pipefail
shopt -s inherit_errexit

regionsite() { dotnet bin/regionsite/regionsite.dll "$@"; }

hosts=$(regionsite hosts --messages de --format json)
pages=$(jq -r 'map(select(.deploy == "pages"))[0].folder // ""' <<<"$hosts")
others=$(jq -c 'map(select(.deploy == "rsync" or .deploy == "repository"))' <<<"$hosts")
environments=$(jq -r '.[] | if .deploy == "pages" then "github-pages" elif .deploy == "none" then empty else .host end' <<<"$hosts")

# When the run began that last brought this environment up to date; nothing if none ever has.
last() {
  local found run
  # shellcheck disable=SC2016 # these are GraphQL's variables
  found=$(gh api graphql -f owner="${GITHUB_REPOSITORY%%/*}" -f name="${GITHUB_REPOSITORY#*/}" -f environment="$1" -f query='
    query($owner: String!, $name: String!, $environment: String!) {
      repository(owner: $owner, name: $name) {
        deployments(environments: [$environment], first: 30, orderBy: {field: CREATED_AT, direction: DESC}) {
          nodes { createdAt state latestStatus { logUrl } }
        }
      }
    }' | jq -c '[.data.repository.deployments.nodes[] | select(.state == "ACTIVE")][0]')
  run=$(jq -r '.latestStatus.logUrl // "" | capture("/actions/runs/(?<run>[0-9]+)").run // ""' <<<"$found")
  if [[ -n $run ]]; then gh api "repos/$GITHUB_REPOSITORY/actions/runs/$run" | jq -r .run_started_at
  else jq -r '.createdAt // ""' <<<"$found"
  fi
}

due=true
if [[ -z $environments ]]; then
  due=false
  echo '::warning title=Kein Ziel::Keine Domain hat ein Ziel: hosts in content/region.yaml sagt, wie sie ins Netz kommen.'
elif [[ $GITHUB_EVENT_NAME == schedule ]]; then
  since=
  while read -r environment; do
    moment=$(last "$environment")
    if [[ -z $moment ]]; then since= && break; fi
    if [[ -z $since || $moment < $since ]]; then since=$moment; fi
  done <<<"$environments"
  if [[ -n $since ]]; then
    answer=$(regionsite next --messages de --since "$since" --format json)
    due=$(jq -r .due <<<"$answer")
    jq -r '(if .due then "Seit \(.passed) ist eine Änderung fällig." else "Nichts fällig seit \(.since)." end) + (if .next then " Die nächste Änderung: \(.next)." else "" end)' <<<"$answer" >>"$GITHUB_STEP_SUMMARY"
  fi
fi

jq -r '.[] | select(.deploy == "none") | "Ohne Ziel in content/region.yaml: \(.host)\n"' <<<"$hosts" >>"$GITHUB_STEP_SUMMARY"
printf '%s\n' "due=$due" "pages=$pages" "others=$others" >>"$GITHUB_OUTPUT"
