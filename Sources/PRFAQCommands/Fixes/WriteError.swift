internal import PRFAQLint

/// Why a mended file was not written; it is as it was.
enum WriteError: Error, Hashable {
  /// The name is a symbolic link, which leads somewhere.
  case link(to: FilePath)
  /// A folder on the way is a symbolic link that leads out of the current folder.
  case leadsOut(to: FilePath)
  /// Its bytes are not those that were read, or another file has taken its place.
  case changed
  /// Another process is writing it.
  case busy
  case noPermission
  case system(SystemError)

  /// What the system's refusal means for a file.
  init(_ error: SystemError) {
    self = error.isNoPermission ? .noPermission : error.isNotFound || error.isLoop ? .changed : .system(error)
  }

  /// What happened and what to do; begins after `prfaq: `.
  func text(for path: FilePath) -> Text {
    let name = path.text
    return switch self {
    case .link(let target):
      Text(
        ko: "\(name): 심볼릭 링크라서 고치지 않았습니다. 원래 파일 \(target.text)을(를) 지정하세요",
        en: "\(name): not fixed, a symbolic link; name the file itself: \(target.text)")
    case .leadsOut(let target):
      Text(
        ko: "\(name): 링크를 따라가면 현재 폴더 밖이라서 고치지 않았습니다. 원래 파일 \(target.text)을(를) 지정하세요",
        en: "\(name): not fixed, a link leads out of the current folder; name the file itself: \(target.text)"
      )
    case .changed:
      Text(
        ko: "\(name): 읽은 뒤에 바뀌어 고치지 않았습니다. 다시 실행하세요",
        en: "\(name): not fixed, it changed meanwhile; run again")
    case .busy:
      Text(
        ko: "\(name): 다른 프로세스가 고치고 있어 그대로 두었습니다", en: "\(name): not fixed, another process is fixing it")
    case .noPermission:
      Text(
        ko: "\(name): 쓸 권한이 없어 고치지 않았습니다", en: "\(name): not fixed, no permission to write it or its folder")
    case .system(let error):
      Text(ko: "\(name): 쓸 수 없습니다: \(error.text)", en: "\(name): cannot be written: \(error.text)")
    }
  }
}
