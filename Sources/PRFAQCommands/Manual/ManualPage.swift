/// The manual page, in the mdoc language.
struct ManualPage {
  let root: CommandTree.Command
  /// When what it tells was last changed.
  private static let date = "November 22, 2026"

  /// The page.
  var text: String {
    var lines = [
      ".Dd \(Self.date)", ".Dt PRFAQ 1", ".Os", ".Sh NAME", ".Nm prfaq",
      ".Nd linter for PR/FAQ documents", ".Sh SYNOPSIS",
    ]
    for command in root.shown { lines += [".Nm", ".Cm \(command.commandName)"] + synopsis(command) }
    lines += [".Sh DESCRIPTION", ".Nm"]
    lines += prose(
      "checks PR/FAQs, the press releases and questions that a team writes before it builds a product.")
    lines += prose("The commands are:")
    for command in root.shown { lines += section(command) }
    lines += Self.closing
    return lines.joined(separator: "\n") + "\n"
  }

  private func synopsis(_ command: CommandTree.Command) -> [String] {
    let positional = command.options.filter { $0.kind == "positional" }
    let options = command.options.count > positional.count ? [".Op Ar options"] : []
    return options
      + positional.map { argument in
        let name = "Ar \(Self.escaped(argument.valueName ?? "value"))" + (argument.isRepeating ? " ..." : "")
        return argument.isOptional ? ".Op \(name)" : ".\(name)"
      }
  }

  private func section(_ command: CommandTree.Command) -> [String] {
    var lines = [".Ss prfaq \(command.commandName)"] + prose(command.abstract ?? "")
    lines += discussion(command.discussion ?? "")
    guard !command.options.isEmpty else { return lines }
    lines.append(".Bl -tag -width Ds")
    for argument in command.options { lines += item(argument) }
    return lines + [".El"]
  }

  private func item(_ argument: CommandTree.Argument) -> [String] {
    let value = "Ar \(Self.escaped(argument.valueName ?? "value"))"
    let head: String
    if argument.kind == "positional" {
      head = ".It \(value)"
    } else {
      let names = (argument.names ?? []).map { ($0.kind == "short" ? "" : "-") + Self.escaped($0.name) }
      let flags = names.map { "Fl \($0)" }.joined(separator: " , ")
      head = ".It \(flags)" + (argument.kind == "option" ? " \(value)" : "")
    }
    var lines = [head] + prose(argument.abstract ?? "")
    if let values = argument.allValues, !values.isEmpty {
      lines += prose("One of: \(values.joined(separator: ", ")).")
    }
    if let value = argument.defaultValue, !value.isEmpty { lines += prose("Default: \(value).") }
    return lines
  }

  /// Paragraphs, and lines that stand for themselves, which are indented or follow a line with a colon.
  private func discussion(_ text: String) -> [String] {
    var lines: [String] = []
    var isDisplay = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ String($0) }) {
      let isIndented = line.hasPrefix("  ")
      if isIndented != isDisplay {
        lines.append(isIndented ? ".Bd -literal -offset indent" : ".Ed")
        isDisplay = isIndented
      }
      if isIndented {
        lines += Self.broken(String(line.dropFirst(2))).map { Self.escaped($0) }
      } else if line.isEmpty {
        lines.append(".Pp")
      } else {
        lines += prose(line)
      }
    }
    if isDisplay { lines.append(".Ed") }
    // A break has to stand between two paragraphs.
    var tidy: [String] = text.isEmpty ? [] : [".Pp"]
    for line in lines {
      if line == ".Pp", tidy.last == ".Pp" || tidy.last == ".Ed" { continue }
      if line.hasPrefix(".Bd"), tidy.last == ".Pp" { tidy.removeLast() }
      tidy.append(line)
    }
    if tidy.last == ".Pp" { tidy.removeLast() }
    return tidy
  }

  /// Text with each sentence on lines of its own, none of which is long.
  private func prose(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let isNew = line.hasSuffix(".") || line.hasSuffix("?")
      if !line.isEmpty, isNew || line.utf8.count + word.utf8.count > 74 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { Self.escaped($0) }
  }

  /// A long line of a display, broken between words.
  private static func broken(_ line: String) -> [String] {
    guard line.utf8.count > 76 else { return [line] }
    var lines = [""]
    for word in line.split(separator: " ") {
      if lines[lines.count - 1].utf8.count + word.utf8.count > 72 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }

  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  private static let closing = [
    ".Sh ENVIRONMENT", ".Bl -tag -width Ds",
    ".It Ev LC_ALL , LC_MESSAGES , LANG", "Korean drafts and messages, where they name a Korean locale.",
    ".It Ev NO_COLOR", "No colours, unless they are asked for.",
    ".It Ev VISUAL , EDITOR", "What", ".Cm new Fl \\-edit", "opens.", ".El",
    ".Sh FILES", ".Bl -tag -width Ds", ".It Pa .prfaq.yml",
    "The configuration of a folder and those below it.",
    ".El",
    ".Sh EXIT STATUS", ".Bl -tag -width Ds", ".It 0",
    "Nothing was found at or above the severity that counts.",
    ".It 1", "Something was.", ".It 2", "Wrong usage or configuration, a missing path, or a file in the way.",
    ".It 3", "A file could not be read or written.", ".It 130", "Stopped by Ctrl\\-C.", ".El",
  ]
}
