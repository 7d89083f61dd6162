#!/usr/bin/env bash
# Compares documents of a venue with the committed inventory and the spec, and keeps one issue with the report.
#
#   drift.sh <venue> "[<product>=]<file or URL> ..."
#
# Ends with 0 where the comparison was made, whatever it found, and with 1 where it could not be made.
set -euo pipefail
set -f
venue=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pnpm=$(node -p 'require("./package.json").packageManager')

drifted=false
for entry in $2; do
  subject=$venue
  document=$entry
  if [[ $entry =~ ^([a-z0-9-]+)=(.+)$ ]]; then
    subject=$venue/${BASH_REMATCH[1]}
    document=${BASH_REMATCH[2]}
  fi
  file=$document
  if [[ $document =~ ^https?:// ]]; then
    file=$work/document
    curl --fail --silent --show-error --location --retry 3 --max-time 120 --output "$file" -- "$document"
  fi
  code=0
  npx --yes "$pnpm" --silent venuekit docs "$subject" "$file" >"$work/output" 2>&1 || code=$?
  cat "$work/output"
  case $code in
    0) ;;
    1)
      drifted=true
      printf '## %s\n\n~~~~~~text\n%s\n~~~~~~\n\n' "$subject" "$(cat "$work/output")" >>"$work/report"
      ;;
    *)
      echo "::error::$subject could not be compared"
      exit 1
      ;;
  esac
done
if [[ $drifted == false ]]; then
  echo "::notice::the documents of $venue say what the specification says"
  exit 0
fi

# GitHub cuts an issue at 65,536 characters.
{
  printf 'The documents of %s differ from the inventory or the specification. ' "$venue"
  printf 'What to do: "From a docs change to a published version" in CONTRIBUTING.md.\n\n'
  head -c 60000 "$work/report"
} >"$work/body"
title="docs: $venue has changed its documents"
known=$(gh issue list --state open --limit 500 --json number,title --jq ".[] | select(.title == \"$title\") | .number" | head -n 1)
if [[ -n $known ]]; then
  gh issue edit "$known" --body-file "$work/body"
else
  gh issue create --title "$title" --body-file "$work/body"
fi
