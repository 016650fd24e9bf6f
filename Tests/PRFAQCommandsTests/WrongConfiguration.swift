import Testing

/// A configuration with one fault: `⚑` stands where the message must point, in `.prfaq.yml` or a file beside it.
struct WrongConfiguration: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let message: String
  let beside: [String: String]

  init(_ name: String, _ text: String, _ message: String, beside: [String: String] = [:]) {
    testDescription = name
    self.text = text
    self.message = message
    self.beside = beside
  }

  /// The files as they are written, by name.
  var files: [String: String] {
    beside.merging([".prfaq.yml": text]) { $1 }.mapValues { $0.replacing("⚑", with: "") }
  }

  /// The file, line and column that are meant; columns count characters, and a byte order mark is none.
  var place: String? {
    beside.merging([".prfaq.yml": text]) { $1 }.lazy.compactMap { name, text in
      text.firstRange(of: "⚑").map { mark in
        let before = text[..<mark.lowerBound].drop { $0 == "\u{FEFF}" }
        let line = before.count { $0.isNewline } + 1
        let column = before.reversed().prefix { !$0.isNewline }.count + 1
        return "\(name):\(line):\(column)"
      }
    }.first
  }

  static let all: [WrongConfiguration] = [
    .init("an unknown key", "⚑rulez:\n  placeholder: off\n", "unknown key 'rulez'; did you mean 'rules'?"),
    .init("an unknown key that is like none", "# ours\n⚑colour: red\n", "unknown key 'colour'"),
    .init(
      "an unknown rule", "rules:\n  ⚑placeholders: off\n",
      "unknown rule 'placeholders'; did you mean 'placeholder'?"),
    .init(
      "an unknown rule that is like none", "rules:\n  ⚑x: off\n",
      "unknown rule 'x'; list them with: prfaq rules"),
    .init(
      "an unknown option", "rules:\n  external-faq-too-few:\n    ⚑atleast: 4\n",
      "rule 'external-faq-too-few' has no option 'atleast'; did you mean 'at-least'?"),
    .init(
      "an option of another rule", "rules: {visual-missing: {severity: info, ⚑at-least: 4}}\n",
      "rule 'visual-missing' has no option 'at-least'"),
    .init(
      "an unknown level", "rules:\n  placeholder: ⚑warn\n", "unknown value 'warn'; did you mean 'warning'?"),
    .init(
      "a truth value for a level", "rules:\n  placeholder: ⚑false\n",
      "unknown value 'false'; did you mean 'off'?"),
    .init(
      "a list for a rule", "rules:\n  placeholder: ⚑[off]\n",
      "expected off, info, warning, error or the rule's options, found a list"),
    .init("a list of rules", "rules:\n⚑- placeholder\n", "expected keys and values, found a list"),
    .init(
      "a rule without a value", "rules:\n  ⚑placeholder:\n",
      "expected off, info, warning, error or the rule's options, found nothing"),
    .init(
      "a text for a number", "rules:\n  external-faq-too-few:\n    at-least: ⚑many\n",
      "expected a whole number from 1 to 50, found 'many'"),
    .init(
      "a number in quotes", "rules:\n  external-faq-too-few:\n    at-least: ⚑\"3\"\n",
      "expected a whole number from 1 to 50, found '3'"),
    .init(
      "a number out of range", "rules:\n  external-faq-too-few: {at-least: ⚑0}\n",
      "0 is out of range; expected a whole number from 1 to 50"),
    .init(
      "a fraction of pages below the least", "pages:\n  release: ⚑0.1\n",
      "0.1 is out of range; expected a number from 0.5 to 100"),
    .init("an unknown limit", "pages:\n  ⚑reelase: 2\n", "unknown key 'reelase'; did you mean 'release'?"),
    .init(
      "an unknown profile", "profile: ⚑bryar\n", "unknown value 'bryar'; did you mean 'bryar-carr'?"
    ),
    .init("a text for a truth value", "root: ⚑yes\n", "expected true or false, found 'yes'"),
    .init(
      "a key without a value", "rules: {}\n⚑profile:\n", "expected one of standard, bryar-carr, found nothing"
    ),
    .init(
      "an unknown kind of part", "headings:\n  고객의 고민: ⚑problems\n",
      "unknown value 'problems'; did you mean 'problem'?"),
    .init(
      "the same heading twice", "headings:\n  고객의 고민: problem\n  ⚑고객의고민: solution\n",
      "'고객의고민' is the same as '고객의 고민'; keep one"),
    .init(
      "a heading without words", "headings:\n  ⚑\"###\": problem\n", "no words are left of the heading '###'"),
    .init(
      "an unknown word list", "lexicons:\n  ⚑leader-roles: [단장]\n",
      "unknown word list 'leader-roles'; did you mean 'leader-role'?"),
    .init("a list where a word belongs", "cities: [판교, ⚑[성수]]\n", "expected a text, found a list"),
    .init(
      "an override for no files", "overrides:\n  - ⚑profile: bryar-carr\n",
      "an override needs 'files' to say which files it is for"),
    .init(
      "a key that no override has", "overrides:\n  - files: a.md\n    ⚑extends: b.yml\n",
      "unknown key 'extends'"),
    .init(
      "overrides that are no list", "overrides:\n  ⚑files: a.md\n", "expected a list, found keys and values"),
    .init(
      "a glob that leaves the folder", "exclude: [old, ⚑../b]\n",
      "'../b' names no files below this folder; write it like \"docs/**\""),
    .init(
      "an alias", "cities: &all [판교]\nexclude: ⚑*all\n",
      "aliases such as *name are not supported; write the value out"),
    .init(
      "an alias in a list", "cities: [&a 판교, ⚑*a]\n",
      "aliases such as *name are not supported; write the value out"),
    .init(
      "an alias for a merge", "pages: &p {faq: 3}\noverrides:\n  - files: a\n    pages: ⚑*p\n",
      "aliases such as *name are not supported; write the value out"),
    .init(
      "another version",
      "⚑required-version: \">=9\"\nrulez: 1\n".replacing("⚑", with: "").replacing("\">", with: "⚑\">"),
      "the file requires prfaq >=9, and this is 0.1.0"),
    .init(
      "no version", "required-version: ⚑latest\n",
      "'latest' is no requirement on versions; write it like \">=0.1, <2\""),
    .init(
      "a tab for indentation", "rules:\n⚑\tplaceholder: off\n",
      "the file is not valid YAML: found character that cannot start any token"),
    .init(
      "a key twice", "profile: standard\n⚑profile: bryar-carr\n", "the file has the key \"profile\" twice"),
    .init("a text instead of keys", "⚑profile\n", "expected keys and values, found 'profile'"),
    .init(
      "a bracket left open", "cities: [판교\n⚑", "the file is not valid YAML: did not find expected ',' or ']'"),
    .init("a NUL", "# 판교\nprofile: \"⚑\0\"\n", "a NUL byte; take it out"),
    .init("a BOM and CRLF", "\u{FEFF}# a\r\n⚑rulez: 1\r\n", "unknown key 'rulez'; did you mean 'rules'?"),
    .init(
      "nested too deep",
      "cities: " + String(repeating: "[", count: 31) + "⚑[" + String(repeating: "]", count: 32) + "\n",
      "the file is nested more than 32 levels deep"),
    .init(
      "a circle of one", "extends: ⚑.prfaq.yml\n", "extends goes round in a circle: .prfaq.yml → .prfaq.yml"),
    .init(
      "a circle of three", "extends: a.yml\n",
      "extends goes round in a circle: .prfaq.yml → a.yml → b.yml → .prfaq.yml",
      beside: ["a.yml": "rules: {}\nextends:\n  - b.yml\n", "b.yml": "extends: [standard, ⚑.prfaq.yml]\n"]),
    .init(
      "a file to extend that is not there", "# ours\nextends: [standard, ⚑team.yml]\n",
      "team.yml: no such file or folder; check the path"),
    .init(
      "a profile to extend that does not exist", "extends: ⚑bryarcarr\n",
      "bryarcarr: no such file or folder; did you mean the profile 'bryar-carr'?"),
    .init(
      "a folder to extend", "extends: ⚑team\n",
      "team: is a folder, and a configuration file is expected here", beside: ["team/x.yml": ""]),
    .init(
      "a fault in what is extended", "extends: team.yml\n", "unknown key 'rulez'; did you mean 'rules'?",
      beside: ["team.yml": "cities: [판교]\n⚑rulez: {}\n"]),
    .init("keys in what to extend", "extends: ⚑{a: b}\n", "expected a list, found keys and values"),
    .init(
      "a text for a number within an override",
      "overrides:\n  - files: a.md\n    pages:\n      faq: ⚑five\n",
      "expected a number from 0.5 to 100, found 'five'"),
    .init(
      "an unknown rule within an override",
      "overrides:\n  - files: [a.md]\n    rules: {⚑visual-mising: off}\n",
      "unknown rule 'visual-mising'; did you mean 'visual-missing'?"),
    .init(
      "an override that is a text", "overrides: [⚑drafts]\n", "expected keys and values, found 'drafts'"),
    .init("files that are nothing", "overrides:\n  - ⚑files:\n", "expected a list, found nothing"),
    .init(
      "a key twice within another", "rules:\n  placeholder: off\n  ⚑placeholder: info\n",
      "the file has the key \"placeholder\" twice"),
    .init(
      "a key that is a list", "⚑[a, b]: 1\n", "the file has a key that is not a text"),
    .init(
      "an empty glob", "include: [⚑\"\"]\n", "expected a text, found ''"),
    .init(
      "a bracket left open in a glob", "exclude: [\"old/**\", ⚑\"docs/[abc\"]\n",
      "'docs/[abc' names no files below this folder; write it like \"docs/**\""),
    .init(
      "a brace left open in a glob", "overrides:\n  - files: ⚑\"{a,b\"\n    profile: standard\n",
      "'{a,b' names no files below this folder; write it like \"docs/**\""),
    .init(
      "a glob for the folder itself", "include: ⚑.\n",
      "'.' names no files below this folder; write it like \"docs/**\""),
    .init(
      "a mistyped key for files", "overrides:\n  - profile: standard\n    ⚑file: a.md\n",
      "unknown key 'file'; did you mean 'files'?"),
    .init(
      "on for a level", "rules:\n  placeholder: ⚑on\n",
      "unknown value 'on'; expected one of off, info, warning, error"),
    .init("a level in capitals", "fail-on: ⚑ERROR\n", "unknown value 'ERROR'; did you mean 'error'?"),
    .init(
      "a star within a word", "lexicons:\n  leader-role: [단장*, ⚑\"단*장\"]\n",
      "'단*장' is no word for a list; * may only begin or end a word"),
    .init(
      "a star for a word", "lexicons: {leader-role: ⚑\"*\"}\n",
      "'*' is no word for a list; * may only begin or end a word"),
    .init("nothing to extend", "extends: ⚑\"\"\n", "expected a text, found ''"),
    .init(
      "a long text", "profile: ⚑" + String(repeating: "길다", count: 40) + "\n",
      "unknown value '" + String(repeating: "길다", count: 30) + "…'; expected one of standard, bryar-carr"),
  ]
}
