internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// Nothing is left to be filled in.
///
/// A name withheld in a quotation (`○○대 3학년 A씨`) is a convention of the press and left to the rules about
/// speakers. An answer of the internal FAQ that says who will know, or when, is an answer.
public struct Placeholder: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "placeholder", category: .placeholders, severity: .error,
    source: Text(
      ko: "Bryar와 Carr에서 이끌어 냈습니다. 오늘 출시한 제품처럼 읽는 글인데, 빈자리가 있으면 그렇게 읽히지 않습니다.",
      en: """
        Follows from Bryar & Carr: the document is read as if the product had been launched \
        today, and a release with a gap in it was not.
        """),
    summary: Text(
      ko: "채우지 않은 자리가 남아 있지 않습니다.", en: "No placeholder is left in the text."),
    rationale: Text(
      ko: "빈자리는 아직 정하지 않은 것이 무엇인지 감춥니다. 도시, 날짜, 가격이 비어 있으면 그 문단은 검토할 수 없습니다.",
      en: """
        A gap hides what has not been decided. A paragraph without its city, its date or its price cannot be reviewed.
        """),
    examples: PlaceholderExamples.all, reach: .section, reviewSeverity: .error)

  /// Creates the rule.
  public init() {}

  /// One finding for each gap of a section; gaps that wait for the same words are one.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    var groups: [Gap: Int] = [:]
    var gaps: [[Range<Int>]] = []
    let judge = GapJudge(in: facts)
    for placeholder in facts.placeholders where judge.isGap(placeholder) && !isLeftOut(placeholder.range) {
      let gap = Gap(placeholder.range, in: facts)
      if let index = groups[gap] {
        gaps[index].append(placeholder.range)
      } else {
        groups[gap] = gaps.count
        gaps.append([placeholder.range])
      }
    }
    return gaps.map { report($0, in: facts) }
  }

  private func report(_ ranges: [Range<Int>], in facts: Facts) -> Finding {
    let first = ranges[0]
    let isRelease = facts.part(around: first)?.kind.isRelease ?? false
    let words = facts.words(first)
    let more = ranges.count - 1
    return finding(
      at: first, severity: isRelease ? .error : .warning,
      message: more == 0
        ? Text(ko: "채우지 않은 자리가 남아 있습니다.", en: "A placeholder is left in the text.")
        : Text(
          ko: "채우지 않은 자리가 \(ranges.count)곳 남아 있습니다.",
          en: "A placeholder is left in the text, in \(ranges.count) places."),
      evidence: words,
      help: Text(
        ko: "들어갈 말을 쓰세요. 아직 모른다면 가정이라고 밝힌 값을 쓰고, 누가 언제까지 정하는지 내부 FAQ에 적으세요.",
        en: """
          Write what belongs here; if it is not known yet, write an assumed value marked as such, and say in the \
          internal FAQ who settles it by when.
          """),
      question: Text(
        ko: "이 자리에 들어갈 내용은 누가 언제 정하나요?", en: "Who decides what belongs here, and when?"),
      notes: ranges.dropFirst().map {
        Finding.Note(range: $0, message: Text(ko: "여기도 채우지 않았습니다.", en: "Left open here as well."))
      })
  }

  /// What a gap waits for, and where: the same words in one section, or else whatever a line has no words for.
  private struct Gap: Hashable {
    let section: Int
    let name: String
    let line: Int

    init(_ range: Range<Int>, in facts: Facts) {
      section = facts.section(around: range).lowerBound
      // A bare template has nothing else, so one gap tells of all in its section; somebody works on a draft.
      let isTemplate = facts.draft.kind == .template && facts.draft.metadata.value("stage") == nil
      let words = facts.composed(range).lowercased()
      let isNamed = words.first.map { "[{<［【(（".contains($0) } ?? false
      name = isNamed && !isTemplate ? words : ""
      line =
        isNamed || isTemplate
        ? 0 : facts.draft.source.line(at: facts.draft.wholeLine(at: range.lowerBound).lowerBound)
    }
  }
}
