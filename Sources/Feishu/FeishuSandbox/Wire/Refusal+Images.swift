/// What the image endpoints refuse (feishu-api.md 3.13, item 81). Texts that item 81 does not give are ours.
extension Refusal {
  static let imagesStopped = Refusal(232_096, "Writing is stopped for now, retry later.")
  static let imageParameter = Refusal(234_001, "Invalid request param.")
  /// The one refusal of a token or app that is not HTTP 400 (feishu-api.md 1.3).
  static let imageUnauthorized = Refusal(234_002, "Unauthorized.", status: 401)
  static let fileNotInMessage = Refusal(234_003, "File not in msg.")
  static let imageOutsideChat = Refusal(234_004, "App not in chat.")
  static let imageGone = Refusal(234_005, "Image has been deleted.")
  static let imageTooBig = Refusal(234_006, "The file size exceed the max value.")
  static let imageBotOff = Refusal(234_007, "App does not enable bot feature.")
  static let imageOfAnother = Refusal(234_008, "The app is not the resource sender.")
  static let imageNotAllowed = Refusal(234_009, "Lack of necessary permissions.")
  static let imageEmpty = Refusal(234_010, "File's size can't be 0.")
  /// The misspelling is the service's.
  static let imageFormat = Refusal(234_011, "Can't regonnize the image format.")
  static let imageOtherTenant = Refusal(234_019, "Check tenant failed.")
  static let resourceTooBig = Refusal(234_037, "The file to be downloaded exceeds the limit.")
  static let imageGuarded = Refusal(234_038, "The chat is in restricted mode.")
  static let imageResolution = Refusal(234_039, "Image resolution exceeds the limit.")
  static let imageInvisible = Refusal(234_040, "The message is invisible to the operator.")
  static let imageKeyDeleted = Refusal(234_041, "Tenant master key has been deleted.")
  static let imagesFull = Refusal(234_042, "The storage of the tenant is full.")
  static let resourceType = Refusal(234_043, "Unsupported message type.")

  /// What the message endpoints would say, in the numbers of images.
  var forImages: Refusal {
    switch code {
    case 230_002: .imageOutsideChat
    case 230_006: .imageBotOff
    case 230_013, 230_027: .imageNotAllowed
    case 230_050: .imageInvisible
    case 99_992_354: .imageParameter
    default: self
    }
  }
}
