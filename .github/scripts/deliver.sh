#!/usr/bin/env bash
# Brings public/HOST to where it lies on the web, and only what has changed there.
#   WAY=rsync       TARGET=user@server:folder, PORT
#   WAY=repository  TARGET=owner/name of a repository on GitHub, BRANCH
# SSH_KEY and KNOWN_HOSTS are the secrets of the host's environment.
#
# What lies at the target says a list that is kept there with it, so that the two cannot come apart: neither by a lost cache nor by a backup that is put back.
# Files that are not in the list are somebody else's and stay. Without a list nothing is deleted.
# shellcheck disable=SC1111 # German quotation marks
set -euo pipefail

list=.regionsite.json
regionsite() { dotnet bin/regionsite/regionsite.dll "$@"; }

fail() {
  echo "::error title=$HOST::$1"
  exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[[ -n ${SSH_KEY:-} ]] || fail "Im Environment „$HOST“ (Settings › Environments) fehlt das Secret SSH_KEY: der private Schlüssel, der am Ziel schreiben darf."
(umask 077 && printf '%s\n' "$SSH_KEY" >"$work/key")
if [[ -n ${KNOWN_HOSTS:-} ]]; then printf '%s\n' "$KNOWN_HOSTS" >"$work/known_hosts"
elif [[ $WAY == repository ]]; then gh api meta | jq -r '.ssh_keys[] | "github.com \(.)"' >"$work/known_hosts"
else fail "Im Environment „$HOST“ (Settings › Environments) fehlt das Secret KNOWN_HOSTS: die Zeile, die ssh-keyscan für den Server ausgibt."
fi
ssh="ssh -i $work/key -o IdentitiesOnly=yes -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$work/known_hosts -o ConnectTimeout=30"

jq --arg folder "$HOST/" 'map(select(.file | startswith($folder)) | {file, sha256})' manifest.json >"$work/new.json"

# Writes to $work/changes what differs from the list found at the target, which is given if there is one.
compare() {
  regionsite changes "$work/new.json" "$@" --host "$HOST" --messages de >"$work/changes"
}

send() {
  rsync -rc --files-from="$work/changes" --delete-missing-args --force "${@:2}" "public/$HOST/" "$1"
}

to_server() {
  local remote=(-e "$ssh${PORT:+ -p $PORT}") old=()
  rsync "${remote[@]}" --ignore-missing-args "$TARGET/$list" "$work/old.json"
  if [[ -e $work/old.json ]]; then old=("$work/old.json"); else echo '[]' >"$work/old.json"; fi
  compare "${old[@]}"
  [[ -s $work/changes ]] || return 0
  # Until all is there nobody knows what is: should this break off, the next run sends every file, also what this one has taken away, and still knows what to delete.
  jq -s 'add | map(.sha256 = "")' "$work/old.json" "$work/new.json" >"$work/doubtful.json"
  rsync "${remote[@]}" "$work/doubtful.json" "$TARGET/$list"
  send "$TARGET/" "${remote[@]}" --delay-updates
  rsync "${remote[@]}" "$work/new.json" "$TARGET/$list"
}

to_repository() {
  export GIT_SSH_COMMAND=$ssh
  local repository=$work/repository found=0 old=()
  git init -q -b "$BRANCH" "$repository"
  git -C "$repository" remote add origin "git@github.com:$TARGET.git"
  git -C "$repository" ls-remote --exit-code origin "refs/heads/$BRANCH" >/dev/null || found=$?
  case $found in
    0)
      git -C "$repository" fetch -q --depth 1 origin "refs/heads/$BRANCH"
      git -C "$repository" reset -q --hard FETCH_HEAD
      ;;
    2) ;; # no such branch yet
    *) fail "Das Repository $TARGET ist nicht erreichbar. Ist SSH_KEY dort als Deploy Key mit Schreibrecht eingetragen?" ;;
  esac
  if [[ -e $repository/$list ]]; then old=("$repository/$list"); fi
  compare "${old[@]}"
  [[ -s $work/changes ]] || return 0
  send "$repository/"
  cp "$work/new.json" "$repository/$list"
  # GitHub's Pages would otherwise leave out what begins with an underscore.
  touch "$repository/.nojekyll"
  git -C "$repository" add --all --force
  git -C "$repository" diff --cached --quiet && return 0
  git -C "$repository" -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' commit -q -m "$HOST, Stand $GITHUB_REPOSITORY@${GITHUB_SHA:0:12}"
  git -C "$repository" push -q origin "HEAD:refs/heads/$BRANCH"
}

case $WAY in
  rsync) to_server ;;
  repository) to_repository ;;
  *) fail "Unbekannter Weg „$WAY“." ;;
esac

sent=0 gone=0
while IFS= read -r path; do
  if [[ -e public/$HOST/$path ]]; then sent=$((sent + 1)); else gone=$((gone + 1)); fi
done <"$work/changes"
echo "$HOST: $sent Dateien übertragen, $gone entfernt" | tee -a "$GITHUB_STEP_SUMMARY"
