import Foundation
import PRFAQLint
import PRFAQMarkdown
import PRFAQModel
import PRFAQProse

// Prints what prfaq makes of text, so that scripts can hold it against what others make of it.
//
//   judged fold < lines         each line, its Hanja read as Hangul
//   judged sentences < lines    for each line the offsets, in bytes, at which its sentences end, separated by blanks;
//                               a vertical tab stands for a line feed
//   judged blocks FILE ...      the prose of Markdown files: language, a tab and the text of each block, one a line

/// A line as standard input has it.
func forEachLine(_ body: ([UInt8]) -> String) {
  while let line = readLine(strippingNewline: true) { print(body(Array(line.utf8))) }
}

switch CommandLine.arguments.dropFirst().first {
case "fold":
  forEachLine { String(decoding: Hanja.foldedKorean($0), as: UTF8.self) }
case "sentences":
  forEachLine { line in
    let line = line.map { $0 == 0x0B ? 0x0A : $0 }
    let language = Language.detect(line, 0..<line.count)
    return Sentences.ranges(in: line, 0..<line.count, language: language)
      .map { String($0.upperBound) }.joined(separator: " ")
  }
case "blocks":
  for path in CommandLine.arguments.dropFirst(2) {
    guard let data = FileManager.default.contents(atPath: path) else { continue }
    let facts = Facts(
      draft: Recognizer.draft(from: SourceText(bytes: Array(data))),
      today: CalendarDate(year: 2026, month: 1, day: 1), existingPaths: [])
    for block in facts.prose.blocks where !block.isHeading {
      let text = facts.prose.bytes[block.text].map { $0 == 0x0A ? 0x0B : $0 < 0x20 ? 0x20 : $0 }
      print("\(block.language.rawValue)\t\(String(decoding: text, as: UTF8.self))")
    }
  }
default:
  print("usage: judged fold | sentences | blocks FILE ...")
}
