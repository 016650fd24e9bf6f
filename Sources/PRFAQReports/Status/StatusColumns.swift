internal import PRFAQLint

/// The columns of a list of documents: what each is called and what it shows.
struct StatusColumns {
  let language: MessageLanguage

  /// One column.
  struct Column {
    let name: Text
    /// The most columns of a terminal that it takes; nil is as many as it needs.
    var width: Int?
    var isNumber = false
    let value: (DocumentCard) -> String
  }

  /// The columns, in order.
  var all: [Column] {
    [
      Column(name: Text(ko: "단계", en: "stage"), width: 10) { $0.stage ?? "–" },
      Column(name: Text(ko: "제품", en: "product"), width: 20) { $0.product ?? $0.headline ?? "–" },
      Column(name: Text(ko: "고객", en: "customer"), width: 26) { $0.customer ?? "–" },
      Column(name: Text(ko: "출시일", en: "launch")) { $0.launch?.shown ?? "–" },
      Column(name: Text(ko: "오류", en: "errors"), isNumber: true) { "\($0.counts[.error] ?? 0)" },
      Column(name: Text(ko: "경고", en: "warnings"), isNumber: true) { "\($0.counts[.warning] ?? 0)" },
      Column(name: Text(ko: "점검표", en: "checklist"), isNumber: true) {
        "\($0.checklist.met)/\($0.checklist.items)"
      },
      Column(name: Text(ko: "쪽", en: "pages"), isNumber: true) { Self.pages($0.pages) },
      Column(name: Text(ko: "마지막 변경", en: "changed")) { $0.lastChange ?? "–" },
      Column(name: Text(ko: "파일", en: "file")) { $0.file },
    ]
  }

  /// Pages with one decimal.
  static func pages(_ pages: Double) -> String {
    let tenths = Int((pages * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
