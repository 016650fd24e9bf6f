internal import PRFAQLint

/// What there is to tell about a baseline.
struct BaselineWords {
  let file: String

  /// What to do about entries that are fixed.
  var hint: Text {
    Text(
      ko: "고쳐진 항목을 \(file)에서 빼려면 --prune-baseline을 붙이세요",
      en: "to take what is fixed out of \(file), add --prune-baseline")
  }

  /// That a baseline was written.
  func written(_ baseline: Baseline) -> Text {
    let found = baseline.files.values.map { $0.entries }.filter { !$0.isEmpty }
    let count = Self.count(found.flatMap { $0 })
    let files = found.count
    return Text(
      ko: "\(file)에 문서 \(files)개의 \(count)개를 적었습니다",
      en:
        "wrote \(count) \(count == 1 ? "finding" : "findings") of \(files) \(files == 1 ? "document" : "documents") to \(file)"
    )
  }

  /// That entries were taken out.
  func pruned(_ fixed: [(path: String, entries: [Baseline.Entry])]) -> Text {
    let count = Self.count(fixed.flatMap { $0.entries })
    return Text(ko: "\(file)에서 \(count)개를 뺐습니다", en: "took \(count) out of \(file)")
  }

  /// A line for each entry that is fixed.
  func fixed(_ fixed: [(path: String, entries: [Baseline.Entry])]) -> [Text] {
    fixed.flatMap { path, entries in
      entries.map { entry in
        let times = entry.count > 1 ? " ×\(entry.count)" : ""
        let says = entry.says.isEmpty ? "" : " “\(entry.says)”"
        return Text(
          ko: "\(path): 고쳐짐: \(entry.rule)\(says)\(times)", en: "\(path): fixed: \(entry.rule)\(says)\(times)"
        )
      }
    }
  }

  private static func count(_ entries: [Baseline.Entry]) -> Int { entries.reduce(0) { $0 + $1.count } }
}
