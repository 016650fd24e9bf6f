import PRFAQLint
import PRFAQMarkdown
import PRFAQReports
internal import PRFAQWriting

/// Documents and findings that several tests report on.
enum Samples {
  /// A document with one finding on the first place where some words stand.
  static func document(
    _ text: String, marking words: String, name: String = "draft.md", severity: Severity = .warning,
    language: MessageLanguage = .en, notes: [Finding.Note] = [], fixes: [Fix] = [],
    fingerprint: Fingerprint? = nil
  ) -> LintedDocument {
    let source = SourceText(text)
    let finding = Finding(
      rule: "one-rule", severity: severity, range: range(of: words, in: source),
      message: Text(ko: "무언가 잘못됐습니다", en: "something is wrong"), evidence: words,
      help: Text(ko: "다르게 쓰세요", en: "write it otherwise"), question: Text(ko: "왜 그런가요?", en: "Why is it so?"),
      notes: notes, fixes: fixes)
    return LintedDocument(
      name: name, source: source, findings: [finding], fingerprints: fingerprint.map { [$0] } ?? [],
      language: language)
  }

  /// The bytes of the first place where some words stand; the end of the text when they do not.
  static func range(of words: String, in source: SourceText) -> Range<Int> {
    let needle = Array(words.utf8)
    let last = source.bytes.count - needle.count
    guard last >= 0 else { return source.bytes.count..<source.bytes.count }
    for start in 0...last where source.bytes[start..<start + needle.count].elementsEqual(needle) {
      return start..<start + needle.count
    }
    return source.bytes.count..<source.bytes.count
  }

  /// The text report of a document, as text.
  static func report(_ document: LintedDocument, _ appearance: Appearance = Appearance()) -> String {
    String(decoding: LintTextReport(appearance: appearance).piece(of: document).bytes, as: UTF8.self)
  }
}
