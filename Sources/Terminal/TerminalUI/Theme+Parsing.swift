import Screen
import TOMLKit

extension Theme {
  /// Reads a theme from the text of a TOML file.
  ///
  /// Every role and every tint must have an entry, so that a new role can't be forgotten in a theme; a key that means nothing
  /// is an error too, so that a slip of the pen is seen.
  public init(toml: String) throws(ThemeFailure) {
    let document: TOMLTable
    do {
      document = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw .notTOML(line: error.source.begin.line, error.description)
    } catch {
      throw .notTOML(line: 1, "\(error)")
    }
    // The values below are parts of the document and do not keep it alive.
    self = try Self.read(ThemeTable(table: document, path: ""))
    withExtendedLifetime(document) {}
  }

  private static func read(_ top: ThemeTable) throws(ThemeFailure) -> Theme {
    try top.allow(["name", "dark", "roles", "tints"])
    let (roleTable, tintTable) = (try top.table("roles"), try top.table("tints"))
    try roleTable.allow(Role.allCases.map(\.rawValue))
    try tintTable.allow(Tint.allCases.map(\.rawValue))

    var roles: [Role: Ink] = [:]
    for role in Role.allCases {
      let entry = try roleTable.table(role.rawValue)
      try entry.allow(ThemeTable.inkKeys)
      roles[role] = try entry.ink()
    }
    var tints: [Tint: TintInks] = [:]
    for tint in Tint.allCases { tints[tint] = try tintTable.table(tint.rawValue).tintInks() }

    var base = Style()
    roles[.text]?.apply(to: &base)
    return Theme(
      name: try top.string("name"), isDark: try top.bool("dark") ?? true, base: base, roles: roles, tints: tints)
  }
}

/// A table of a theme's file and how to get there, for errors.
private struct ThemeTable {
  static let attributes: [(key: String, attribute: TextAttributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
    ("strike", .strike),
  ]
  static let inkKeys = ["fg", "bg"] + attributes.map(\.key)

  let table: TOMLTable
  let path: String

  func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  func allow(_ keys: [String]) throws(ThemeFailure) {
    for key in table.keys where !keys.contains(key) { throw .unknownKey(place(key)) }
  }

  func table(_ key: String) throws(ThemeFailure) -> ThemeTable {
    guard let value = table[key] else { throw .missing(place(key)) }
    guard let inner = value.table else { throw .wrongValue(place(key)) }
    return ThemeTable(table: inner, path: place(key))
  }

  func string(_ key: String) throws(ThemeFailure) -> String {
    guard let value = table[key] else { throw .missing(place(key)) }
    guard let text = value.string else { throw .wrongValue(place(key)) }
    return text
  }

  func bool(_ key: String) throws(ThemeFailure) -> Bool? {
    guard let value = table[key] else { return nil }
    guard let bool = value.bool else { throw .wrongValue(place(key)) }
    return bool
  }

  func ink() throws(ThemeFailure) -> Ink {
    var ink = Ink(foreground: try color("fg"), background: try color("bg"))
    for (key, attribute) in Self.attributes where try bool(key) == true { ink.attributes.insert(attribute) }
    return ink
  }

  func tintInks() throws(ThemeFailure) -> TintInks {
    try allow(Self.inkKeys + ["header", "tag"])
    var inks = TintInks(text: try ink())
    for (key, part) in [("header", \TintInks.header), ("tag", \TintInks.tag)] where table[key] != nil {
      let entry = try table(key)
      try entry.allow(Self.inkKeys)
      inks[keyPath: part] = try entry.ink()
    }
    return inks
  }

  private func color(_ key: String) throws(ThemeFailure) -> Color? {
    guard let value = table[key] else { return nil }
    if let number = value.int, let index = UInt8(exactly: number) { return .palette(index) }
    if let text = value.string, let color = Color(themeValue: text) { return color }
    throw .wrongValue(place(key))
  }
}

extension Color {
  private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// A colour as themes write it: "#1456f0", "red", "bright-red", or "standard" for the terminal's own.
  init?(themeValue text: String) {
    if text == "standard" {
      self = .standard
    } else if text.hasPrefix("#"), text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
    } else if let index = Self.names.firstIndex(of: text) {
      self = .palette(UInt8(index))
    } else if text.hasPrefix("bright-"), let index = Self.names.firstIndex(of: String(text.dropFirst(7))) {
      self = .palette(UInt8(index + 8))
    } else {
      return nil
    }
  }
}
