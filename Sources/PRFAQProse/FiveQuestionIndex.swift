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
  }

  /// When two questions are as sure, the rarer wording wins: "how do we know the customer's problem" asks for evidence.
  private static let priority: [FiveQuestion] = [.evidence, .experience, .benefit, .problem, .customer]

  private init() {
    let data = DataFile.bytes(prfaq_data_five_questions)
    var names = KeyTable(capacity: 800)
    var stems = LexiconIndex()
    var wordingsOfStem: [[UInt16]] = []
    var wordings: [Wording] = []
    var stemNumbers: [[UInt8]: Int] = [:]
    let questions = FiveQuestion.allCases.map { Array($0.rawValue.utf8) }
    data.forEachLine { line in
      let fields = data.fields(line)
      guard fields.count == 3,
        let question = questions.firstIndex(where: { $0.elementsEqual(data[fields[0]]) })
      else { return }
      let number = UInt8(truncatingIfNeeded: question)
      if data[fields[2].lowerBound] == 0x3D {
        names.insert((fields[2].lowerBound + 1)..<fields[2].upperBound, of: data, value: number)
        return
      }
      var count: UInt8 = 0
      let wording = UInt16(truncatingIfNeeded: wordings.count)
      for stem in data[fields[2]].split(separator: 0x2B) {
        let bytes = Array(stem)
        let stemNumber = stemNumbers[bytes] ?? stems.terms.count
        if stemNumbers[bytes] == nil {
          stemNumbers[bytes] = stemNumber
          let isWhole = bytes.last == 0x2E
          stems.add(
            isWhole ? Array(bytes.dropLast()) : bytes, isPrefix: !isWhole, isAnywhere: bytes[0] >= 0xE0,
            lists: .max,
            languages: .max)
          wordingsOfStem.append([])
        }
        wordingsOfStem[stemNumber].append(wording)
        count += 1
      }
      wordings.append(Wording(question: number, stems: count))
    }
    self.names = names
    self.stems = stems
    self.wordingsOfStem = wordingsOfStem
    self.wordings = wordings
  }

  /// The question that a heading's key asks.
  func match(_ key: [UInt8]) -> (question: FiveQuestion, score: Int)? {
    var found = [UInt8](repeating: 0, count: wordings.count)
    var seen: Set<Int> = []
    var scores = [Int](repeating: 0, count: FiveQuestion.allCases.count)
    key.withUnsafeBufferPointer { buffer in
      stems.scan(buffer, 0..<buffer.count) { term, _ in
        guard seen.insert(term).inserted else { return }
        for number in wordingsOfStem[term] {
          found[Int(number)] += 1
          let wording = wordings[Int(number)]
          guard found[Int(number)] == wording.stems else { continue }
          // One long stem says as much as two short ones.
          scores[Int(wording.question)] = max(scores[Int(wording.question)], max(2, Int(wording.stems)))
        }
      }
    }
    if let name = names.value(of: key, in: DataFile.bytes(prfaq_data_five_questions)) {
      scores[Int(name)] = max(scores[Int(name)], 1)
    }
    var best: (question: FiveQuestion, score: Int)?
    for question in Self.priority {
      guard let index = FiveQuestion.allCases.firstIndex(of: question), scores[index] > (best?.score ?? 0)
      else { continue }
      best = (question, scores[index])
    }
    return best
  }
}
