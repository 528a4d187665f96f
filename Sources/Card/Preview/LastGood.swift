public import JSONText

/// Keeps the last good picture of what is broken while it is typed.
///
/// Drawn as it is, half of a card would jump with every quote that is typed. So the part whose text is broken (the smallest
/// part of the picture that holds what was typed) is drawn from its last good text and named in
/// ``PreviewDocument/stale``; everything else is drawn from what is written now.
///
///     let picture = LastGood.picture(of: text) { Preview.card(Card($0), options: options) }
public enum LastGood {
  /// A part that is drawn from its last good text.
  private struct Frozen {
    var good: Range<Int>
    var now: Range<Int>
  }

  /// Steps outwards from the smallest part before the whole picture is kept.
  private static let mostSteps = 6

  /// The picture of a text; `draw` is called with it, or while it is broken with its last good form and with a mended one.
  public static func picture(of text: LastGoodText, draw: (JSONDocument) -> PreviewDocument) -> PreviewDocument {
    guard !text.document.isWellFormed, let good = text.good else { return draw(text.document) }
    let (mended, frozen) = mended(text, good, draw(good))
    var picture = draw(mended)
    place(&picture, frozen)
    return picture
  }

  /// The text now with each broken part as it was when it was good last.
  private static func mended(
    _ text: LastGoodText, _ good: JSONDocument, _ picture: PreviewDocument
  ) -> (JSONDocument, [Frozen]) {
    let whole = 0..<good.bytes.count
    let bytes = text.document.bytes
    let holders = text.changes.map { homes(of: $0.good, in: picture, whole) }
    for step in 0..<mostSteps {
      let frozen = separate(holders.map { $0[min(step, $0.count - 1)] }).compactMap { part -> Frozen? in
        let now = text.range(ofGood: part)
        let isFine = JSONDocument(bytes: Array(bytes[now])).isWellFormed
        return isFine ? nil : Frozen(good: part, now: now)
      }
      let edits = frozen.map { TextEdit(range: $0.now, replacement: Array(good.bytes[$0.good])) }
      let mended = JSONDocument(bytes: edits.applied(to: bytes))
      if mended.isWellFormed { return (mended, frozen) }
    }
    return (good, [Frozen(good: whole, now: 0..<bytes.count)])
  }

  /// The parts of the picture that hold a range, from the smallest to the whole text.
  private static func homes(of range: Range<Int>, in picture: PreviewDocument, _ whole: Range<Int>) -> [Range<Int>] {
    let holders = picture.components.map(\.source)
      .filter { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
    return Set(holders).sorted { $0.count < $1.count } + [whole]
  }

  /// Ranges in order, those that meet put together.
  private static func separate(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound < last.upperBound || range == last {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// Says every place of the picture in terms of the text as it is now, and which lines are kept ones.
  private static func place(_ picture: inout PreviewDocument, _ frozen: [Frozen]) {
    var places: [(drawn: Range<Int>, now: Range<Int>)] = []
    var shift = 0
    for part in frozen {
      let start = part.now.lowerBound + shift
      places.append((start..<(start + part.good.count), part.now))
      shift += part.good.count - part.now.count
    }
    func moved(_ range: Range<Int>) -> Range<Int> {
      var (lower, upper) = (range.lowerBound, range.upperBound)
      for (drawn, now) in places {
        if drawn.lowerBound <= range.lowerBound, range.upperBound <= drawn.upperBound { return now }
        if drawn.upperBound <= range.lowerBound { lower += now.count - drawn.count }
        if drawn.upperBound <= range.upperBound { upper += now.count - drawn.count }
      }
      return lower..<max(lower, upper)
    }
    for (drawn, _) in places {
      let kept = picture.components.filter {
        drawn.lowerBound <= $0.source.lowerBound && $0.source.upperBound <= drawn.upperBound
      }
      guard let first = kept.map(\.lines.lowerBound).min(), let end = kept.map(\.lines.upperBound).max() else {
        continue
      }
      picture.stale.append(first..<end)
    }
    for index in picture.components.indices {
      picture.components[index].source = moved(picture.components[index].source)
    }
    for index in picture.lines.indices {
      picture.lines[index].source = picture.lines[index].source.map(moved)
    }
  }
}
