internal import PRFAQLint

/// What every page begins and ends with: declarations, a policy that lets nothing run or load, the style sheet.
struct PageFrame {
  let language: MessageLanguage
  let title: String

  /// The only style sheet that a page has and allows.
  private static let sheet: [UInt8] = PackageResources.review_css

  /// What a browser may do for the page: use its one style sheet and the images laid into it, nothing else.
  private static let policy: String =
    "default-src 'none'; style-src 'sha256-\(Base64.text(SHA256.digest(sheet)))'; img-src data:; "
    + "base-uri 'none'; form-action 'none'"

  func write(to writer: inout HTMLWriter, body: (inout HTMLWriter) -> Void) {
    writer.doctype()
    writer.element("html", HTMLAttribute("lang", text: language.rawValue)) { writer in
      writer.element("head") {
        $0.begin("meta", HTMLAttribute("charset", "utf-8"))
        $0.begin(
          "meta", HTMLAttribute("http-equiv", "Content-Security-Policy"),
          HTMLAttribute("content", text: Self.policy))
        $0.begin(
          "meta", HTMLAttribute("name", "viewport"),
          HTMLAttribute("content", "width=device-width, initial-scale=1"))
        $0.begin("meta", HTMLAttribute("name", "referrer"), HTMLAttribute("content", "no-referrer"))
        $0.begin("meta", HTMLAttribute("name", "color-scheme"), HTMLAttribute("content", "light dark"))
        $0.element("title", text: title)
        $0.style(Self.sheet)
      }
      writer.newline()
      writer.element("body") { body(&$0) }
    }
    writer.newline()
  }
}
