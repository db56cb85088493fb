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
    .library(name: "Entente", targets: ["Entente"]),
    .library(name: "GraphCore", targets: ["GraphCore"]),
    .executable(name: "entente", targets: ["EntenteTool"]),
    .executable(name: "benchmark", targets: ["Benchmarks"]),
  ],
  traits: [
    .trait(name: "SelfCheck", description: "Checks the invariants of every graph as it is built.")
  ],
  targets: [
    // The tables, embedded in the binary.
    .target(
      name: "CKnowledge",
      exclude: ["curated", "generated", "README.md", "list-tables", "import-places"]),
    // The two pure cores: no C but the tables, no input or output, no knowledge of each other.
    room("Knowledge", ["CKnowledge"]),
    // The weights of the tagger, embedded in the binary, and the program that trains them.
    .target(name: "CTagger", exclude: ["README.md", "label-text", "train", "weights"]),
    room("Extractor", ["CTagger", "Knowledge"]),
    .executableTarget(
      name: "TaggerTraining", dependencies: ["Extractor", "Knowledge"], swiftSettings: strict),
    room("GraphCore"),
    // Where they meet.
    room("Entente", ["Extractor", "GraphCore", "Knowledge"]),
    // The doors to files and C libraries.
    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    room("Readers", ["CXML2", "CZlib", "Entente", "Extractor", "GraphCore", "Knowledge"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    room("Renderer", ["CGraphviz", "Entente", "Extractor", "GraphCore", "Knowledge"]),
    // The command.
    .executableTarget(
      name: "EntenteTool",
      dependencies: ["Entente", "Extractor", "GraphCore", "Knowledge", "Readers", "Renderer"],
      swiftSettings: strict),

    .executableTarget(
      name: "Benchmarks", dependencies: ["GraphCore", "Readers"], path: "Tests/Benchmarks",
      exclude: ["run"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Knowledge"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("KnowledgeTests", ["Knowledge"]),
    tests("ExtractorTests", ["Extractor", "Knowledge"], data: ["Marked"]),
    tests("GraphCoreTests", ["GraphCore"]),
    tests("EntenteTests", ["Entente", "Extractor", "GraphCore", "Knowledge"]),
    tests(
      "ReadersTests", ["Readers", "Entente", "Extractor", "GraphCore", "Knowledge"],
      data: ["Graphs"]),
    tests("RendererTests", ["Renderer"]),
    tests("EntenteToolTests", ["EntenteTool", "Entente", "GraphCore", "Knowledge", "Readers"]),
  ]
)
