import CNcurses

/// Columns as the C library counts them, and ncurses with it.
enum LibraryWidth {
  /// 0, 1 or 2, or -1 for what the library does not know; it depends on the locale in force.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    Int(cn_width(scalar.value))
  }
}
