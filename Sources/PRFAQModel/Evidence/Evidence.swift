internal import PRFAQMarkdown
internal import PRFAQProse

/// One observation about a unit that speaks for some kinds of part and against others.
///
/// The raw value is its row in the table of weights, the name the first word of that row.
enum Evidence: Int, CaseIterable, Sendable {
  // How the lines are set.
  case heading1
  case heading2
  case heading3
  case heading4
  case boldLine
  case italicLine
  case plainHeading
  case paragraph
  case listItem
  case nestedItem
  case tableRow
  case tableHeader
  case code
  case diagram
  case html
  case image
  case blockQuote
  case labelled
  case unkeyedLabel
  case unkeyedHeading
  case releaseMark
  case endMark

  // Where it stands.
  case firstUnit
  case secondUnit
  case firstHeading
  case topBeforeHeadings
  case beforeKeys
  case noKeys
  case noFAQKey
  case noReleaseKey
  case paragraph0
  case paragraph1
  case paragraph2
  case paragraph3
  case lastParagraph0
  case lastParagraph1
  case heading0OfSection
  case heading1OfSection
  case headingLaterOfSection
  case afterHeading
  case beforeHeading
  case afterColon
  case underQuestion
  case underUnkeyed
  case nextIsQuestion
  case questionsNear
  case questionsBefore
  case nextHasDateline
  case previousHasDateline
  case afterLastQuestion
  case beforeFirstQuestion

  // What is said.
  case question
  case questionPrefix
  case short
  case long
  case endsWithStop
  case endsWithColon
  case dateline
  case datelinePlaceholder
  case today
  case announce
  case headingAnnounces
  case pain1
  case pain2
  case currently
  case mechanism1
  case mechanism2
  case benefit1
  case benefit2
  case price
  case start1
  case start2
  case link
  case mail
  case company
  case said
  case quoteMost
  case quoteSome
  case attributed
  case dashAttribution
  case speakerLeader
  case speakerCustomer
  case speakerStaff
  case speakerOwn
  case firstPersonUse
  case productFirst
  case productNamed
  case productAbsent
  case quantity
  case metadata
  case dateOnly
  case guidance
  case method
  case metrics
  case risk
  case plan
  case visual
  case fiveQuestion
  case fiveQuestionStrong
  case inFiveSeries
  case beforeFiveSeries
  case internalTopic
  case externalTopic
  case problemWordInHeading
  case mechanismInHeading
  case questionsBelow
  case noQuestionsInSection
  case veryShort
  case longHeading
  case weSpeak
  case firstQuote
  case laterQuote
  case painOutweighs
  case remedyOutweighs
  case productOften
  case namesLaterHeading
  case groupOfFive
  case headingWithColon
}
