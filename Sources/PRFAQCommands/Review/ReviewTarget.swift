internal import PRFAQWriting

/// Where reviews go and what they look like.
struct ReviewTarget {
  /// Where they go.
  enum Place: Equatable {
    case standardOutput
    case file(FilePath)
    case folder(FilePath)
    /// A page that is only to be looked at.
    case scratch
  }

  let place: Place
  let format: ReviewFormat
  /// Whether to show the page in the browser.
  let opens: Bool
  /// Whether to write over files that exist.
  let replaces: Bool

  /// Finds out what a command line means.
  init(_ options: ReviewOptions, entries: [FileEntry], _ console: Console) throws(CommandError) {
    opens = options.opens
    replaces = options.replaces
    let isMany = entries.count != 1 || !(entries.first?.isNamed ?? true)
    switch options.output {
    case "-": place = .standardOutput
    case let name?: place = isMany ? .folder(FilePath(name)) : .file(FilePath(name))
    case nil: place = options.opens ? .scratch : .standardOutput
    }
    let isOnTerminal = place == .standardOutput && console.appearance.isTerminal
    format =
      options.format ?? Self.format(of: options.output, isFolder: isMany) ?? (isOnTerminal ? .text : .html)
    if isMany, place == .standardOutput || place == .scratch, format != .text {
      throw .usage("several drafts need a folder to go to: -o reviews")
    }
    if opens {
      if place == .standardOutput { throw .usage("--open shows a file, so leave -o - out") }
      if format != .html { throw .usage("--open shows a page, so leave --format out") }
    }
  }

  /// The format that a file's name asks for.
  private static func format(of name: String?, isFolder: Bool) -> ReviewFormat? {
    guard let name, !isFolder else { return nil }
    return switch name.split(separator: ".").last?.lowercased() {
    case "html", "htm": .html
    case "md", "markdown": .markdown
    case "json": .json
    case "txt": .text
    default: nil
    }
  }

  /// The ending of the names of files in the format.
  var ending: String {
    switch format {
    case .html: ".html"
    case .markdown: ".md"
    case .text: ".txt"
    case .json: ".json"
    }
  }
}
