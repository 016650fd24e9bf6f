import Foundation
import Testing

@testable import PRFAQLint

/// Whole documents with faults: the weak examples and the fixtures of recognition.
struct Drafts: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  /// All of them, by name.
  static let all: [Drafts] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let folders = ["../../Examples", "../PRFAQModelTests/Fixtures"].map { tests.appending(path: $0) }
    let files = folders.flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }
    return files.filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { file in
        (try? Data(contentsOf: file)).map {
          Drafts(testDescription: file.lastPathComponent, text: String(decoding: $0, as: UTF8.self))
        }
      }
  }()
}
