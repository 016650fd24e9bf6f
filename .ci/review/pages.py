"""Prints the release and the FAQs of drafts to PDF and compares their pages with those that `prfaq stats` reckons.

Usage: pages.py [--findings] PRFAQ SCRATCH FILE...   Exit status 0 when every document is within half a page.

A review of each file is opened in Chromium, every block but those of the release, or of the FAQs, is taken out of it,
and the rest is printed with the page's own style. The last page counts as far down as it has words, so pages have
decimals. What findings say is left out, as `prfaq stats` knows nothing of them; --findings leaves it in. Each file is
taken for a PR/FAQ, whatever it is.
"""

import json
import pathlib
import re
import subprocess
import sys

from playwright.sync_api import sync_playwright

MOST = 0.5
POINTS_OF_MM = 72 / 25.4
TOP, BOTTOM = 16 * POINTS_OF_MM, (297 - 18) * POINTS_OF_MM
FAQ = {"faq", "external-faq", "internal-faq"}
NEITHER = FAQ | {"front-matter", "title-block", "customer-question", "visual", "other"}

# Leaves nothing in the page but the blocks with one of some lines.
ALONE = """([lines, findings]) => {
  const article = document.querySelector('.document');
  const section = article.closest('section');
  section.replaceChildren(article);
  document.body.replaceChildren(section);
  if (!findings) article.querySelectorAll('.notes').forEach(notes => notes.remove());
  const wanted = new Set(lines);
  const isWanted = mark => wanted.has(Number(mark.id.slice(1)));
  const marks = element => [...element.querySelectorAll('[id^="L"]')];
  for (const block of article.querySelectorAll('p, h3, h4, h5, h6, tr, pre, figure, .html, li')) {
    const own = marks(block);
    if (own.length && !own.some(isWanted)) block.remove();
  }
  for (const box of [...article.querySelectorAll('*')].reverse())
    if (['UL', 'OL', 'LI', 'BLOCKQUOTE', 'TABLE', 'THEAD', 'TBODY', 'DIV', 'HR'].includes(box.tagName)
        && !marks(box).some(isWanted) && !box.closest('.notes')) box.remove();
  return marks(article).length;
}"""

WORD = re.compile(r'<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">')


def printed(path):
    """The pages of a PDF, the last as far down as it has words."""
    text = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True).stdout
    pages = text.split("<page ")[1:]
    lowest = [max((float(end) for start, end in WORD.findall(page) if float(start) < BOTTOM), default=TOP)
              for page in pages]
    return len(pages) - 1 + (min(lowest[-1], BOTTOM) - TOP) / (BOTTOM - TOP)


def told(prfaq, command, name, *options):
    run = subprocess.run([prfaq, command, "--no-config", "--as", "prfaq", name, *options],
                         capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f"{name}: {run.stderr.strip()}")
    return run.stdout


def lines(parts, is_wanted):
    """The lines of the parts of some kinds."""
    found = []
    for part in parts:
        if is_wanted(part["kind"]):
            end = part["range"]["end"]
            found += range(part["range"]["start"]["line"], end["line"] + (end["column"] > 1))
    return found


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--findings"]
    if len(arguments) < 3:
        print(__doc__.strip())
        return arguments not in (["-h"], ["--help"])
    prfaq, scratch, *files = arguments
    scratch = pathlib.Path(scratch).absolute()
    scratch.mkdir(parents=True, exist_ok=True)
    off, rows = 0, 0
    print(f"{'reckoned':>8} {'printed':>8} {'off by':>7}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for number, name in enumerate(files):
            html = scratch / f"{number}.html"
            told(prfaq, "review", name, "-o", str(html), "--force")
            pages = json.loads(told(prfaq, "stats", name, "--format", "json"))["pages"]
            parts = json.loads(told(prfaq, "parse", name, "--format", "json"))["parts"]
            for row, wanted in (("release", lambda kind: kind not in NEITHER), ("faq", lambda kind: kind in FAQ)):
                page = browser.new_page()
                page.goto(html.as_uri())
                if page.evaluate(ALONE, [lines(parts, wanted), "--findings" in sys.argv]):
                    pdf = scratch / f"{number}-{row}.pdf"
                    page.pdf(path=str(pdf), prefer_css_page_size=True)
                    reckoned, taken = pages[row]["estimate"], printed(pdf)
                    is_off = abs(taken - reckoned) > MOST
                    print(f"{reckoned:8.2f} {taken:8.2f} {taken - reckoned:+7.2f}  {row} of {name}{'  OFF' * is_off}")
                    rows += 1
                    off += is_off
                page.close()
        browser.close()
    print(f"{rows - off} of {rows} within half a page")
    return bool(off)


if __name__ == "__main__":
    sys.exit(main())
