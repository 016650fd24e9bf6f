internal import PRFAQLint
internal import PRFAQReports
internal import PRFAQTemplates
internal import PRFAQWriting

/// What the interview shows.
struct InterviewSpeech {
  let language: MessageLanguage
  let appearance: Appearance

  /// How the interview goes.
  func opening(count: Int) -> [UInt8] {
    lines([
      Text(
        ko: "초안에 들어갈 \(count)가지를 차례로 묻습니다. 모르는 것은 비워 두면 빈자리로 남습니다.",
        en: "\(count) questions for your draft. What you leave blank stays open in it."),
      Text(
        ko: "Enter 다음(비우면 건너뜀) · < 앞 질문으로 · Ctrl-D 나머지 건너뛰기 · Ctrl-C 그만두기",
        en: "Enter: next (blank skips) · <: question before · Ctrl-D: skip the rest · Ctrl-C: stop"),
    ])
  }

  /// One question, with what makes an answer good.
  func question(_ field: TemplateField, number: Int, of count: Int) -> [UInt8] {
    let question = InterviewQuestion(field)
    var bytes: [UInt8] = Array("\r\n".utf8)
    bytes += styled("[\(number)/\(count)] " + question.question(language), "1")
    for line in wrapped(question.hint(language)) { bytes += styled(line, "2") }
    return bytes
  }

  /// What the rules say about an answer; nothing when it is fine.
  func remarks(_ remarks: [AnswerCheck.Remark]) -> [UInt8] {
    remarks.flatMap { remark -> [UInt8] in
      let text = "! " + remark.message(language) + " " + remark.question(language)
      return wrapped(text).enumerated().flatMap { styled($0 == 0 ? $1 : "  " + $1, "33") }
    }
  }

  private func lines(_ texts: [Text]) -> [UInt8] {
    texts.flatMap { wrapped($0(language)) }.flatMap { styled($0, "2") }
  }

  private func styled(_ line: String, _ code: String) -> [UInt8] {
    let text = appearance.isColored ? "\u{1B}[\(code)m\(line)\u{1B}[0m" : line
    return Array((text + "\r\n").utf8)
  }

  /// Lines that fit the terminal, broken between words.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > appearance.width - 3 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
