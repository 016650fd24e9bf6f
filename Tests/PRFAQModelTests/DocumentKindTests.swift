import PRFAQMarkdown
import PRFAQModel
import Testing

/// What a document is taken for as a whole, and what only looks like a part of a draft.
@Suite struct DocumentKindTests {
  private func draft(_ text: String) -> Draft { Recognizer.draft(from: SourceText(text)) }

  @Test func aSkillThatWritesDraftsIsNone() {
    let text = """
      ---
      name: launch-writer
      description: Writes a PR/FAQ with the user, one part after the other.
      ---

      # Launch writer

      You are a product manager who has written many PR/FAQs.

      ## Step 1: Ask

      Ask who the customer is and what hurts. Ask one question at a time.

      ## Step 2: Write

      Save the text as `prfaq.md` in this form:

      ```markdown
      # PR/FAQ: [Product]

      ## Press Release

      ### Headline

      ## FAQ
      ```
      """
    #expect(draft(text).kind == .none)
  }

  @Test func aGuideThatGoesThroughTheItemsIsNone() {
    let text = """
      # The PR/FAQ on one sheet

      Working Backwards begins with a PR/FAQ: the press release that you would send out, and the FAQ behind it.

      ## Headline

      A PR/FAQ has one headline. It names the product and what customers get, such as: Shedkey lends a ladder tonight.

      ## Problem

      The second paragraph of a press release tells what hurts. Teams that work backwards tell it before the solution.

      ## Customer quote

      Write the quote before you have the customer; the PR/FAQ is a draft, and so is what they say in it.

      ## FAQ

      ### Who reads a PR/FAQ?

      Everybody who decides. Working Backwards asks them to read it in silence.

      ### How long is a PR/FAQ?

      A page of press release and up to five of FAQ.
      """
    #expect(draft(text).kind == .none)
  }

  @Test func aReleaseAboutAnEventIsNone() {
    let text = """
      FOR IMMEDIATE RELEASE

      # Brambleford Kite Day comes back to the Downs on 4 May

      **BRAMBLEFORD, 2 April** — The Brambleford Kite Club will hold its sixth annual Kite Day on Sunday, 4 May, from 11 a.m.
      on the Downs. Admission is free, and visitors may borrow one of 40 kites.

      "A child who lets go of the string learns more than one who does not," said club president Edda Marsh.

      Tea is served in the pavilion from noon.

      ## Frequently asked questions

      **Are dogs allowed?** On a lead.

      **What if there is no wind?** We meet a week later.

      ## About the Brambleford Kite Club

      The club was founded in 1971 and has 60 members.
      """
    #expect(draft(text).kind == .none)
  }

  private static let pen = """
    # PR/FAQ: Dapple

    Dapple is out today. It is a pen that reads the color of a wall and mixes a dab of matching paint for renters.

    ## Why we made it

    Deposits are lost over marks the size of a coin. Hardware stores match paint only from a chip of the wall.

    ## How Dapple works

    Hold the tip to the wall for two seconds. The sensor reads the color, then the pen mixes four pigments.

    ## What people say

    > I moved out on a Friday and had my whole deposit on Monday.
    > — Corinne, a tenant in Leeds

    ## Try it

    Order at dapple.example for £29.

    ## FAQ

    ### Does it work on wallpaper?

    No. It works on flat and eggshell paint.

    ### How long does a dab take to dry?

    About an hour.
    """

  @Test func fiveSectionsOfAReleaseAreNoFiveQuestions() {
    #expect(!draft(Self.pen).parts.map(\.kind).contains(.customerQuestion))
  }

  @Test func aShortAnswerIsNoHeadingOfTheCompany() {
    #expect(draft(Self.pen).parts.last?.kind.rawValue.hasSuffix("faq") == true)
  }
}
