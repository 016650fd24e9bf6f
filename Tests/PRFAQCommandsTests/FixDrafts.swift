/// Drafts with something to mend.
enum FixDrafts {
  /// A bold phrase and a number that an exporter escaped, an address in the front matter, no five questions.
  static func escaped(_ company: String = "봄학기") -> String {
    draft(company, bold: "\\*\\*", number: "1\\.")
  }

  /// The same once safe fixes are carried out.
  static func mended(_ company: String = "봄학기") -> String { draft(company, bold: "**", number: "1.") }

  private static func draft(_ company: String, bold: String, number: String) -> String {
    let body = Drafts.korean.split(separator: "봄학기는", omittingEmptySubsequences: false)
      .joined(separator: "\(bold)\(company)\(bold)는")
      .split(separator: "### 문제점", omittingEmptySubsequences: false).joined(separator: "### \(number) 문제점")
    return """
      ---
      product: 썸타임
      creator_email: gaon@naraesoft.example
      ---

      \(body)

      """
  }
}
