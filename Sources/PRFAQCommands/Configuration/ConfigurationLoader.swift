internal import PRFAQLint
internal import PRFAQMarkdown

/// Reads configuration files and what they extend.
struct ConfigurationLoader {
  /// What is wrong, each with its file and place.
  private(set) var problems: [Text] = []
  /// What there is to tell besides.
  private(set) var remarks: [Text] = []
  /// Files that lead to the one being read, by their own paths.
  private var chain: [(path: FilePath, shown: String)] = []
  private var loaded: Set<FilePath> = []

  /// The layers of a file and of what it extends, strongest first; none when something is wrong.
  mutating func load(_ path: FilePath, globsFrom folder: FilePath) -> [ConfigurationStack.Element] {
    chain = []
    loaded = []
    return layers(path, folder, from: nil)
  }

  private mutating func layers(
    _ path: FilePath, _ folder: FilePath, from referrer: String?
  ) -> [ConfigurationStack.Element] {
    let real = Platform.realPath(path)
    let own = real ?? path
    // `docs/../team.yml` is nothing that people want to read.
    let shown = path.bytes.contains(Array("..".utf8)) ? own.shown : path.shown
    if let start = chain.firstIndex(where: { $0.path == own }) {
      let circle = (chain[start...].map { $0.shown } + [shown.text]).joined(separator: " → ")
      report(
        Text(ko: "extends가 제자리로 돌아옵니다: \(circle)", en: "extends goes round in a circle: \(circle)"),
        at: referrer)
      return []
    }
    // What two files extend counts once, at its strongest place.
    guard !loaded.contains(own) else { return [] }
    guard let source = read(path, shown, from: referrer) else { return [] }
    switch ConfigurationDecoder.decode(source, version: ToolVersion.text) {
    case .problems(let found):
      for problem in found { report(problem.text, at: Self.place(shown, problem.position)) }
      return []
    case .layer(let layer):
      for remark in layer.remarks {
        remarks.append(Self.text(remark.text, Self.place(shown, remark.position)))
      }
      chain.append((own, shown.text))
      defer { chain.removeLast() }
      var elements = [
        ConfigurationStack.Element(layer: layer, source: .file(shown.text), folder: folder.text)
      ]
      for (name, position) in layer.extended.reversed() {
        let place = Self.place(shown, position)
        if let profile = Profile(rawValue: name) {
          elements.append(
            ConfigurationStack.Element(
              layer: ConfigurationLayer(profile: profile, position: position), source: .file(shown.text),
              folder: folder.text))
        } else {
          let target = FilePath(name)
          elements += layers(
            target.isAbsolute ? target : path.folder.appending(target.bytes), folder, from: place)
        }
      }
      loaded.insert(own)
      return elements
    }
  }

  private mutating func read(_ path: FilePath, _ shown: FilePath, from referrer: String?) -> SourceText? {
    do throws(CommandError) {
      let entry = FileEntry(path: path, shown: shown, isNamed: true)
      return SourceText(bytes: try SourceFile.bytes(of: entry, limit: 1 << 20))
    } catch {
      let text =
        switch error {
        case .isFolder:
          Text(
            ko: "\(shown.text): 설정 파일이 있어야 할 자리에 폴더가 있습니다",
            en: "\(shown.text): is a folder, and a configuration file is expected here")
        case .vanished: Self.missing(shown)
        default: error.text(for: shown)
        }
      report(text, at: referrer)
      return nil
    }
  }

  /// A name without a folder may have been meant for a profile.
  private static func missing(_ shown: FilePath) -> Text {
    let profiles = Profile.allCases.map { $0.rawValue }
    guard let nearest = NearestName.find(shown.text, among: profiles),
      !shown.bytes.contains(UInt8(ascii: "/"))
    else { return CommandError.missing.text(for: shown) }
    return Text(
      ko: "\(shown.text): 그런 파일이나 폴더가 없습니다. 프로필 '\(nearest)'을(를) 뜻했나요?",
      en: "\(shown.text): no such file or folder; did you mean the profile '\(nearest)'?")
  }

  /// Tells something about a file that is no fault.
  mutating func remark(_ path: FilePath, ko: String, en: String) {
    let name = path.shown.text
    remarks.append(Text(ko: "\(name): \(ko)", en: "\(name): \(en)"))
  }

  private mutating func report(_ text: Text, at place: String?) {
    problems.append(Self.text(text, place))
  }

  private static func text(_ text: Text, _ place: String?) -> Text {
    guard let place else { return text }
    return Text(ko: "\(place): \(text.ko)", en: "\(place): \(text.en)")
  }

  private static func place(_ file: FilePath, _ position: SourcePosition) -> String {
    "\(file.text):\(position.line):\(position.column)"
  }
}
