internal import PRFAQLint

/// The editor that the environment names.
enum Editor {
  /// Opens a file in it and waits.
  static func open(_ path: FilePath) throws(CommandError) -> ExitStatus {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { Platform.environment($0) }.first { !$0.isEmpty }
    guard let editor = named else {
      throw .refused(
        Text(
          ko: "편집기가 정해져 있지 않습니다. 예: VISUAL=nano prfaq new --edit",
          en: "no editor is set; for example: VISUAL=nano prfaq new --edit"))
    }
    // A path that begins with a dash would be an option to the editor.
    let file = path.bytes.first == UInt8(ascii: "-") ? FilePath(bytes: Array("./".utf8) + path.bytes) : path
    guard Platform.runShell(editor, [file.text]) == 0 else {
      throw .refused(
        Text(
          ko: "편집기 '\(editor)'이(가) 실패했습니다. 초안은 \(path.text)에 있습니다",
          en: "the editor '\(editor)' failed; the draft is in \(path.text)"))
    }
    return .clean
  }
}
