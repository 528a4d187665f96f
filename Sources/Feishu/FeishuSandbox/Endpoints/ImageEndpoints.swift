import FeishuAPI
import FoundationEssentials
import JSONText

extension SandboxState {
  /// Item 81: `POST …/im/v1/images`, a multipart form. The key is one that cards may name (item 73).
  mutating func uploadImage(_ call: Call) throws(Refusal) -> WireValue {
    try checkImageAccess(of: call.caller)
    guard !switches.flag(.imagesStopped) else { throw .imagesStopped }
    guard !switches.flag(.imagesFull) else { throw .imagesFull }
    guard let form = MultipartForm(call.request.body, contentType: call.request.contentType),
      let purpose = form.text("image_type").flatMap(PictureRecord.Purpose.init(rawValue:)),
      let file = form.bytes("image")
    else { throw .imageParameter }
    guard !file.isEmpty else { throw .imageEmpty }
    guard file.count <= Limits.imageBytes else { throw .imageTooBig }
    guard let format = ImageFormat(file) else { throw .imageFormat }
    let size = format.size(of: file) ?? (0, 0)
    guard max(size.width, size.height) <= format.mostPixels(for: purpose) else { throw .imageResolution }
    let key = ids.image()
    pictures[key] = PictureRecord(
      key: key, width: size.width, height: size.height, appID: call.caller.app.appID, purpose: purpose,
      file: Data(file))
    return ["image_key": .text(key)]
  }

  /// Item 81: `GET …/im/v1/images/:image_key`, only what this app uploaded for messages.
  func downloadImage(_ call: Call) throws(Refusal) -> SandboxAnswer {
    try checkImageAccess(of: call.caller)
    guard call.caller.app.tenantKey == tenantKey else { throw .imageOtherTenant }
    guard let picture = pictures[call.ids[0]] else { throw .imageParameter }
    guard picture.appID == call.caller.app.appID else { throw .imageOfAnother }
    guard picture.purpose != .avatar else { throw .imageNotAllowed }
    return try answer(with: picture)
  }

  /// 3.13: `GET …/messages/:message_id/resources/:file_key`, a picture of a message, but not of a card.
  func downloadResource(_ call: Call) throws(Refusal) -> SandboxAnswer {
    try checkImageAccess(of: call.caller)
    guard ["image", "file"].contains(call.query(.type)) else { throw .imageParameter }
    guard call.caller.app.tenantKey == tenantKey else { throw .imageOtherTenant }
    let message: StoredMessage
    do throws(Refusal) {
      message = try knownMessage(call.ids[0], for: call.caller)
      let chat = try openChat(message.chatID, for: call.caller, evenDissolved: true)
      try checkGroupScope(chat, for: call.caller)
      guard !chat.isGuarded else { throw .imageGuarded }
    } catch {
      throw error.forImages
    }
    guard !message.isCard, message.upperID == nil else { throw .resourceType }
    let key = call.ids[1]
    let isNamed = JSONDocument(message.content).nodes.contains {
      ["image_key", "file_key"].contains($0.key) && $0.string == key
    }
    guard !message.isDeleted, !message.isRecalled, isNamed else { throw .fileNotInMessage }
    guard let picture = pictures[key] else { throw .imageGone }
    return try answer(with: picture)
  }

  /// What all image endpoints ask of the app and its tenant.
  private func checkImageAccess(of caller: Caller) throws(Refusal) {
    guard !caller.app.isBarred else { throw .imageUnauthorized }
    guard caller.app.isBotEnabled else { throw .imageBotOff }
    guard !switches.flag(.tenantKeyDeleted) else { throw .imageKeyDeleted }
  }

  private func answer(with picture: PictureRecord) throws(Refusal) -> SandboxAnswer {
    if let bytes = picture.declaredBytes {
      guard bytes <= Limits.resourceBytes else { throw .resourceTooBig }
    }
    guard let file = picture.file.map({ Array($0) }) else { throw .imageGone }
    return SandboxAnswer(contentType: ImageFormat(file)?.mediaType ?? "application/octet-stream", body: file)
  }
}
