import Foundation
import Testing

/// Colours where a person looks, and nowhere else.
struct TerminalColourTests {
  private static let hasScript: Bool = {
    guard let box = try? Sandbox() else { return false }
    return (try? box.tool.shell("script -qec true /dev/null").status) == 0
  }()

  /// Runs the tool on a terminal; both outputs go there.
  private func screen(_ variables: String, _ arguments: String) throws -> String {
    let box = try Sandbox()
    try box.write("prfaq.md", Drafts.english)
    let command = "env -u NO_COLOR \(variables) $PRFAQ lint prfaq.md --fail-on never \(arguments)"
    let run = try box.tool.shell("script -qec '\(command)' /dev/null < /dev/null")
    #expect(run.output.contains("[placeholder]"), "\(run.output)\(run.errors)")
    return run.output
  }

  @Test(
    .enabled(if: hasScript, "util-linux's script is missing"),
    arguments: [
      ("TERM=xterm", "", true), ("TERM=xterm NO_COLOR=1", "", false), ("TERM=xterm NO_COLOR=", "", true),
      ("TERM=dumb", "", false), ("TERM=xterm", "--color never", false),
      ("TERM=xterm NO_COLOR=1", "--color always", true),
    ])
  func followTheTerminalAndTheReader(_ variables: String, _ arguments: String, _ isColoured: Bool) throws {
    #expect(try screen(variables, arguments).contains("\u{1B}[1m") == isColoured)
  }
}
