internal import CWordData

/// The wordings of the five questions, matched in one pass.
///
/// There is but one, so that its tables outlive all readers.
struct FiveQuestionIndex: Sendable {
  static let shared =
    WordTables.shared.parts(of: .fiveQuestions).map { FiveQuestionIndex($0) } ?? FiveQuestionIndex()

  private let names: KeyTable
  private let stems: LexiconIndex
  /// The wordings that need each stem, one stem after the other.
  private let wordingsOfStems: WordTableArray<UInt16>
  /// Where those of each stem begin, and where the last ones end.
  private let starts: WordTableArray<UInt16>
  private let wordings: WordTableArray<Wording>

  private struct Wording: Sendable {
    var question: UInt8
    var stems: UInt8
    var isHint: Bool
  }

  /// When two questions are as sure, the rarer wording wins: "how do we know the customer's problem" asks for evidence.
  private static let priority: [Int] = [FiveQuestion.evidence, .experience, .benefit, .problem, .customer]
    .compactMap { questions.firstIndex(of: $0) }
  private static let questions = FiveQuestion.allCases

  /// Reads it from the parts of a table.
  private init(_ parts: WordTableParts) {
    var parts = parts
    names = KeyTable(&parts)
    stems = LexiconIndex(&parts)
    wordingsOfStems = WordTableArray(parts.next())
    starts = WordTableArray(parts.next())
    wordings = WordTableArray(parts.next())
  }

  /// Lays it out.
  func lay(out writer: inout WordTableWriter) {
    names.lay(out: &writer)
    stems.lay(out: &writer)
    writer.add(wordingsOfStems.array)
    writer.add(starts.array)
    writer.add(wordings.array)
  }

  /// Builds it from the list.
  init() {
    let data = DataFile.bytes(prfaq_data_five_questions)
    var names = KeyTable(capacity: 1024)
    var numbers = KeyTable(capacity: 1024)
    var stems = LexiconIndex()
    stems.reserve(1024)
    var needs: [(stem: UInt16, wording: UInt16)] = []
    needs.reserveCapacity(4096)
    var stemCount = 0
    var wordings: [Wording] = []
    wordings.reserveCapacity(2048)
    let questions = FiveQuestion.allCases.map { Array($0.rawValue.utf8) }
    var current = 0
    stems.add(from: data) { writer in
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
          let number: UInt16
          if let known = numbers.value(of: UnsafeBufferPointer(rebasing: data[range]), in: data) {
            number = known
          } else {
            number = UInt16(truncatingIfNeeded: stemCount)
            numbers.insert(range, of: data, value: number)
            let isWhole = data[index - 1] == 0x2E
            writer.add(
              range.lowerBound..<(isWhole ? index - 1 : index), isPrefix: !isWhole,
              isAnywhere: data[range.lowerBound] >= 0xE0, lists: .max)
            stemCount += 1
          }
          needs.append((number, UInt16(truncatingIfNeeded: wordings.count)))
        }
        wordings.append(Wording(question: UInt8(truncatingIfNeeded: current), stems: count, isHint: isHint))
      }
    }
    var starts = [UInt16](repeating: 0, count: stemCount + 1)
    for need in needs { starts[Int(need.stem) + 1] += 1 }
    for stem in 0..<stemCount { starts[stem + 1] += starts[stem] }
    var next = starts
    var wordingsOfStems = [UInt16](repeating: 0, count: needs.count)
    for need in needs {
      wordingsOfStems[Int(next[Int(need.stem)])] = need.wording
      next[Int(need.stem)] += 1
    }
    stems.seal()
    self.names = names
    self.stems = stems
    self.wordingsOfStems = WordTableArray(wordingsOfStems)
    self.starts = WordTableArray(starts)
    self.wordings = WordTableArray(wordings)
  }

  /// The question that a heading's key is a name of.
  func name(_ key: UnsafeBufferPointer<UInt8>) -> FiveReading {
    var reading = FiveReading()
    if let name = names.value(of: key, in: DataFile.bytes(prfaq_data_five_questions)) {
      (reading.question, reading.score) = (Self.questions[Int(name)], 1)
    }
    return reading
  }

  /// The question that a heading's key asks, and those that it hints at.
  func read(_ key: UnsafeBufferPointer<UInt8>) -> FiveReading {
    var reading = FiveReading()
    let name = names.value(of: key, in: DataFile.bytes(prfaq_data_five_questions))
    // No stem is counted twice, and no heading has room for so many.
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 512) { terms in
      var count = 0
      LexiconScan.with(stems.tables) { scan in
        scan.run(key, 0..<key.count) { term, _, _ in
          guard count < terms.count, !terms[..<count].contains(UInt16(term)) else { return }
          terms[count] = UInt16(term)
          count += 1
        }
      }
      guard name != nil || count > 0 else { return }
      // One for each question; five of the eight are in use.
      var scores = SIMD8<UInt8>()
      if count > 0 { score(UnsafeBufferPointer(rebasing: terms[..<count]), &scores, hints: &reading.hints) }
      if let name { scores[Int(name)] = max(scores[Int(name)], 1) }
      for index in Self.priority where Int(scores[index]) > reading.score {
        (reading.question, reading.score) = (Self.questions[index], Int(scores[index]))
      }
    }
    return reading
  }

  /// Notes the best wording of each question whose stems are all among those found.
  private func score(
    _ terms: UnsafeBufferPointer<UInt16>, _ scores: inout SIMD8<UInt8>, hints: inout UInt8
  ) {
    // Four bits for each wording, for none needs more stems, keep the counts on the stack.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: wordings.count / 2 + 1) { found in
      found.initialize(repeating: 0)
      for term in terms {
        for place in starts[Int(term)]..<starts[Int(term) + 1] {
          let number = Int(wordingsOfStems[Int(place)])
          let shift = UInt8(truncatingIfNeeded: number & 1) << 2
          found[number >> 1] &+= 1 << shift
          let wording = wordings[number]
          guard found[number >> 1] >> shift & 15 == wording.stems else { continue }
          if wording.isHint {
            hints |= 1 << wording.question
            continue
          }
          // One long stem says as much as two short ones.
          let question = Int(wording.question)
          scores[question] = max(scores[question], 2, wording.stems)
        }
      }
    }
  }
}
