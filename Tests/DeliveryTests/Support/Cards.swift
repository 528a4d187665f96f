/// Contents for tests, written for them.
enum Cards {
  /// A 2.0 card whose spelling must survive: blanks, key order, `1.0`, escapes.
  static func v2(_ text: String) -> String {
    #"{ "schema": "2.0", "config": {"update_multi": true}, "header": {"title": {"tag": "plain_text", "content": "\u544a\u8b66"}},"#
      + #" "body": {"elements": [{"tag": "markdown", "content": "\#(text)"}, {"tag": "hr"}]} }"#
  }

  /// A 1.0 card.
  static func v1(_ text: String, shared: Bool = true) -> String {
    #"{"config":{"update_multi":\#(shared)},"header":{"title":{"tag":"plain_text","content":"Weekly"}},"#
      + #""elements":[{"tag":"div","text":{"tag":"lark_md","content":"\#(text)"}}]}"#
  }

  /// A 2.0 card of which a lossy service drops the `padding` of the column when it is read back.
  static func padded(_ text: String) -> String {
    #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[{"tag":"column_set","columns":"#
      + #"[{"tag":"column","background_style":"grey","padding":"12px","elements":[{"tag":"markdown","content":"\#(text)"}]}]}]}}"#
  }

  static func text(_ text: String) -> String { #"{"text":"\#(text)"}"# }

  static func post(_ text: String) -> String {
    #"{"zh_cn":{"title":"发布","content":[[{"tag":"text","text":"\#(text)"},{"tag":"at","user_id":"ou_tom"}]]}}"#
  }
}
