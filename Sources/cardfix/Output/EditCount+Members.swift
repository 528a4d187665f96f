import Messages

extension EditCount {
  /// The count as scripts get it: the edits that were surely counted, and the most that may have been. Both are the same
  /// unless the answer to an edit is missing.
  var members: [(String, JSONValue)] {
    [("edits", .int(accepted)), ("edits_max", .int(most)), ("edit_limit", JSONValue(limit))]
  }
}
