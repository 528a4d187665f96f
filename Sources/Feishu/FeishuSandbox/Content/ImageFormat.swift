/// The formats of pictures that the service takes (feishu-api.md 3.13), known by their first bytes.
enum ImageFormat: String, CaseIterable, Sendable {
  case png, jpeg, gif, bmp, webp, ico, tiff, heic

  /// Nil for what is no picture.
  init?(_ file: [UInt8]) {
    func begins(_ text: String, at offset: Int = 0) -> Bool { file.dropFirst(offset).starts(with: text.utf8) }
    if file.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) {
      self = .png
    } else if file.starts(with: [0xff, 0xd8, 0xff]) {
      self = .jpeg
    } else if begins("GIF87a") || begins("GIF89a") {
      self = .gif
    } else if begins("BM"), file.count >= 26 {
      self = .bmp
    } else if begins("RIFF"), begins("WEBP", at: 8) {
      self = .webp
    } else if file.starts(with: [0, 0, 1, 0]) {
      self = .ico
    } else if file.starts(with: [0x49, 0x49, 0x2a, 0]) || file.starts(with: [0x4d, 0x4d, 0, 0x2a]) {
      self = .tiff
    } else if ["heic", "heix", "mif1"].contains(where: { begins("ftyp" + $0, at: 4) }) {
      self = .heic
    } else {
      return nil
    }
  }

  var mediaType: String {
    switch self {
    case .ico: "image/x-icon"
    default: "image/" + rawValue
    }
  }

  /// Width and height in pixels of the formats that write them in a fixed place or, for JPEG, in a frame header.
  func size(of file: [UInt8]) -> (width: Int, height: Int)? {
    func number(_ offsets: [Int]) -> Int? {
      guard offsets.allSatisfy(file.indices.contains) else { return nil }
      return offsets.reduce(0) { $0 << 8 | Int(file[$1]) }
    }
    func size(_ width: [Int], _ height: [Int]) -> (width: Int, height: Int)? {
      guard let width = number(width), let height = number(height) else { return nil }
      return (width, height)
    }
    switch self {
    case .png: return size([16, 17, 18, 19], [20, 21, 22, 23])
    case .gif: return size([7, 6], [9, 8])
    case .bmp: return size([21, 20, 19, 18], [25, 24, 23, 22])
    case .jpeg:
      var offset = 2
      while let marker = number([offset, offset + 1]), let length = number([offset + 2, offset + 3]), length >= 2 {
        // C0 to CF are frames, but for three that are tables.
        if (0xffc0...0xffcf).contains(marker), ![0xffc4, 0xffc8, 0xffcc].contains(marker) {
          return size([offset + 7, offset + 8], [offset + 5, offset + 6])
        }
        offset += 2 + length
      }
      return nil
    case .webp, .ico, .tiff, .heic: return nil
    }
  }

  /// The longest side that is taken, in pixels.
  func mostPixels(for purpose: PictureRecord.Purpose) -> Int {
    if purpose == .avatar { return 4096 }
    return self == .gif ? 2000 : 12_000
  }
}
