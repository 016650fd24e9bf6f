// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds prfaq builds this. `.ci/fuzz/run` builds it with the sanitizers.
let modules: [Target.Dependency] = [.product(name: "PRFAQModules", package: "prfaq")]

let package = Package(
  name: "prfaq-fuzz",
  dependencies: [.package(name: "prfaq", path: "../..")],
  targets: [
    .target(name: "FuzzLaws", dependencies: modules),
    .executableTarget(name: "fuzz-parse", dependencies: ["FuzzLaws"] + modules),
    .executableTarget(name: "fuzz-lint", dependencies: ["FuzzLaws"] + modules),
    .executableTarget(name: "fuzz-fix", dependencies: ["FuzzLaws"] + modules),
  ]
)
