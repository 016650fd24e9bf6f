internal import PRFAQLint

/// What every page begins and ends with: declarations, a policy that lets nothing run or load, the style sheet.
struct PageFrame {
  let language: MessageLanguage
  let title: String

  func write(to writer: inout HTMLWriter, body: (inout HTMLWriter) -> Void) {
    let sheet = PageSheet.of(language)
    writer.doctype()
    writer.element("html", HTMLAttribute("lang", text: language.rawValue)) { writer in
      writer.element("head") {
        $0.begin("meta", HTMLAttribute("charset", "utf-8"))
        $0.begin(
          "meta", HTMLAttribute("http-equiv", "Content-Security-Policy"),
          HTMLAttribute("content", text: sheet.policy))
        $0.begin(
          "meta", HTMLAttribute("name", "viewport"),
          HTMLAttribute("content", "width=device-width, initial-scale=1"))
        $0.begin("meta", HTMLAttribute("name", "referrer"), HTMLAttribute("content", "no-referrer"))
        $0.begin("meta", HTMLAttribute("name", "color-scheme"), HTMLAttribute("content", "light dark"))
        $0.element("title", text: title)
        $0.style(sheet.bytes)
      }
      writer.newline()
      writer.element("body") { body(&$0) }
    }
    writer.newline()
  }
}
