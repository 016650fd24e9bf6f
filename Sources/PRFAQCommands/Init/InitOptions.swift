internal import PRFAQLint
internal import PRFAQReports

/// Everything that a command line can say to `init`.
struct InitOptions {
  var folder = FilePath(".")
  var profile: String?
  var forge: Forge?
  var language = UserLanguage.current
  var asks = true
  var isDry = false
  var replaces = false

  static let profiles = ProfileChoice.allCases.map { $0.rawValue }

  /// Sets the folder up.
  func run() throws(CommandError) -> ExitStatus {
    try checkFolder()
    var console = Console()
    let session = asks && Interview.isPossible && !isDry ? Asking(language: language) : nil
    let chosen = try choices(session)
    let files = try SetUp(
      folder: folder, profile: chosen.profile, forge: chosen.forge, language: language, replaces: replaces
    ).files()
    for file in files {
      try console.write(Array((file.summary(language) + "\n").utf8))
      if let lines = file.lines(isDry: isDry) { try console.write(Self.indented(lines)) }
    }
    try console.flush()
    let outputs = files.filter { $0.output != nil }
    guard !isDry, !outputs.isEmpty else { return .clean }
    if let session, try !session.agrees() { return .clean }
    for file in outputs {
      guard let output = file.output else { continue }
      let path =
        folder == FilePath(".") ? FilePath(file.path) : folder.appending(Array(file.path.utf8)).tidied
      try NewFile.write(Array(output.text.utf8), to: path, replaces: output.replaces)
    }
    for remark in next(outputs, chosen.forge) { try console.remark(remark) }
    return .clean
  }

  private func checkFolder() throws(CommandError) {
    guard let status = try? Platform.status(folder) else {
      throw .unreadable(CommandError.missing.text(for: folder), .usage)
    }
    guard status.kind == .directory else {
      throw .refused(Text(ko: "\(folder.text): 폴더가 아닙니다", en: "\(folder.text): is no folder"))
    }
    // Hooks and workflows count at the top of a repository only.
    let up = GitCommand.line(["rev-parse", "--show-cdup"], in: folder) ?? ""
    if !up.isEmpty,
      let top = GitCommand.line(["rev-parse", "--show-toplevel"], in: folder).map({ FilePath($0).shown })
    {
      throw .refused(
        Text(
          ko: "저장소의 맨 위 폴더가 아닙니다. 다음을 실행하세요: prfaq init \(top.shellWord)",
          en: "not the top folder of the repository; run: prfaq init \(top.shellWord)"))
    }
  }

  private func choices(_ session: Asking?) throws(CommandError) -> (profile: String, forge: Forge) {
    var profile = profile
    var forge = forge ?? Forge.found(in: folder)
    if profile == nil, let session {
      let hasOne = (try? Platform.status(folder.appending(Array(".prfaq.yml".utf8)))) != nil
      if !hasOne || replaces {
        profile = try session.choice(
          Text(ko: "어떤 방식으로 쓰나요?", en: "Which way are your PR/FAQs written?"), Self.profiles)
      }
    }
    if forge == nil, let session {
      forge = Forge(
        rawValue: try session.choice(
          Text(ko: "검사를 어디에서 돌리나요?", en: "Where should checks run?"), ["none", "github", "gitlab"]))
    }
    return (profile ?? Self.profiles[0], forge ?? .none)
  }

  private func next(_ files: [SetUpFile], _ forge: Forge) -> [String] {
    var texts: [Text] = []
    if files.contains(where: { $0.path == ".pre-commit-config.yaml" }) {
      texts.append(
        Text(ko: "커밋할 때마다 검사하려면: pre-commit install", en: "to check every commit: pre-commit install"))
    }
    if files.contains(where: {
      $0.path.hasSuffix("prfaq.yml") && $0.path.hasPrefix(".github") || $0.path == ".gitlab-ci.yml"
    }) {
      let place = forge == .gitlab ? "CI/CD" : "Actions"
      texts.append(
        Text(
          ko: "\(place) 변수 PRFAQ_URL에 리눅스용 prfaq 실행 파일의 주소를 넣으세요",
          en: "set the \(place) variable PRFAQ_URL to the address of a prfaq binary for Linux"))
    }
    return texts.map { $0(language) }
  }

  private static func indented(_ lines: String) -> [UInt8] {
    Array(
      lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
        ($0.isEmpty ? "" : "    " + $0) + "\n"
      }.joined().utf8)
  }
}
