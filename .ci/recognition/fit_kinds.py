#!/usr/bin/env python3
"""Fit the table of document-kind weights: draft, template or none.

usage: fit_kinds.py PRFAQ OUT.txt DIR… [--from=OLD.txt] [--strength=F] [--short] [--parts] [--headed] [--forms]
                    [--weigh=DIR=N]… [--others=DIR=N]… [--check=DIR]…

--from holds the weights near those of an older table, so that what they know of documents that are not at hand is not
lost; --short adds every draft cut to the first sentence of each line, for a short draft is one too;
--parts adds the questions and the release of every draft alone, where its title says what they belong to; --headed adds
the release of every draft with its items under headings of their own; --forms adds templates made of every draft; --weigh counts the documents of a DIR N times;
--others adds all Markdown below a DIR as documents of other kinds, such as readmes and manuals, each counted N times (a
fifth will do: there are many, and they are easy). Every DIR holds a manifest.jsonl whose lines name a file and its kind (draft, template, nonprfaq); where it
has none, all its documents are drafts. --folds tells how a fit without each DIR does on it.
"""
import json, os, re, subprocess, sys, tempfile
import numpy as np
from scipy.optimize import minimize
from fit import read_labels
from forms import forms

SCALE = 20
KINDS = ["draft", "template", "nonprfaq"]


def observed(binary, rows, path):
    run = subprocess.run([binary, "parse", "--format", "evidence", path], capture_output=True, text=True)
    last = run.stdout.splitlines()[-1].split()
    return [1.0 if r in last[1:] else 0.0 for r in rows]


def shortened(path):
    """The first sentence of each line of running text."""
    with open(path, encoding="utf-8") as f:
        lines = f.read().split("\n")
    return "\n".join(re.sub(r"^([^#|>].{20,}?[.!。])\s.*$", r"\1", l) for l in lines)


METHOD = re.compile(r"PR\W{0,3}FAQ|working backwards", re.I)


def labelled(path):
    """The lines of a draft and the kinds of them by their number; no kinds where nobody has labelled it."""
    labels = path[:-3] + ".labels"
    with open(path, encoding="utf-8") as f:
        return f.read().split("\n"), read_labels(labels) if os.path.exists(labels) else {}


def parts(path):
    """The questions of a draft below its title, and its release, where the title names the method."""
    lines, kinds = labelled(path)
    top = [n for n in kinds if kinds[n] in ("title-block", "front-matter") and n <= len(lines)]
    if not METHOD.search("\n".join(lines[n - 1] for n in sorted(top))):
        return
    for out in (("title-block", "front-matter", "faq", "external-faq", "internal-faq"),
                ("title-block", "front-matter", "press-release", "headline", "subheadline", "summary", "problem", "solution", "customer-quote",
                 "leader-quote", "quote", "getting-started", "call-to-action", "boilerplate")):
        if sum(k in out[2:] for k in kinds.values()) > 5:
            yield "\n".join(l for n, l in enumerate(lines, 1) if kinds.get(n) in out or not l.strip())


NAMES = {
    "headline": ("Heading", "제목"), "subheadline": ("Subheading", "부제목"), "summary": ("Summary", "요약"),
    "problem": ("Problem", "문제"), "solution": ("Solution", "해결책"), "leader-quote": ("Quote from the team lead", "리더 인용문"),
    "customer-quote": ("Customer quote", "고객 인용문"), "quote": ("Quote", "인용문"), "getting-started": ("How to get started", "시작하는 방법"),
    "call-to-action": ("Call to action", "행동 유도"), "boilerplate": ("About us", "회사 소개")}


def headed(path):
    """The release of a draft alone, every item under a heading that names it, as a template of nine headings asks."""
    lines, kinds = labelled(path)
    if len({k for k in kinds.values() if k in NAMES}) < 6:
        return
    korean = int(sum("가" <= c <= "힣" for l in lines for c in l) > 200)
    out, last = [], None
    for n, line in enumerate(lines, 1):
        kind = kinds.get(n)
        if kind not in NAMES:
            continue
        if kind != last:
            out += ["", "## " + NAMES[kind][korean], ""]
        last = kind
        out.append(re.sub(r"^ {0,3}#+ *", "", line))
    yield "\n".join(out)


def load_others(binary, rows, directory):
    """The same of all Markdown below a directory, whatever it is; of equal files one."""
    x, names, seen = [], [], set()
    for folder, _, files in sorted(os.walk(directory)):
        for path in (os.path.join(folder, n) for n in sorted(files) if n.endswith(".md")):
            with open(path, "rb") as f:
                text = f.read()
            if text in seen or len(text) > 200_000:
                continue
            seen.add(text)
            x.append(observed(binary, rows, path))
            names.append(path)
    return np.array(x), np.full(len(x), KINDS.index("nonprfaq")), names


def load(binary, rows, directory, short=False, cut=False, head=False, form=False):
    """What is observed of each document, what it is and its path."""
    x, y, names = [], [], []
    manifest = os.path.join(directory, "manifest.jsonl")
    if os.path.exists(manifest):
        with open(manifest, encoding="utf-8") as f:
            entries = [json.loads(line) for line in f if line.strip()]
    else:
        entries = [{"file": n, "kind": "draft"} for n in sorted(os.listdir(directory)) if n.endswith(".md")]
    for m in entries:
        path = os.path.join(directory, os.path.basename(m["file"]))
        if not os.path.exists(path):
            continue
        x.append(observed(binary, rows, path))
        y.append(KINDS.index(m["kind"]))
        names.append(path)
        variants = []
        if m["kind"] == "draft":
            variants += [("short", shortened(path))] if short else []
            variants += [("part", text) for text in parts(path)] if cut else []
            variants += [("headed", text) for text in headed(path)] if head else []
            variants += [("form", text) for text in forms(path)] if form else []
        for name, text in variants:
            with tempfile.NamedTemporaryFile("w", suffix=".md", encoding="utf-8") as f:
                f.write(text)
                f.flush()
                x.append(observed(binary, rows, f.name))
            y.append(KINDS.index("template" if name == "form" else "draft"))
            names.append(f"{path} ({name})")
    return np.array(x), np.array(y), names


def fit(x, y, l2, start, importance, fresh=0.15):
    """The weights that fit best and stay near those of before; a row that was empty there is held by `fresh`."""
    hold = np.repeat(np.where(start.any(1) | ~start.any(), l2, fresh), 3)

    def objective(t):
        w = t.reshape(x.shape[1], 3)
        apart = t - start.ravel()
        s = x @ w
        top = s.max(1, keepdims=True)
        p = np.exp(s - top)
        z = p.sum(1, keepdims=True)
        loss = ((np.log(z[:, 0]) + top[:, 0] - s[np.arange(len(y)), y]) * importance).sum()
        p /= z
        p[np.arange(len(y)), y] -= 1
        p *= importance[:, None]
        return loss + 0.5 * (hold * apart) @ apart, (x.T @ p).ravel() + hold * apart
    best = minimize(objective, start.ravel(), jac=True, method="L-BFGS-B")
    return np.rint(best.x.reshape(-1, 3) * SCALE) / SCALE


def report(name, x, y, names, w, verbose):
    said = (x @ w).argmax(1)
    print(f"{name}: {int((said == y).sum())}/{len(y)}")
    if verbose:
        for n, s, g in zip(names, said, y):
            if s != g:
                print(f"   {n}: is {KINDS[g]}, said {KINDS[s]}")


def importance(names, weigh):
    """What somebody wrote counts for more than what was cut from it."""
    return np.array([(0.05 if n.endswith(" (form)") else 0.25 if n.endswith(")") else 1.0) * weigh.get(os.path.dirname(n), 1.0) for n in names])


def main():
    options = dict(a[2:].split("=", 1) if "=" in a else (a[2:], "1") for a in sys.argv[1:] if a.startswith("--") and not a.startswith("--check"))
    weigh = {os.path.normpath(d): float(n) for d, n in (a[8:].rsplit("=", 1) for a in sys.argv[1:] if a.startswith("--weigh="))}
    checks = [a.split("=", 1)[1] for a in sys.argv[1:] if a.startswith("--check=")]
    binary, out, *dirs = [a if i < 2 else os.path.normpath(a) for i, a in enumerate(b for b in sys.argv[1:] if not b.startswith("--"))]
    head = subprocess.run([binary, "parse", "-", "--format", "evidence"], input="", capture_output=True, text=True, check=True)
    rows = head.stdout.splitlines()[2].split()[1:]
    old = {f[0]: f[1:] for f in (l.split() for l in open(options["from"], encoding="utf-8"))} if "from" in options else {}
    start = np.array([[int(v) / SCALE for v in old.get(r, (0, 0, 0))] for r in rows])
    l2, verbose = float(options.get("strength", "0.5")), "verbose" in options
    sets = [load(binary, rows, d, "short" in options, "parts" in options, "headed" in options, "forms" in options) for d in dirs]
    others = [(load_others(binary, rows, d), float(n)) for d, n in (a[9:].rsplit("=", 1) for a in sys.argv[1:] if a.startswith("--others="))]

    def fit_to(some):
        """The weights that fit some of the sets and all other documents."""
        x, y = (np.concatenate([s[i] for s in some] + [s[i] for s, _ in others]) for i in (0, 1))
        counts = [importance(s[2], weigh) for s in some] + [np.full(len(s[1]), n) for s, n in others]
        return fit(x, y, l2, start, np.concatenate(counts))

    if "folds" in options:
        for i, d in enumerate(dirs):
            report("held out " + d, *sets[i], fit_to(sets[:i] + sets[i + 1:]), verbose)
    w = fit_to(sets)
    for d, s in [*zip(dirs, sets), *(("others", s) for s, _ in others)]:
        report("fitted on " + d, *s, w, verbose)
    for d in checks:
        report("check " + d, *load(binary, rows, d), w, "blind" not in options)
    with open(out, "w", encoding="utf-8") as f:
        f.write("# How much each observation about a document speaks for a draft, a template and neither; fitted by\n")
        f.write("# .ci/recognition/fit_kinds.py, whole numbers.\n")
        for r, values in zip(rows, w):
            f.write(r.ljust(28) + "".join(str(int(round(v * SCALE))).rjust(8) for v in values) + "\n")


if __name__ == "__main__":
    main()
