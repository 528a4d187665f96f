/// Red, green and blue, each 0–255.
struct RGB: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = Int(red)
    self.green = Int(green)
    self.blue = Int(blue)
  }

  /// 0 for black to 1 for white, as bright as it seems to the eye.
  var luminance: Double {
    (0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue)) / 255
  }

  /// The amount of light, 0 to 1; screens show a level as its square, more or less.
  var brightness: Double {
    (0.2126 * Double(red * red) + 0.7152 * Double(green * green) + 0.0722 * Double(blue * blue)) / (255 * 255)
  }

  func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }
}

/// The 256 colours as xterm has them.
enum Palette {
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
  private static let basics: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  static func components(of index: UInt8) -> RGB {
    if index < 16 { return basics[Int(index)] }
    if index >= 232 {
      let level = 8 + 10 * (index - 232)
      return RGB(level, level, level)
    }
    let place = Int(index) - 16
    return RGB(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }

  /// The nearest colour of the cube or the greys; the first sixteen are not used, since people change them.
  static func nearest(_ color: RGB) -> UInt8 {
    func step(_ level: Int) -> Int {
      level < 48 ? 0 : level < 115 ? 1 : (level - 35) / 40
    }
    let cube = UInt8(16 + 36 * step(color.red) + 6 * step(color.green) + step(color.blue))
    let average = (color.red + color.green + color.blue) / 3
    let grey = UInt8(232 + min(23, max(0, (average - 3) / 10)))
    return color.distance(to: components(of: grey)) < color.distance(to: components(of: cube)) ? grey : cube
  }

  /// The basic colour of the same hue; its bright form if there are sixteen and the colour is a light one.
  static func basic(_ color: RGB, bright: Bool) -> UInt8 {
    let highest = max(color.red, color.green, color.blue)
    let lowest = min(color.red, color.green, color.blue)
    if (highest - lowest) * 4 < max(highest, 64) {
      return grey(color.luminance, bright: bright)
    }
    let middle = (highest + lowest) / 2
    let index =
      (color.red >= middle ? 1 : 0) + (color.green >= middle ? 2 : 0) + (color.blue >= middle ? 4 : 0)
    return UInt8(bright && highest > 215 ? index + 8 : index)
  }

  private static func grey(_ luminance: Double, bright: Bool) -> UInt8 {
    switch luminance {
    case ..<0.2: 0
    case ..<0.55 where bright: 8
    case ..<0.35: 0
    case 0.95... where bright: 15
    default: 7
    }
  }
}
