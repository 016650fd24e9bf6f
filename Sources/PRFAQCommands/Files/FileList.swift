/// Finds the files that a command line means.
struct FileList {
  /// The files, by the bytes of their shown paths, each once.
  private(set) var entries: [FileEntry] = []
  /// What of the command line or of the folders could not be used.
  private(set) var problems: [(path: FilePath, error: CommandError)] = []
  /// How many arguments there were: what one folder holds is met once.
  let routes: Int
  private let standardInputName: String?

  /// Looks at the arguments: files are taken whatever they are called, folders are searched for Markdown.
  ///
  /// - Parameters:
  ///   - arguments: Paths that somebody named; `-` is standard input.
  ///   - listed: Paths that a program listed, of which only folders and Markdown files count.
  ///   - standardInputName: What standard input is called.
  init(_ arguments: [String], listed: [FilePath] = [], standardInputName: String? = nil) {
    self.standardInputName = standardInputName
    routes = arguments.count + listed.count
    for argument in arguments { add(argument) }
    for path in listed { addListed(by: path) }
    // A file that is named and also found in a folder counts as named.
    entries.sort { $0.shown == $1.shown ? $0.isNamed && !$1.isNamed : $0.shown < $1.shown }
    var count = 0
    for index in entries.indices where count == 0 || entries[count - 1].shown != entries[index].shown {
      entries.swapAt(count, index)
      count += 1
    }
    entries.removeLast(entries.count - count)
  }

  private mutating func add(_ argument: String) {
    var entry = FileEntry(argument: argument, standardInputName: standardInputName)
    guard !entry.isStandardInput else { return entries.append(entry) }
    do throws(SystemError) {
      if try Platform.status(entry.path).kind == .directory {
        search(entry.path)
      } else {
        entry.isLink = isLink(entry.path)
        entries.append(entry)
      }
    } catch {
      problems.append((entry.shown, problem(error, entry.path)))
    }
  }

  private mutating func addListed(by path: FilePath) {
    do throws(SystemError) {
      if try Platform.status(path).kind == .directory {
        search(path)
      } else if path.isMarkdown {
        addFound(path, isLink: isLink(path))
      }
    } catch {
      if path.isMarkdown { problems.append((path.shown, problem(error, path))) }
    }
  }

  private func isLink(_ path: FilePath) -> Bool {
    (try? Platform.status(path, followingLinks: false))?.kind == .link
  }

  private func problem(_ error: SystemError, _ path: FilePath) -> CommandError {
    if error.isNoPermission { return .noPermission }
    guard error.isNotFound else { return .system(error) }
    return isLink(path) ? .brokenLink : .missing
  }

  /// Git knows what it ignores; where it does not answer, the folder is walked.
  private mutating func search(_ folder: FilePath) {
    let before = (entries: entries.count, problems: problems.count)
    if GitListing.forEachFile(in: folder, { addListed(folder.appending($0)) }) { return }
    entries.removeLast(entries.count - before.entries)
    problems.removeLast(problems.count - before.problems)
    walk(folder)
  }

  /// Adds a file that git lists, unless it has been deleted or is a folder by way of a link.
  private mutating func addListed(_ path: FilePath) {
    guard let own = try? Platform.status(path, followingLinks: false) else { return }
    switch own.kind {
    case .file: addFound(path)
    case .link: addLinked(path)
    default: return
    }
  }

  private mutating func addFound(_ path: FilePath, isLink: Bool = false) {
    // Two equal paths of thousands of files need not be kept twice.
    let shown = path.shown
    entries.append(
      FileEntry(path: shown == path ? shown : path, shown: shown, isNamed: false, isLink: isLink))
  }

  /// Links to files are followed, links to folders are not: they may lead round in a circle.
  private mutating func addLinked(_ path: FilePath) {
    do throws(SystemError) {
      if try Platform.status(path).kind == .file { addFound(path, isLink: true) }
    } catch {
      problems.append((path.shown, problem(error, path)))
    }
  }

  private mutating func walk(_ start: FilePath) {
    var folders = [start]
    while let folder = folders.popLast() {
      do throws(SystemError) {
        for (name, kind) in try Platform.entries(of: folder) where name.first != UInt8(ascii: ".") {
          let path = folder.appending(name)
          switch kind == .unknown ? (try? Platform.status(path, followingLinks: false))?.kind ?? .other : kind
          {
          case .directory: folders.append(path)
          case .file: if path.isMarkdown { addFound(path) }
          case .link: if path.isMarkdown { addLinked(path) }
          default: continue
          }
        }
      } catch {
        problems.append((folder.shown, error.isNoPermission ? .noPermission : .system(error)))
      }
    }
  }
}
