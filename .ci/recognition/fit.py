#!/usr/bin/env python3
"""Fit the table of recognition weights to labelled documents.

usage: fit.py PRFAQ OUT.txt DIR… [--strength=F] [--only=REGEX] [--skip=REGEX] [--check=DIR]… [--mutate]

--mutate adds variants of the documents that answer the five customer questions.

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


def mutants(text, kinds, questions):
    """Variants that a person could have written: the five questions alone, and only some of them."""
    lines = text.split("\n")
    if len(questions) < 4:
        return

    def build(keeps):
        kept = [n for n in range(1, len(lines) + 1) if keeps(n)]
        return "\n".join(lines[n - 1] for n in kept), {m: kinds[n] for m, n in enumerate(kept, 1) if n in kinds}

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
    feats, steps, gold, lines = [], [], [], []
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
        feats.append([table.row[x] for x in f[5:] if x])
        steps.append(table.stepnames.index(f[3]))
        gold.append(table.label[camel(max(votes, key=votes.get))] if votes else -1)
        lines.append(b - a + 1)
    return feats, steps, gold, lines


class Batch:
    """Sequences padded to one length, so that each step of the recursion is one matrix operation."""

    def __init__(self, sequences, rows):
        self.n, self.t = len(sequences), max(len(s[0]) for s in sequences)
        self.step = np.zeros((self.n, self.t), int)
        self.gold = -np.ones((self.n, self.t), int)
        self.mask = np.zeros((self.n, self.t))
        self.weight = np.zeros((self.n, self.t))
        cols, ptr = [], []
        from scipy.sparse import csr_matrix
        indptr, indices = [0], []
        for i, (feats, steps, gold, lines) in enumerate(sequences):
            for j in range(self.t):
                if j < len(feats):
                    indices += feats[j]
                    self.step[i, j], self.gold[i, j], self.mask[i, j] = steps[j], gold[j], 1
                indptr.append(len(indices))
        self.x = csr_matrix((np.ones(len(indices)), indices, indptr), shape=(self.n * self.t, rows))


def objective(theta, batch, rows, labels, steps, importance):
    we = theta[: rows * labels].reshape(rows, labels)
    ws = theta[rows * labels:].reshape(steps, labels, labels)
    em = (batch.x @ we).reshape(batch.n, batch.t, labels)
    n, t = batch.n, batch.t
    # The known labels clamp the numerator; units without a label are free in both.
    clamp = np.zeros((n, t, labels))
    known = batch.gold >= 0
    clamp[known] = -1e9
    clamp[known, batch.gold[known]] = 0
    # Where no reader could tell whose voice it is, any voice will do.
    voice = batch.gold == batch.quote
    for label in batch.voices:
        clamp[voice, label] = 0
    total, grad_e, grad_s = 0.0, np.zeros_like(em), np.zeros_like(ws)
    for sign, e in ((-1, em + clamp), (1, em)):
        alpha = np.zeros((n, t, labels))
        alpha[:, 0] = e[:, 0]
        trans = ws[batch.step]  # n,t,L,L
        for j in range(1, t):
            m = alpha[:, j - 1, :, None] + trans[:, j]
            top = m.max(1, keepdims=True)
            s = top[:, 0] + np.log(np.exp(m - top).sum(1)) + e[:, j]
            keep = batch.mask[:, j, None]
            alpha[:, j] = keep * s + (1 - keep) * alpha[:, j - 1]
        beta = np.zeros((n, t, labels))
        for j in range(t - 2, -1, -1):
            m = trans[:, j + 1] + (e[:, j + 1] + beta[:, j + 1])[:, None, :]
            top = m.max(2, keepdims=True)
            s = top[:, :, 0] + np.log(np.exp(m - top).sum(2))
            keep = batch.mask[:, j + 1, None]
            beta[:, j] = keep * s
        last = alpha[:, -1]
        top = last.max(1)
        logz = top + np.log(np.exp(last - top[:, None]).sum(1))
        total += sign * (importance * logz).sum()
        marginal = np.exp(alpha + beta - logz[:, None, None]) * batch.mask[:, :, None] * importance[:, None, None]
        grad_e += sign * marginal
        for j in range(1, t):
            pair = np.exp(alpha[:, j - 1, :, None] + trans[:, j] + (e[:, j] + beta[:, j])[:, None, :] - logz[:, None, None])
            pair *= (batch.mask[:, j] * importance)[:, None, None]
            np.add.at(grad_s, batch.step[:, j], sign * pair)
    ge = (batch.x.T @ grad_e.reshape(n * t, labels))
    return total, np.concatenate([ge.ravel(), grad_s.ravel()])


def viterbi(seq, we, ws):
    feats, steps = seq[0], seq[1]
    e = np.array([we[f].sum(0) if f else np.zeros(we.shape[1]) for f in feats])
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


def fit(table, sequences, importance, l2):
    rows, labels, steps = len(table.rows), len(table.labels), len(table.stepnames)
    # Of like length together, so that little of the work is padding.
    order = sorted(range(len(sequences)), key=lambda i: len(sequences[i][0]))
    batches = []
    for some in np.array_split(order, max(1, len(order) // 16)):
        batch = Batch([sequences[i] for i in some], rows)
        batch.quote = table.label["quote"]
        batch.voices = [table.label[v] for v in ("customerQuote", "leaderQuote", "quote")]
        batches.append((batch, np.array([importance[i] for i in some])))

    prior = np.full(rows * labels + steps * labels * labels, l2)
    prior[: rows * labels].reshape(rows, labels)[[DECISIVE.match(r) is not None for r in table.rows]] *= DECISIVENESS

    def whole(theta):
        total, grad = 0.5 * (prior * theta) @ theta, prior * theta
        for batch, weight in batches:
            value, slope = objective(theta, batch, rows, labels, steps, weight)
            total, grad = total + value, grad + slope
        return total, grad

    best = minimize(whole, np.zeros(rows * labels + steps * labels * labels), jac=True, method="L-BFGS-B",
                    options={"maxiter": 80})
    rounded = np.rint(best.x * SCALE) / SCALE
    return rounded[: rows * labels].reshape(rows, labels), rounded[rows * labels:].reshape(steps, labels, labels)


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
    l2 = float(options.get("strength", "1.0"))
    groups = [load(binary, table, d, only, skip, "mutate" in options) for d in dirs]
    if "folds" in options:
        for held in range(len(dirs)):
            seqs, imp = [], []
            for i, (plain, changed) in enumerate(groups):
                if i != held:
                    seqs += plain + changed
                    imp += [1.0] * len(plain) + [0.3] * len(changed)
            we, ws = fit(table, seqs, imp, l2)
            report("held out " + dirs[held], table, groups[held][0], we, ws)
    plain = [s for g in groups for s in g[0]]
    changed = [s for g in groups for s in g[1]]
    # Drafts that people really wrote count for more than those written to fill a corpus.
    importance = [float(options.get("real", "1")) if os.path.basename(d.rstrip("/")) == "real" else 1.0 for d, g in zip(dirs, groups) for _ in g[0]]
    we, ws = fit(table, plain + changed, importance + [0.3] * len(changed), l2)
    report("fitted on", table, plain, we, ws)
    for d in checks:
        report("check " + d, table, load(binary, table, d, re.compile(""), re.compile("$^"), False)[0], we, ws)
    write(out, table, we, ws)


if __name__ == "__main__":
    main()
