/// Limits on cards that are known before sending (feishu-api.md section 7, card-json.md section 14).
public enum CardLimits {
  /// Bytes up to which a card is well inside the limit.
  public static let comfortableBytes = 28_000
  /// The documented limit of a card in bytes; more may pass or be refused with 230025.
  public static let documentedBytes = 30_720
  /// Bytes above which every card that was tried was refused.
  public static let ceilingBytes = 153_600
  /// Elements of a 2.0 card, counted as objects with a `tag`.
  public static let elements = 200
  /// Elements from which a 2.0 card may be too large already: the service does not always count alike.
  public static let elementsWithDoubt = 180
  /// Components of a 1.0 card above which older advice warns; no document names a limit.
  public static let blocksOf1 = 50
  /// Tables of a card in one language, those of Markdown counted.
  public static let tables = 5
  /// Tables in one Markdown text that the documents advise.
  public static let tablesInText = 4
  /// Charts that the documents advise.
  public static let charts = 5
  /// Containers in one another.
  public static let containerDepth = 5
  /// Pictures that a grid has places for.
  public static let picturesOfGrid = ["double": 2, "triple": 3, "bisect": 6, "trisect": 9]
}
