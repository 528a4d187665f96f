/// A bracketed paste that is coming in.
struct PasteCollector {
  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  /// Up to here no end mark begins.
  private var searched = 0

  /// The text, line breaks as "\n".
  var text: String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Adds bytes; when they hold the end mark, returns how many are left behind it.
  mutating func take(_ more: ArraySlice<UInt8>) -> Int? {
    bytes += more
    let end = Self.end
    while searched + end.count <= bytes.count {
      if bytes[searched] == end[0], bytes[searched..<searched + end.count].elementsEqual(end) {
        let rest = bytes.count - searched - end.count
        bytes.removeSubrange(searched...)
        return rest
      }
      searched += 1
    }
    return nil
  }
}
