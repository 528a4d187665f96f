extension Set<Endpoint> {
  /// The operations on messages by the letters that feishu-api.md 3.14 gives them: C create, R reply, G get, L list, P patch,
  /// U put edit, D delete, F forward, S read_users.
  static func lettered(_ letters: String) -> Set<Endpoint> {
    Set(letters.compactMap { Endpoint.byLetter[$0] })
  }
}

extension Endpoint {
  fileprivate static let byLetter: [Character: Endpoint] = [
    "C": .createMessage, "R": .replyMessage, "G": .getMessage, "L": .listMessages, "P": .patchMessage,
    "U": .editMessage, "D": .recallMessage, "F": .forwardMessage, "S": .readUsers,
  ]
}

extension Endpoint {
  /// The operation in the words of the service's documents: its verb and the end of its path.
  ///
  ///     Endpoint.patchMessage.spelled   // "PATCH /im/v1/messages/:message_id"
  public var spelled: String {
    "\(method) \(template.hasPrefix("/open-apis") ? String(template.dropFirst("/open-apis".count)) : template)"
  }
}
