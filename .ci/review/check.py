"""Looks at reviews in a real browser: nothing runs or loads, nothing is clipped or scrolls sideways, every word shows.

Usage: check.py PRFAQ SCRATCH FILE...   Exit status 0 when everything held.
"""

import pathlib
import re
import subprocess
import sys

from axe_core_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = {"phone": 390, "A4": 794, "desk": 1280}
WORD = re.compile(r"\w+")

# The text of the document alone: no findings, no names of parts, no line numbers.
DOCUMENT_TEXT = """() => {
  const copy = document.querySelector('.document');
  for (const aside of copy.querySelectorAll('.notes, .chip')) aside.style.display = 'none';
  const text = copy.innerText;
  for (const aside of copy.querySelectorAll('.notes, .chip')) aside.style.display = '';
  return text;
}"""

# Text that reaches out of the page, or out of an element that hides what does not fit.
CLIPPED = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && found.length < 3) {
    if (!walker.currentNode.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const hidden = walker.currentNode.parentElement.closest('thead');
    if (hidden && getComputedStyle(hidden).clipPath !== 'none') continue;
    for (const box of range.getClientRects())
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) {
        found.push(walker.currentNode.data.slice(0, 60));
        break;
      }
  }
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    if (style.overflowX !== 'visible' && style.clipPath === 'none' && element.tagName !== 'svg'
        && element.scrollWidth > element.clientWidth + 1) found.push(element.outerHTML.slice(0, 100));
  }
  return found;
}"""

# The widths of Hangul, Han and a character that no font has: equal bitmaps would be boxes.
BOXES = """() => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const picture = text => {
    context.clearRect(0, 0, 80, 80);
    context.font = '40px ' + getComputedStyle(document.body).fontFamily;
    context.fillText(text, 10, 50);
    return context.getImageData(0, 0, 80, 80).data.join();
  };
  const pictures = ['가', '힣', '썸', '問', '題'].map(picture);
  return new Set(pictures).size === pictures.length && !pictures.includes(picture('\\u{10FFFD}'));
}"""


def words_of(path):
    """The words of a document as another reader of Markdown shows them, in order."""
    from html.parser import HTMLParser
    from markdown_it import MarkdownIt

    class Text(HTMLParser):
        inline = {"a", "em", "strong", "s", "code"}

        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.pieces = []

        def handle_starttag(self, tag, attributes):
            if tag not in self.inline:
                self.pieces.append(" ")

        handle_endtag = lambda self, tag: self.handle_starttag(tag, [])

        def handle_data(self, data):
            self.pieces.append(data)

        def handle_comment(self, data):
            self.pieces.append(f" {data} ")

    text = path.read_text(encoding="utf-8").lstrip("\ufeff")
    front = re.match(r"---\n(.*?)\n---\n", text, re.S)
    reader = Text()
    reader.feed(MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(
        text[front.end():] if front else text))
    return WORD.findall(front.group(1) if front else "") + WORD.findall("".join(reader.pieces))


def missing(wanted, shown):
    """The first word that is not there in its order."""
    at = 0
    for word in wanted:
        try:
            at = shown.index(word, at) + 1
        except ValueError:
            return word
    return None


def main():
    prfaq, scratch, *files = sys.argv[1:]
    scratch = pathlib.Path(scratch)
    scratch.mkdir(parents=True, exist_ok=True)
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for number, name in enumerate(files):
            path = pathlib.Path(name)
            page_path = scratch / f"{number}-{path.stem}.html"
            run = subprocess.run(
                [prfaq, "review", "--as", "prfaq", "--no-config", str(path), "-o", str(page_path), "--force"],
                capture_output=True, text=True)
            if run.returncode:
                problems.append(f"{name}: exit status {run.returncode}: {run.stderr}")
                continue
            is_hostile = path.stem == "hostile"
            for width in WIDTHS.values():
                for scheme in ("light", "dark"):
                    if scheme == "dark" and width != 1280:
                        continue
                    context = browser.new_context(
                        viewport={"width": width, "height": 1000}, color_scheme=scheme, offline=False)
                    page = context.new_page()
                    wanted, refused = [], []
                    page.on("request", lambda request: wanted.append(request.url))
                    page.on("console", lambda message: refused.append(message.text))
                    page.on("dialog", lambda dialog: (problems.append(f"{name}: a dialog"), dialog.dismiss()))
                    page.goto(page_path.absolute().as_uri())
                    title = page.title()
                    where = f"{name} at {width} {scheme}"
                    loaded = [url for url in wanted if not url.startswith(("file:", "data:"))]
                    if loaded or page.url != page_path.absolute().as_uri():
                        problems.append(f"{where}: loads {loaded or page.url}")
                    if refused:
                        problems.append(f"{where}: the browser says {refused[:2]}")
                    if title == "ran":
                        problems.append(f"{where}: a script ran")
                    if page.evaluate("document.documentElement.scrollWidth") > width:
                        problems.append(f"{where}: scrolls sideways")
                    clipped = page.evaluate(CLIPPED)
                    if clipped:
                        problems.append(f"{where}: clipped {clipped}")
                    if not page.evaluate(BOXES):
                        problems.append(f"{where}: Hangul or Han draw as boxes")
                    if not is_hostile:
                        word = missing(words_of(path), WORD.findall(page.evaluate(DOCUMENT_TEXT)))
                        if word:
                            problems.append(f"{where}: '{word}' is missing or out of its order")
                    if width != 794:
                        for violation in Axe().run(page)["violations"]:
                            nodes = [node["html"][:100] for node in violation["nodes"][:2]]
                            problems.append(f"{where}: axe: {violation['id']}: {nodes}")
                    context.close()
            print(f"{name}: looked at")
        browser.close()
    for problem in problems:
        print(f"PROBLEM {problem}")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
