#!/usr/bin/env python3
"""Fit the table of recognition weights to labelled documents.

usage: fit.py PRFAQ OUT.txt DIR… [--from=OLD.txt] [--strength=F] [--only=REGEX] [--skip=REGEX] [--check=DIR]… [--mutate]

--from holds the weights near those of an older table, so that what they know of documents that are not at hand is not
lost; --strength says how much. --mutate adds variants: the release without its headings or with bold lines for them, the
five questions alone and in part.

Every DIR holds NAME.md beside NAME.labels (line ranges and their kinds). The tool's own observations
(`prfaq parse --format evidence`) are the input of a linear-chain conditional random field; strong regularisation keeps
the weights coarse, and they are rounded to whole numbers. Needs numpy and scipy; the build does not.
"""
import os, re, subprocess, sys, tempfile
import numpy as np
from scipy.optimize import minimize

SCALE = 20  # one whole number is 1/20 of a unit of log odds
# What an author wrote over a section is seldom wrong, however seldom it is seen: its weights are held back less.
DECISIVE, DECISIVENESS = re.compile(r"own:|inFive|fiveQuestionStrong|fiveInHeading|beforeFive|dateline$"), 0.25
MERGED = {"getting-started": "call-to-action", "external-faq": "faq", "internal-faq": "faq", "front-matter": None}


def camel(kind):
    first, *rest = kind.split("-")
    return first + "".join(w.capitalize() for w in rest)


def read_labels(path):
    kinds = {}
    for raw in open(path, encoding="utf-8"):
        f = raw.rstrip("\n").split("\t")
        if "-" in f[0]:
            a, b = map(int, f[0].split("-"))
            for n in range(a, b + 1):
                kinds[n] = f[1]
    return kinds


def read_customer_questions(path):
    """The lines on which the five customer questions start, in order."""
    rows = (raw.rstrip("\n").split("\t") for raw in open(path, encoding="utf-8"))
    return sorted(int(f[1]) for f in rows if f[0] == "C")


HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$")
ITEMS = ("headline subheadline summary problem solution customer-quote leader-quote quote getting-started call-to-action "
         "boilerplate").split()


def kept(lines, kinds, keeps):
    """The lines that are kept, and the kinds of what they have become."""
    numbers = [n for n in range(1, len(lines) + 1) if keeps(n)]
    return "\n".join(lines[n - 1] for n in numbers), {m: kinds[n] for m, n in enumerate(numbers, 1) if n in kinds}


def mutants(text, kinds, questions):
    """Variants that a person could have written: other ways to set a release, the five questions alone or in part."""
    lines = text.split("\n")
    yield from release_mutants(lines, kinds)
    yield from headline_mutants(lines, kinds)
    yield from letter_mutant(lines, kinds)
    yield from moved_mutant(lines, kinds)
    if len(questions) >= 4:
        yield from question_mutants(lines, kinds, questions)


def release_mutants(lines, kinds):
    """Without the headings of its items, without its own heading, and with bold lines for headings."""
    def following(n):
        return next((m for m in range(n + 1, len(lines) + 1) if lines[m - 1].strip()), 0)

    headings = [n for n in range(1, len(lines) + 1) if HEADING.match(lines[n - 1])]
    items = {n for n in headings if kinds.get(n) in ITEMS and kinds.get(following(n)) == kinds[n]}
    wrappers = {n for n in headings if kinds.get(n) == "press-release"}
    if len(items) > 1:
        yield kept(lines, kinds, lambda n: n not in items)
    if wrappers:
        yield kept(lines, kinds, lambda n: n not in wrappers)
    # A release that has only been begun.
    begun = ("summary", "problem", "solution")
    for last in range(1, 3):
        out = [k for k in ITEMS if k not in ("headline", "subheadline", *begun[:last])]
        if all(k in kinds.values() for k in begun[:last]):
            yield kept(lines, kinds, lambda n: kinds.get(n) not in out + ["faq", "external-faq", "internal-faq", "customer-question", "other", "visual"])
    if items:
        bold = [HEADING.sub(r"**\1**", l) if n in items | wrappers else l for n, l in enumerate(lines, 1)]
        yield "\n".join(bold), kinds


MARKUP = re.compile(r"^[#>*_\s]+|[*_#\s]+$")
# The name of a headline, a line about the document; by the script of the headline.
WORDS = [(re.compile("[가-힣]"), "제목", "*초안 2 · 2026-10-02 · 기획팀*"), (re.compile("[ぁ-ヶ]"), "見出し", "*第2稿 2026-10-02 企画部*"),
         (re.compile("[一-龥]"), "标题", "*草稿 2，2026-10-02*"), (re.compile(""), "Headline", "*Draft 2, 2026-10-02, product team*")]


def headline_mutants(lines, kinds):
    """The headline and what stands below it in the ways that people set them, with a title and without one."""
    def only(kind):
        found = [n for n in sorted(kinds) if kinds[n] == kind and n <= len(lines) and lines[n - 1].strip()]
        return (found[0], MARKUP.sub("", lines[found[0] - 1])) if len(found) == 1 else (0, "")

    at, headline = only("headline")
    below, sub = only("subheadline")
    if not at or len(headline) < 12 or re.match(r"[^:：]{1,16}[:：]|[【\[|]", headline):
        return
    if re.match(r"[^:：]{1,16}[:：]|[【\[|]", sub):
        below, sub = 0, ""
    name, about = next((w[1], w[2]) for w in WORDS if w[0].search(headline))

    def build(head, under, keeps_title=True):
        """The document with other lines for the headline and for what stands below it."""
        new, labels = [], {}
        for n in range(1, len(lines) + 1):
            if not keeps_title and n < at and kinds.get(n) in ("title-block", "press-release", "front-matter", None):
                continue
            for text, kind in head if n == at else [(under(sub), "subheadline")] if n == below else [(lines[n - 1], kinds.get(n))]:
                new.append(text)
                if kind:
                    labels[len(new)] = kind
        return "\n".join(new), labels

    gap = ("", None)
    unders = [lambda s: s, lambda s: f"*{s}*", lambda s: f"**{s}**", lambda s: f"*{s}*"]
    turn = len(headline)
    yield build([(f"# {headline}", "headline"), gap, (about, "title-block")], unders[turn % 4], keeps_title=False)
    yield build([(f"**{name}:** {headline}", "headline")], unders[(turn + 1) % 4])
    yield build([(f"### {name}", "headline"), gap, (headline if turn % 3 else f"**{headline}**", "headline")], unders[(turn + 2) % 4])
    yield build([(f"**{headline}**", "headline")], unders[(turn + 3) % 4])
    yield build([(headline, "headline"), gap], unders[turn % 4], keeps_title=turn % 2 == 0)


def letter_mutant(lines, kinds):
    """All in plain lines as in a letter: no heading that only names a part, no bold line."""
    if not any("faq" in k for k in kinds.values()):
        return
    names = {n for n, l in enumerate(lines, 1) if HEADING.match(l) and not re.search(r"[?？]\W*$", l)
             and kinds.get(n) not in ("headline", "subheadline")}
    plain = [re.sub(r"^\*\*(.+?)\*\*$", r"\1", HEADING.sub(r"\1", l)) for l in lines]
    yield kept(plain, kinds, lambda n: n not in names)


def moved_mutant(lines, kinds):
    """The last section of the second level before the one that precedes it: what each is does not change."""
    tops = [(n, len(m.group(1))) for n, l in enumerate(lines, 1) if (m := re.match(r"(#{1,2}) ", l))]
    pairs = [i for i in range(1, len(tops)) if tops[i][1] == tops[i - 1][1] == 2]
    if len([t for t in tops if t[1] == 2]) < 3 or not pairs:
        return
    i = pairs[-1]
    first, second = tops[i - 1][0], tops[i][0]
    end = tops[i + 1][0] if i + 1 < len(tops) else len(lines) + 1
    numbers = [*range(1, first), *range(second, end), 0, *range(first, second), *range(end, len(lines) + 1)]
    yield "\n".join(lines[n - 1] if n else "" for n in numbers), {m: kinds[n] for m, n in enumerate(numbers, 1) if n in kinds}


def question_mutants(lines, kinds, questions):
    """The five questions alone, and only some of them."""
    def build(keeps):
        return kept(lines, kinds, keeps)

    def question(n):
        if kinds.get(n) != "customer-question" or n < questions[0]:
            return -1
        return sum(q <= n for q in questions) - 1

    top = next((n for n in sorted(kinds) if kinds[n] != "title-block"), 1)
    alone = lambda n: n < top or kinds.get(n) == "customer-question" or not lines[n - 1].strip()
    yield build(alone)
    yield build(lambda n: alone(n) and question(n) not in (1, 3))
    yield build(lambda n: question(n) not in (3, 4))
    yield build(lambda n: question(n) not in (0, 2))


def observe(binary, text):
    with tempfile.NamedTemporaryFile("w", suffix=".md", encoding="utf-8", delete=False) as f:
        f.write(text)
    run = subprocess.run([binary, "parse", "--format", "evidence", f.name], capture_output=True, text=True)
    os.unlink(f.name)
    if run.returncode:
        raise RuntimeError(run.stderr)
    return [l.split(" ") for l in run.stdout.splitlines()]


class Table:
    def __init__(self, binary):
        head = subprocess.run([binary, "parse", "-", "--format", "evidence"], input="", capture_output=True, text=True, check=True)
        rows, labels, documents = [l.split()[1:] for l in head.stdout.splitlines()][:3]
        self.rows = [r for r in rows if ">" not in r]
        self.stepnames = []
        for r in rows:
            if ">" in r and r.split(">")[0] not in self.stepnames:
                self.stepnames.append(r.split(">")[0])
        self.labels, self.documents = labels, documents
        self.row = {r: i for i, r in enumerate(self.rows)}
        self.label = {l: i for i, l in enumerate(labels)}


def sequence(table, observed, kinds):
    feats, steps, gold, lines, allowed = [], [], [], [], []
    for f in observed:
        if f[0] != "unit":
            continue
        votes = {}
        a, b = int(f[1]), int(f[2])
        for n in range(a, b + 1):
            k = kinds.get(n)
            if k:
                k = MERGED.get(k, k)
                if k:
                    votes[k] = votes.get(k, 0) + 1
        feats.append([table.row[x] for x in f[6:] if x])
        steps.append(table.stepnames.index(f[3]))
        gold.append(table.label[camel(max(votes, key=votes.get))] if votes else -1)
        lines.append(b - a + 1)
        allowed.append([int(f[5]) >> k & 1 for k in range(len(table.labels))])
    return feats, steps, gold, lines, allowed


class Batch:
    """Sequences padded to one length, so that each step of the recursion is one matrix operation."""

    def __init__(self, sequences, importance, table):
        from scipy.sparse import csr_matrix
        self.n, self.t, labels = len(sequences), max(len(s[0]) for s in sequences), len(table.labels)
        self.step = -np.ones((self.n, self.t), int)
        self.weight = np.zeros((self.n, self.t, 1))
        # What the tool rules out is no rival. The known labels clamp the numerator; units without one are free in both.
        self.possible = np.ones((self.n, self.t, labels))
        self.allowed = np.ones((self.n, self.t, labels))
        indptr, indices = [0], []
        for i, (feats, steps, gold, lines, allowed) in enumerate(sequences):
            for j in range(self.t):
                if j < len(feats):
                    indices += feats[j]
                    self.step[i, j], self.weight[i, j] = steps[j], importance[i]
                    known = np.eye(labels)[gold[j]] if gold[j] >= 0 else None
                    self.possible[i, j] = allowed[j] if known is None else np.maximum(allowed[j], known)
                    self.allowed[i, j] = allowed[j] if known is None else known
                indptr.append(len(indices))
        self.x = csr_matrix((np.ones(len(indices)), indices, indptr), shape=(self.n * self.t, len(table.rows)))

    def objective(self, we, ws):
        """How unlikely the known labels are, and the slope for both tables."""
        n, t, labels = self.allowed.shape
        scores = (self.x @ we).reshape(n, t, labels)
        scores = np.exp(scores - np.where(self.possible > 0, scores, -np.inf).max(2, keepdims=True))
        steps = np.concatenate([np.exp(ws), np.eye(labels)[None]])  # the last one passes over padding
        total, grad_e, grad_s = 0.0, np.zeros_like(scores), np.zeros_like(ws)
        for sign, e in ((-1, scores * self.allowed), (1, scores * self.possible)):
            e = np.where(self.step[:, :, None] >= 0, e, 1)
            alpha, beta, size = np.zeros_like(e), np.ones_like(e), np.zeros((n, t, 1))
            for j in range(t):
                alpha[:, j] = e[:, j] * (np.einsum("ni,nij->nj", alpha[:, j - 1], steps[self.step[:, j]]) if j else 1)
                size[:, j] = alpha[:, j].sum(1, keepdims=True)
                alpha[:, j] /= size[:, j]
            ahead = e / size
            for j in range(t - 2, -1, -1):
                beta[:, j] = np.einsum("nj,nij->ni", ahead[:, j + 1] * beta[:, j + 1], steps[self.step[:, j + 1]])
            total += sign * (np.log(size) * self.weight).sum()
            grad_e += sign * alpha * beta * self.weight
            before, after = alpha[:, :-1] * self.weight[:, 1:], (ahead * beta)[:, 1:]
            for step in range(len(ws)):
                here = self.step[:, 1:] == step
                grad_s[step] += sign * steps[step] * (before[here].T @ after[here])
        return total, self.x.T @ grad_e.reshape(n * t, labels), grad_s


def viterbi(seq, we, ws):
    feats, steps = seq[0], seq[1]
    e = np.array([we[f].sum(0) if f else np.zeros(we.shape[1]) for f in feats]) - 1e4 * (1 - np.array(seq[4]))
    score, back = e[0], []
    for j in range(1, len(feats)):
        m = score[:, None] + ws[steps[j]]
        back.append(m.argmax(0))
        score = m.max(0) + e[j]
    path = [int(score.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def report(name, table, sequences, we, ws):
    right = total = 0
    per = []
    tp, fp, fn = {}, {}, {}
    for s in sequences:
        path = viterbi(s, we, ws)
        r = t = 0
        for p, g, w in zip(path, s[2], s[3]):
            if g < 0:
                continue
            t += w
            if p == g or (table.labels[g] == "quote" and "uote" in table.labels[p]):
                r += w
                tp[g] = tp.get(g, 0) + w
            else:
                fn[g] = fn.get(g, 0) + w
                fp[p] = fp.get(p, 0) + w
        right, total = right + r, total + t
        per.append(r / max(t, 1))
    f1 = {table.labels[k]: 2 * tp.get(k, 0) / (2 * tp.get(k, 0) + fp.get(k, 0) + fn.get(k, 0)) for k in set(tp) | set(fn)}
    print(f"{name}: documents {len(per)} lines {right / max(total, 1):.3f} per document {np.mean(per):.3f} macro F1 {np.mean(list(f1.values())):.3f}")
    print("   " + " ".join(f"{k} {v:.2f}" for k, v in sorted(f1.items(), key=lambda x: x[1])))


def load(binary, table, directory, only, skip, mutate):
    plain, changed = [], []
    for name in sorted(os.listdir(directory)):
        path = os.path.join(directory, name)
        labels = path[:-3] + ".labels"
        if not name.endswith(".md") or not os.path.exists(labels) or not only.search(name) or skip.search(name):
            continue
        text, kinds = open(path, encoding="utf-8").read(), read_labels(labels)
        plain.append(sequence(table, observe(binary, text), kinds))
        if mutate:
            for t, k in mutants(text, kinds, read_customer_questions(labels)):
                changed.append(sequence(table, observe(binary, t), k))
    return plain, changed


def fit(table, sequences, importance, l2, mean, fresh=1.0):
    """The weights that fit best and stay near those of before; a row that was empty there is held by `fresh`."""
    rows, labels, steps = len(table.rows), len(table.labels), len(table.stepnames)
    # Of like length together, so that little of the work is padding.
    order = sorted(range(len(sequences)), key=lambda i: len(sequences[i][0]))
    batches = [Batch([sequences[i] for i in some], [importance[i] for i in some], table)
               for some in np.array_split(order, max(1, len(order) // 16))]
    prior = np.full(rows * labels + steps * labels * labels, l2)
    hold = prior[: rows * labels].reshape(rows, labels)
    hold[~mean[0].any(1)] = fresh
    hold[[DECISIVE.match(r) is not None for r in table.rows]] *= DECISIVENESS
    start = np.concatenate([mean[0].ravel(), mean[1].ravel()])

    def split(theta):
        return theta[: rows * labels].reshape(rows, labels), theta[rows * labels:].reshape(steps, labels, labels)

    def whole(theta):
        apart = theta - start
        total, grad = 0.5 * (prior * apart) @ apart, prior * apart
        for batch in batches:
            value, slope_e, slope_s = batch.objective(*split(theta))
            total, grad = total + value, grad + np.concatenate([slope_e.ravel(), slope_s.ravel()])
        return total, grad

    best = minimize(whole, start, jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return split(np.rint(best.x * SCALE) / SCALE)


def read_weights(path, table):
    """A table as written before; rows that it does not have are empty."""
    we = np.zeros((len(table.rows), len(table.labels)))
    ws = np.zeros((len(table.stepnames), len(table.labels), len(table.labels)))
    for line in open(path, encoding="utf-8") if path else []:
        name, *numbers = line.split()
        values = np.array([int(n) for n in numbers]) / SCALE if name in table.row or ">" in name else None
        if name in table.row:
            we[table.row[name]] = values
        elif ">" in name:
            step, label = name.split(">")
            ws[table.stepnames.index(step), table.label[label]] = values
    return we, ws


def write(out, table, we, ws):
    with open(out, "w", encoding="utf-8") as f:
        f.write("# How much each observation speaks for each label; fitted by .ci/recognition/fit.py, whole numbers.\n")
        f.write("# " + "observation".ljust(38) + "".join(l[:9].rjust(10) for l in table.labels) + "\n")
        for r, values in zip(table.rows, we):
            f.write(r.ljust(40) + "".join(str(int(round(v * SCALE))).rjust(10) for v in values) + "\n")
        for s, block in zip(table.stepnames, ws):
            for l, values in zip(table.labels, block):
                f.write(f"{s}>{l}".ljust(40) + "".join(str(int(round(v * SCALE))).rjust(10) for v in values) + "\n")


def main():
    options = dict(a[2:].split("=", 1) if "=" in a else (a[2:], "1") for a in sys.argv[1:] if a.startswith("--") and not a.startswith("--check"))
    checks = [a.split("=", 1)[1] for a in sys.argv[1:] if a.startswith("--check=")]
    binary, out, *dirs = [a for a in sys.argv[1:] if not a.startswith("--")]
    only, skip = re.compile(options.get("only", "")), re.compile(options.get("skip", "$^"))
    table = Table(binary)
    mean = read_weights(options.get("from"), table)
    l2 = float(options.get("strength", "16" if "from" in options else "1"))
    groups = [load(binary, table, d, only, skip, "mutate" in options) for d in dirs]
    if "folds" in options:
        for held in range(len(dirs)):
            seqs, imp = [], []
            for i, (plain, changed) in enumerate(groups):
                if i != held:
                    seqs += plain + changed
                    imp += [1.0] * len(plain) + [0.3] * len(changed)
            we, ws = fit(table, seqs, imp, l2, mean)
            report("held out " + dirs[held], table, groups[held][0], we, ws)
    plain = [s for g in groups for s in g[0]]
    changed = [s for g in groups for s in g[1]]
    # Drafts that people really wrote count for more than those written to fill a corpus.
    importance = [float(options.get("real", "1")) if os.path.basename(d.rstrip("/")) == "real" else 1.0 for d, g in zip(dirs, groups) for _ in g[0]]
    we, ws = fit(table, plain + changed, importance + [0.3] * len(changed), l2, mean)
    report("fitted on", table, plain, we, ws)
    for d in checks:
        report("check " + d, table, load(binary, table, d, re.compile(""), re.compile("$^"), False)[0], we, ws)
    write(out, table, we, ws)


if __name__ == "__main__":
    main()
