"""Inputs that make careless programs slow: each is made at any size, and twice the size should take twice the time."""

KINDS = {
    # name: (size, text of that size)
    "nested quotes": (50_000, lambda n: ">" * n + " a\n"),
    "nested quotes, lazy": (20_000, lambda n: "> " * 50 + "a\n" + "b\n" * n),
    "nested lists": (50_000, lambda n: "- " * n + "a\n"),
    "nested brackets": (50_000, lambda n: "[" * n + "a" + "]" * n + "\n"),
    "open brackets": (100_000, lambda n: "[a](" * n + "\n"),
    "emphasis": (100_000, lambda n: "*a **b _c " * n + "\n"),
    "emphasis runs": (100_000, lambda n: "*" * n + "a" + "*" * n + "\n"),
    "code span fences": (1_000, lambda n: "".join("`" * (i % 700 + 1) + " " for i in range(n)) + "\n"),
    "reference definitions": (20_000, lambda n: "".join(f"[r{i}]: /{i} 'x'\n" for i in range(n)) + "\n[r1] [r2]\n"),
    "footnotes": (10_000, lambda n: "".join(f"a[^{i}]\n\n[^{i}]: b\n\n" for i in range(n))),
    "table cells": (50_000, lambda n: "|a" * n + "|\n" + "|-" * n + "|\n"),
    "comments": (50_000, lambda n: "<!-- a " * n + "\n"),
    "one long line": (1 << 22, lambda n: ("긴 줄이 끝나지 않는다. And it goes on, 23% of it. " * (n // 40 + 1)).encode()[:n].decode(errors="ignore") + "\n"),
    "blank lines": (1_000_000, lambda n: "\n" * n),
    "headings": (20_000, lambda n: "## 문제점\n\n" * n),
    "questions": (10_000, lambda n: "### Q. 요금은 얼마인가요?\n\nA. 월 9,900원이다.\n\n" * n),
    "bold lines": (20_000, lambda n: "**해결책**\n\n답이다.\n\n" * n),
    "quotation marks": (50_000, lambda n: "“a ‘b \"c " * n + "\n"),
    "placeholders": (50_000, lambda n: "TBD [도시명] ○○원 " * n + "\n"),
    "open issues": (20_000, lambda n: "# PR/FAQ: A\n\n## Open issues\n\n" + "some words that go on here\n" * n),
    "vague answers": (10_000, lambda n: "# PR/FAQ: A\n\n## Internal FAQ\n\n" + "**Q: What of it?**\n\nMostly yes.\n\n" * n),
    "Hanja": (50_000, lambda n: "問題點 解決策 " * n + "\n"),
    "escapes": (100_000, lambda n: "\\*\\*1\\. " * n + "\n"),
}


def text(kind, factor):
    """The input of one kind, `factor` times its usual size."""
    size, make = KINDS[kind]
    return make(size * factor)
