/// What the image endpoints refuse (feishu-api.md 3.13, item 81). Texts that item 81 does not give are ours.
extension Refusal {
  static let imageParameter = Refusal(234_001, "Invalid request param.")
  static let fileNotInMessage = Refusal(234_003, "File not in msg.")
  static let imageGone = Refusal(234_005, "Image has been deleted.")
  static let imageTooBig = Refusal(234_006, "The file size exceed the max value.")
  static let imageBotOff = Refusal(234_007, "App does not enable bot feature.")
  static let imageOfAnother = Refusal(234_008, "The app is not the resource sender.")
  static let imageNotAllowed = Refusal(234_009, "Lack of necessary permissions.")
  static let imageEmpty = Refusal(234_010, "File's size can't be 0.")
  /// The misspelling is the service's.
  static let imageFormat = Refusal(234_011, "Can't regonnize the image format.")
  static let imageResolution = Refusal(234_039, "Image resolution exceeds the limit.")
  static let resourceType = Refusal(234_043, "Unsupported message type.")
}
