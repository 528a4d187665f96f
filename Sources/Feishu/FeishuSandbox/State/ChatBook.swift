/// All chats in the order in which they were made, found by id without a search. A chat is never removed.
struct ChatBook: Hashable, Sendable {
  private var records: [ChatRecord] = []
  private var places: [String: Int] = [:]

  subscript(id id: String) -> ChatRecord? { places[id].map { records[$0] } }

  /// Where a chat stands.
  func index(of id: String) -> Int? { places[id] }

  mutating func append(_ chat: ChatRecord) {
    places[chat.chatID] = records.count
    records.append(chat)
  }
}

extension ChatBook: RandomAccessCollection, MutableCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { records.count }

  /// The id of a chat stays when the chat is changed.
  subscript(position: Int) -> ChatRecord {
    get { records[position] }
    set { records[position] = newValue }
  }
}

/// Only the chats are stored; the places are found again.
extension ChatBook: Codable {
  init(from decoder: any Decoder) throws {
    for chat in try [ChatRecord](from: decoder) { append(chat) }
  }

  func encode(to encoder: any Encoder) throws {
    try records.encode(to: encoder)
  }
}
