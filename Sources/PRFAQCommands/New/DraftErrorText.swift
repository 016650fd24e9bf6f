internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQTemplates

// What is wrong with a template or with answers, and what to do.
extension CommandError {
  /// A fault of a template.
  func templateText(_ name: String, _ position: SourcePosition?, _ problem: TemplateTags.Problem) -> Text {
    let place = position.map { "\(name):\($0.line):\($0.column)" } ?? name
    switch problem {
    case .unknown(let word):
      let known = TemplateField.allCases.map { $0.rawValue }
      let nearest = NearestName.find(word, among: known)
      return Text(
        ko:
          "\(place): 양식에 '{{\(word)}}'라는 자리는 없습니다. "
          + (nearest.map { "'{{\($0)}}'을(를) 뜻했나요?" } ?? "쓸 수 있는 이름: \(known.joined(separator: ", "))"),
        en:
          "\(place): no place of a template is called '{{\(word)}}'; "
          + (nearest.map { "did you mean '{{\($0)}}'?" } ?? "there are: \(known.joined(separator: ", "))"))
    case .open:
      return Text(
        ko: "\(place): '{{'가 그 줄에서 '}}'로 닫히지 않았습니다", en: "\(place): '{{' is not closed by '}}' on its line")
    case .unsupported(let tag):
      return Text(
        ko: "\(place): '{{\(tag)}}'는 양식에서 쓰지 않습니다. {{이름}}, {{#이름}}…{{/이름}}, {{^이름}}…{{/이름}}만 쓰세요",
        en:
          "\(place): '{{\(tag)}}' has no meaning here; use {{name}}, {{#name}}…{{/name}} or {{^name}}…{{/name}}"
      )
    case .unbalanced(let word):
      return Text(
        ko: "\(place): '{{#\(word)}}'과 '{{/\(word)}}'의 짝이 맞지 않습니다",
        en: "\(place): '{{#\(word)}}' and '{{/\(word)}}' do not match")
    }
  }

  /// A fault of a file of answers.
  func answersText(_ place: String, _ flaw: Answers.Flaw) -> Text {
    switch flaw {
    case .yaml(let error):
      let message = error.message.replacing("front matter", with: "the file")
      return Text(ko: "\(place): YAML로 읽을 수 없습니다: \(message)", en: "\(place): \(message)")
    case .unknown(let key, let nearest):
      return Text(
        ko: "\(place): '\(key)'라는 항목은 없습니다. \(nearest.map { "'\($0)'을(를) 뜻했나요?" } ?? "목록은 prfaq new --help")",
        en:
          "\(place): there is no field '\(key)'; \(nearest.map { "did you mean '\($0)'?" } ?? "see: prfaq new --help")"
      )
    case .notText(let key):
      return Text(
        ko: "\(place): '\(key)'에는 글이나 글의 목록을 쓰세요", en: "\(place): '\(key)' takes a text or a list of texts")
    }
  }
}
