/// The parts of a `multipart/form-data` body by their names, as RFC 7578 has them; the last of several with one name counts.
struct MultipartForm {
  private var parts: [String: ArraySlice<UInt8>] = [:]

  /// Nil when the body is no such form, or is cut off before its last boundary.
  init?(_ body: [UInt8], contentType: String?) {
    guard let boundary = contentType.flatMap(Self.boundary) else { return nil }
    let delimiter = Array("--\(boundary)".utf8)
    let lineBreak = Array("\r\n".utf8)
    guard var rest = Self.after(delimiter, in: body[...]) else { return nil }
    // Two hyphens after a boundary end the form.
    while !rest.starts(with: "--".utf8) {
      guard let start = Self.after(lineBreak, in: rest),
        let end = start.firstRange(of: lineBreak + delimiter)
      else { return nil }
      let part = start[..<end.lowerBound]
      rest = start[end.upperBound...]
      // A part without headers begins with the line break that ends them.
      let split = part.firstRange(of: lineBreak + lineBreak)
      guard let split, let name = Self.name(in: part[..<split.lowerBound]) else { continue }
      parts[name] = part[split.upperBound...]
    }
  }

  /// The bytes of a part.
  func bytes(_ name: String) -> [UInt8]? { parts[name].map { Array($0) } }

  /// A part that is a text.
  func text(_ name: String) -> String? { parts[name].map { String(decoding: $0, as: UTF8.self) } }

  private static func after(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    bytes.firstRange(of: pattern).map { bytes[$0.upperBound...] }
  }

  private static func boundary(of contentType: String) -> String? {
    let parts = contentType.split(separator: ";").map { $0.drop { $0 == " " } }
    guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
    let value = parts.first { $0.lowercased().hasPrefix("boundary=") }?.dropFirst("boundary=".count)
    let text = value.map { unquoted($0) } ?? ""
    return text.isEmpty ? nil : text
  }

  /// `name` of the part's `Content-Disposition`.
  private static func name(in head: ArraySlice<UInt8>) -> String? {
    for line in String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline)
    where line.lowercased().hasPrefix("content-disposition:") {
      for field in line.split(separator: ";").map({ $0.drop { $0 == " " } }) where field.hasPrefix("name=") {
        return unquoted(field.dropFirst("name=".count))
      }
    }
    return nil
  }

  private static func unquoted(_ text: Substring) -> String {
    let isQuoted = text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
    return String(isQuoted ? text.dropFirst().dropLast() : text)
  }
}
