public import PRFAQLint
internal import PRFAQWriting

/// The JSON Schema of `.prfaq.yml`, made from the declarations that decode it.
public enum ConfigurationSchema {
  /// The schema, indented as people like to read it.
  public static func json(rules: [RuleMetadata] = RuleRegistry.metadata) -> [UInt8] {
    let schema = SchemaNode.object([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .text("urn:prfaq:config:1")),
      ("title", .text(".prfaq.yml")),
      ("type", .list([.text("object"), .text("null")])),
      ("properties", properties(Settings.all, rules)),
      ("additionalProperties", .bool(false)),
    ])
    var bytes: [UInt8] = []
    schema.write(to: &bytes, indent: 0)
    return bytes + [0x0A]
  }

  private static func properties(_ declarations: [SettingDeclaration], _ rules: [RuleMetadata]) -> SchemaNode
  {
    .object(declarations.map { ($0.name, property($0, rules)) })
  }

  private static func property(_ declaration: SettingDeclaration, _ rules: [RuleMetadata]) -> SchemaNode {
    let help = ("description", SchemaNode.text(declaration.help))
    switch declaration.content {
    case .value(let shape, let standard):
      let defaults = standard.map { [("default", SchemaNode($0))] } ?? []
      return .object([help] + node(shape) + defaults)
    case .group(let inner):
      return .object([
        help, ("type", .text("object")), ("properties", properties(inner, rules)),
        ("additionalProperties", .bool(false)),
      ])
    case .table(let keys, let shape):
      let names =
        keys.map { [("propertyNames", SchemaNode.object([("enum", .list($0.map { .text($0) }))]))] } ?? []
      return .object(
        [help, ("type", .text("object"))] + names + [("additionalProperties", .object(node(shape)))])
    case .rules:
      let ids = rules.flatMap { rule in ([rule.id] + rule.aliases).map { ($0, self.rule(rule)) } }
      return .object([
        help, ("type", .text("object")), ("properties", .object(ids)), ("additionalProperties", .bool(false)),
      ])
    case .overrides:
      let item = SchemaNode.object([
        ("type", .text("object")),
        ("properties", properties([Settings.files] + Settings.perFile, rules)),
        ("required", .list([.text(Settings.files.name)])),
        ("additionalProperties", .bool(false)),
      ])
      return .object([help, ("type", .text("array")), ("items", item)])
    }
  }

  private static func rule(_ rule: RuleMetadata) -> SchemaNode {
    let options = rule.options.map { option in
      (
        option.name,
        SchemaNode.object(
          [("description", .text(option.help.en))] + node(option.shape) + [
            ("default", SchemaNode(option.standard))
          ])
      )
    }
    let own = Settings.ofEveryRule.map { ($0.name, property($0, [])) }
    let levels = SchemaNode.object(node(.choice(RuleLevel.allCases.map { $0.rawValue })))
    let object = SchemaNode.object([
      ("type", .text("object")), ("properties", .object(own + options)),
      ("additionalProperties", .bool(false)),
    ])
    return .object([("description", .text(rule.summary.en)), ("anyOf", .list([levels, object]))])
  }

  private static func node(_ shape: SettingShape) -> [(String, SchemaNode)] {
    switch shape {
    case .boolean: [("type", .text("boolean"))]
    case .integer(let range):
      [
        ("type", .text("integer")), ("minimum", .number("\(range.lowerBound)")),
        ("maximum", .number("\(range.upperBound)")),
      ]
    case .number(let range):
      [
        ("type", .text("number")), ("minimum", .number(range.lowerBound.shortest)),
        ("maximum", .number(range.upperBound.shortest)),
      ]
    // YAML reads 0.1 as a number; as a text it is as good.
    case .text:
      [("type", .list([.text("string"), .text("number")])), ("pattern", .text("\\S"))]
    case .choice(let choices): [("enum", .list(choices.map { .text($0) }))]
    case .list(let inner):
      [
        (
          "anyOf",
          .list([
            .object([("type", .text("array")), ("items", .object(node(inner)))]), .object(node(inner)),
          ])
        )
      ]
    }
  }
}

/// A piece of a schema.
indirect enum SchemaNode {
  case object([(String, SchemaNode)])
  case list([SchemaNode])
  case text(String)
  case number(String)
  case bool(Bool)

  init(_ value: SettingValue) {
    self =
      switch value {
      case .boolean(let value): .bool(value)
      case .integer(let value): .number("\(value)")
      case .number(let value): .number(value.shortest)
      case .text(let text): .text(text)
      case .list(let values): .list(values.map { SchemaNode($0) })
      }
  }

  private var isShort: Bool {
    switch self {
    case .object(let members): members.count <= 1 && members.allSatisfy { $0.1.isShort }
    case .list(let items):
      items.count <= 12 && items.allSatisfy { if case .object = $0 { false } else { true } }
    default: true
    }
  }

  /// Writes the piece, what is short on one line.
  func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .object(let members):
      Self.write(members, "{", "}", isShort, indent, to: &bytes) { member, bytes, indent in
        SchemaNode.text(member.0).write(to: &bytes, indent: indent)
        bytes += Array(": ".utf8)
        member.1.write(to: &bytes, indent: indent)
      }
    case .list(let items):
      Self.write(items, "[", "]", isShort, indent, to: &bytes) { $0.write(to: &$1, indent: $2) }
    case .text(let text):
      var writer = JSONWriter()
      writer.string(text)
      bytes += writer.bytes
    case .number(let digits): bytes += Array(digits.utf8)
    case .bool(let value): bytes += Array("\(value)".utf8)
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: Character, _ close: Character, _ isShort: Bool, _ indent: Int,
    to bytes: inout [UInt8], _ body: (Item, inout [UInt8], Int) -> Void
  ) {
    let isObject = open == "{"
    bytes += Array("\(open)".utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += Array((isShort ? ", " : ",").utf8) }
      if !isShort {
        bytes += Array(("\n" + String(repeating: " ", count: indent + 2)).utf8)
      } else if isObject {
        bytes.append(0x20)
      }
      body(item, &bytes, indent + 2)
    }
    if !isShort, !items.isEmpty {
      bytes += Array(("\n" + String(repeating: " ", count: indent)).utf8)
    } else if isObject, !items.isEmpty {
      bytes.append(0x20)
    }
    bytes += Array("\(close)".utf8)
  }
}
