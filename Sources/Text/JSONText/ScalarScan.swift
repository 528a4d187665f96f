/// One scalar read from bytes that may not be UTF-8.
struct ScannedScalar {
  /// The scalar's value; U+FFFD where the bytes are not UTF-8.
  var value: UInt32
  /// How many bytes it takes: at least one.
  var length: Int
  var isValid: Bool
}

/// Reading UTF-8 with a place for every mistake in it.
enum ScalarScan {
  static let replacement: UInt32 = 0xFFFD

  /// The scalar that begins at `index`, looking no further than `end`.
  ///
  /// A broken sequence gives one U+FFFD for its longest sensible beginning, as `String(decoding:as:)` does.
  static func scalar(at index: Int, before end: Int, in bytes: [UInt8]) -> ScannedScalar {
    let lead = bytes[index]
    if lead < 0x80 { return ScannedScalar(value: UInt32(lead), length: 1, isValid: true) }
    let wanted: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: wanted = 2
    case 0xE0: (wanted, second) = (3, 0xA0...0xBF)
    case 0xED: (wanted, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: wanted = 3
    case 0xF0: (wanted, second) = (4, 0x90...0xBF)
    case 0xF4: (wanted, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: wanted = 4
    default: return ScannedScalar(value: replacement, length: 1, isValid: false)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(wanted))
    for offset in 1..<wanted {
      let place = index + offset
      guard place < end, (offset == 1 ? second : 0x80...0xBF).contains(bytes[place]) else {
        return ScannedScalar(value: replacement, length: offset, isValid: false)
      }
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    return ScannedScalar(value: value, length: wanted, isValid: true)
  }

  /// The stretches of `bytes` that are not UTF-8, at most `limit` of them.
  static func invalidRanges(in bytes: [UInt8], limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let scanned = scalar(at: index, before: bytes.count, in: bytes)
      if !scanned.isValid {
        if let last = found.last, last.upperBound == index {
          found[found.count - 1] = last.lowerBound..<index + scanned.length
        } else if found.count == limit {
          return found
        } else {
          found.append(index..<index + scanned.length)
        }
      }
      index += scanned.length
    }
    return found
  }
}
