import FoundationEssentials
import Testing

/// A row of `rows.txt`: a card, the card that its upgrade gives, and the changes that are told with their places.
struct UpgradeRow: CustomTestStringConvertible, Sendable {
  let name: String
  let old: String
  let new: String
  let changes: [String]

  var testDescription: String { name }

  static let all: [UpgradeRow] = {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let bytes = FileManager.default.contents(atPath: "\(folder)/rows.txt") ?? .init()
    let text = String(decoding: bytes, as: UTF8.self)
    return ("\n" + text).split(separator: "\n# ").filter { $0.contains("\n< ") }.map { block in
      let lines = block.split(separator: "\n")
      func all(_ mark: String) -> [String] {
        lines.filter { $0.hasPrefix(mark + " ") }.map { String($0.dropFirst(2)) }
      }
      return UpgradeRow(
        name: String(lines[0]), old: all("<").joined(separator: "\n"), new: all(">").joined(separator: "\n"),
        changes: all("~"))
    }
  }()
}
