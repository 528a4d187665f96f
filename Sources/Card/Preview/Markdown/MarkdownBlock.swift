/// One block of a Markdown text; ranges are bytes of it.
enum MarkdownBlock {
  case paragraph(Range<Int>)
  case heading(level: Int, Range<Int>)
  case rule
  /// Lines without their breaks.
  case code(language: String, [Range<Int>])
  /// A text of its own, with the marks before its lines taken off.
  case quote([UInt8])
  case item(level: Int, MarkdownMarker, Range<Int>)
  case table(MarkdownTable)
  case blank
}

/// What stands before an item of a list.
enum MarkdownMarker {
  case bullet
  case number(Int)
}

/// A pipe table.
struct MarkdownTable {
  var header: [Range<Int>]
  var alignments: [Alignment]
  var rows: [[Range<Int>]]
}
