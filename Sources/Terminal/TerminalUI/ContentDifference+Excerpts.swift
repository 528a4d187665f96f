import Screen
import Workbench

extension ContentDifference {
  /// Both values in one line each, so that what differs is to be seen: of values too long for a line, the part around the first
  /// character that differs.
  func excerpts(columns: Int, ellipsis: String) -> (before: String?, after: String?) {
    let texts = [before, after].map { $0.map { Array(Printable.text($0)) } }
    let isLong = texts.contains { ($0 ?? []).reduce(0) { $0 + Width.of($1) } > columns }
    var start = 0
    if isLong, let old = texts[0], let new = texts[1] {
      let same = zip(old, new).prefix { $0 == $1 }.count
      // As much of what is the same as fits into a third of the line stands before it.
      start = same
      var room = columns / 3
      while start > 0, room >= Width.of(old[start - 1]) {
        start -= 1
        room -= Width.of(old[start])
      }
    }
    let lines = texts.map { text in
      text.map { Clip.text((start > 0 ? ellipsis : "") + String($0[start...]), to: columns, ellipsis: ellipsis) }
    }
    return (lines[0], lines[1])
  }
}
