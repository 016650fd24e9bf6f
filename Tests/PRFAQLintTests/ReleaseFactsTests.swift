import PRFAQProse
import Testing

@testable import PRFAQLint

/// What the rules about the release are told.
@Suite struct ReleaseFactsTests {
  @Test(arguments: [
    (ExampleDraft.ko.text, "달빛세탁"), (ExampleDraft.koNarrative.text, "우산병원"),
    (ExampleDraft.en.text, "ShedShare"), (ExampleDraft.enNarrative.text, "Partbook"),
    ("---\nproduct: 밤약국(Nightpharm)\n---\n" + ExampleDraft.ko.text, "밤약국(Nightpharm)"),
  ])
  func knowsTheProduct(_ text: String, _ name: String) {
    #expect(Reading.facts(of: text).product?.name == name)
  }

  @Test func findsTheProductWithItsParticles() throws {
    let product = try #require(NamedProduct("Dawn Larder(새벽 곳간)", .frontMatter))
    func place(_ words: String) -> String? {
      let facts = Reading.facts(of: ExampleDraft.ko.with(.headline, words))
      guard let headline = facts.release.headline, let place = product.place(in: headline) else { return nil }
      return facts.words(headline.source(place))
    }
    #expect(place("모두가 쓰는 새벽곳간에서도 산다") == "새벽곳간")
    #expect(place("새벽곳간지기가 웃는다") == nil)
    #expect(place("DAWN-LARDER, 문을 열다") == "DAWN-LARDER")
    #expect(place("Dawn Lardered 문을 열다") == nil)
  }

  @Test func tellsProblemsApart() {
    func items(_ problem: String) -> [(form: ProblemItem.Form, words: String)] {
      let facts = Reading.facts(of: ExampleDraft.ko.with(.problem, problem))
      return facts.release.problemItems.map { ($0.form, facts.words($0.range)) }
    }
    let listed = items("네 가지다.\n\n1. 세탁기를 돌리지 못한다.\n   옆집이 항의한다.\n2. 줄이 길다.\n")
    #expect(listed.map { $0.form } == [.list(isNumbered: true), .list(isNumbered: true)])
    let counted = items("첫째, 세탁기를 돌리지 못한다. 옆집이 항의한다. 둘째, 줄이 길다.")
    #expect(counted.map { $0.words } == ["첫째, 세탁기를 돌리지 못한다. 옆집이 항의한다.", "둘째, 줄이 길다."])
    let told = items("세탁기를 돌리지 못한다.\n\n줄이 길다.")
    #expect(told.map { $0.form } == [.paragraph, .paragraph])
  }

  @Test func linksWordsWithDifferentEndings() {
    func shared(_ left: String, _ right: String, _ draft: ExampleDraft) -> [String] {
      let facts = Reading.facts(of: draft.replacing(.subheadline, right).with(.headline, left))
      guard let headline = facts.release.headline, let sub = facts.release.subheadline else { return [] }
      return headline.sharedStems(with: [sub]).map { facts.words(headline.source($0.place)) }
    }
    #expect(shared("우산병원이 부러진 우산을 고친다", "출근길에 우산이 부러졌을 때 맡긴다", .ko) == ["우산병원이", "부러진"])
    #expect(
      shared("Lockers lend drills to renters", "A renter borrowed the drill", .en) == ["drills", "renters"])
  }

  @Test func readsPastMarkupAndHanja() throws {
    let facts = Reading.facts(
      of: ExampleDraft.ko.with(.headline, "**달빛세탁**, [顧客](https://a.example/X)의 不便 解決"))
    let headline = try #require(facts.release.headline)
    let text = headline.string(headline.all)
    #expect(text.contains("고객") && text.contains("불편 해결") && !text.contains("example"))
    #expect(headline.bytes.count == headline.range.count)
  }
}
