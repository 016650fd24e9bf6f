// swift-tools-version: 6.2
import PackageDescription

// What outside judges are compared with: prfaq's own reading of Hanja and its own sentences.
let package = Package(
  name: "judges",
  dependencies: [.package(name: "prfaq", path: "../..")],
  targets: [
    .executableTarget(
      name: "judged", dependencies: [.product(name: "PRFAQModules", package: "prfaq")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
