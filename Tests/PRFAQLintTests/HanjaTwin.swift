import Foundation

/// Turns Korean text in Hangul into the same text with its Sino-Korean words in Hanja.
struct HanjaTwin: Sendable {
  /// Words by their Hangul, as characters.
  private let words: [[Character]: String]
  private let longest: Int

  /// Every word: its Hangul and its Hanja.
  var entries: [(hangul: String, hanja: String)] { words.map { (String($0.key), $0.value) } }

  /// Counters that stand behind numbers.
  private static let counters: [Character: Character] = [
    "년": "年", "월": "月", "일": "日", "분": "分", "명": "名", "개": "個", "회": "回", "배": "倍",
  ]

  /// Reads the table of words.
  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/Hanja/words.txt")
    var words: [[Character]: String] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      words[Array(fields[0])] = String(fields[1])
    }
    self.words = words
    longest = words.keys.map { $0.count }.max() ?? 0
  }

  /// The text with every word of the table, at the start of a word, in Hanja; front matter and code stay as they are.
  func text(of hangul: String) -> String {
    var isCode = false
    var isFrontMatter = hangul.hasPrefix("---\n")
    let lines = hangul.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      if isFrontMatter {
        if index > 0, line == "---" { isFrontMatter = false }
        return String(line)
      }
      if line.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
      return isCode || line.contains("<!--") ? String(line) : self.line(line)
    }.joined(separator: "\n")
  }

  private func line(_ line: Substring) -> String {
    let characters = Array(line)
    var output = ""
    var index = 0
    while index < characters.count {
      let before = index > 0 ? characters[index - 1] : " "
      if let counter = Self.counters[characters[index]], before.isASCII, before.isNumber {
        output.append(counter)
        index += 1
      } else if !before.isHangul, let word = word(in: characters, at: index) {
        output += word
        index += word.count
      } else {
        output.append(characters[index])
        index += 1
      }
    }
    return output
  }

  private func word(in characters: [Character], at index: Int) -> String? {
    for length in stride(from: min(longest, characters.count - index), to: 1, by: -1) {
      if let word = words[Array(characters[index..<index + length])] { return word }
    }
    return nil
  }
}

extension Character {
  fileprivate var isHangul: Bool { unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) } }
}
