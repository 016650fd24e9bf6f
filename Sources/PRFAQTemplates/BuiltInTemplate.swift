/// A template that comes with the tool: a file of the folder `Templates` for each language.
public enum BuiltInTemplate: String, CaseIterable, Sendable {
  /// A product: every item of the checklist.
  case product
  /// A feature of a product that exists: short.
  case feature
  /// A tool or a practice whose customers are colleagues.
  case colleagues = "internal"
  /// The outline of Bryar and Carr's book.
  case bryarCarr = "bryar-carr"

  /// The languages that each template is written in.
  public enum Language: String, CaseIterable, Sendable {
    case ko
    case en
  }

  /// The text of the file, in UTF-8.
  public func text(_ language: Language) -> [UInt8] {
    switch (self, language) {
    case (.product, .ko): PackageResources.product_ko_md
    case (.product, .en): PackageResources.product_en_md
    case (.feature, .ko): PackageResources.feature_ko_md
    case (.feature, .en): PackageResources.feature_en_md
    case (.colleagues, .ko): PackageResources.internal_ko_md
    case (.colleagues, .en): PackageResources.internal_en_md
    case (.bryarCarr, .ko): PackageResources.bryar_carr_ko_md
    case (.bryarCarr, .en): PackageResources.bryar_carr_en_md
    }
  }
}
