internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// The questions of a draft, as far as rules ask about all of them.
extension Facts {
  /// Every question of every FAQ, in the order of the document.
  var questions: [QuestionAndAnswer] {
    onDemand.value({ $0.questions }, { $0.questions = $1 }) { allQuestions() }
  }

  private func allQuestions() -> [QuestionAndAnswer] {
    (draft.externalFAQ + draft.internalFAQ + draft.faq).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The questions with what is written under each, as far as the next question or the end of its part.
  func answered(_ questions: [QuestionAndAnswer]) -> [Bool] {
    questions.indices.map { isAnswered($0, of: questions) }
  }

  /// Whether something is written under one of some questions, as far as the next one or the end of its part.
  func isAnswered(_ index: Int, of questions: [QuestionAndAnswer]) -> Bool {
    let end = part(around: questions[index].range)?.range.upperBound ?? questions[index].range.upperBound
    let next = index + 1 < questions.count ? questions[index + 1].range.lowerBound : end
    if index + 1 < questions.count, isReply(questions[index + 1], to: questions[index]) { return true }
    if isAnswered(questions[index], before: min(next, end)) { return true }
    // What stands below the last question belongs to it, whatever it was taken for.
    guard index + 1 == questions.count, next == end, let stop = nextStop(after: questions[index]),
      stop > end
    else {
      return false
    }
    return isAnswered(questions[index], before: stop)
  }

  /// Where the next heading or question begins, or the document ends, behind a question.
  private func nextStop(after question: QuestionAndAnswer) -> Int? {
    let nodes = draft.tree.nodes
    let start = question.question.upperBound
    let next = nodes.indices.first {
      nodes[$0].range.lowerBound >= start && draft.tree.headingLevel(of: $0) != nil
    }
    let asked = questions.first { $0.range.lowerBound >= start }
    return [next.map { nodes[$0].range.lowerBound }, asked?.range.lowerBound, bytes.count].compactMap { $0 }
      .min()
  }

  /// Whether the FAQ, or its other half, is in a file that the front matter names.
  var hasFAQElsewhere: Bool { draft.metadata.value("faq") != nil }

  /// Whether what was taken for the next question is the line below and asks nothing.
  ///
  /// `**Museum:** Nobody has to.` answers `**Security:** Who watches the other rooms?`
  private func isReply(_ next: QuestionAndAnswer, to question: QuestionAndAnswer) -> Bool {
    let line = draft.source.line(at: next.question.lowerBound)
    guard line == draft.source.line(at: question.question.lowerBound) + 1 else { return false }
    return !composed(draft.source.lineRange(line)).contains { $0 == "?" || $0 == "？" }
  }

  /// Whether something is written under a question and before a place, if only a picture or a table.
  func isAnswered(_ question: QuestionAndAnswer, before next: Int) -> Bool {
    if isLeftBlankInTable(question) { return false }
    if question.answer != nil || isAnsweredInItem(question) || holdsAnswer(question) { return true }
    let start = question.question.upperBound
    guard start < next else { return false }
    return nodes(overlapping: start..<next).contains { index in
      let node = draft.tree.nodes[index]
      switch node.kind {
      case .image, .codeBlock, .tableRow: return node.range.lowerBound >= start
      // A paragraph that begins below, or goes on below the line that asks.
      case .paragraph:
        let low = max(start, node.range.lowerBound)
        let line = draft.wholeLine(at: start).upperBound
        let rest = max(low, line)..<max(low, line, min(node.range.upperBound, next))
        return composed(rest).hasMore(than: 3) { $0.isLetter || $0.isNumber }
      default: return false
      }
    }
  }

  /// Whether the cell beside a question is empty, in a column whose head says that answers stand there.
  private func isLeftBlankInTable(_ question: QuestionAndAnswer) -> Bool {
    let nodes = draft.tree.nodes
    guard
      let cell = lastNode(
        overlapping: question.question, where: { if case .tableCell = $0 { true } else { false } })
    else { return false }
    let row = nodes[cell].parent
    let cells = Array(draft.tree.children(of: row))
    let table = nodes[row].parent
    guard let column = cells.firstIndex(of: cell).map({ $0 + 1 }), column < cells.count,
      let head = draft.tree.children(of: table).first(where: { nodes[$0].kind == .tableRow(isHeader: true) })
    else { return false }
    let heads = Array(draft.tree.children(of: head))
    guard column < heads.count, head != row,
      says(Self.answerHeads, inSource: nodes[heads[column]].range)
    else { return false }
    return !composed(nodes[cells[column]].contentRange).contains { $0.isLetter || $0.isNumber }
  }

  private static let answerHeads = Phrases(list: "questions-answer-heads")

  /// Whether the lines that were taken for the question go on below one that ends a sentence, and so hold the answer.
  private func holdsAnswer(_ question: QuestionAndAnswer) -> Bool {
    let words = bytes[question.question]
    guard let line = words.firstIndex(of: 0x0A) else { return false }
    let asking = composed(question.question.lowerBound..<line).trimmed
    guard let last = asking.last, "?？。.".contains(last) else { return false }
    return composed(line..<question.question.upperBound).hasMore(than: 3) { $0.isLetter }
  }

  /// Whether the point of a list that asks goes on with more than the question, or belongs to an answer itself.
  private func isAnsweredInItem(_ question: QuestionAndAnswer) -> Bool {
    let nodes = draft.tree.nodes
    guard
      let item = lastNode(
        overlapping: question.question, where: { if case .item = $0 { true } else { false } })
    else { return false }
    let hasMore = draft.tree.children(of: item).contains { child in
      nodes[child].range.lowerBound >= question.question.upperBound && nodes[child].kind == .paragraph
    }
    if hasMore { return true }
    // `We would want to know from you:` and a list of questions is an answer.
    var end = nodes[nodes[item].parent].range.lowerBound
    while end > 0, draft.source.bytes[end - 1] <= 0x20 { end -= 1 }
    return end > 0 && draft.source.bytes[end - 1] == 0x3A
  }

  /// How a question is set.
  func form(of question: QuestionAndAnswer) -> QuestionShape {
    var shape = QuestionShape(level: 0, depth: 0, isStrong: false)
    for index in nodes(overlapping: question.question) {
      switch draft.tree.nodes[index].kind {
      case .heading(let level): shape.level = level
      case .item: shape.depth += 1
      case .strong: shape.isStrong = true
      default: break
      }
    }
    return shape
  }

  /// Whether a question is one that stakeholders ask rather than customers.
  func looksInternal(_ question: QuestionAndAnswer) -> Bool {
    topics(of: question, .internalTopic) > topics(of: question, .externalTopic)
  }

  /// Whether a question is one that those ask who decide, pay or build; the topics of some languages are too little
  /// known to tell.
  func asksForCompany(_ question: QuestionAndAnswer) -> Bool {
    let words = composed(question.question).lowercased()
    let language = Language.detect(draft.source.bytes, question.question)
    guard language.isKorean || [.en, .ja, .zh].contains(language) else { return true }
    if Self.companyQuestions.occur(in: words) { return true }
    let bytes = Array(words.utf8)
    return draft.lexicon.matches(in: words, lists: .internalTopic).contains { match in
      !Self.pronouns.contains(String(decoding: bytes[match.range], as: UTF8.self))
    }
  }

  /// Whether some questions are asked politely and some are not, as customers and colleagues do in Korean.
  func asksInTwoRegisters(_ questions: [QuestionAndAnswer]) -> Bool {
    let endings = questions.map { composed($0.question).trimmedEnds(" ?？*#_:").suffix(2) }
    let polite = endings.count { $0.hasSuffix("요") || $0.hasSuffix("까") || $0.hasSuffix("죠") }
    let plain = endings.count { ["는가", "은가", "인가", "한가", "는지", "는지"].contains(String($0)) }
    return polite > 1 && plain > 1
  }

  /// Words by which customers speak of themselves as often as colleagues do, as in `our existing tools`.
  private static let pronouns: Set<String> = ["our", "us", "we", "team", "teams", "internal"]
  /// What only those ask who decide, pay or build, in words that are no topic.
  private static let companyQuestions = Phrases(list: "questions-company-questions")

  private func topics(of question: QuestionAndAnswer, _ lists: LexiconSet) -> Int {
    [question.question, question.topic].reduce(0) { count, range in
      guard let range else { return count }
      return count + draft.lexicon.matches(in: composed(range), lists: lists).count
    }
  }

  /// Whether a heading says that the questions of a kind are for its audience; else it was told by what they ask.
  func isAudienceNamed(_ kind: PartKind) -> Bool {
    draft.parts(kind).contains { part in
      guard let heading = part.headingRange else { return false }
      switch HeadingTable.match(draft.source.bytes, heading, draft.vocabulary)?.meaning {
      case .externalFAQ, .internalFAQ: return true
      case .faq, nil:
        let lists: LexiconSet = kind == .externalFAQ ? .externalAudience : .internalAudience
        return !draft.lexicon.matches(in: composed(heading), lists: lists).isEmpty
      default: return false
      }
    }
  }

  /// Whether the questions that were taken for colleagues' are plainly theirs: a heading says so, or what most of them
  /// ask, or customers have a part of their own.
  var isPlainlyInternal: Bool {
    let isApart = [PartKind.internalFAQ, .externalFAQ].allSatisfy { kind in
      draft.parts(kind).contains { $0.headingRange != nil }
    }
    return isApart || isAudienceNamed(.internalFAQ)
      || draft.internalFAQ.count { looksInternal($0) } * 2 > draft.internalFAQ.count
  }

  /// Whether there is a part for an audience with more than its heading.
  func hasFAQPart(_ kind: PartKind) -> Bool {
    if hasNamedSection(kind) { return true }
    let empty = emptySections.count { $0.kind == kind }
    return draft.parts(kind).count > empty
  }

  /// Where an audience's questions belong: at the empty heading that waits for them, or where the document begins.
  func faqPlace(for kind: PartKind) -> Int {
    emptySections.first { $0.kind == kind }?.heading.lowerBound ?? documentStart
  }
}

/// How a question is set: as a heading, as a point of a list, in bold.
struct QuestionShape: Sendable, Hashable {
  /// The level of its heading; 0 where it is none.
  var level: Int
  /// How many lists deep it stands.
  var depth: Int
  /// Whether it holds bold words.
  var isStrong: Bool
}
