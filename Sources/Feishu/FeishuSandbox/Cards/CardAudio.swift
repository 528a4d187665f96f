import JSONText

/// feishu-api.md 6.3: a card of schema 2.0 with sound must not be forwarded, names each sound once, and plays only what its app
/// has uploaded. Sounds inside Markdown are not looked at.
struct CardAudio {
  let files: [String: FileRecord]
  let appID: String
  /// 300220, which is documented, or 300260, which was seen for the same.
  let forwardCode: Int

  func check(_ root: JSONNode) throws(Refusal) {
    var ids: Set<String> = []
    for node in TaggedObjects(part: root) where node["tag"]?.string == "audio" {
      guard root["config"]?["enable_forward"]?.bool == false else { throw .audioForwarded(forwardCode) }
      if let id = node["audio_id"]?.string, !ids.insert(id).inserted { throw .audioTwice }
      let file = node["file_key"]?.string.flatMap { files[$0] }
      guard let file, file.appID == nil || file.appID == appID, file.fits("audio") else { throw .audioOfAnother }
    }
  }
}
