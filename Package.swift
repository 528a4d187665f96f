// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is compiled with the same rules; `ImportRulesTests` holds the imports against the floors.
let rules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// One of our modules: `folder` is the part of the house it stands in.
func module(_ name: String, in folder: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(folder)/\(name)", swiftSettings: rules)
}

/// The tests of one module, or of several together.
func tests(_ name: String, of dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: rules)
}

let package = Package(
  name: "cardfix",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
  ],
  targets: [
    // Floor 0
    module("Phrase", in: "Text"),
    // Floor 1
    module("FeishuAPI", in: "Feishu", uses: ["Phrase"]),
    module("JSONText", in: "Text", uses: ["Phrase"]),
    module("Messages", in: "Model", uses: ["Phrase", crypto]),
    module("Screen", in: "Terminal", uses: ["Phrase"]),
    module("TextBuffer", in: "Text"),
    // Floor 2
    module("Card", in: "Card", uses: ["JSONText", "Phrase"]),
    module("History", in: "Model", uses: ["Messages", "Phrase", grdb]),
    // Floor 3
    module("Preview", in: "Card", uses: ["Card", "JSONText", "Phrase", "Screen"]),
    // Tests
    tests("CardTests", of: ["Card", "JSONText", "Phrase"]),
    tests("FeishuAPITests", of: ["FeishuAPI", "Phrase"]),
    tests("HistoryTests", of: ["History", "Messages", "Phrase", grdb]),
    tests("JSONTextTests", of: ["JSONText", "Phrase"]),
    tests("MessagesTests", of: ["Messages", "Phrase"]),
    tests("PhraseTests", of: ["Phrase"]),
    tests("PreviewTests", of: ["Card", "JSONText", "Phrase", "Preview", "Screen"], exclude: ["Stored"]),
    tests("TextBufferTests", of: ["TextBuffer"]),
  ],
  swiftLanguageModes: [.v6]
)
