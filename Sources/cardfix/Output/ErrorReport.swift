import FeishuAPI
import Phrase
import Screen

/// Rows of the error table, for people and scripts.
struct ErrorReport {
  /// The most likely one first.
  let entries: [ErrorEntry]

  init(_ entries: [ErrorEntry]) {
    self.entries = entries
  }

  /// Everything that one number can mean, and where it means that.
  func print(about code: Int, _ console: Console) {
    let language = console.language
    guard console.json else {
      console.say(entries.flatMap { Self.lines(of: $0, in: language) }.map { Printable.text($0) })
      return
    }
    let first = entries[0]
    console.answer(
      .object([
        ("code", .int(code)),
        ("meaning", .string(first.meaning.text(in: language))),
        ("remedy", .string(first.remedy.text(in: language))),
        ("permanent", .bool(first.isPermanent)),
        ("class", .string(first.errorClass.rawValue)),
        ("meanings", .array(entries.map { Self.json($0, in: language) })),
      ]))
  }

  /// The whole table.
  func printTable(_ console: Console) {
    let language = console.language
    if console.json {
      return console.answer(.object([("codes", .array(entries.map { Self.json($0, in: language) }))]))
    }
    var table = Table([.left, .left, .left, .left])
    for entry in entries {
      let words = entry.marker.map { " “\($0)”" } ?? ""
      table.add([
        Self.number(entry), entry.errorClass.name.text(in: language),
        "\(entry.meaning.text(in: language)) → \(entry.remedy.text(in: language))",
        Self.place(of: entry).text(in: language) + words,
      ])
    }
    console.say(table.lines)
  }

  private static func json(_ entry: ErrorEntry, in language: Language) -> JSONValue {
    .object([
      ("code", .int(entry.code)),
      ("sub_code", JSONValue(entry.subCode)),
      ("on", .array(operations(of: entry).map { .string($0) })),
      ("words", JSONValue(entry.marker)),
      ("meaning", .string(entry.meaning.text(in: language))),
      ("remedy", .string(entry.remedy.text(in: language))),
      ("permanent", .bool(entry.isPermanent)),
      ("class", .string(entry.errorClass.rawValue)),
    ])
  }

  /// One meaning, with the operations and the part of the service's text by which it is told from the others.
  private static func lines(of entry: ErrorEntry, in language: Language) -> [String] {
    let words = entry.marker.map { " (“\($0)”)" } ?? ""
    return [
      "\(number(entry))\(words): \(entry.meaning.text(in: language))",
      "  → \(entry.remedy.text(in: language))",
      "  \(lasting(entry).text(in: language))",
      "  \(place(of: entry).text(in: language))",
    ]
  }

  private static func number(_ entry: ErrorEntry) -> String {
    entry.subCode.map { "\(entry.code)/\($0)" } ?? "\(entry.code)"
  }

  private static func operations(of entry: ErrorEntry) -> [String] {
    Endpoint.allCases.filter { entry.endpoints.contains($0) }.map(\.spelled)
  }

  /// Where it is said; long lists are named as a group.
  private static func place(of entry: ErrorEntry) -> Phrase {
    let endpoints = entry.endpoints
    if endpoints.isEmpty {
      let isRest = ErrorCatalogue.entries(about: entry.number).contains { $0.marker == entry.marker && $0 != entry }
      return isRest ? Phrase(en: "on any other call", zh: "其他接口") : Phrase(en: "on any call", zh: "任意接口")
    }
    if endpoints == Endpoint.tokens { return Phrase(en: "on calls for tokens", zh: "获取 token 的接口") }
    if endpoints == Endpoint.images { return Phrase(en: "on calls for images and files", zh: "图片和文件接口") }
    if endpoints == Endpoint.cardEntities { return Phrase(en: "on calls for card entities", zh: "卡片实体接口") }
    let list = operations(of: entry)
    return Phrase(en: "on \(list.joined(separator: ", "))", zh: "接口：\(list.joined(separator: "、"))")
  }

  private static func lasting(_ entry: ErrorEntry) -> Phrase {
    let lasting =
      entry.isPermanent
      ? Phrase(en: "Permanent: the same request is refused again.", zh: "永久：同样的请求会再次被拒绝。")
      : Phrase(en: "Passing: it may work later.", zh: "暂时：稍后可能成功。")
    return lasting
      + Phrase(en: "What to do: \(entry.errorClass.name.english).", zh: "处理方式：\(entry.errorClass.name.chinese)。")
  }
}
