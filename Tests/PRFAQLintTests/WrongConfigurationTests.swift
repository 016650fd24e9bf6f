import PRFAQMarkdown
import Testing

@testable import PRFAQLint

/// Configuration files that are made to break things; the set of wrong ones is tried through the command line.
@Suite struct WrongConfigurationTests {
  @Test func aByteThatIsNoTextIsPointedAt() {
    let found = problems(SourceText(bytes: Array("cities: [판교, ".utf8) + [0xFF] + Array("]\n".utf8)))
    #expect(found.map { $0.text.en } == ["not UTF-8; save the file as UTF-8"])
    #expect(found.map { "\($0.position.line):\($0.position.column)" } == ["1:14"])
  }

  @Test func allFaultsAreToldInOrderOfPlace() {
    let found = problems(SourceText("fail-on: errors\nrules:\n  placeholdr: off\nlexicon: {}\n"))
    #expect(found.map { $0.position.line } == [1, 3, 4])
  }

  @Test func anAliasBombIsRefusedAtOnce() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1..<40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text = "cities: " + text.dropFirst(4)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(!problems(SourceText(text)).isEmpty) }
    #expect(time < .seconds(2))
  }

  @Test func tooLargeAFileIsRefused() {
    let found = problems(SourceText("# " + String(repeating: "x", count: 70_000) + "\n"))
    #expect(found.map { $0.text.en } == ["the file is larger than 64 KiB"])
  }

  /// Whatever the bytes, there is an answer.
  @Test func noBytesMakeItStumble() {
    let pieces = [
      "rules:", "\n", "  ", "- ", "placeholder", ": ", "off", "[", "]", "{", "}", "&a ", "*a", "\"", "'",
      "|\n",
      "#", "\t", "\r\n", "한글", "\u{FEFF}", "? ", "!!str ", "overrides:", "files", "%YAML 1.1\n", "---\n",
      "\0", "<<: ",
    ]
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3000 {
      let text = (0..<next(24)).map { _ in pieces[next(pieces.count)] }.joined()
      var bytes = Array(text.utf8)
      if next(8) == 0 { bytes.insert(UInt8(next(256)), at: next(bytes.count + 1)) }
      for problem in problems(SourceText(bytes: bytes)) {
        #expect((0...bytes.count).contains(problem.position.offset))
      }
    }
  }

  private func problems(_ source: SourceText) -> [ConfigurationProblem] {
    switch ConfigurationDecoder.decode(source, version: "0.1.0") {
    case .layer: []
    case .problems(let problems): problems
    }
  }
}
