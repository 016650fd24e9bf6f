#!/usr/bin/env bash
# Runs prfaq lint with what the inputs say: annotations to the log, which also fills the summary, and a SARIF file.
set -uo pipefail
mapfile -t paths < <(grep -v '^[[:space:]]*$' <<<"${PRFAQ_PATHS:-.}")
mapfile -t arguments < <(grep -v '^[[:space:]]*$' <<<"${PRFAQ_ARGUMENTS:-}")
since=${PRFAQ_CHANGED_SINCE:-}
# Only a pull request has a base; other runs check everything.
[ "$since" != base ] || since=${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}
[ -z "$since" ] || arguments+=("--changed-since=$since")
[ -z "${PRFAQ_FAIL_ON:-}" ] || arguments+=("--fail-on=$PRFAQ_FAIL_ON")
status=0
prfaq lint --format github --format "sarif=${PRFAQ_SARIF:-prfaq.sarif}" ${arguments[@]+"${arguments[@]}"} -- "${paths[@]}" ||
  status=$?
echo "exit-code=$status" >>"$GITHUB_OUTPUT"
exit "$status"
