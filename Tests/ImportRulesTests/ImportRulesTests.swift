import Foundation
import Testing

/// Holds every `import` line under `Sources` and `themes` against the floors of the house.
///
/// The compiler lets a module import whatever some other target has brought in; this test does not.
@Suite("Import rules")
struct ImportRulesTests {
  private let lines = ImportLine.all(under: House.root)

  @Test("There is something to read in every part of the house")
  func somethingIsRead() {
    let found = Set(lines.map(\.module))
    #expect(
      found.isSuperset(of: ["Card", "Delivery", "FeishuClient", "FeishuSandbox", "History", "TerminalUI", "cardfix"]))
  }

  @Test("Every module stands on a floor")
  func everyModuleHasItsFloor() throws {
    let folders = ["Text", "Card", "Feishu", "Model", "Terminal"]
    for folder in folders {
      let modules = try FileManager.default.contentsOfDirectory(atPath: House.root + "/Sources/" + folder)
      for module in modules where !module.hasPrefix(".") {
        #expect(House.floors[module] != nil, "\(folder)/\(module) has no floor")
      }
    }
  }

  @Test("A module imports only from floors below its own")
  func floorsHold() {
    for line in lines {
      guard let own = House.floors[line.module], let other = House.floors[line.imported] else { continue }
      #expect(other < own, "\(line) goes from floor \(own) to floor \(other)")
    }
  }

  @Test("Modules without IO import nothing that does IO")
  func pureModulesStayPure() {
    for line in lines where House.pure.contains(line.module) {
      #expect(!House.doingIO.contains(line.imported), "\(line) brings IO into a pure module")
    }
  }

  @Test("Client and sandbox meet only in FeishuAPI")
  func clientAndSandboxStayApart() {
    for line in lines {
      #expect(!(line.module == "FeishuClient" && line.imported == "FeishuSandbox"), "\(line)")
      #expect(!(line.module == "FeishuSandbox" && line.imported == "FeishuClient"), "\(line)")
    }
  }

  @Test("Each library has its owners, and nobody else imports it")
  func librariesHaveOwners() {
    for line in lines where House.floors[line.imported] == nil {
      guard let owners = House.owners[line.imported] else {
        Issue.record("\(line): \(line.imported) has no row in the table of libraries")
        continue
      }
      #expect(owners.contains(line.module) || owners == ["*"], "\(line): \(line.imported) belongs to \(owners)")
    }
  }
}

/// The table that the imports are held against.
enum House {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let floors: [String: Int] = [
    "Phrase": 0,
    "CNcurses": 1, "FeishuAPI": 1, "JSONText": 1, "LoopExecution": 1, "Messages": 1, "Screen": 1, "TextBuffer": 1,
    "Themes": 1,
    "Card": 2, "FeishuClient": 2, "History": 2, "Terminal": 2,
    "FeishuSandbox": 3, "Preview": 3, "Workbench": 3,
    "Delivery": 4, "TerminalUI": 4,
    "cardfix": 5,
  ]

  static let pure: Set = [
    "Card", "FeishuAPI", "JSONText", "Messages", "Phrase", "Preview", "Screen", "TerminalUI", "TextBuffer", "Themes",
    "Workbench",
  ]

  static let doingIO: Set = [
    "AsyncHTTPClient", "CNcurses", "Delivery", "FeishuClient", "FeishuSandbox", "Foundation", "GRDB", "Glibc",
    "History",
    "Hummingbird", "NIOCore", "Terminal",
  ]

  /// Who may import a library; everything that only computes is open to all.
  static let owners: [String: Set<String>] = [
    "ArgumentParser": ["cardfix"],
    "AsyncHTTPClient": ["FeishuClient"],
    "Crypto": ["FeishuSandbox", "Messages"],
    "Dispatch": ["cardfix"],
    "Foundation": ["History"],
    "FoundationEssentials": ["*"],
    "GRDB": ["History"],
    "Glibc": ["cardfix", "FeishuClient", "FeishuSandbox", "History", "Terminal"],
    "HTTPTypes": ["FeishuSandbox"],
    "Hummingbird": ["FeishuSandbox"],
    "Logging": ["cardfix", "FeishuClient", "FeishuSandbox"],
    "NIOCore": ["FeishuClient", "FeishuSandbox", "LoopExecution"],
    "NIOHTTP1": ["FeishuClient"],
    "NIOPosix": ["FeishuClient"],
    "NIOSSL": ["FeishuClient"],
    "ServiceLifecycle": ["FeishuSandbox"],
    "Synchronization": ["*"],
    "TOMLKit": ["cardfix", "TerminalUI"],
  ]
}

/// One import of one file.
struct ImportLine: CustomStringConvertible {
  let module: String
  let file: String
  let imported: String

  var description: String { "\(module)/\(file): import \(imported)" }

  static func all(under root: String) -> [ImportLine] {
    ["Sources", "themes"].flatMap { top -> [ImportLine] in
      let files = FileManager.default.enumerator(atPath: root + "/" + top)?.compactMap { $0 as? String } ?? []
      return files.filter { $0.hasSuffix(".swift") }.flatMap { file in
        imports(of: root + "/" + top + "/" + file, module: module(of: file, in: top))
      }
    }
  }

  /// `Sources/Text/JSONText/…` is JSONText, `Sources/cardfix/…` is cardfix.
  private static func module(of file: String, in top: String) -> String {
    guard top == "Sources" else { return "Themes" }
    let parts = file.split(separator: "/").map(String.init)
    return parts[0] == "cardfix" ? "cardfix" : parts[1]
  }

  private static func imports(of path: String, module: String) -> [ImportLine] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private", "@preconcurrency"]
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    return text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")[...]
      while let first = words.first, modifiers.contains(first) || first.hasPrefix("@_") { words.removeFirst() }
      guard words.first == "import" else { return nil }
      words.removeFirst()
      if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
      guard let imported = words.first?.split(separator: ".").first else { return nil }
      return ImportLine(module: module, file: String(path.split(separator: "/").last ?? ""), imported: String(imported))
    }
  }
}
