import Foundation
import PRFAQMarkdown
import PRFAQModel
import PRFAQProse
import Testing

@testable import PRFAQLint

/// A draft in mixed script has the parts and the findings of its twin in Hangul.
@Suite struct HanjaTwinTests {
  private let twin: HanjaTwin

  init() throws { twin = try HanjaTwin() }

  /// Korean drafts of this repository, and those of the folders that `PRFAQ_TWINS` names, separated by colons.
  static let drafts: [Drafts] = {
    let folders = (ProcessInfo.processInfo.environment["PRFAQ_TWINS"] ?? "").split(separator: ":")
    let files = folders.flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(
        at: URL(filePath: String(folder)), includingPropertiesForKeys: nil)) ?? []
    }.filter { $0.pathExtension == "md" }
    let more = files.sorted { $0.path < $1.path }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map {
        Drafts(testDescription: file.lastPathComponent, text: $0)
      }
    }
    return (Drafts.all + more).filter { Recognizer.draft(from: SourceText($0.text)).language == .ko }
  }()

  @Test func wordsAreTurned() {
    #expect(twin.text(of: "고객의 문제는 20년 됐다") == "顧客의 問題는 20年 됐다")
    #expect(twin.text(of: "이용자와 재이용자, 불편") == "利用者와 재이용자, 不便")
    #expect(twin.text(of: "```\n고객\n```\n고객") == "```\n고객\n```\n顧客")
  }

  /// Every word of the table is read as it is written in Hangul.
  @Test func wordsAreReadAsWritten() throws {
    for (hangul, hanja) in twin.entries {
      #expect(String(decoding: Hanja.foldedKorean(Array("가 \(hanja)".utf8)), as: UTF8.self) == "가 \(hangul)")
    }
    #expect(twin.entries.count > 400)
  }

  @Test(arguments: drafts)
  func twinsOfDraftsAreAlike(_ draft: Drafts) { expectAlike(draft.text, draft.testDescription) }

  @Test(arguments: ExampleCase.all.filter { $0.example.language == .ko })
  func twinsOfExamplesAreAlike(_ sample: ExampleCase) {
    expectAlike(sample.example.unmarked, sample.testDescription)
  }

  private func expectAlike(_ text: String, _ name: String) {
    let other = twin.text(of: text)
    guard other != text else { return }
    let (hangul, mixed) = (Reading.facts(of: text), Reading.facts(of: other))
    #expect(hangul.draft.kind == mixed.draft.kind, "\(name)")
    #expect(parts(hangul) == parts(mixed), "\(name)")
    #expect(findings(hangul) == findings(mixed), "\(name)")
  }

  private func parts(_ facts: Facts) -> [String] {
    facts.draft.parts.map { part in
      let source = facts.draft.source
      let last = source.line(at: max(part.range.lowerBound, part.range.upperBound - 1))
      return "\(part.kind.rawValue) \(source.line(at: part.range.lowerBound))-\(last)"
    }
  }

  private func findings(_ facts: Facts) -> [String] {
    Linter().findings(in: facts).map { finding in
      "\(facts.draft.source.line(at: finding.range.lowerBound)) \(finding.rule) \(finding.severity.rawValue)"
    }
  }
}
