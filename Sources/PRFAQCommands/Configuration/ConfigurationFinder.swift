internal import PRFAQLint
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQWriting

/// Finds the configuration of folders: each file is looked for and read once.
///
/// `.prfaq.yml` counts for its folder and everything below, up to the next repository: the search ends at the folder
/// that holds `.git`, else at the top of the file system. What a file does not say is looked up in what it extends,
/// then in the file of the folder above, unless it says `root: true`.
struct ConfigurationFinder {
  /// Which files count.
  enum Choice: Hashable {
    /// Those found beside and above the documents.
    case found
    /// This one instead.
    case file(String)
    /// None.
    case none
  }

  private static let fileName = Array(".prfaq.yml".utf8)
  /// What people call it by mistake.
  private static let otherName = Array(".prfaq.yaml".utf8)

  /// The stacks that were found; the first is that of folders without configuration.
  private(set) var stacks: [ConfigurationStack]
  private var loader = ConfigurationLoader()
  /// The folders that were looked up, and the number of the stack of each.
  private var folders = KeySet()
  private var numbers: [Int] = []
  private let choice: Choice
  private let commandLine: ConfigurationStack.Element

  /// Everything that is wrong with the files that were read, in the order of reading.
  var problems: [Text] { loader.problems }
  /// What there is to tell about them besides.
  var remarks: [Text] { loader.remarks }

  /// Prepares a search; what the command line says is stronger than any file.
  init(_ choice: Choice, commandLine layer: ConfigurationLayer = ConfigurationLayer()) {
    self.choice = choice
    commandLine = ConfigurationStack.Element(layer: layer, source: .commandLine, folder: "/")
    stacks = [ConfigurationStack([commandLine])]
    guard case .file(let name) = choice else { return }
    let path = FilePath(name)
    let folder = Platform.realPath(path.folder) ?? path.folder
    // Whoever names a file wants its globs to start from where the command runs.
    let base = Platform.currentFolder() ?? folder
    stacks[0].elements += loader.load(path, globsFrom: base)
  }

  /// The number of the stack that holds in a folder.
  mutating func number(of folder: FilePath) -> Int {
    guard choice == .found else { return 0 }
    if let known = folders.number(of: folder.bytes) { return numbers[known] }
    let place = Platform.realPath(folder) ?? folder
    let number = place.isAbsolute ? search(place) : 0
    keep(number, of: folder)
    return number
  }

  private mutating func keep(_ number: Int, of folder: FilePath) {
    if folders.insert(folder.bytes) == numbers.count { numbers.append(number) }
  }

  /// Says what is wrong with the files that were read, else what there is to tell; whether anything is wrong.
  func complain(
    in language: MessageLanguage?, isQuiet: Bool = false, to console: inout Console
  ) throws(CommandError) -> Bool {
    for problem in problems {
      try console.note(Remark.line(problem(language ?? .en), appearance: console.errorAppearance))
    }
    if problems.isEmpty, !isQuiet {
      for remark in remarks {
        try console.note(Remark.line(remark(language ?? .en), appearance: console.errorAppearance))
      }
    }
    return !problems.isEmpty
  }

  private mutating func search(_ folder: FilePath) -> Int {
    if let known = folders.number(of: folder.bytes) { return numbers[known] }
    let path = folder.appending(Self.fileName)
    var own: [ConfigurationStack.Element] = []
    if Self.exists(path) {
      own = loader.load(path, globsFrom: folder)
    } else if Self.exists(folder.appending(Self.otherName)) {
      loader.remark(
        folder.appending(Self.otherName), ko: "읽지 않습니다. 이름을 .prfaq.yml로 바꾸세요",
        en: "not read; rename it to .prfaq.yml")
    }
    let isTop = folder.bytes.count <= 1 || Self.isRepository(folder)
    let above = isTop || own.first?.layer.isRoot ?? false ? 0 : search(folder.folder)
    var number = above
    if !own.isEmpty {
      number = stacks.count
      stacks.append(ConfigurationStack([commandLine] + own + stacks[above].elements.dropFirst()))
    }
    keep(number, of: folder)
    return number
  }

  private static func isRepository(_ folder: FilePath) -> Bool {
    exists(folder.appending(Array(".git".utf8)))
  }

  private static func exists(_ path: FilePath) -> Bool {
    (try? Platform.status(path, followingLinks: false)) != nil
  }
}
