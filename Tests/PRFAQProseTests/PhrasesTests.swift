internal import PRFAQProse
internal import Testing

/// Phrases are found wherever they stand, whatever stands around them, and nowhere else.
@Suite struct PhrasesTests {
  private static let phrases = [
    "price", "pri", "ice c", "go/", "h", "가격", "요금", "얼마", "한 달", "価格", "é la", "📞", "out of the box",
  ]

  /// Texts of every length up to some words, made of pieces that begin and end like phrases.
  private static let texts: [String] = {
    let pieces = [
      "p", "pr", "pri", "price", " ", "ice", " c", "g", "go", "/", "x", "가", "격", "요금", "요", "얼", "마", "한",
      "달", "価",
      "格", "é", " la", "📞", "☎", "out of", " the bo", "x", "\n",
    ]
    var seed: UInt64 = 7
    return (0..<1_500).map { number in
      (0..<(number % 12)).reduce(into: "") { text, _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
    }
  }()

  @Test func occurWhereTheyDo() {
    for phrase in Self.phrases {
      let one = Phrases([phrase, "nothing of the kind"])
      for text in Self.texts {
        let bytes = Array(text.utf8)
        #expect(one.occur(in: text) == !Self.places(of: phrase, in: bytes).isEmpty, "\(phrase) in \(text)")
      }
    }
  }

  @Test func occurTogetherWhereOneDoes() {
    let all = Phrases(Self.phrases)
    for text in Self.texts {
      let bytes = Array(text.utf8)
      let isAny = Self.phrases.contains { !Self.places(of: $0, in: bytes).isEmpty }
      #expect(all.occur(in: bytes, bytes.indices) == isAny, "\(text)")
      #expect(all.occur(in: bytes, bytes.indices, of: TextSketch(bytes)) == isAny, "\(text)")
    }
  }

  @Test func areFoundInPartsOfTexts() {
    let all = Phrases(Self.phrases.filter { $0.utf8.count > 3 })
    for text in Self.texts {
      // Far more text than phrases, so that the sketch is asked.
      let bytes = Array((text + String(repeating: ". ", count: 60)).utf8)
      let part = bytes.count / 3..<bytes.count
      let isAny = Self.phrases.filter { $0.utf8.count > 3 }.contains {
        !Self.places(of: $0, in: Array(bytes[part])).isEmpty
      }
      #expect(all.occur(in: bytes, part, of: TextSketch(bytes)) == isAny, "\(text)")
    }
  }

  @Test func tellTheirPlaces() {
    let long = Self.phrases.filter { $0.utf8.count > 2 }
    let all = Phrases(long)
    for text in Self.texts {
      let bytes = Array(text.utf8)
      let places = Set(long.flatMap { Self.places(of: $0, in: bytes) }).sorted()
      #expect(all.places(in: bytes, bytes.indices) == places, "\(text)")
    }
  }

  @Test func beginAndEndTexts() {
    let all = Phrases(["fine", "é", "다."])
    #expect(all.begin("fine print") && !all.begin("a fine print") && !all.begin("fin"))
    #expect(all.end("한다.") && all.end("café") && !all.end("다") && !all.end(""))
  }

  /// Where a phrase begins, looked for byte by byte.
  private static func places(of phrase: String, in bytes: [UInt8]) -> [Int] {
    let wanted = Array(phrase.utf8)
    return bytes.indices.filter { bytes[$0...].starts(with: wanted) }
  }
}
