import Foundation

/// As much of JSON Schema as this project's schemas use; unknown keywords are reported.
struct JSONSchema {
  private let root: [String: Any]

  init(named name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/PRFAQReports/Schemas")
    let data = try Data(contentsOf: folder.appendingPathComponent("\(name).schema.json"))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a JSON text; empty when nothing is.
  func problems(in json: [UInt8]) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(json))
    return problems(value, root, "$")
  }

  private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    schema.flatMap { keyword, rule in
      Self.annotations.contains(keyword) ? [] : problems(value, keyword, rule, schema, path)
    }
  }

  private func problems(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ path: String
  ) -> [String] {
    let object = value as? [String: Any]
    switch keyword {
    case "$ref":
      let name = (rule as? String)?.split(separator: "/").last.map(String.init) ?? ""
      let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
      return definitions[name].map { problems(value, $0, path) } ?? ["\(path): no definition \(name)"]
    case "anyOf":
      let choices = (rule as? [[String: Any]] ?? []).map { problems(value, $0, path) }
      return choices.contains { $0.isEmpty } ? [] : choices.min { $0.count < $1.count } ?? []
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      let type = Self.type(of: value)
      let fits = types.contains(type) || type == "integer" && types.contains("number")
      return fits ? [] : ["\(path): is \(type), not \(types)"]
    case "const": return Self.same(value, rule) ? [] : ["\(path): is not \(rule)"]
    case "enum":
      return (rule as? [Any] ?? []).contains { Self.same(value, $0) }
        ? [] : ["\(path): \(value) is not allowed"]
    case "required":
      return (rule as? [String] ?? []).filter { object?[$0] == nil && object != nil }.map {
        "\(path): no \($0)"
      }
    case "properties":
      return (rule as? [String: [String: Any]] ?? [:]).flatMap { name, part in
        object?[name].map { problems($0, part, "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
      let others = (object ?? [:]).filter { !known.contains($0.key) }
      guard let part = rule as? [String: Any] else { return others.keys.map { "\(path): unknown \($0)" } }
      return others.flatMap { problems($0.value, part, "\(path).\($0.key)") }
    case "items":
      let elements = (value as? [Any] ?? []).enumerated()
      return elements.flatMap { problems($0.element, rule as? [String: Any] ?? [:], "\(path)[\($0.offset)]") }
    case "minimum":
      return ((value as? Int) ?? 0) >= ((rule as? Int) ?? 0) ? [] : ["\(path): \(value) is too small"]
    case "pattern":
      guard let text = value as? String, let pattern = rule as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil
        ? ["\(path): \(text) does not match"] : []
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }

  private static func same(_ left: Any, _ right: Any) -> Bool {
    if left is NSNull || right is NSNull { return left is NSNull && right is NSNull }
    if let left = left as? String, let right = right as? String { return left == right }
    if let left = left as? Int, let right = right as? Int { return left == right }
    return false
  }

  private static func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "array"
    case is [String: Any]: "object"
    // Truth values are numbers of one byte.
    case let number as NSNumber where String(cString: number.objCType) == "c": "boolean"
    case let number as NSNumber: number.doubleValue == Double(number.intValue) ? "integer" : "number"
    default: "unknown"
    }
  }
}
