"""Makes forms to fill in out of labelled drafts: their headings and questions stay, what they say gives way to instructions."""
import os, random, re
from fit import HEADING, read_labels

TITLES = {"en": ("# PR/FAQ Template", "# [Product name] PR/FAQ"), "ko": ("# PR/FAQ 양식", "# [제품명] PR/FAQ"),
          "ja": ("# PR/FAQ テンプレート", "# 【製品名】 PR/FAQ")}
ASKED = {
    "headline": ("State the product and what the customer gets, in one line.", "제품과 고객이 얻는 것을 한 줄로 쓰세요.", "製品名とお客様の得るものを一行で書いてください。"),
    "subheadline": ("Say who the customer is and what benefit they get.", "고객이 누구이고 무엇을 얻는지 한 문장으로 적습니다.", "誰が何を得るかを一文で書きます。"),
    "summary": ("Summarize the product and its main benefit in a short paragraph. Begin with the city and the date.",
                "도시와 날짜로 시작해 제품과 가장 큰 혜택을 서너 문장으로 요약하세요.", "都市と日付から始め、製品と一番の利点を要約してください。"),
    "problem": ("Describe the problem that your customer has today. Avoid naming the product here.",
                "고객이 지금 겪는 문제를 설명하세요. 제품 이름은 쓰지 않습니다.", "お客様が今困っていることを書いてください。製品名は避けます。"),
    "solution": ("Explain how your product solves the problem and what the customer does with it.", "제품이 그 문제를 어떻게 해결하는지 작성하세요.", "製品がどう解決するかを説明してください。"),
    "customer-quote": ("Write a quote from an imagined customer who tells what has changed.", "가상의 고객이 한 말을 적어 주세요.", "想像したお客様の言葉を書いてください。"),
    "leader-quote": ("Provide a quote from someone in your company about why you built this.",
                     "우리 회사 리더가 왜 만들었는지 말하는 인용문을 작성합니다.", "社内の責任者の言葉を記入してください。"),
    "quote": ("Insert a quote.", "인용문을 넣으세요.", "引用を入れてください。"),
    "call-to-action": ("Tell readers how to get started and where to find out more.", "어디에서 어떻게 시작하는지 안내하세요.", "始め方と問い合わせ先を書いてください。"),
    "getting-started": ("Describe how easy it is to begin.", "시작하기가 얼마나 쉬운지 서술하세요.", "始めやすさを説明してください。"),
    "boilerplate": ("One paragraph about your company.", "회사를 한 문단으로 소개하세요.", "会社を一段落で紹介してください。"),
    "faq": ("Answer in two or three sentences.", "두세 문장으로 답하세요.", "二、三文で答えてください。"),
    "external-faq": ("Answer as you would to a customer.", "고객에게 말하듯 답을 작성하세요.", "お客様に話すように答えを書いてください。"),
    "internal-faq": ("Answer with numbers and state your assumptions.", "수치와 가정을 포함해 답하세요.", "数字と前提を含めて答えてください。"),
    "customer-question": ("Be specific. Name a segment, not everybody.", "모두가 아니라 구체적인 고객을 적으세요.", "具体的に書いてください。"),
    "visual": ("Insert a sketch or a mockup.", "화면 스케치를 넣으세요.", "画面の案を入れてください。"),
    "press-release": ("Write this as if the product were out today.", "이미 출시된 것처럼 작성하세요.", "もう発売したつもりで書いてください。"),
    "other": ("List what is still open.", "남은 일을 나열하세요.", "残っている課題を挙げてください。"),
}
STYLES = (lambda t: f"[{t.rstrip('.。')}]", lambda t: f"*{t}*", lambda t: t, lambda t: "", lambda t: f"> {t}",
          lambda t: f"<{t.rstrip('.。')}>", lambda t: f"- {t}\n- ", lambda t: f"<!-- {t} -->")


def forms(path, count=3):
    """Some forms of one draft, each in a way of its own, where it is in a language that they are written in."""
    labels = path[:-3] + ".labels"
    if not os.path.exists(labels):
        return
    with open(path, encoding="utf-8") as f:
        text = f.read()
    with open(labels, encoding="utf-8") as f:
        asked = {int(row.split("\t")[1]) for row in f if row.startswith(("Q\t", "C\t"))}
    kinds = read_labels(labels)
    language = "ko" if len(re.findall("[가-힣]", text)) > 200 else "ja" if len(re.findall("[ぁ-ヶ]", text)) > 200 else "en"
    if language == "en" and len(re.findall("[⺀-鿿]", text)) > 50:
        return
    choice = random.Random(os.path.basename(path))
    for style in choice.sample(STYLES, count):
        form = "\n".join(lines(text.split("\n"), kinds, asked, list(TITLES).index(language), style, choice.choice(TITLES[language])))
        if form.count("\n") > 12:
            yield form


def lines(text, kinds, asked, language, style, title):
    """The lines of one form."""
    yield from (title, "")
    last = None
    for number, line in enumerate(text, 1):
        kind = kinds.get(number)
        if kind is None or not line.strip() or kind in ("title-block", "front-matter"):
            continue
        names = HEADING.match(line) and kind != "headline" and not (kind == "subheadline" and len(line) > 24)
        if number in asked or names:
            yield from ("", line, "")
            last = None
        elif kind != last:
            yield from (style(ASKED.get(kind, ASKED["other"])[language]), "")
            last = kind
