internal import PRFAQLint
internal import PRFAQMarkdown

/// Everything that can go wrong outside the documents themselves.
enum CommandError: Error, Hashable {
  // What a file may be or do instead of being read.
  case missing
  case brokenLink
  case noPermission
  case isFolder
  case notAFile
  case silentPipe
  case vanished
  case tooLarge(limit: Int)
  case system(SystemError)
  // What its bytes may be instead of UTF-8.
  case zeroByte(line: Int, offset: Int)
  case utf16(Encoding)
  case cp949(line: Int, byte: UInt8, offset: Int)
  case notUTF8(line: Int, byte: UInt8, offset: Int)
  // What the command line may say.
  case unknownRule(String, nearest: String?)
  case notADate(String)
  case usage(String)
  // What may be refused before anything is written, in words of its own.
  case refused(Text)
  case template(name: String, SourcePosition?, TemplateTags.Problem)
  case answers(path: FilePath, SourcePosition, Answers.Flaw)
  case unwritable(FilePath, SystemError)
  case unreadable(Text, ExitStatus)
  // What the author may do.
  case interrupted
  // What may become of the output.
  case outputClosed
  case outputFailed(SystemError)

  /// Encodings of two or four bytes, by the names that iconv knows.
  enum Encoding: String, Sendable {
    case utf16 = "UTF-16"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32 = "UTF-32"
  }

  /// What the process ends with because of it.
  var status: ExitStatus {
    switch self {
    case .missing, .unknownRule, .notADate, .usage, .refused, .template, .answers: .usage
    case .interrupted: .interrupted
    case .unreadable(_, let status): status
    case .outputClosed: .clean
    default: .unreadable
    }
  }
}

/// What the process ends with.
enum ExitStatus: Int32, Sendable {
  /// Nothing was found at or above the severity that counts.
  case clean = 0
  /// Something was.
  case findings = 1
  /// The command line is wrong, names what does not exist, or would write where something is.
  case usage = 2
  /// A file could not be read.
  case unreadable = 3
  /// The author ended it with Ctrl-C; as shells count it.
  case interrupted = 130

  /// Takes up another result: usage beats unreadable files, they beat findings.
  mutating func raise(to other: ExitStatus) {
    if other.weight > weight { self = other }
  }

  private var weight: Int {
    switch self {
    case .clean: 0
    case .findings: 1
    case .unreadable: 2
    case .usage: 3
    case .interrupted: 4
    }
  }
}
