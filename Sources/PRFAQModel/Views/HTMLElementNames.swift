/// The elements of HTML that people write into Markdown; any other word in angle brackets is wording.
public enum HTMLElementNames {
  /// Their names in lower case.
  public static let all: Set<String> = [
    "a", "area", "aside", "b", "base", "blockquote", "br", "center", "code", "col", "dd", "details", "div",
    "dl",
    "dt", "em", "embed", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img",
    "input", "kbd", "li", "mark", "meta", "nav", "ol", "p", "picture", "pre", "s", "script", "section",
    "small",
    "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "th",
    "thead",
    "tr", "track", "u", "ul", "video", "wbr",
  ]
}
