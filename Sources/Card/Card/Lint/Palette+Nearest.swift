extension Palette {
  /// The colour that looks most like a hexadecimal one on a light client; nil when it is none, or no name has a colour.
  static func nearest(to hexadecimal: String, among names: [String]) -> String? {
    guard let wanted = channels(ofHexadecimal: hexadecimal) else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      guard let light = color(name)?.light else { continue }
      let channels = [Int(light >> 16), Int(light >> 8 & 0xFF), Int(light & 0xFF)]
      let distance = zip(wanted, channels).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
  }

  /// The same colour as `config.style.color` wants it.
  static func rgba(ofHexadecimal text: String) -> String? {
    channels(ofHexadecimal: text).map { "rgba(\($0[0]),\($0[1]),\($0[2]),1)" }
  }

  /// Red, green and blue of `#rgb` or `#rrggbb`, from 0 to 255.
  private static func channels(ofHexadecimal text: String) -> [Int]? {
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst().map { $0.hexDigitValue }
    let known = digits.compactMap(\.self)
    guard known.count == digits.count else { return nil }
    switch known.count {
    case 3, 4: return known.prefix(3).map { $0 * 17 }
    case 6, 8: return [0, 2, 4].map { known[$0] * 16 + known[$0 + 1] }
    default: return nil
    }
  }
}
