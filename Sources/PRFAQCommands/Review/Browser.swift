internal import PRFAQLint

/// The program that shows pages.
enum Browser {
  /// Shows a file.
  static func open(_ path: FilePath) throws(CommandError) {
    let file = Platform.realPath(path) ?? path
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    guard Platform.run([opener, file.text], environment: ([], []), output: { _ in }) == 0 else {
      throw .refused(
        Text(
          ko: "\(path.text)을(를) 보여 줄 브라우저를 열지 못했습니다(\(opener))",
          en: "no browser could be opened for \(path.text) (\(opener))"))
    }
  }
}
