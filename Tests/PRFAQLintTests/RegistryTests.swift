import PRFAQProse
import Testing

@testable import PRFAQLint

/// What holds for all rules together.
@Suite struct RegistryTests {
  @Test func idsAreUnique() {
    let ids = RuleRegistry.metadata.map { $0.id }
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: RuleRegistry.metadata.map { $0.id })
  func idIsTheTypeInKebabCase(_ id: String) {
    let types = RuleRegistry.all.filter { $0.metadata.id == id }
    #expect(types.map { kebab(String(describing: $0)) } == [id])
  }

  @Test(arguments: RuleRegistry.metadata.map { $0.id })
  func showsBothSidesInBothLanguages(_ id: String) {
    let examples = metadata(id).flatMap { $0.examples }
    for language in MessageLanguage.allCases {
      #expect(examples.contains { $0.language == language && $0.fails }, "no failing example in \(language)")
      #expect(examples.contains { $0.language == language && !$0.fails }, "no passing example in \(language)")
    }
    #expect(examples.allSatisfy { $0.fails == !$0.markedRanges.isEmpty }, "marks in passing examples only")
  }

  @Test(arguments: RuleRegistry.metadata.map { $0.id })
  func saysWhatItStatesAndWhy(_ id: String) {
    for rule in metadata(id) {
      #expect(rule.source.ko != rule.source.en && !rule.source.en.isEmpty)
      // A rule of Korean may cite a Korean title in Korean only; the words around it are the reader's own.
      #expect(rule.source.ko.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
      for (language, prose) in [(MessageLanguage.ko, Language.ko), (.en, .en)] {
        #expect(!rule.rationale(language).isEmpty)
        let summary = Array(rule.summary(language).utf8)
        #expect(summary.last == 0x2E, "a summary ends with a full stop")
        #expect(Sentences.ranges(in: summary, 0..<summary.count, language: prose).count == 1, "one sentence")
      }
    }
  }

  @Test(arguments: RuleRegistry.metadata.map { $0.id })
  func yieldsToRulesThatExist(_ id: String) {
    let known = Set(RuleRegistry.metadata.map { $0.id })
    for stronger in metadata(id).flatMap({ $0.yieldsTo }) {
      #expect(known.contains(stronger), "\(stronger) does not exist")
      #expect(stronger != id)
    }
  }

  /// What a rule says of its fixes is what its examples show.
  @Test(arguments: RuleRegistry.all.map { $0.metadata.id })
  func offersTheFixesThatItDeclares(_ id: String) {
    for rule in RuleRegistry.all where rule.metadata.id == id {
      let offered = rule.metadata.examples.filter { $0.fails }.flatMap { example in
        Reading.findings(of: rule, in: Reading.facts(of: example)).flatMap { $0.fixes.map { $0.safety } }
      }
      let safest: Fix.Safety? = offered.contains(.safe) ? .safe : offered.first
      #expect(rule.metadata.fix == safest)
    }
  }

  @Test func formerNamesAreNobodysId() {
    let ids = RuleRegistry.metadata.map { $0.id }
    let aliases = RuleRegistry.metadata.flatMap { $0.aliases }
    #expect(Set(aliases).count == aliases.count)
    #expect(Set(aliases).isDisjoint(with: ids))
  }

  @Test(arguments: RuleRegistry.metadata.flatMap { $0.options })
  func optionsHaveNamesAndDefaultsThatFit(_ option: RuleOption) {
    #expect(option.name.allSatisfy { $0.isLowercase || $0 == "-" } && !option.name.isEmpty)
    #expect(!Settings.ofEveryRule.contains { $0.name == option.name })
    for profile in Profile.allCases {
      switch (option.shape, option.standard(under: profile)) {
      case (.integer(let range), .integer(let value)): #expect(range.contains(value))
      case (.number(let range), .number(let value)): #expect(range.contains(value))
      case (.choice(let choices), .text(let text)): #expect(choices.contains(text))
      case (.boolean, .boolean), (.text, .text), (.list, .list): break
      default: Issue.record("the default of '\(option.name)' is no \(option.shape)")
      }
    }
    for language in MessageLanguage.allCases { #expect(!option.help(language).contains("\n")) }
  }

  /// A whole release or FAQ that is missing stands for its items.
  @Test(arguments: RuleRegistry.metadata.map { $0.id }.filter { $0.hasSuffix("-missing") })
  func itemsYieldToTheWhole(_ id: String) {
    for rule in metadata(id) {
      switch rule.category {
      case .headline, .summary, .problem, .solution, .quotes, .callToAction:
        #expect(rule.yieldsTo.contains("missing-press-release"))
      case .faq: #expect(rule.yieldsTo.contains("missing-faq"))
      case .customerQuestions: #expect(rule.yieldsTo.contains("missing-five-questions"))
      default: break
      }
    }
  }

  private func metadata(_ id: String) -> [RuleMetadata] { RuleRegistry.metadata.filter { $0.id == id } }

  /// `CTANoLink` is `cta-no-link`, `Q1NoNumericBasis` is `q1-no-numeric-basis`.
  private func kebab(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for index in letters.indices {
      if index > 0, letters[index].isUppercase {
        let endsCapitals = index + 1 < letters.count && letters[index + 1].isLowercase
        if !letters[index - 1].isUppercase || endsCapitals { result += "-" }
      }
      result += letters[index].lowercased()
    }
    return result
  }
}
