import JSONText
import Screen

/// A cloud of words: the heaviest first, each with its weight.
enum ChartWords {
  private static let mostWords = 60
  private static let mostLines = 6

  static func draw(_ spec: ChartSpec, _ context: Context, _ width: Int) -> Block {
    let words = spec.rows.enumerated()
      .map { (row: $1, place: $0, weight: spec.value(of: $1) ?? -.infinity) }
      .sorted { ($0.weight, $1.place) > ($1.weight, $0.place) }
    let heaviest = words.first?.weight ?? 0
    let items = words.prefix(mostWords).map { word -> InlineText in
      let isHeavy = heaviest > 0 && word.weight >= heaviest / 2
      let look = isHeavy ? Look(context.base.role, .bold) : context.base
      var text = InlineText(spec.name(of: word.row), look).onOneLine.shortened(to: max(8, width / 2), context)
      if word.weight.isFinite { text.append("(\(spec.format.text(word.weight)))", Look(.dim)) }
      return text
    }
    var block = Block(Packing.lines(items, gap: 2, width, context, mostLines: mostLines))
    block.append(Charts.more(words.count - mostWords, context, width))
    return block
  }
}
