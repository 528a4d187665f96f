/// Many things in one call: a route that makes one thing of its body makes one of each line when the body is NDJSON.
extension SandboxState {
  static let bulkType = "application/x-ndjson"
  private static let bulkRoutes: Set<String> = ["users", "images", "chats", "messages"]

  /// Whether the body holds a thing a line.
  static func isBulk(_ request: SandboxRequest, segments: [String]) -> Bool {
    request.method == "POST" && segments.count == 1 && bulkRoutes.contains(segments[0])
      && request.contentType?.hasPrefix(bulkType) == true
  }

  /// Makes what the lines say, one after the other. What the lines before a wrong one have made stays.
  mutating func controlBulk(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    var count = 0
    var one = request
    one.contentType = nil
    for (number, line) in request.body.split(separator: UInt8(ascii: "\n")).enumerated() {
      one.body = Array(line)
      let answer = control(one, at: now)
      guard answer.status == 200 else { throw ControlRefusal("line \(number + 1): \(answer.text)") }
      count += 1
    }
    return .json(["count": WireValue(count)])
  }
}
