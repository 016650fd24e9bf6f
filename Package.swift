// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// What `prfaq --version` says of the commit. The environment tells it, as `.ci/package` does: SwiftPM keeps what a
// manifest once asked git.
let commit = (Context.environment["PRFAQ_COMMIT"] ?? "").filter { $0.isLetter || $0.isNumber || $0 == "-" }

let package = Package(
  name: "prfaq",
  products: [
    .executable(name: "prfaq", targets: ["prfaq"]),
    // For packages beside this one, such as `.ci/fuzz`; no promise that its interface stays.
    .library(
      name: "PRFAQModules",
      targets: ["PRFAQMarkdown", "PRFAQProse", "PRFAQModel", "PRFAQLint", "PRFAQWriting", "PRFAQReports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CMarkGFM"),
    .target(
      name: "CBuild", cSettings: commit.isEmpty ? [] : [.define("PRFAQ_COMMIT", to: "\"\(commit)\"")]),
    .target(name: "CStart"),
    .target(name: "CWordData", exclude: ["data", "laid-out"]),
    .target(
      name: "PRFAQMarkdown",
      dependencies: ["CMarkGFM", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary(":libcmark-gfm-extensions.a", .when(platforms: [.linux])),
        .linkedLibrary(":libcmark-gfm.a", .when(platforms: [.linux])),
      ]),
    .target(name: "PRFAQProse", dependencies: ["CWordData"], swiftSettings: strict),
    .target(
      name: "PRFAQModel", dependencies: ["PRFAQMarkdown", "PRFAQProse", "CWordData"], swiftSettings: strict),
    .target(
      name: "PRFAQLint", dependencies: ["PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
      exclude: ["Reference"], swiftSettings: strict),
    .target(
      name: "PRFAQWriting", dependencies: ["PRFAQLint", "PRFAQMarkdown"], swiftSettings: strict),
    .target(
      name: "PRFAQReports",
      dependencies: ["PRFAQWriting", "PRFAQLint", "PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
      exclude: ["Schemas"], swiftSettings: strict),
    .target(
      name: "PRFAQReview",
      dependencies: ["PRFAQWriting", "PRFAQLint", "PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
      exclude: ["Schemas"], resources: [.embedInCode("Page/review.css")], swiftSettings: strict),
    .target(
      name: "PRFAQTemplates",
      resources: ["product", "feature", "internal", "bryar-carr"].flatMap { name in
        ["ko", "en"].map { .embedInCode("../../Templates/\(name).\($0).md") }
      },
      swiftSettings: strict),
    .target(
      name: "PRFAQCommands",
      dependencies: [
        "CBuild", "CStart",
        "PRFAQReports", "PRFAQReview", "PRFAQTemplates", "PRFAQWriting", "PRFAQLint", "PRFAQModel",
        "PRFAQMarkdown",
        "PRFAQProse", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "prfaq", dependencies: ["PRFAQCommands"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "PRFAQMarkdownTests", dependencies: ["PRFAQMarkdown", "CMarkGFM"], swiftSettings: strict),
    .testTarget(name: "PRFAQProseTests", dependencies: ["PRFAQProse", "CWordData"], swiftSettings: strict),
    .testTarget(
      name: "PRFAQModelTests", dependencies: ["PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "PRFAQLintTests",
      dependencies: ["PRFAQLint", "PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "PRFAQReportsTests",
      dependencies: [
        "PRFAQReports", "PRFAQWriting", "PRFAQLint", "PRFAQModel", "PRFAQMarkdown", "PRFAQProse",
      ], swiftSettings: strict),
    .testTarget(
      name: "PRFAQReviewTests",
      dependencies: ["PRFAQReview", "PRFAQLint", "PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
      swiftSettings: strict),
    .testTarget(
      name: "PRFAQCommandsTests",
      dependencies: [
        "PRFAQCommands", "PRFAQTemplates", "PRFAQLint", "prfaq",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Screens", "Goldens"], swiftSettings: strict),
  ]
)
