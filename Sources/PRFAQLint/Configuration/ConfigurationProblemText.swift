internal import PRFAQMarkdown

extension ConfigurationProblem {
  /// What is wrong and what to do, in lower case and without a period.
  public var text: Text {
    switch fault {
    case .unreadable(let error):
      return Text(ko: Self.korean(error), en: error.message(of: "the file"))
    case .notUTF8:
      return Text(ko: "UTF-8이 아닌 바이트가 있습니다. UTF-8로 저장하세요", en: "not UTF-8; save the file as UTF-8")
    case .zeroByte:
      return Text(ko: "NUL 바이트가 있습니다. 지우세요", en: "a NUL byte; take it out")
    case .unknownKey(let name, let nearest):
      return Self.unknown(name, nearest, ko: "이라는 키는", en: "unknown key")
    case .unknownRule(let name, let nearest):
      return Self.unknown(
        name, nearest, ko: "라는 규칙은", en: "unknown rule", otherwise: "list them with: prfaq rules")
    case .unknownOption(let name, let rule, let nearest):
      return Self.unknown(name, nearest, ko: "이라는 설정은 규칙 '\(rule)'에", en: "rule '\(rule)' has no option")
    case .unknownList(let name, let nearest):
      return Self.unknown(name, nearest, ko: "이라는 낱말 목록은", en: "unknown word list")
    case .wrongType(let expected, let found):
      return Text(
        ko: "\(expected.words.ko)이(가) 와야 하는데 \(found.words.ko)",
        en: "expected \(expected.words.en), found \(found.words.en)")
    case .notKeys(let found):
      return Text(
        ko: "키와 값이 와야 하는데 \(found.words.ko)", en: "expected keys and values, found \(found.words.en)")
    case .notARule(let found):
      return Text(
        ko: "off, info, warning, error 가운데 하나나 규칙의 설정이 와야 하는데 \(found.words.ko)",
        en: "expected off, info, warning, error or the rule's options, found \(found.words.en)")
    case .outOfRange(let value, let shape):
      return Text(
        ko: "\(value)은(는) 범위 밖입니다: \(shape.words.ko)",
        en: "\(value) is out of range; expected \(shape.words.en)")
    case .notAChoice(let value, let choices, let nearest):
      let all = choices.joined(separator: ", ")
      let value = Self.brief(value)
      return Text(
        ko: "'\(value)'은(는) 쓸 수 없습니다. \(nearest.map { "'\($0)'을(를) 뜻했나요?" } ?? "다음 가운데 하나를 쓰세요: \(all)")",
        en: "unknown value '\(value)'; \(nearest.map { "did you mean '\($0)'?" } ?? "expected one of \(all)")"
      )
    case .alias:
      return Text(
        ko: "별칭(*이름)은 쓸 수 없습니다. 값을 풀어 쓰세요", en: "aliases such as *name are not supported; write the value out"
      )
    case .noFiles:
      return Text(
        ko: "어느 파일에 대한 것인지 files에 적으세요", en: "an override needs 'files' to say which files it is for")
    case .repeated(let name, let other):
      return Text(
        ko: "'\(Self.brief(name))'은(는) '\(Self.brief(other))'과(와) 같은 것입니다. 하나만 두세요",
        en: "'\(Self.brief(name))' is the same as '\(Self.brief(other))'; keep one")
    case .emptyHeading(let wording):
      return Text(ko: "소제목 '\(wording)'에 글자가 없습니다", en: "no words are left of the heading '\(wording)'")
    case .badGlob(let glob):
      return Text(
        ko: "'\(Self.brief(glob))'은(는) 이 폴더 안의 파일을 가리키는 패턴이 아닙니다. \"docs/**\"처럼 쓰세요",
        en: "'\(Self.brief(glob))' names no files below this folder; write it like \"docs/**\"")
    case .badTerm(let term):
      return Text(
        ko: "'\(Self.brief(term))'은(는) 목록에 넣을 낱말이 아닙니다. *은 낱말의 처음이나 끝에만 씁니다",
        en: "'\(Self.brief(term))' is no word for a list; * may only begin or end a word")
    case .badVersion(let text):
      return Text(
        ko: "'\(Self.brief(text))'은(는) 버전 조건이 아닙니다. \">=0.1, <2\"처럼 쓰세요",
        en: "'\(Self.brief(text))' is no requirement on versions; write it like \">=0.1, <2\"")
    case .otherVersion(let text, let own):
      return Text(
        ko: "이 설정은 prfaq \(text)을(를) 요구하는데 지금 버전은 \(own)입니다",
        en: "the file requires prfaq \(text), and this is \(own)")
    }
  }

  private static func korean(_ error: FrontMatterError) -> String {
    let text = error.korean(of: "설정 파일이")
    // What the parser says exists in English only, and still tells most.
    guard case .syntax(let problem, _) = error else { return text }
    return "\(text)(\(problem))"
  }

  /// What somebody wrote, cut where it gets long: a whole file may be read as one text.
  static func brief(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(61)
    let words = scalars.prefix(60).map { $0.properties.generalCategory == .control ? " " : String($0) }
    return words.joined() + (scalars.count > 60 ? "…" : "")
  }

  private static func unknown(
    _ name: String, _ nearest: String?, ko: String, en: String, otherwise: String? = nil
  ) -> Text {
    let name = brief(name)
    let hint = nearest.map { ("'\($0)'을(를) 뜻했나요?", "did you mean '\($0)'?") }
    return Text(
      ko: "'\(name)'\(ko) 없습니다" + (hint.map { ". \($0.0)" } ?? otherwise.map { ". \($0)" } ?? ""),
      en: "\(en) '\(name)'" + (hint.map { "; \($0.1)" } ?? otherwise.map { "; \($0)" } ?? ""))
  }
}

extension SettingShape {
  /// What belongs here, in words.
  public var words: Text {
    switch self {
    case .boolean: Text(ko: "true나 false", en: "true or false")
    case .integer(let range):
      Text(
        ko: "\(range.lowerBound)에서 \(range.upperBound) 사이의 정수",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .number(let range):
      Text(
        ko: "\(range.lowerBound.plain)에서 \(range.upperBound.plain) 사이의 수",
        en: "a number from \(range.lowerBound.plain) to \(range.upperBound.plain)")
    case .text: Text(ko: "글", en: "a text")
    case .choice(let choices):
      Text(
        ko: "다음 가운데 하나: \(choices.joined(separator: ", "))", en: "one of \(choices.joined(separator: ", "))")
    case .list: Text(ko: "목록", en: "a list")
    }
  }
}

extension Double {
  /// The number as people write it: `2`, not `2.0`.
  fileprivate var plain: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}

extension ConfigurationProblem.Found {
  /// What stands there, in words.
  var words: Text {
    switch self {
    case .nothing: Text(ko: "아무것도 없습니다", en: "nothing")
    case .list: Text(ko: "목록이 있습니다", en: "a list")
    case .keys: Text(ko: "키와 값이 있습니다", en: "keys and values")
    case .text(let text):
      Text(
        ko: "'\(ConfigurationProblem.brief(text))'이(가) 있습니다", en: "'\(ConfigurationProblem.brief(text))'")
    }
  }
}
