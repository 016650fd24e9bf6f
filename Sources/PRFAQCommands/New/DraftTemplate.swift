internal import Mustache
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQTemplates

/// A template for drafts, checked and ready to be filled in.
struct DraftTemplate {
  /// What messages call it: a name, or the path of a file.
  let name: String
  /// The language of its placeholders.
  let language: BuiltInTemplate.Language
  /// The fields that it has places for, in the order of the places.
  let fields: [TemplateField]
  /// The lines from `---` to `---`, as a template; empty where there are none.
  private let frontMatter: String
  private let body: String

  /// Reads a template that comes with the tool.
  init(_ template: BuiltInTemplate, _ language: BuiltInTemplate.Language) throws(CommandError) {
    try self.init(name: template.rawValue, text: template.text(language), language: language)
  }

  /// Reads a template of any origin.
  init(name: String, text: [UInt8], language: BuiltInTemplate.Language) throws(CommandError) {
    let text = Self.withPlainLineEnds(text)
    do throws(TemplateTags.Flaw) {
      fields = try TemplateTags(text).fields
    } catch {
      throw .template(name: name, SourceText(bytes: text).position(at: error.offset), error.problem)
    }
    self.name = name
    self.language = language
    let whole = String(decoding: text, as: UTF8.self)
    let fence = "---\n"
    if whole.hasPrefix(fence), let end = whole.dropFirst(fence.count).firstRange(of: "\n" + fence) {
      frontMatter = String(whole[..<end.upperBound])
      body = String(whole[end.upperBound...])
    } else {
      frontMatter = ""
      body = whole
    }
  }

  /// The draft: answers where there are any, placeholders elsewhere.
  func render(_ answers: Answers) throws(CommandError) -> String {
    var places: [String: Place] = [:]
    var values: [String: Place] = [:]
    for field in TemplateField.allCases {
      let answer = answers[field].map { field == .date ? DraftDate.shown($0, language) : $0 }
      places[field.rawValue] = Place(text: answer ?? field.placeholder(language), isFilled: answer != nil)
      values[field.rawValue] = Place(text: answer.map { YAMLText.scalar($0) } ?? "", isFilled: answer != nil)
    }
    return try Self.render(frontMatter, values, name) + Self.render(body, places, name)
  }

  private static func render(_ text: String, _ places: [String: Place], _ name: String) throws(CommandError)
    -> String
  {
    guard !text.isEmpty else { return "" }
    do {
      // Markdown is text: nothing in it is escaped.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text).render(places)
    } catch {
      throw .template(name: name, nil, .open)
    }
  }

  private static func withPlainLineEnds(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte == 0x0D {
        if index + 1 == text.count || text[index + 1] != 0x0A { plain.append(0x0A) }
      } else if byte != 0 {
        plain.append(byte)
      }
    }
    return plain.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(plain.dropFirst(3)) : plain
  }
}

/// What Mustache puts into a place: words in any case, but a section only where they are an answer.
private struct Place: MustacheCustomRenderable, MustacheParent {
  let text: String
  let isFilled: Bool

  var renderText: String { text }
  var isNull: Bool { !isFilled }
  func child(named: String) -> Any? { nil }
}
