import Screen

/// Small questions about bytes and ids.
enum Ids {
  /// An id as short as it can be told apart: `img_v…2cbg`.
  static func short(_ id: String, _ context: Context) -> String {
    Clip.middle(id, to: 16, ellipsis: context.glyphs.ellipsis)
  }

  /// Letters, digits and `_`; everything outside ASCII is no word here.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// ASCII punctuation, which a stroke may escape.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && (!isWord(byte) || byte == UInt8(ascii: "_"))
  }

  /// What can't be part of an address in running text.
  static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// Marks that end a sentence rather than the address before them.
  static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
}
