public import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQWriting

extension RuleListReport {
  /// All that is declared about the rules, for programs, in both languages.
  public static func json(_ rules: [RuleMetadata]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("schemaVersion")
      $0.number(1)
      $0.key("rules")
      $0.array { list in
        for rule in rules {
          list.line()
          list.rule(rule)
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func rule(_ rule: RuleMetadata) {
    object {
      $0.key("id")
      $0.string(rule.id)
      $0.key("category")
      $0.string(rule.category.rawValue)
      $0.key("severity")
      $0.string(rule.severity.rawValue)
      $0.key("isOptIn")
      $0.bool(rule.isOptIn)
      $0.key("levels")
      $0.object { levels in
        for profile in Profile.allCases {
          levels.key(text: profile.rawValue)
          levels.string((rule.isOptIn ? .off : rule.level(under: profile)).rawValue)
        }
      }
      $0.key("reviewSeverity")
      $0.optional(rule.reviewSeverity?.rawValue)
      $0.key("fix")
      $0.optional(rule.fix?.rawValue)
      $0.key("languages")
      $0.languages(rule.languages)
      $0.key("source")
      $0.string(rule.source.en)
      $0.key("summary")
      $0.text(rule.summary)
      $0.key("rationale")
      $0.text(rule.rationale)
      $0.key("yieldsTo")
      $0.array { list in for id in rule.yieldsTo { list.string(id) } }
      $0.key("aliases")
      $0.array { list in for id in rule.aliases { list.string(id) } }
      $0.key("options")
      $0.array { list in for option in rule.options { list.option(option) } }
      $0.key("notFlagged")
      $0.array { list in for note in rule.examples.compactMap({ $0.note }) { list.text(note) } }
    }
  }

  /// Writes the languages that a rule can judge, in the order of their names; null where it can judge all.
  private mutating func languages(_ languages: [Language]?) {
    guard let languages else { return null() }
    array { list in for name in languages.map({ $0.rawValue }).sorted() { list.string(name) } }
  }

  private mutating func option(_ option: RuleOption) {
    object {
      $0.key("name")
      $0.string(option.name)
      $0.shape(option.shape)
      $0.key("default")
      $0.value(option.standard)
      $0.key("byProfile")
      $0.object { values in
        for profile in Profile.allCases where option.byProfile[profile] != nil {
          values.key(text: profile.rawValue)
          values.value(option.byProfile[profile])
        }
      }
      $0.key("help")
      $0.text(option.help)
    }
  }

  /// Writes what an option may be set to; of a list, what its items may be.
  private mutating func shape(_ shape: SettingShape) {
    key("type")
    switch shape {
    case .boolean: string("boolean")
    case .integer(let range):
      string("integer")
      key("minimum")
      number(range.lowerBound)
      key("maximum")
      number(range.upperBound)
    case .number(let range):
      string("number")
      key("minimum")
      number(range.lowerBound)
      key("maximum")
      number(range.upperBound)
    case .text: string("text")
    case .choice(let choices):
      string("choice")
      key("choices")
      array { list in for choice in choices { list.string(choice) } }
    case .list(let item):
      string("list")
      key("items")
      object { $0.shape(item) }
    }
  }

  /// Writes both wordings of a message.
  fileprivate mutating func text(_ text: Text) {
    object {
      $0.key("ko")
      $0.string(text.ko)
      $0.key("en")
      $0.string(text.en)
    }
  }
}
