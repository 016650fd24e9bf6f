#!/usr/bin/env python3
"""Fit the table of audience weights: whether a group of questions is asked inside the company or outside.

usage: fit_audiences.py PRFAQ OUT.txt DIR… [--from=OLD.txt] [--strength=F] [--folds]

--from holds the weights near those of an older table. Every DIR holds NAME.md beside NAME.labels, as for fit.py.
"""
import os, subprocess, sys
import numpy as np
from scipy.optimize import minimize
from fit import SCALE, read_labels


def load(binary, rows, directory):
    x, y, lines, places = [], [], [], []
    for name in sorted(os.listdir(directory)):
        path = os.path.join(directory, name)
        labels = path[:-3] + ".labels"
        if not name.endswith(".md") or not os.path.exists(labels):
            continue
        kinds = read_labels(labels)
        run = subprocess.run([binary, "parse", "--format", "evidence", path], capture_output=True, text=True)
        for line in run.stdout.splitlines():
            f = line.split(" ")
            if f[0] != "group":
                continue
            here = [kinds.get(n) for n in range(int(f[1]), int(f[2]) + 1)]
            inside, outside = here.count("internal-faq"), here.count("external-faq")
            if inside == outside:
                continue
            x.append([1.0 if r in f[3:] else 0.0 for r in rows])
            y.append(1.0 if inside > outside else 0.0)
            lines.append(abs(inside - outside))
            places.append(f"{path}:{f[1]}")
    return np.array(x).reshape(-1, len(rows)), np.array(y), np.array(lines), places


def fit(x, y, l2, start):
    def objective(w):
        s = x @ w
        p = 1 / (1 + np.exp(-s))
        loss = np.logaddexp(0, s).sum() - (y * s).sum()
        return loss + 0.5 * l2 * (w - start) @ (w - start), x.T @ (p - y) + l2 * (w - start)
    return np.rint(minimize(objective, start, jac=True, method="L-BFGS-B").x * SCALE) / SCALE


def main():
    options = dict(a[2:].split("=", 1) if "=" in a else (a[2:], "1") for a in sys.argv[1:] if a.startswith("--"))
    binary, out, *dirs = [a for a in sys.argv[1:] if not a.startswith("--")]
    head = subprocess.run([binary, "parse", "-", "--format", "evidence"], input="", capture_output=True, text=True, check=True)
    rows = head.stdout.splitlines()[3].split()[1:]
    old = dict(l.split()[:2] for l in open(options["from"], encoding="utf-8")) if "from" in options else {}
    start = np.array([int(old.get(r, 0)) / SCALE for r in rows])
    l2 = float(options.get("strength", "0.5"))
    sets = [load(binary, rows, d) for d in dirs]

    def joined(chosen):
        return [np.concatenate([s[i] for s in chosen]) for i in range(3)]

    def report(name, x, y, lines, w, places):
        right = (x @ w > 0) == (y > 0)
        print(f"{name}: groups {right.sum()}/{len(y)} lines {(right * lines).sum() / max(1, lines.sum()):.3f}")
        if "verbose" in options:
            print("".join(f"   {p} is {'internal' if t else 'external'}\n" for p, r, t in zip(places, right, y) if not r), end="")

    if "folds" in options:
        for i, d in enumerate(dirs):
            x, y, _ = joined([s for j, s in enumerate(sets) if j != i])
            report("held out " + d, *sets[i][:3], fit(x, y, l2, start), sets[i][3])
    x, y, lines = joined(sets)
    w = fit(x, y, l2, start)
    report("fitted on", x, y, lines, w, sum((s[3] for s in sets), []))
    with open(out, "w", encoding="utf-8") as f:
        f.write("# How much each observation about a group of questions speaks for those inside the company; negative numbers\n")
        f.write("# speak for those outside. Fitted by .ci/recognition/fit_audiences.py, whole numbers.\n")
        for r, value in zip(rows, w):
            f.write(r.ljust(28) + str(int(round(value * SCALE))).rjust(8) + "\n")


if __name__ == "__main__":
    main()
