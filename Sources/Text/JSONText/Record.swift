/// What a document keeps of one value: places in the text and places in its own arrays.
///
/// Values stand in the order of the text, so that all that is inside a value follows it directly.
struct Record: Sendable {
  var kind: JSONNode.Kind
  var traits: SpellingTraits
  var keyTraits: SpellingTraits = []
  var start: Int32
  var end: Int32
  /// Both -1 when the value has no key.
  var keyStart: Int32 = -1
  var keyEnd: Int32 = -1
  /// -1 for the root.
  var parent: Int32
  /// Its number among the parent's children.
  var ordinal: Int32 = 0
  /// The place of the first child in the table of children.
  var firstChild: Int32 = 0
  var childCount: Int32 = 0
  /// The number after that of the last value inside.
  var subtreeEnd: Int32

  var range: Range<Int> { Int(start)..<Int(end) }
  var keyRange: Range<Int>? { keyStart < 0 ? nil : Int(keyStart)..<Int(keyEnd) }
  /// From the key, if there is one, to the end of the value.
  var extent: Range<Int> { Int(keyStart < 0 ? start : keyStart)..<Int(end) }
}

/// How a token is spelled.
struct SpellingTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A string with at least one backslash in it.
  static let hasEscapes = SpellingTraits(rawValue: 1)
  /// Not as JSON wants it; a problem says why.
  static let isDamaged = SpellingTraits(rawValue: 2)
  /// A string that has its closing quote, an object or array that has its closing bracket.
  static let isClosed = SpellingTraits(rawValue: 4)
  /// The literal `true`.
  static let isTrue = SpellingTraits(rawValue: 8)
}
