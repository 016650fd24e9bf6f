internal import PRFAQLint
internal import PRFAQWriting

extension SettingValue {
  /// The value as it is written in a configuration file.
  var written: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): value.shortest
    case .text(let text): text
    case .list(let values): "[" + values.map { $0.written }.joined(separator: ", ") + "]"
    }
  }
}

extension JSONWriter {
  /// Writes the value of a setting; null where there is none.
  mutating func value(_ value: SettingValue?) {
    switch value {
    case .boolean(let value): bool(value)
    case .integer(let value): number(value)
    case .number(let value): number(value)
    case .text(let text): string(text)
    case .list(let values): array { list in for value in values { list.value(value) } }
    case nil: null()
    }
  }
}
