// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is compiled with the same rules; `ImportRulesTests` holds the imports against the floors.
let rules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

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
  products: [.executable(name: "cardfix", targets: ["cardfix"])],
  dependencies: [
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.10.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.26.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
  ],
  targets: [
    // Floor 0
    module("Phrase", in: "Text"),
    // Floor 1
    .systemLibrary(name: "CNcurses", path: "Sources/Terminal/CNcurses", providers: [.apt(["libncurses-dev"])]),
    module("FeishuAPI", in: "Feishu", uses: ["Phrase"]),
    module("JSONText", in: "Text", uses: ["Phrase"]),
    module("LoopExecution", in: "Feishu", uses: [nioCore]),
    module("Messages", in: "Model", uses: ["Phrase", crypto]),
    module("Screen", in: "Terminal", uses: ["Phrase"]),
    module("TextBuffer", in: "Text"),
    .target(
      name: "Themes", path: "themes",
      resources: ["contrast", "day", "mono", "night"].map { .embedInCode("\($0).toml") }, swiftSettings: rules),
    // Floor 2
    module("Card", in: "Card", uses: ["JSONText", "Phrase"]),
    module(
      "FeishuClient", in: "Feishu",
      uses: ["FeishuAPI", "LoopExecution", "Phrase", asyncHTTPClient, logging, nioCore, nioHTTP1, nioPosix, nioSSL]),
    module("History", in: "Model", uses: ["Messages", "Phrase", grdb]),
    module("Terminal", in: "Terminal", uses: ["CNcurses", "Phrase", "Screen"]),
    // Floor 3
    module(
      "FeishuSandbox", in: "Feishu",
      uses: [
        "Card", "FeishuAPI", "JSONText", "LoopExecution", "Phrase", crypto, httpTypes, hummingbird, logging, nioCore,
        serviceLifecycle,
      ]),
    module("Preview", in: "Card", uses: ["Card", "JSONText", "Phrase", "Screen"]),
    module(
      "Workbench", in: "Model", uses: ["Card", "FeishuAPI", "JSONText", "Messages", "Phrase", "Screen", "TextBuffer"]),
    // Floor 4
    module(
      "Delivery", in: "Model",
      uses: ["Card", "FeishuAPI", "FeishuClient", "History", "JSONText", "Messages", "Phrase"]),
    module(
      "TerminalUI", in: "Terminal",
      uses: [
        "Card", "FeishuAPI", "JSONText", "Messages", "Phrase", "Preview", "Screen", "TextBuffer", "Themes", "Workbench",
        tomlKit,
      ]),
    // Floor 5
    .executableTarget(
      name: "cardfix",
      dependencies: [
        "Card", "Delivery", "FeishuAPI", "FeishuClient", "FeishuSandbox", "History", "JSONText", "Messages", "Phrase",
        "Preview", "Screen", "Terminal", "TerminalUI", "Workbench", argumentParser, tomlKit,
      ], path: "Sources/cardfix", swiftSettings: rules),
    // Tests
    .executableTarget(
      name: "cardfix-bench",
      dependencies: [
        "Card", "Delivery", "FaultRun", "FeishuAPI", "FeishuClient", "FeishuSandbox", "History", "JSONText", "Messages",
        "Phrase", "Preview", "TestProcesses",
      ], path: "Tests/Benchmarks", exclude: ["calls.py"], swiftSettings: rules),
    .target(
      name: "FaultRun",
      dependencies: [
        "Delivery", "FeishuAPI", "FeishuClient", "FeishuSandbox", "History", "JSONText", "Messages", "Phrase",
      ],
      path: "Tests/FaultRun", swiftSettings: rules),
    .target(
      name: "TestNetwork", dependencies: ["TestProcesses", nioCore, nioPosix, nioSSL], path: "Tests/TestNetwork",
      swiftSettings: rules),
    .target(name: "TestPatience", path: "Tests/TestPatience", swiftSettings: rules),
    .target(name: "TestProcesses", path: "Tests/TestProcesses", swiftSettings: rules),
    .target(name: "TestServers", path: "Tests/TestServers", swiftSettings: rules),
    tests("CardTests", of: ["Card", "JSONText", "Phrase"], exclude: ["Upgrade/rows.txt"]),
    tests(
      "ContractTests",
      of: [
        "Card", "Delivery", "FeishuAPI", "FeishuClient", "FeishuSandbox", "History", "JSONText", "Messages",
        "TestProcesses", "TestServers",
      ],
      exclude: ["Examples", "sdk"]),
    tests(
      "DeliveryTests",
      of: [
        "Card", "Delivery", "FaultRun", "FeishuAPI", "FeishuClient", "FeishuSandbox", "History", "JSONText", "Messages",
        "Phrase",
      ]),
    tests("FeishuAPITests", of: ["FeishuAPI", "Phrase"]),
    tests(
      "FeishuClientTests",
      of: [
        "FeishuAPI", "FeishuClient", "FeishuSandbox", "JSONText", "LoopExecution", "Phrase", "TestNetwork",
        "TestPatience", "TestServers", logging, nioCore, nioEmbedded, nioHTTP1, nioPosix,
      ]),
    tests("FeishuSandboxTests", of: ["FeishuAPI", "FeishuSandbox", "JSONText", "TestPatience", "TestServers"]),
    tests("HistoryTests", of: ["History", "Messages", "Phrase", grdb]),
    tests("ImportRulesTests", of: []),
    tests("JSONTextTests", of: ["JSONText", "Phrase"]),
    tests("MessagesTests", of: ["Messages", "Phrase"]),
    tests("PhraseTests", of: ["Phrase"]),
    tests("PreviewTests", of: ["Card", "JSONText", "Phrase", "Preview", "Screen"], exclude: ["Stored"]),
    tests(
      "ScreenTests",
      of: ["Card", "JSONText", "Messages", "Phrase", "Screen", "Terminal", "TerminalUI", "TextBuffer", "Workbench"],
      exclude: ["Stored"]),
    tests("SystemTests", of: ["cardfix", "JSONText", "TestNetwork", "TestPatience", "TestProcesses"]),
    tests("TextBufferTests", of: ["TextBuffer"]),
    tests("WorkbenchTests", of: ["Card", "JSONText", "Messages", "Phrase", "TextBuffer", "Workbench"]),
  ],
  swiftLanguageModes: [.v6]
)
