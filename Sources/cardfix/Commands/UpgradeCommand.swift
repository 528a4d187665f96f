import ArgumentParser
import Card
import JSONText
import Phrase
import Screen

/// Writes a card of schema 1.0 as one of 2.0.
struct UpgradeCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "upgrade",
      abstract: words(
        "Write a 1.0 card as a 2.0 card; what changed goes to standard error.", "将 1.0 卡片升级为 2.0；改动说明写到标准错误。"))
  }

  @OptionGroup var shared: SharedFlags

  @Argument(help: help("The card; - is standard input.", "卡片文件；- 表示标准输入。"))
  var file: String

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let file = try ContentFile.readCard(file, context.console)
    let upgrade = try upgrade(of: file)
    let places = upgrade.changes.map { file.document.position(shownFor: $0.range.lowerBound) }
    let changes = zip(upgrade.changes, places)
    if context.console.json {
      let language = context.console.language
      context.console.answer(
        .object([
          ("card", .string(upgrade.text)), ("changes", .array(changes.map { $0.json(at: $1, in: language) })),
        ]))
      return .ok
    }
    if upgrade.changes.isEmpty { context.console.remark(.alreadyUpgraded) }
    for (change, place) in changes { context.console.remark(change.line(in: file, at: place)) }
    if upgrade.looks > 0 { context.console.remark(.lookAt(upgrade.looks)) }
    context.console.deliver(upgrade.text)
    return .ok
  }

  private func upgrade(of file: ContentFile) throws(CommandFailure) -> Upgrade {
    try file.requireJSON()
    do {
      return try Upgrade(of: Card(file.document))
    } catch {
      throw .input(Phrase(en: "\(file.name): ", zh: "\(file.name)：").followed(by: error.phrase))
    }
  }
}

extension Upgrade.Change {
  fileprivate func line(in file: ContentFile, at place: CommandFailure.Position) -> Phrase {
    let head = "\(file.name):\(place.line):\(place.column): \(kind.rawValue): "
    return Phrase(verbatim: head).followed(by: phrase)
  }

  fileprivate func json(at place: CommandFailure.Position, in language: Language) -> JSONValue {
    .object([
      ("line", .int(place.line)), ("column", .int(place.column)), ("path", .string(path.pointer)),
      ("kind", .string(kind.rawValue)), ("message", .string(phrase.text(in: language))),
    ])
  }
}

extension Phrase {
  fileprivate static let alreadyUpgraded = Phrase(
    en: "It is a 2.0 card already; nothing is changed.", zh: "已经是 2.0 卡片，没有改动。")
  fileprivate static func lookAt(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) of these want a look; `cardfix preview` shows the card.",
      zh: "其中 \(count) 处需要查看；可用 `cardfix preview` 预览。")
  }
}
