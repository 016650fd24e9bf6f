internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQTemplates

/// Where a template comes from: the tool itself, a folder of one's own, or a file.
struct TemplateChoice {
  /// A folder with templates of one's own, called `name.md` or `name.ko.md`.
  var folder: FilePath?
  let language: BuiltInTemplate.Language

  /// The template that a name or the path of a file means.
  func template(_ wanted: String) throws(CommandError) -> DraftTemplate {
    let path = FilePath(wanted)
    if wanted.contains("/") || path.isMarkdown { return try read(path) }
    for name in [wanted + ".\(language.rawValue).md", wanted + ".md"] {
      guard let file = folder?.appending(Array(name.utf8)), (try? Platform.status(file)) != nil else {
        continue
      }
      return try read(file)
    }
    if let template = BuiltInTemplate(rawValue: wanted) { return try DraftTemplate(template, language) }
    throw unknown(wanted)
  }

  /// The names that can be asked for, in order.
  var names: [String] {
    var names = BuiltInTemplate.allCases.map { $0.rawValue }
    let files = folder.flatMap { try? Platform.entries(of: $0) } ?? []
    for file in files.map({ String(decoding: $0.name, as: UTF8.self) }).sorted() where file.hasSuffix(".md") {
      var name = file.dropLast(3)
      for language in BuiltInTemplate.Language.allCases where name.hasSuffix(".\(language.rawValue)") {
        name = name.dropLast(3)
      }
      if !names.contains(String(name)) { names.append(String(name)) }
    }
    return names
  }

  private func read(_ path: FilePath) throws(CommandError) -> DraftTemplate {
    let entry = FileEntry(argument: path.text)
    do throws(CommandError) {
      return try DraftTemplate(
        name: entry.shown.text, text: try SourceFile.load(entry).bytes, language: language)
    } catch {
      switch error {
      case .template, .refused: throw error
      default: throw .unreadable(error.text(for: entry.shown), error.status)
      }
    }
  }

  private func unknown(_ wanted: String) -> CommandError {
    let nearest = NearestName.find(wanted, among: names)
    let list = names.joined(separator: ", ")
    return .refused(
      Text(
        ko: "'\(wanted)'라는 양식은 없습니다. \(nearest.map { "'\($0)'을(를) 뜻했나요?" } ?? "있는 양식: \(list)")",
        en:
          "no template is called '\(wanted)'; \(nearest.map { "did you mean '\($0)'?" } ?? "there are: \(list)")"
      ))
  }
}
