/// Contents that most tests use.
enum Sample {
  /// A card of schema 1.0.
  static let one = #"""
    {"config":{"update_multi":true},"header":{"template":"orange","title":{"tag":"plain_text","content":"Disk alert"}},"elements":[{"tag":"div","text":{"tag":"lark_md","content":"db-3 at **91 %**"}},{"tag":"hr"},{"tag":"action","actions":[{"tag":"button","type":"primary","text":{"tag":"plain_text","content":"Ack"},"value":{"act":"ack"}}]},{"tag":"note","elements":[{"tag":"plain_text","content":"sent by ops bot"}]}]}
    """#

  /// What a card of schema 1.0 is read back as when nothing else is asked for (feishu-api.md A.3).
  static let oneProjected = #"""
    {"title":"Disk alert","elements":[[{"tag":"text","text":"db-3 at 91 %"}],[{"tag":"hr"}],[{"tag":"button","text":"Ack","type":"primary"}],[{"tag":"note","elements":[{"tag":"text","text":"sent by ops bot"}]}]]}
    """#

  /// A card of schema 2.0.
  static let two = #"""
    {"schema":"2.0","config":{"update_multi":true},"header":{"template":"orange","title":{"tag":"plain_text","content":"Disk alert"}},"body":{"elements":[{"tag":"markdown","element_id":"txt1","content":"db-3 at **91 %**"}]}}
    """#

  static let text = #"{"text":"disk full"}"#

  static let post = #"{"zh_cn":{"title":"发布","content":[[{"tag":"text","text":"1.4.2"}]]}}"#

  /// A card of schema 2.0 with this Markdown, spelled for the inside of a JSON string.
  static func two(saying markdown: String) -> String {
    #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[{"tag":"markdown","content":"\#(markdown)"}]}}"#
  }

  /// A card of schema 2.0 of exactly this many bytes.
  static func two(bytes: Int) -> String {
    two(saying: String(repeating: "x", count: bytes - two(saying: "").utf8.count))
  }

  /// A text message of exactly this many bytes.
  static func text(bytes: Int) -> String {
    let frame = #"{"text":""}"#
    return #"{"text":"\#(String(repeating: "x", count: bytes - frame.utf8.count))"}"#
  }
}
