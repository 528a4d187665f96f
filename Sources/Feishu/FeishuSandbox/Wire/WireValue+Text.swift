extension WireValue {
  /// The value as JSON text without blanks.
  var json: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of ``json``.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  private func write(to out: inout [UInt8]) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .verbatim(let text): out += text.utf8
    case .text(let text): Self.quote(text, to: &out)
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        item.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        Self.quote(member.name, to: &out)
        out.append(UInt8(ascii: ":"))
        member.value.write(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// A JSON string with only the escapes that JSON demands. What needs none is copied in one go.
  static func quote(_ text: String, to out: inout [UInt8]) {
    var text = text
    out.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5c {
        out += bytes[start..<index]
        escape(byte, to: &out)
        start = index + 1
      }
      out += bytes[start...]
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\n"): out += #"\n"#.utf8
    case UInt8(ascii: "\r"): out += #"\r"#.utf8
    case UInt8(ascii: "\t"): out += #"\t"#.utf8
    case 0..<0x20: out += ((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16)).utf8
    default: out += [UInt8(ascii: "\\"), byte]
    }
  }
}
