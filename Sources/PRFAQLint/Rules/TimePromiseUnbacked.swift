internal import PRFAQModel
internal import PRFAQProse

/// A promise of minutes or hours says how it was measured, or what happens when it is missed.
///
/// Judged where customers read: in the release, without headline and quotations, and in the answers to customers. What
/// customers have to do themselves by some time, how long data is kept, and when a help desk answers, are no promises. One finding for each
/// length of time, at the first place; one that is backed at one place is backed at all.
public struct TimePromiseUnbacked: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "time-promise-unbacked", category: .evidence, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 형용사를 데이터로 바꾼다. 약속한 시간도 데이터로 뒷받침합니다. flex.team: 고장 나면 어떻게 하는지 묻는다.",
      en: """
        Amazon's guide to writing: replace adjectives with data; a promised time is backed by data as well. flex.team \
        asks what happens when it stops.
        """),
    summary: Text(
      ko: "몇 분, 몇 시간 안이라는 약속에는 재어 본 값이나 못 지켰을 때 하는 일이 있습니다.",
      en: "A promise of minutes or hours says how it was measured, or what happens when it is missed."),
    rationale: Text(
      ko: "고객은 ‘30분 안에’를 약속으로 읽습니다. 재어 보지 않았다면 바쁜 날에 깨지고, 깨졌을 때 무엇을 해 줄지는 상담원이 그 자리에서 정하게 됩니다.",
      en: """
        Customers read “within 30 minutes” as a promise. If nobody has timed it, it breaks on a busy day, and the help \
        desk decides on the spot what is owed.
        """),
    examples: TimePromiseUnbackedExamples.all,
    yieldsTo: ["placeholder", "template-instruction-left", "number-without-source", "pr-future-hedge"],
    languages: [.ko, .koHanja, .en, .ja])

  /// Creates the rule.
  public init() {}

  /// One finding for each length of time that is promised and backed nowhere.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm,
      facts.mayHold(Self.within) || facts.mayHold(Self.limits) || facts.mayHold(Self.vague),
      facts.remarkOnAllFigures == nil
    else { return [] }
    let timed = facts.prose.quantities.filter { isPromise($0, in: facts) }.map { $0.range }
    let promises = (timed + vaguePromises(in: facts)).sorted { $0.lowerBound < $1.lowerBound }
    let backed = Set(promises.filter { isBacked($0, in: facts) }.map { facts.words(ofTime: $0) })
    var open: [[Range<Int>]] = []
    var indices: [String: Int] = [:]
    for promise in promises {
      let words = facts.words(ofTime: promise)
      let range = facts.prose.source(promise)
      guard !backed.contains(words), !isLeftOut(range) else { continue }
      if let index = indices[words] {
        open[index].append(range)
      } else {
        indices[words] = open.count
        open.append([range])
      }
    }
    return open.map { report($0, in: facts) }
  }

  /// Whether a length of time is what customers are promised that something takes.
  private func isPromise(_ quantity: Quantity, in facts: Facts) -> Bool {
    guard quantity.kind == .duration, facts.says(Self.units, in: quantity.range) else { return false }
    let sentence = facts.prose.sentences[facts.prose.sentence(at: quantity.range.lowerBound)]
    guard sentence.role == .statement, !sentence.isQuoted,
      Self.isRead(facts.prose.blocks[sentence.block].part)
    else { return false }
    let text = sentence.text
    let before = max(text.lowerBound, quantity.range.lowerBound - Self.nearBefore)..<quantity.range.lowerBound
    let after = quantity.range.upperBound..<min(text.upperBound, quantity.range.upperBound + Self.nearAfter)
    guard facts.says(Self.within, in: after) || facts.says(Self.limits, in: before) else { return false }
    let rest = quantity.range.upperBound..<min(text.upperBound, quantity.range.upperBound + Self.clause)
    return !facts.says(Self.theirs, in: rest) && !facts.says(Self.ifs, in: text)
      && !facts.says(Self.desks, in: text)
  }

  /// Times without a number that are promised all the same: `within seconds`.
  private func vaguePromises(in facts: Facts) -> [Range<Int>] {
    guard facts.mayHold(Self.vague) else { return [] }
    return facts.prose.sentences.flatMap { sentence -> [Range<Int>] in
      guard sentence.role == .statement, !sentence.isQuoted,
        Self.isRead(facts.prose.blocks[sentence.block].part), !facts.says(Self.ifs, in: sentence.text)
      else { return [] }
      return Self.vague.places(in: facts.smallText, sentence.text).prefix(1).map { place in
        place..<facts.endOfWords(from: place, count: 2, in: sentence.text)
      }
    }
  }

  private static func isRead(_ part: PartKind) -> Bool {
    switch part {
    case .summary, .solution, .gettingStarted, .callToAction, .externalFAQ, .faq: true
    default: false
    }
  }

  /// Whether a promise says in its paragraph, or answer, how it was measured or what happens when it is missed.
  private func isBacked(_ time: Range<Int>, in facts: Facts) -> Bool {
    let sentence = facts.prose.sentences[facts.prose.sentence(at: time.lowerBound)]
    let block = facts.prose.blocks[sentence.block]
    let section =
      block.part.isRelease
      ? block.text : facts.prose.text(of: facts.section(around: facts.prose.source(sentence.text)))
    return facts.says(Self.measures, in: section) || facts.prose.has(.assumption, in: section)
  }

  private static let nearBefore = 24
  private static let nearAfter = 16
  /// How far what is done within a time reaches behind it.
  private static let clause = 90

  /// Minutes, hours and working days: what takes weeks is a plan.
  private static let units = Phrases(list: "time-promise-unbacked-units")
  /// Words behind a time that make it a limit: `30분 안에`.
  private static let within = Phrases(list: "time-promise-unbacked-within")
  /// Words before it that do: `within 30 minutes`.
  private static let limits = Phrases(list: "time-promise-unbacked-limits")
  /// What customers have to do by then, or what is deleted.
  private static let theirs = Phrases(list: "time-promise-unbacked-theirs")
  private static let ifs = Phrases(list: "time-promise-unbacked-ifs")
  /// Words for those who answer questions; their hours are a service, not what the product takes.
  private static let desks = Phrases(list: "time-promise-unbacked-desks")
  /// A time without a number: `within seconds`.
  private static let vague = Phrases(list: "time-promise-unbacked-vague")
  /// How it was timed, or what is done when it is missed.
  private static let measures = Phrases(list: "time-promise-unbacked-measures")

  private func report(_ places: [Range<Int>], in facts: Facts) -> Finding {
    let words = facts.words(places[0])
    return finding(
      at: places[0],
      message: Text(
        ko: "‘\(words)’: 약속한 시간인데, 재어 본 값도 못 지켰을 때 하는 일도 없습니다.",
        en: "“\(words)” is promised, and nothing says that it was timed, or what happens when it is missed."),
      evidence: words,
      help: Text(
        ko: "몇 번 재어 몇 번 지켰는지, 못 지키면 고객에게 무엇을 하는지 가운데 하나를 덧붙이세요. 둘 다 아직이라면 목표라고 쓰세요.",
        en: """
          Add one of the two: how often it was timed and kept, or what customers get when it is not. If there is \
          neither yet, call it a goal.
          """),
      question: Text(
        ko: "가장 바쁜 날에는 얼마나 걸리고, 그때 고객에게 무엇을 해 주나요?",
        en: "How long does it take on the busiest day, and what do customers get then?"),
      notes: places.dropFirst().prefix(8).map {
        Finding.Note(range: $0, message: Text(ko: "여기서도 약속합니다.", en: "Promised here as well."))
      })
  }
}

extension Facts {
  /// The small words of a time without blanks, by which one promise is told from another.
  fileprivate func words(ofTime time: Range<Int>) -> String {
    String(decoding: smallText[time].filter { $0 != 0x20 && $0 != 0x2D }, as: UTF8.self)
  }

  /// Where some words end, the first of which begins at an offset of a sentence.
  fileprivate func endOfWords(from start: Int, count: Int, in sentence: Range<Int>) -> Int {
    var left = count
    for at in start..<sentence.upperBound where smallText[at] == 0x20 || smallText[at] == 0x2C {
      left -= 1
      if left == 0 { return at }
    }
    return sentence.upperBound
  }
}
