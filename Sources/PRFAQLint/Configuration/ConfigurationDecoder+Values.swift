internal import PRFAQMarkdown

extension ConfigurationDecoder {
  /// The value that a shape asks for; reports anything else.
  mutating func value(_ read: YAMLValue, _ shape: SettingShape, keyOffset: Int) -> SettingValue? {
    if found(read) == .nothing, read.content != .alias {
      report(keyOffset, .wrongType(expected: shape, found: .nothing))
      return nil
    }
    switch (shape, read.content) {
    case (_, .alias):
      report(read.offset, .alias)
      return nil
    case (.list(let inner), .list(let items)):
      let before = problems.count
      let values = items.compactMap { value($0, inner, keyOffset: $0.offset) }
      return problems.count == before ? .list(values) : nil
    case (.list(let inner), .scalar):
      // One item needs no list.
      return value(read, inner, keyOffset: keyOffset).map { .list([$0]) }
    case (_, .scalar(let text)):
      if let value = scalar(text, read, shape) { return value }
    default: break
    }
    let found = found(read)
    if case .text(let text) = found, let fault = closer(text, read, shape) {
      report(read.offset, fault)
    } else {
      report(read.offset, .wrongType(expected: shape, found: found))
    }
    return nil
  }

  private func scalar(_ text: String, _ read: YAMLValue, _ shape: SettingShape) -> SettingValue? {
    switch shape {
    case .boolean:
      guard !read.isQuoted, text == "true" || text == "false" else { return nil }
      return .boolean(text == "true")
    case .integer(let range):
      guard !read.isQuoted, let value = Self.number(text), value == value.rounded(), text.utf8.count < 16
      else {
        return nil
      }
      return range.contains(Int(value)) ? .integer(Int(value)) : nil
    case .number(let range):
      guard !read.isQuoted, let value = Self.number(text), range.contains(value) else { return nil }
      return .number(value)
    case .text:
      return text.contains { !$0.isWhitespace } ? .text(text) : nil
    case .choice(let choices):
      return choices.contains(text) ? .text(text) : nil
    case .list:
      return nil
    }
  }

  /// What can be said about a text beyond that something else belongs there.
  private func closer(_ text: String, _ read: YAMLValue, _ shape: SettingShape) -> ConfigurationProblem.Fault?
  {
    switch shape {
    case .choice(let choices):
      // `off` and `on` are words that YAML's older readers take for truth values.
      let isSwitch = choices.contains("off")
      if isSwitch, ["true", "yes", "on"].contains(text.lowercased()) {
        return .notAChoice(text, choices, nearest: nil)
      }
      let meant = isSwitch && ["false", "no", "none", "never"].contains(text.lowercased()) ? "off" : nil
      return .notAChoice(text, choices, nearest: meant ?? NearestName.find(text, among: choices))
    case .integer, .number:
      guard !read.isQuoted, let value = Self.number(text) else { return nil }
      if case .integer = shape, value != value.rounded() { return nil }
      return .outOfRange(text, shape)
    default: return nil
    }
  }

  /// A plain decimal number, without exponents and the like.
  private static func number(_ text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let first = digits.first, first.isASCII, first.isNumber, digits.utf8.count < 16 else { return nil }
    guard digits.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }) else { return nil }
    return Double(text)
  }

  /// What stands there instead.
  func found(_ read: YAMLValue) -> ConfigurationProblem.Found {
    switch read.content {
    case .list: .list
    case .mapping: .keys
    case .alias: .nothing
    case .scalar(let text):
      text.isEmpty && !read.isQuoted || ["~", "null"].contains(text) && !read.isQuoted
        ? .nothing : .text(text)
    }
  }

  /// Reads levels and options of rules.
  mutating func decodeRules(
    _ pairs: [YAMLValue.Pair], below parent: SettingKey,
    into entries: inout [SettingKey: ConfigurationLayer.Entry]
  ) {
    var seen: [String: String] = [:]
    for pair in pairs {
      let answer = names.find(pair.key)
      guard let id = answer.id else {
        if case .unknown(let nearest) = answer {
          report(pair.keyOffset, .unknownRule(pair.key, nearest: nearest))
        }
        continue
      }
      if let other = seen.updateValue(pair.key, forKey: id) {
        report(pair.keyOffset, .repeated(pair.key, other: other))
        continue
      }
      if case .renamed = answer {
        layer.remarks.append(
          ConfigurationLayer.Remark(
            position: source.position(at: pair.keyOffset), text: RuleNames.note(pair.key, now: id)))
      }
      decodeRule(id, pair, key: parent.appending(id), into: &entries)
    }
  }

  private mutating func decodeRule(
    _ id: String, _ pair: YAMLValue.Pair, key: SettingKey,
    into entries: inout [SettingKey: ConfigurationLayer.Entry]
  ) {
    switch pair.value.content {
    case .mapping(let inside):
      let options = (rules[id] ?? []).map { SettingDeclaration($0) }
      for option in inside {
        let known = Settings.ofEveryRule + options
        if known.contains(where: { $0.name == option.key }) {
          decode([option], known, below: key, into: &entries)
        } else {
          let nearest = NearestName.find(option.key, among: known.map { $0.name })
          report(option.keyOffset, .unknownOption(option.key, rule: id, nearest: nearest))
        }
      }
    case .scalar where found(pair.value) != .nothing:
      let level = Settings.ofEveryRule[0]
      guard case .value(let shape, _) = level.content,
        let value = value(pair.value, shape, keyOffset: pair.keyOffset)
      else { return }
      entries[key.appending(level.name)] = entry(value, pair.value)
    case .alias: report(pair.value.offset, .alias)
    default:
      let found = found(pair.value)
      report(found == .nothing ? pair.keyOffset : pair.value.offset, .notARule(found: found))
    }
  }
}

extension SettingDeclaration {
  /// The declaration of a rule's option.
  init(_ option: RuleOption) {
    self.init(option.name, .value(option.shape, default: option.standard), help: option.help.en)
  }
}
