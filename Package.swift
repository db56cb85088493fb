// swift-tools-version: 6.2
import PackageDescription

/// The settings that every Swift target is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target in `Sources/<name>`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test target in `Tests/<name>`, with the folders of texts and figures that it reads.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "entente",
  products: [
    .library(name: "Extractor", targets: ["Extractor"])
  ],
  targets: [
    // The tables, embedded in the binary.
    .target(name: "CKnowledge", exclude: ["curated", "README.md", "list-tables"]),
    // The two pure cores: no C but the tables, no input or output, no knowledge of each other.
    room("Knowledge", ["CKnowledge"]),
    room("Extractor", ["Knowledge"]),
  ]
)
