internal import CWordData

/// The wordings of the five questions, matched in one pass.
struct FiveQuestionIndex: Sendable {
  static let shared = FiveQuestionIndex()

  private let names: KeyTable
  private let stems: LexiconIndex
  /// For every stem the wordings that need it.
  private let wordingsOfStem: [[UInt16]]
  private let wordings: [Wording]

  private struct Wording: Sendable {
    var question: UInt8
    var stems: UInt8
    var isHint: Bool
  }

  /// When two questions are as sure, the rarer wording wins: "how do we know the customer's problem" asks for evidence.
  private static let priority: [Int] = [FiveQuestion.evidence, .experience, .benefit, .problem, .customer]
    .compactMap { questions.firstIndex(of: $0) }
  private static let questions = FiveQuestion.allCases

  private init() {
    let data = DataFile.bytes(prfaq_data_five_questions)
    var names = KeyTable(capacity: 1024)
    var numbers = KeyTable(capacity: 1024)
    var stems = LexiconIndex()
    stems.reserve(1024)
    var wordingsOfStem: [[UInt16]] = []
    var wordings: [Wording] = []
    let questions = FiveQuestion.allCases.map { Array($0.rawValue.utf8) }
    var current = 0
    data.forEachLine { line in
      guard let fields = data.threeFields(line) else { return }
      if !data.equal(fields.0, questions[current]) {
        guard let found = questions.firstIndex(where: { data.equal(fields.0, $0) }) else { return }
        current = found
      }
      if data[fields.2.lowerBound] == 0x3D {
        let name = (fields.2.lowerBound + 1)..<fields.2.upperBound
        names.insert(name, of: data, value: UInt16(truncatingIfNeeded: current))
        return
      }
      let isHint = data[fields.2.lowerBound] == 0x7E
      var count: UInt8 = 0
      var start = fields.2.lowerBound + (isHint ? 1 : 0)
      for index in start...fields.2.upperBound where index == fields.2.upperBound || data[index] == 0x2B {
        let range = start..<index
        start = index + 1
        count += 1
        let stem = UnsafeBufferPointer(rebasing: data[range])
        let number: Int
        if let known = numbers.value(of: stem, in: data) {
          number = Int(known)
        } else {
          number = stems.terms.count
          numbers.insert(range, of: data, value: UInt16(truncatingIfNeeded: number))
          let isWhole = stem.last == 0x2E
          let word = isWhole ? UnsafeBufferPointer(rebasing: stem.dropLast()) : stem
          stems.add(word, isPrefix: !isWhole, isAnywhere: (stem.first ?? 0) >= 0xE0, lists: .max)
          wordingsOfStem.append([])
        }
        wordingsOfStem[number].append(UInt16(truncatingIfNeeded: wordings.count))
      }
      wordings.append(Wording(question: UInt8(truncatingIfNeeded: current), stems: count, isHint: isHint))
    }
    self.names = names
    self.stems = stems
    self.wordingsOfStem = wordingsOfStem
    self.wordings = wordings
  }

  /// The question that a heading's key asks, and those that it hints at.
  func read(_ key: [UInt8]) -> FiveReading {
    var reading = FiveReading()
    var terms: [Int] = []
    key.withUnsafeBufferPointer { buffer in
      LexiconScan.with(stems) { scan in
        scan.run(buffer, 0..<buffer.count) { term, _, _ in if !terms.contains(term) { terms.append(term) } }
      }
    }
    let name = names.value(of: key, in: DataFile.bytes(prfaq_data_five_questions))
    guard name != nil || !terms.isEmpty else { return reading }
    var scores = [Int](repeating: 0, count: Self.questions.count)
    if !terms.isEmpty { score(terms, &scores, hints: &reading.hints) }
    if let name { scores[Int(name)] = max(scores[Int(name)], 1) }
    for index in Self.priority where scores[index] > reading.score {
      (reading.question, reading.score) = (Self.questions[index], scores[index])
    }
    return reading
  }

  /// Notes the best wording of each question whose stems are all among those found.
  private func score(_ terms: [Int], _ scores: inout [Int], hints: inout UInt8) {
    var found = [UInt8](repeating: 0, count: wordings.count)
    for term in terms {
      for number in wordingsOfStem[term] {
        found[Int(number)] += 1
        let wording = wordings[Int(number)]
        guard found[Int(number)] == wording.stems else { continue }
        if wording.isHint {
          hints |= 1 << wording.question
          continue
        }
        // One long stem says as much as two short ones.
        scores[Int(wording.question)] = max(scores[Int(wording.question)], max(2, Int(wording.stems)))
      }
    }
  }
}
