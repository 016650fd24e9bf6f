extension ExampleDraft {
  /// A tool library, with a heading for each section.
  static let en = ExampleDraft(entries: [
    Entry(section: .title, heading: "# ShedShare PR/FAQ", body: ""),
    Entry(section: .release, heading: "## Press Release", body: ""),
    Entry(
      section: .headline, heading: "### Headline",
      body: "ShedShare lends renters a drill by the hour from a locker on their street"),
    Entry(
      section: .subheadline, heading: "### Subheadline",
      body: "Renters who own no tools hang a shelf the same evening without buying a drill"),
    Entry(
      section: .summary, heading: "### Summary",
      body: """
        LEEDS / Aire Wire / April 5, 2027 — ShedShare today opened 40 tool lockers in Leeds. A renter unlocks a drill, a ladder or a tile cutter by phone and pays by the hour. Hanging a shelf now costs $3 and ten minutes instead of a Saturday and a $70 drill.
        """),
    Entry(
      section: .problem, heading: "### Problem",
      body: """
        1. A drill is used for 13 minutes in its life and costs $70. Renters buy it anyway and lose the cupboard to it.
        2. Hire shops close at five. People who work until six wait for Saturday and waste the morning.
        3. Borrowing from a neighbour is awkward, so the shelf stays in its box for months.
        """),
    Entry(
      section: .solution, heading: "### Solution",
      body: """
        ShedShare puts lockers where people walk home. The customer scans the door, picks a tool and unlocks it; the price by the hour is on the screen, next to a button for each tool. Lockers are open all night, so nobody waits for a hire shop or asks a neighbour. When the tool goes back, the door photographs it and the charge stops. A dead battery or a missing bit is swapped by a runner within the hour.
        """),
    Entry(
      section: .customerQuote, heading: "### Customer quote",
      body: """
        "The shelf had been in its box since March," said Priya Raman, a night nurse in Headingley. "I saw the locker on my way home, took the drill at nine and had it back by ten. The books are up now."
        """),
    Entry(
      section: .leaderQuote, heading: "### Leader quote",
      body: """
        "Customers told us they did not want a drill, they wanted a hole," said Tom Ashby, chief executive of ShedShare. "So we put the hole on the corner of their street."
        """),
    Entry(
      section: .callToAction, heading: "### Call to action",
      body: """
        Lockers are open in Leeds today from $3 an hour. Find the nearest one and sign up at [shedshare.example/leeds](https://shedshare.example/leeds).
        """),
    Entry(
      section: .externalFAQ, heading: "## External FAQ",
      body: """
        ### How much does it cost?

        Drills are $3 an hour and ladders $4. There is no monthly fee.

        ### What happens if a tool breaks while I use it?

        Press help in the app. A runner brings another within the hour, and you pay nothing for wear.

        ### Where are the lockers?

        At 40 corners in Leeds; the map in the app shows what is free.

        ### Can I cancel a booking and get my money back?

        Yes, until you open the door.

        ### How is this different from a hire shop?

        It is open at night, and nobody asks for a deposit.
        """),
    Entry(
      section: .internalFAQ, heading: "## Internal FAQ",
      body: """
        ### How large is the market?

        There are 61,000 rented homes within five minutes of a locker (source: council register, October 2026).

        ### How much do we have to invest, and whom do we have to convince?

        $310,000 in the first year. The council has to agree to lockers on its pavement.

        ### What are the top three reasons this will not succeed?

        Theft above 4 percent, tools that come back dirty, and a council that wants its pavement back. With theft at that height for a quarter we give up.
        """),
    Entry(
      section: .visual, heading: "## Storyboard",
      body:
        "At nine in the evening Priya scans the door, a light blinks over the drill, and she walks home with it."
    ),
  ])
}
