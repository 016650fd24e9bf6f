internal import PRFAQLint

/// Which files are checked, and by which linter.
struct LintPlan {
  /// One for every way in which files are checked; a file's entry has the number of its own.
  private(set) var linters: [Linter] = []
  /// The files to look at.
  private(set) var entries: [FileEntry] = []
  /// Files that are named on the command line and that a configuration excludes, with why.
  private(set) var exclusions: [FilePath: Text] = [:]

  private struct Way: Equatable {
    let stack: Int
    let overrides: [[Bool]]
  }

  /// Looks up the configuration of every file.
  ///
  /// - Parameters:
  ///   - entries: The files, in order.
  ///   - finder: Where configuration is found.
  ///   - ignoresExclusions: Whether files are checked whatever configuration excludes.
  ///   - select: Puts in what the command line says about rules.
  init(
    _ entries: [FileEntry], _ finder: inout ConfigurationFinder, ignoresExclusions: Bool,
    select: (inout LintConfiguration) -> Void
  ) {
    self.entries = entries
    // In the order of the linters; there are few, and files that stand together are mostly checked alike.
    var ways: [Way] = []
    var last = 0
    var folder: FilePath?
    // The folder without links, as globs are held against; asked for once a folder.
    var place: FilePath?
    var stack = 0
    var kept = 0
    for index in entries.indices {
      var entry = entries[index]
      let own = entry.path.folder
      if own != folder {
        folder = own
        stack = finder.number(of: own)
        place = nil
      }
      let found = finder.stacks[stack]
      if found.needsPaths, place == nil { place = Platform.realPath(own) ?? own }
      let file = place?.appending(entry.path.name).text
      if !ignoresExclusions, let file, let exclusion = found.exclusion(of: file) {
        guard entry.isNamed else { continue }
        exclusions[entry.shown] = Self.reason(exclusion)
      }
      let way = Way(stack: stack, overrides: found.overrides(for: file))
      if ways.isEmpty || ways[last] != way { last = ways.firstIndex(of: way) ?? ways.count }
      entry.linter = last
      if last == ways.count {
        ways.append(way)
        var configuration = found.settle(way.overrides).configuration
        select(&configuration)
        linters.append(Linter(configuration))
      }
      self.entries[kept] = entry
      kept += 1
    }
    self.entries.removeLast(entries.count - kept)
  }

  private static func reason(_ exclusion: (glob: String, source: ConfigurationStack.Source)) -> Text {
    guard case .file(let name) = exclusion.source else { return Text(ko: exclusion.glob, en: exclusion.glob) }
    return Text(
      ko: "\(name)의 exclude나 include에 따라 제외됩니다(\(exclusion.glob))",
      en: "left out by include or exclude of \(name) (\(exclusion.glob))")
  }
}
