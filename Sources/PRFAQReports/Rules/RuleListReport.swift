public import PRFAQLint
public import PRFAQWriting

/// The list of rules.
public enum RuleListReport {
  /// One row a rule for people: id, severity, and what holds in a good draft.
  ///
  /// On a terminal the rows are wrapped to its width; what another program reads stays a line a rule.
  public static func text(
    _ rules: [RuleMetadata], language: MessageLanguage, appearance: Appearance
  ) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    let idWidth = rules.map { $0.id.utf8.count }.max() ?? 0
    let indent = idWidth + 2 + "warning".utf8.count + 2
    // A column of words that is too narrow to read begins below the id.
    let isNarrow = appearance.isTerminal && appearance.width - indent < 24
    for rule in rules {
      writer.write(rule.id, .bold)
      writer.space(idWidth - rule.id.utf8.count + 2)
      writer.write(rule.severity.rawValue, rule.severity.style)
      writer.space("warning".utf8.count - rule.severity.rawValue.utf8.count + 2)
      let summary = rule.summary(language)
      let left = isNarrow ? 2 : indent
      let lines =
        appearance.isTerminal ? Wrapping.lines(summary, columns: appearance.width - left) : [summary]
      for (number, line) in lines.enumerated() {
        if isNarrow || number > 0 {
          writer.newline()
          writer.space(left)
        }
        writer.write(line)
      }
      writer.newline()
    }
    return writer.bytes
  }

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
      $0.key("source")
      $0.string(rule.source)
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

  private mutating func option(_ option: RuleOption) {
    object {
      $0.key("name")
      $0.string(option.name)
      $0.key("default")
      $0.string(option.standard.written)
      $0.key("help")
      $0.text(option.help)
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
