import Card
import Delivery
import FeishuAPI
import FeishuClient
import History
import JSONText
import Messages
import Testing

/// The way of one real card: put there, read, opened, changed in one string, sent, proven and rolled back.
struct CorpusJourney: Sendable {
  /// How far it went.
  enum Way: Hashable, Sendable {
    /// All of it, under the checks of the service.
    case sent
    /// Its first send and a change of it were refused for this; all of it once the sandbox was told to check less.
    case checkedLess(refusedFor: Int)
    /// It was put there unchecked, and changes of it are refused for this in any case; then nothing may have changed.
    case refused(for: Int)
  }

  private let card: CorpusCard
  private let bench: Bench
  private let delivery: Delivery
  private(set) var way = Way.sent
  /// What was not as it has to be.
  private(set) var complaints: [String] = []

  init(_ card: CorpusCard, _ bench: Bench, _ delivery: Delivery) {
    self.card = card
    self.bench = bench
    self.delivery = delivery
  }

  /// Goes the whole way.
  mutating func travel() async {
    defer { bench.set("lint.v2", "true") }
    CardReferences(card.content).declare(in: bench)
    do {
      let id = try await put()
      try await read(id)
      guard let edit = Self.edit(of: JSONDocument(bytes: card.bytes)) else {
        complaints.append("there is no string to change")
        return
      }
      let change = try await change(of: id, edit.edit)
      if case .refused = way {
        try await expectRefusal(of: change, refusals: 1)
        bench.set("lint.v2", "false")
        guard try await isTakenNow() else { return try await expectRefusal(of: change, refusals: 2) }
      }
      try await send(change, edit)
    } catch {
      complaints.append("\(error)")
    }
  }

  /// Sends the card; one that is refused is put there by a control route, as if it were from before the checks.
  private mutating func put() async throws(FeishuFailure) -> String {
    do throws(FeishuFailure) {
      return try await create()
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      way = .refused(for: Self.reason(refusal))
      return bench.place(card.content)
    }
  }

  private static func reason(_ refusal: Refusal) -> Int { refusal.subCode ?? refusal.code }

  private func create() async throws(FeishuFailure) -> String {
    let uuid = String(ContentHash.hex(of: card.name).prefix(Limits.uuidCharacters))
    return try await bench.client.create(
      to: bench.chatID, msgType: "interactive", content: card.content, uuid: uuid
    ).value.messageID
  }

  /// Whether the card that was refused is taken with fewer checks.
  private mutating func isTakenNow() async throws(FeishuFailure) -> Bool {
    guard case .refused(let reason) = way else { return true }
    do throws(FeishuFailure) {
      _ = try await create()
      way = .checkedLess(refusedFor: reason)
      return true
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      way = .refused(for: Self.reason(refusal))
      return false
    }
  }

  /// What is fetched and what is opened are the bytes that were put there.
  private mutating func read(_ id: String) async throws {
    let fetched = try await bench.client.get(id, as: .userCard).value.content ?? ""
    expect(Array(fetched.utf8) == card.bytes, "fetched with other bytes")
    let opened = try await delivery.open(id)
    expect(opened.refusal == nil, "cannot be the start of an edit")
    expect(opened.source == .service, "opened from the store")
    expect(opened.version.number == 1, "opened as version \(opened.version.number)")
    expect(Array(opened.content.utf8) == card.bytes, "opened with other bytes")
  }

  /// Puts characters of many kinds into the middle of the first text that readers see, or else of another string.
  private static func edit(of document: JSONDocument) -> StringEdit? {
    let technical: Set<String?> = ["element_id", "schema", "tag", "type"]
    // The rows of a table go by the names of its columns.
    let namesRows = { (node: JSONNode) in
      guard node.key == "name", let columns = node.parent?.parent, columns.key == "columns" else { return false }
      return columns.parent?["rows"]?.children.isEmpty == false
    }
    let other = {
      document.root?.descendants.first { $0.kind == .string && !technical.contains($0.key) && !namesRows($0) }
    }
    guard let node = Card(document).visibleTexts.first?.node ?? other(), let text = node.string else { return nil }
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    let new: String = text[..<middle] + "“改” \"\\/\"\n\t\u{2028}👩‍🚀" + text[middle...]
    return node.replacingString(with: new).map { StringEdit(edit: $0, path: node.path, new: new) }
  }

  /// Another text for one string.
  private struct StringEdit {
    var edit: TextEdit
    var path: JSONPath
    var new: String
  }

  /// The change with `edit` made; what the documents call impossible is for the service to decide here.
  private func change(of id: String, _ edit: TextEdit) async throws -> Change {
    var change = Change(
      messageID: id, content: String(decoding: [edit].applied(to: card.bytes), as: UTF8.self), base: 1)
    change.force = await delivery.review(change).needsForce
    // The edit may have made another key or another id out of one.
    CardReferences(change.content).declare(in: bench)
    return change
  }

  private mutating func send(_ change: Change, _ edit: StringEdit) async throws {
    let id = change.messageID
    let before = try delivery.history.sends(of: id).count
    expectProven(try await delivery.deliver(change), version: 2)
    let held = bench.held(id) ?? ""
    expectOutside(edit.edit, in: Array(held.utf8))
    expect(JSONDocument(held).node(at: edit.path)?.string == edit.new, "the string does not say what was written")
    expectProven(try await delivery.rollBack(id, to: 1, force: change.force), version: 3)
    expect(Array((bench.held(id) ?? "").utf8) == card.bytes, "other bytes after the rollback")
    let versions = try delivery.history.versions(of: id)
    expect(versions.map(\.origin) == [.fetched, .sent, .rolledBack], "versions \(versions.map(\.origin))")
    expect(versions.first?.sha256 == versions.last?.sha256, "the first and the last version differ")
    let sends = try delivery.history.sends(of: id).dropFirst(before)
    expect(sends.map(\.proof) == [.proven, .proven], "proofs \(sends.map(\.proof))")
  }

  /// A refusal leaves the message and its versions as they were, and is kept with its log id.
  private mutating func expectRefusal(of change: Change, refusals: Int) async throws {
    let id = change.messageID
    do throws(DeliveryFailure) {
      let delivered = try await delivery.deliver(change)
      complaints.append("a card that was refused has been taken as a change: \(delivered)")
    } catch {
      guard case .refused(let refusal, _) = error else { throw error }
      expect(way == .refused(for: Self.reason(refusal)), "refused for \(refusal.message)")
      expect(refusal.entry != nil, "nobody knows what \(refusal.code) means")
      expect(Array((bench.held(id) ?? "").utf8) == card.bytes, "a refused change has changed something")
      expect(try delivery.history.versions(of: id).count == 1, "a refused content is a version")
      let sends = try delivery.history.sends(of: id)
      expect(sends.map(\.outcome.word) == Array(repeating: "refused", count: refusals), "sends \(sends)")
      expect(sends.last?.logID == refusal.logID, "the log id is not kept")
    }
  }

  private mutating func expectProven(_ delivered: Delivered, version: Int) {
    expect(delivered.outcome == .accepted, "outcome \(delivered.outcome)")
    expect(delivered.proof == .proven, "proof \(delivered.proof)")
    expect(delivered.version == version, "version \(String(describing: delivered.version))")
  }

  /// The bytes before and after the edit are those of the card; between them stands what was put there.
  private mutating func expectOutside(_ edit: TextEdit, in held: [UInt8]) {
    expect(held.count == card.bytes.count + edit.growth, "\(held.count) bytes are held")
    expect(held.starts(with: card.bytes[..<edit.range.lowerBound]), "other bytes before the edit")
    let rest = card.bytes[edit.range.upperBound...]
    expect(held.suffix(rest.count).elementsEqual(rest), "other bytes after the edit")
    let middle = held.dropFirst(edit.range.lowerBound).dropLast(rest.count)
    expect(middle.elementsEqual(edit.replacement), "other bytes than those of the edit")
  }

  private mutating func expect(_ condition: Bool, _ complaint: @autoclosure () -> String) {
    if !condition { complaints.append(complaint()) }
  }
}
