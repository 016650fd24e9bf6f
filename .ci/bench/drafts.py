"""Generate PR/FAQ drafts: the same seed and number give the same bytes on every machine.

usage: drafts.py FOLDER [COUNT [SEED]]
"""
import os
import random
import re
import sys

sys.dont_write_bytecode = True
from words import ENGLISH, KOREAN

VERSION = 1
SLOT = re.compile(r"\{([^{}]+)\}")
FOLDERS = 40


def particle(word, pair):
    """The one of two Korean particles that fits the last letter of a word."""
    closed, open_ = pair.split("/")
    last = ord(word[-1])
    if 0xAC00 <= last <= 0xD7A3:
        final = (last - 0xAC00) % 28
        return closed if final and not (closed == "으로" and final == 8) else open_
    return closed if word[-1] in "lmnbLMN" else open_


class Writer:
    """Writes one draft; one in eight is unfinished."""

    def __init__(self, chance, words):
        self.chance, self.words = chance, words
        self.values = {name: chance.choice(words[name]) for name in ("product", "company", "who", "person", "city")}
        self.values["slug"] = f"{chance.choice(ENGLISH['product']).lower().replace(' ', '-')}"
        self.pools = {}
        self.unfinished = chance.random() < 0.125
        self.lines = []
        self.size = 0

    def fill(self, text):
        def slot(match):
            name, _, rest = match[1].partition(":")
            if name == "n":
                low, high = map(int, rest.split("-"))
                return str(self.chance.randint(low, high))
            name, _, pair = name.partition("+")
            word = self.values.get(name) or self.chance.choice(self.words[name])
            return word + (particle(word, pair) if pair else "")
        return SLOT.sub(slot, text)

    def capital(self, text):
        text = self.fill(text)
        return text if text.startswith("http") else text[0].upper() + text[1:]

    def sentence(self, kind):
        return self.capital(self.draw(kind))

    def draw(self, kind):
        """The next entry of a list; none comes twice before all have come."""
        if not self.pools.get(kind):
            self.pools[kind] = self.chance.sample(self.words[kind], len(self.words[kind]))
        return self.pools[kind].pop()

    def paragraph(self, kind, low, high):
        if self.unfinished and self.chance.random() < 0.1:
            return self.chance.choice(self.words["unfilled"])
        return " ".join(self.sentence(kind) for _ in range(self.chance.randint(low, high)))

    def head(self, key):
        return self.fill(self.words["heads"][key])

    def add(self, *lines):
        for line in lines:
            self.lines.append(line)
            self.size += len(line.encode()) + 1

    def block(self, text):
        self.add(text, "")

    def front_matter(self):
        self.add("---", f"product: {self.values['product']}", f"author: {self.values['person']}",
                 f"status: {self.chance.choice(['draft', 'review', 'approved'])}", f"version: {self.chance.randint(1, 9)}",
                 "---", "")

    def quotation(self, kind, role):
        words, name = self.paragraph(kind, 2, 3), self.chance.choice(self.words["person"])
        title = self.chance.choice(self.words[role])
        if self.chance.random() < 0.5:
            return self.words["signed"].format(words, name, title)
        return self.words["said"].format(words, name, title, self.values["company"])

    def problems(self):
        count = self.chance.choice([3, 3, 3, 4, 4])
        form = self.chance.choice(["numbers", "bullets", "paragraphs"])
        for number in range(1, count + 1):
            text = self.paragraph("problem", 1, 2 if form != "paragraphs" else 3)
            if form == "paragraphs":
                self.block(text)
            else:
                self.add(f"{number}. {text}" if form == "numbers" else f"- {text}")
        if form != "paragraphs":
            self.add("")

    def release(self, heading):
        """The release; `heading` makes the line that opens a part, or None where parts have none."""
        def part(key, text=None):
            line = heading(self.head(key))
            if line:
                self.block(line)
            if text:
                self.block(text)

        def steps():
            part("start")
            for number, text in enumerate(self.chance.sample(self.words["start"], 3), 1):
                self.add(f"{number}. {self.capital(text)}")
            self.add("")

        part("summary", self.sentence("dateline") + " " + self.paragraph("summary", 2, 4))
        part("problem")
        self.problems()
        part("solution", self.paragraph("solution", 3, 5))
        self.block(self.paragraph("solution", 2, 4))
        quotes = [("customer", "quote", "job"), ("leader", "leader", "role")]
        if self.chance.random() < 0.3:
            quotes.reverse()
        for key, kind, role in quotes:
            if self.chance.random() < 0.9:
                part(key, self.quotation(kind, role))
        if self.chance.random() < 0.6:
            steps()
        part("action", self.sentence("action"))
        if self.chance.random() < 0.4:
            part("about", self.paragraph("about", 2, 2))

    def headlines(self, heading):
        line = heading(self.head("headline"))
        if line:
            self.block(line)
            self.block(self.sentence("headline"))
            self.block(heading(self.head("subheadline")))
            self.block(self.sentence("subheadline"))
        else:
            self.block("### " + self.sentence("headline") if self.chance.random() < 0.5 else f"**{self.sentence('headline')}**")
            if self.chance.random() < 0.8:
                self.block(f"*{self.sentence('subheadline')}*")

    def questions(self, kind, count, form):
        for number, text in enumerate(self.chance.sample(self.words[kind], count), 1):
            question = self.fill(text)
            answer = self.paragraph("answer", 2, 4)
            if form == "heading":
                self.block(f"### {question}")
            elif form == "numbered":
                self.block("### " + self.words["q"].format(number, question))
            elif form == "escaped":
                self.block(f"**{number}\\. {question}**")
            else:
                self.block(f"**{self.words['q'].format(number, question)}**")
                answer = self.words["a"] + answer
            self.block(answer)
            if self.chance.random() < 0.2:
                for _ in range(self.chance.randint(2, 4)):
                    self.add("- " + self.sentence("answer"))
                self.add("")

    def faq(self, form):
        self.block("## " + self.head("out"))
        self.questions("question-out", self.chance.randint(3, 6), form)
        self.block("## " + self.head("in"))
        self.questions("question-in", self.chance.randint(3, 6), form)
        if self.chance.random() < 0.7:
            self.table()

    def table(self):
        years = " | ".join(self.words["heads"]["year"].format(number) for number in (1, 2, 3))
        self.add(f"| {self.head('measure')} | {years} |", "| --- | ---: | ---: | ---: |")
        for metric in self.words["metric"]:
            numbers = sorted(self.chance.randint(2, 900) for _ in range(3))
            self.add(f"| {metric} | " + " | ".join(map(str, numbers)) + " |")
        self.add("")

    def five(self):
        self.block("## " + self.head("five"))
        for number, question in enumerate(self.words["five"], 1):
            self.block(f"**{number}. {question}**")
            self.block(self.paragraph("answer", 1, 2))

    def visual(self):
        self.block("## " + self.head("visual"))
        name = self.values["slug"]
        self.add("```mermaid", "flowchart LR", f"  open[{name}] --> see --> confirm", "  confirm -->|no| see", "```", "")

    def padding(self, target):
        """More questions, until the draft is as long as it should be."""
        while self.size < target:
            self.block(f"### {self.sentence('question-in')} ({self.chance.choice(self.words['topic'])})")
            self.block(self.paragraph("answer", 2, 4))


SHAPES = {
    "headed": lambda text: f"### {text}",
    "numbered": None,
    "bold": lambda text: f"**{text}**",
    "narrative": lambda text: None,
}


def draft(number, seed=1, target=None):
    """The text of one draft; every third is Korean."""
    chance = random.Random(f"{VERSION}/{seed}/{number}")
    writer = Writer(chance, KOREAN if number % 3 == 2 else ENGLISH)
    shape = chance.choices(list(SHAPES), [35, 15, 10, 40])[0]
    heading = SHAPES[shape]
    if shape == "numbered":
        count = iter(range(1, 40))
        heading = lambda text: f"### {next(count)}\\. {text}"
    if chance.random() < 0.5:
        writer.front_matter()
    writer.block(f"# {writer.values['product']} PR/FAQ")
    if shape != "narrative" or chance.random() < 0.5:
        writer.block("## " + writer.head("release"))
    writer.headlines(heading)
    writer.release(heading)
    if chance.random() < 0.4:
        writer.five()
    writer.faq("escaped" if shape == "numbered" else chance.choice(["heading", "numbered", "bold"]))
    if chance.random() < 0.5:
        writer.visual()
    writer.padding(target or chance.randint(5000, 8300))
    return "\n".join(writer.lines)


def generate(folder, count, seed=1):
    """Writes drafts into sub-folders and returns the number of bytes."""
    total = 0
    for number in range(count):
        data = draft(number, seed).encode()
        place = os.path.join(folder, f"team-{number % FOLDERS:02d}")
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, f"prfaq-{number:05d}.md"), "wb") as file:
            file.write(data)
        total += len(data)
    return total


if __name__ == "__main__":
    size = generate(sys.argv[1], *map(int, sys.argv[2:4]))
    print(f"{size} bytes")
