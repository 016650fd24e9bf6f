internal import PRFAQMarkdown
internal import PRFAQModel

/// A press release and the FAQ that its front matter names with `faq:`, read as the one document that they are.
///
/// Each of the two files is checked as the whole and keeps the findings that lie in it, so it does not matter which
/// of them a run looks at.
struct JoinedDocument: Sendable {
  /// The release, then the FAQ without its front matter.
  let source: SourceText
  /// The other file.
  let other: FileEntry
  /// Whether the file that is checked is the release.
  let isRelease: Bool
  /// Where the release ends.
  private let releaseEnd: Int
  /// Where the FAQ begins in the whole, and in its own file.
  private let faqStart: (whole: Int, own: Int)

  private static let gap = Array("\n\n".utf8)

  /// Finds the other half of a document; nil where there is none.
  init?(_ draft: Draft, _ entry: FileEntry, _ releases: ReleaseIndex) {
    guard !entry.isStandardInput else { return nil }
    if let name = draft.metadata.value("faq"), !name.isEmpty {
      guard let faq = Self.file(name, beside: entry), let own = Platform.realPath(entry.path),
        Platform.realPath(faq.path) != own, let source = try? SourceFile.load(faq)
      else { return nil }
      self.init(release: draft.source, faq: source, other: faq, isRelease: true)
    } else if draft.kind == .faq || draft.kind == .none && draft.parts.contains(where: { $0.kind.isFAQ }),
      let release = releases.release(of: entry), let source = try? SourceFile.load(release)
    {
      self.init(release: source, faq: draft.source, other: release, isRelease: false)
    } else {
      return nil
    }
  }

  private init(release: SourceText, faq: SourceText, other: FileEntry, isRelease: Bool) {
    let frontMatter = MarkdownParser.parse(faq).nodes.first { $0.kind == .frontMatter }
    let start = frontMatter?.range.upperBound ?? (faq.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    self.other = other
    self.isRelease = isRelease
    releaseEnd = release.bytes.count
    faqStart = (releaseEnd + Self.gap.count, start)
    source = SourceText(bytes: release.bytes + Self.gap + faq.bytes[start...])
  }

  /// The Markdown file that `faq:` names, from the folder of the release on.
  static func file(_ name: String, beside entry: FileEntry) -> FileEntry? {
    let path = FilePath(name)
    guard !path.isAbsolute, path.isMarkdown else { return nil }
    let place = entry.path.folder.appending(path.bytes).tidied
    guard (try? Platform.status(place).kind) == .file else { return nil }
    return FileEntry(path: place, shown: place.shown, isNamed: false)
  }

  /// The place in the file that is checked for a place in the whole; nil where it lies in the other file.
  func own(_ range: Range<Int>) -> Range<Int>? {
    if isRelease {
      guard range.lowerBound < faqStart.whole, range.upperBound <= faqStart.whole else { return nil }
      return min(range.lowerBound, releaseEnd)..<min(range.upperBound, releaseEnd)
    }
    guard range.lowerBound >= faqStart.whole else { return nil }
    let shift = faqStart.own - faqStart.whole
    return range.lowerBound + shift..<range.upperBound + shift
  }
}
