public import PRFAQMarkdown
internal import PRFAQProse

/// Reads configuration files by the declarations of `Settings`.
public struct ConfigurationDecoder {
  /// What came of a file: what it says, or all that is wrong with it in order of place.
  public enum Outcome: Sendable {
    case layer(ConfigurationLayer)
    case problems([ConfigurationProblem])
  }

  let source: SourceText
  let names: RuleNames
  let rules: [String: [RuleOption]]
  var layer = ConfigurationLayer()
  var problems: [ConfigurationProblem] = []

  /// Reads a file; `version` is that of the tool, which the file may require.
  public static func decode(_ source: SourceText, version: String) -> Outcome {
    decode(source, version: version, rules: RuleRegistry.metadata)
  }

  static func decode(_ source: SourceText, version: String, rules: [RuleMetadata]) -> Outcome {
    // A byte order mark is no column.
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let source = hasMark ? SourceText(bytes: Array(source.bytes.dropFirst(3))) : source
    var decoder = ConfigurationDecoder(source: source, rules: rules)
    decoder.run(version: version)
    let problems = decoder.problems.sorted { $0.position.offset < $1.position.offset }
    return problems.isEmpty ? .layer(decoder.layer) : .problems(problems)
  }

  private init(source: SourceText, rules: [RuleMetadata]) {
    self.source = source
    names = RuleNames(rules.map { (id: $0.id, aliases: $0.aliases) })
    self.rules = Dictionary(rules.map { ($0.id, $0.options) }) { first, _ in first }
  }

  private mutating func run(version: String) {
    if let flaw = firstFlaw() {
      report(flaw, source.bytes[flaw] == 0 ? .zeroByte : .notUTF8)
      return
    }
    let root: YAMLValue?
    do throws(FrontMatterError) {
      root = try YAMLValue.read(source)
    } catch {
      problems.append(ConfigurationProblem(position: error.position, fault: .unreadable(error)))
      return
    }
    guard let root, let pairs = pairs(root, at: root.offset) else { return }
    // A file for another version may hold anything; nothing else about it is worth telling.
    if let pair = pairs.first(where: { $0.key == "required-version" }), !checkVersion(pair, version) {
      return
    }
    var entries: [SettingKey: ConfigurationLayer.Entry] = [:]
    decode(pairs, Settings.all, below: SettingKey(names: []), into: &entries)
    layer.entries = entries
  }

  /// The offset of the first byte that no text holds.
  private func firstFlaw() -> Int? {
    let zero = source.bytes.firstIndex(of: 0)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.bytes.span)
      return zero
    } catch {
      return min(error.byteOffsets.lowerBound, zero ?? .max)
    }
  }

  private mutating func checkVersion(_ pair: YAMLValue.Pair, _ version: String) -> Bool {
    guard case .scalar(let text) = pair.value.content, !text.isEmpty else { return true }
    guard let requirement = VersionRequirement(text) else {
      report(pair.value.offset, .badVersion(text))
      return false
    }
    if requirement.allows(version) { return true }
    report(pair.value.offset, .otherVersion(text, own: version))
    return false
  }

  /// Reads keys and values by their declarations.
  mutating func decode(
    _ pairs: [YAMLValue.Pair], _ declarations: [SettingDeclaration], below parent: SettingKey,
    into entries: inout [SettingKey: ConfigurationLayer.Entry]
  ) {
    for pair in pairs {
      guard let declaration = declarations.first(where: { $0.name == pair.key }) else {
        let nearest = NearestName.find(pair.key, among: declarations.map { $0.name })
        report(pair.keyOffset, .unknownKey(pair.key, nearest: nearest))
        continue
      }
      let key = parent.appending(pair.key)
      switch declaration.content {
      case .value(let shape, _):
        guard let value = value(pair.value, shape, keyOffset: pair.keyOffset) else { continue }
        entries[key] = entry(value, pair.value)
        note(pair)
      case .group(let inner):
        guard let inside = self.pairs(pair.value, at: pair.keyOffset) else { continue }
        decode(inside, inner, below: key, into: &entries)
      case .table(let known, let shape):
        guard let inside = self.pairs(pair.value, at: pair.keyOffset) else { continue }
        decodeTable(inside, known, shape, below: key, into: &entries)
      case .rules:
        guard let inside = self.pairs(pair.value, at: pair.keyOffset) else { continue }
        decodeRules(inside, below: key, into: &entries)
      case .overrides:
        decodeOverrides(pair)
      }
    }
  }

  /// Looks closer at values that name something.
  private mutating func note(_ pair: YAMLValue.Pair) {
    let items: [YAMLValue] = if case .list(let items) = pair.value.content { items } else { [pair.value] }
    for item in items {
      guard case .scalar(let text) = item.content else { continue }
      switch pair.key {
      case "extends": layer.extended.append((text, source.position(at: item.offset)))
      case "include", "exclude", "files": if Glob(text) == nil { report(item.offset, .badGlob(text)) }
      default: return
      }
    }
  }

  private mutating func decodeTable(
    _ pairs: [YAMLValue.Pair], _ known: [String]?, _ shape: SettingShape, below parent: SettingKey,
    into entries: inout [SettingKey: ConfigurationLayer.Entry]
  ) {
    var keys: [[UInt8]: String] = [:]
    for pair in pairs {
      var name = pair.key
      if let known {
        guard known.contains(pair.key) else {
          report(pair.keyOffset, .unknownList(pair.key, nearest: NearestName.find(pair.key, among: known)))
          continue
        }
      } else {
        let bytes = Array(pair.key.utf8)
        let key = HeadingKey.normalize(bytes, 0..<bytes.count)
        guard !key.isEmpty else {
          report(pair.keyOffset, .emptyHeading(pair.key))
          continue
        }
        if let other = keys.updateValue(pair.key, forKey: key) {
          report(pair.keyOffset, .repeated(pair.key, other: other))
          continue
        }
        // One heading may be written in many ways; files that disagree about it must mean the same key.
        name = String(decoding: key, as: UTF8.self)
      }
      guard let value = value(pair.value, shape, keyOffset: pair.keyOffset) else { continue }
      if known != nil { noteTerms(pair.value) }
      entries[parent.appending(name)] = entry(value, pair.value)
    }
  }

  /// Looks closer at the words of a list, which may begin or end with `*`.
  private mutating func noteTerms(_ value: YAMLValue) {
    let items: [YAMLValue] = if case .list(let items) = value.content { items } else { [value] }
    for item in items {
      guard case .scalar(let text) = item.content else { continue }
      var word = text[...]
      if word.hasPrefix("*") { word = word.dropFirst() }
      if word.hasSuffix("*") { word = word.dropLast() }
      if word.contains("*") || word.allSatisfy({ $0.isWhitespace }) { report(item.offset, .badTerm(text)) }
    }
  }

  private mutating func decodeOverrides(_ pair: YAMLValue.Pair) {
    if pair.value.content == .alias { return report(pair.value.offset, .alias) }
    guard case .list(let items) = pair.value.content else {
      let place = found(pair.value) == .nothing ? pair.keyOffset : pair.value.offset
      return report(place, .wrongType(expected: .list(.text), found: found(pair.value)))
    }
    for item in items {
      guard let pairs = pairs(item, at: item.offset) else { continue }
      guard pairs.contains(where: { $0.key == Settings.files.name }) else {
        reportNoFiles(pairs, at: item.offset)
        continue
      }
      var entries: [SettingKey: ConfigurationLayer.Entry] = [:]
      decode(pairs, [Settings.files] + Settings.perFile, below: SettingKey(names: []), into: &entries)
      let files = entries.removeValue(forKey: SettingKey(Settings.files.name))?.value.texts ?? []
      layer.overrides.append(
        ConfigurationLayer.Override(files: files.compactMap { Glob($0) }, entries: entries))
    }
  }

  /// Says that an override names no files, or which of its keys was meant to.
  private mutating func reportNoFiles(_ pairs: [YAMLValue.Pair], at offset: Int) {
    let known = Settings.perFile.map { $0.name }
    let files = Settings.files.name
    let meant = pairs.first { pair in
      !known.contains(pair.key) && NearestName.find(pair.key, among: known + [files]) == files
    }
    if let meant {
      report(meant.keyOffset, .unknownKey(meant.key, nearest: files))
    } else {
      report(offset, .noFiles)
    }
  }

  /// The keys and values that a value is; reports anything else.
  mutating func pairs(_ value: YAMLValue, at place: Int) -> [YAMLValue.Pair]? {
    switch value.content {
    case .mapping(let pairs): return pairs
    case .alias: report(value.offset, .alias)
    default:
      let found = found(value)
      report(found == .nothing ? place : value.offset, .notKeys(found: found))
    }
    return nil
  }

  func entry(_ value: SettingValue, _ read: YAMLValue) -> ConfigurationLayer.Entry {
    ConfigurationLayer.Entry(value: value, position: source.position(at: read.offset))
  }

  mutating func report(_ offset: Int, _ fault: ConfigurationProblem.Fault) {
    problems.append(ConfigurationProblem(position: source.position(at: offset), fault: fault))
  }
}
