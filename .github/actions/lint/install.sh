#!/usr/bin/env bash
# Fetches the binary that PRFAQ_URL names, if its checksum is PRFAQ_SHA256; else takes the prfaq that is installed.
set -euo pipefail
fail() { echo "::error title=prfaq::$1"; exit 2; }
if [ -z "${PRFAQ_URL:-}" ]; then
  command -v prfaq >/dev/null || fail "Give binary-url and binary-sha256, or install prfaq in an earlier step."
  prfaq --version
  exit 0
fi
[ -n "${PRFAQ_SHA256:-}" ] || fail "binary-url needs binary-sha256, so that nobody can put another program in its place."
folder=$RUNNER_TEMP/prfaq
mkdir -p "$folder"
curl --fail --silent --show-error --location --proto '=https' --output "$folder/prfaq" "$PRFAQ_URL" ||
  fail "The binary cannot be fetched from binary-url."
echo "$PRFAQ_SHA256  $folder/prfaq" | sha256sum --check --quiet || fail "The binary is not the one that binary-sha256 names."
chmod +x "$folder/prfaq"
echo "$folder" >>"$GITHUB_PATH"
"$folder/prfaq" --version
