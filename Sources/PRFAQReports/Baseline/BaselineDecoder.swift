internal import PRFAQLint

/// Makes a baseline of JSON; whatever it does not know is a mistake, for a mistyped name would go unnoticed.
enum BaselineDecoder {
  /// What is wrong at a byte offset.
  struct Mistake: Error {
    let problem: BaselineFileError.Problem
    let offset: Int
  }

  static func baseline(_ value: JSONValue, _ names: RuleNames) throws(Mistake) -> Baseline {
    let members = try members(of: value, ["schemaVersion", "files"], required: ["schemaVersion", "files"])
    if let version = members["schemaVersion"] {
      let number = try number(version)
      guard number == BaselineFile.version else {
        throw Mistake(problem: .version(number), offset: version.offset)
      }
    }
    var baseline = Baseline()
    for file in try elements(members["files"]) {
      let members = try self.members(
        of: file, ["path", "blocks", "findings"], required: ["path", "findings"])
      let path = try string(members["path"])
      guard baseline.files[path] == nil else {
        throw Mistake(problem: .duplicate(path), offset: members["path"]?.offset ?? file.offset)
      }
      var entries: [Baseline.Entry] = []
      for finding in try elements(members["findings"]) { entries.append(try entry(finding, names)) }
      baseline.files[path] = Baseline.Document(
        entries: entries, arrangement: try members["blocks"].map(arrangement))
    }
    return baseline
  }

  private static func entry(_ value: JSONValue, _ names: RuleNames) throws(Mistake) -> Baseline.Entry {
    let known = ["rule", "part", "question", "says", "count"]
    let members = try members(of: value, known, required: ["rule"])
    let count = try members["count"].map { value throws(Mistake) in try number(value) } ?? 1
    guard count > 0 else { throw Mistake(problem: .expected("a number from 1"), offset: value.offset) }
    let rule = try string(members["rule"])
    return Baseline.Entry(
      // A rule that has been renamed since finds the same.
      rule: names.id(of: rule) ?? rule, says: try string(members["says"]), part: try string(members["part"]),
      question: try string(members["question"]), count: count)
  }

  private static func arrangement(_ value: JSONValue) throws(Mistake) -> Arrangement {
    guard let arrangement = Arrangement(try string(value)) else {
      throw Mistake(problem: .expected("a list of prints"), offset: value.offset)
    }
    return arrangement
  }

  private static func members(
    of value: JSONValue, _ names: [String], required: [String]
  ) throws(Mistake) -> [String: JSONValue] {
    guard case .object(let members) = value.content else {
      throw Mistake(problem: .expected("an object"), offset: value.offset)
    }
    var known: [String: JSONValue] = [:]
    for member in members {
      guard names.contains(member.name) else {
        let nearest = NearestName.find(member.name, among: names)
        throw Mistake(problem: .unknown(member.name, nearest: nearest), offset: member.offset)
      }
      guard known[member.name] == nil else {
        throw Mistake(problem: .duplicate(member.name), offset: member.offset)
      }
      known[member.name] = member.value
    }
    for name in required where known[name] == nil {
      throw Mistake(problem: .missing(name), offset: value.offset)
    }
    return known
  }

  private static func elements(_ value: JSONValue?) throws(Mistake) -> [JSONValue] {
    guard let value else { return [] }
    guard case .array(let elements) = value.content else {
      throw Mistake(problem: .expected("an array"), offset: value.offset)
    }
    return elements
  }

  /// A text; empty where there is none.
  private static func string(_ value: JSONValue?) throws(Mistake) -> String {
    guard let value else { return "" }
    guard case .string(let text) = value.content else {
      throw Mistake(problem: .expected("a string"), offset: value.offset)
    }
    return text
  }

  private static func number(_ value: JSONValue) throws(Mistake) -> Int {
    guard case .number(let number) = value.content else {
      throw Mistake(problem: .expected("a whole number"), offset: value.offset)
    }
    return number
  }
}
