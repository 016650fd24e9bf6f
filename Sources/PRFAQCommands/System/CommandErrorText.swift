internal import PRFAQLint
internal import PRFAQMarkdown

extension CommandError {
  /// What went wrong and what to do, for the file that it happened to; begins after `prfaq: `.
  func text(for path: FilePath) -> Text {
    let name = path.text
    switch self {
    case .missing:
      return Text(
        ko: "\(name): 그런 파일이나 폴더가 없습니다. 경로를 확인하세요", en: "\(name): no such file or folder; check the path")
    case .brokenLink:
      return Text(
        ko: "\(name): 없는 파일을 가리키는 링크입니다. 고치거나 지우세요",
        en: "\(name): a link to a file that does not exist; mend or remove it")
    case .noPermission:
      return Text(
        ko: "\(name): 읽을 권한이 없습니다. 권한을 확인하세요",
        en: "\(name): no permission to read it; check its mode and owner")
    case .isFolder:
      return Text(ko: "\(name): 폴더입니다. 파일을 지정하세요", en: "\(name): is a folder; name the files in it")
    case .notAFile:
      return Text(ko: "\(name): 일반 파일이 아닙니다. 파일을 지정하세요", en: "\(name): not a regular file; name a file")
    case .silentPipe:
      return Text(
        ko: "\(name): 아무도 쓰지 않는 파이프입니다. 파일을 지정하세요", en: "\(name): a pipe that nothing writes to; name a file")
    case .vanished:
      return Text(
        ko: "\(name): 읽기 전에 사라졌습니다. 다시 실행하세요", en: "\(name): vanished before it could be read; run again")
    case .tooLarge(let limit):
      return Text(
        ko: "\(name): \(limit >> 20) MiB보다 큽니다. 나누거나 빼세요",
        en: "\(name): larger than \(limit >> 20) MiB; split it or leave it out")
    case .system(let error):
      return Text(ko: "\(name): 읽을 수 없습니다: \(error.text)", en: "\(name): cannot be read: \(error.text)")
    case .zeroByte, .utf16, .cp949, .notUTF8:
      return encodingText(for: path)
    case .unknownRule(let id, let nearest):
      let hint = nearest.map { ("'\($0)'을(를) 뜻했나요?", "did you mean '\($0)'?") }
      return Text(
        ko: "'\(id)'라는 규칙은 없습니다. \(hint?.0 ?? "목록은 prfaq rules")",
        en: "no rule is called '\(id)'; \(hint?.1 ?? "list them with: prfaq rules")")
    case .notADate(let text):
      return Text(
        ko: "'\(text)'은(는) 날짜가 아닙니다. YYYY-MM-DD로 쓰세요", en: "'\(text)' is no date; write it as YYYY-MM-DD")
    case .usage(let text):
      return Text(ko: text, en: text)
    case .refused(let text), .unreadable(let text, _):
      return text
    case .template(let name, let position, let problem):
      return templateText(name, position, problem)
    case .answers(let path, let position, let flaw):
      return answersText("\(path.text):\(position.line):\(position.column)", flaw)
    case .unwritable(let path, let error):
      return Text(
        ko: "\(path.text): 쓸 수 없습니다: \(error.text)", en: "\(path.text): cannot be written: \(error.text)")
    case .interrupted:
      return Text(ko: "그만두었습니다. 쓴 파일은 없습니다", en: "stopped; nothing was written")
    case .outputClosed:
      return Text(ko: "출력을 받는 쪽이 닫혔습니다", en: "nobody reads the output any more")
    case .outputFailed(let error):
      return Text(ko: "출력할 수 없습니다: \(error.text)", en: "the output cannot be written: \(error.text)")
    }
  }

  private func encodingText(for path: FilePath) -> Text {
    let name = path.text
    switch self {
    case .zeroByte(let line, let offset):
      let command = "tr -d '\\000' < \(quoted(path)) > \(quoted(converted(path, "clean")))"
      return Text(
        ko: "\(name):\(line): 위치 \(offset)에 NUL 바이트가 있습니다. 텍스트라면 다음으로 지우세요: \(command)",
        en: "\(name):\(line): NUL byte at offset \(offset); if it is text, take it out with: \(command)")
    case .utf16(let encoding):
      let command = iconv(encoding.rawValue, path)
      return Text(
        ko: "\(name): UTF-8이 아니라 \(encoding.rawValue)입니다. 다음으로 바꾸세요: \(command)",
        en: "\(name): not UTF-8; it is \(encoding.rawValue), convert it with: \(command)")
    case .cp949(let line, let byte, let offset):
      let command = iconv("CP949", path)
      return Text(
        ko:
          "\(name):\(line): UTF-8이 아닙니다(위치 \(offset)의 바이트 \(hexadecimal(byte))). CP949로 읽히니 다음으로 바꾸세요: \(command)",
        en:
          "\(name):\(line): not UTF-8 (byte \(hexadecimal(byte)) at offset \(offset)); it reads as CP949, convert it with: \(command)"
      )
    case .notUTF8(let line, let byte, let offset):
      return Text(
        ko: "\(name):\(line): UTF-8이 아닙니다(위치 \(offset)의 바이트 \(hexadecimal(byte))). UTF-8로 저장하세요",
        en: "\(name):\(line): not UTF-8 (byte \(hexadecimal(byte)) at offset \(offset)); save it as UTF-8")
    default:
      return Text(ko: name, en: name)
    }
  }

  private func iconv(_ encoding: String, _ path: FilePath) -> String {
    "iconv -f \(encoding) -t UTF-8 \(quoted(path)) > \(quoted(converted(path, "utf8")))"
  }

  /// `draft.md` becomes `draft.utf8.md`.
  private func converted(_ path: FilePath, _ mark: String) -> FilePath {
    let name = path.name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else {
      return FilePath(bytes: path.bytes + Array(".\(mark)".utf8))
    }
    let stem = path.bytes.count - name.count + dot
    return FilePath(bytes: path.bytes[..<stem] + Array(".\(mark)".utf8) + path.bytes[stem...])
  }

  private func quoted(_ path: FilePath) -> String { path.shellWord }

  private func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
