import Card
import JSONText
import Messages
import Phrase
import Preview
import Screen
import Workbench

extension Scene {
  /// The versions of a message, its sends, and the version that the operator is on as readers saw it.
  mutating func drawVersions(_ screen: VersionsScreen, _ bench: Workbench, on canvas: inout Canvas) {
    let body = bench.layout.body
    let title = [
      canvas.say(Phrase(en: "Versions", zh: "版本")), screen.summary.message.id,
      screen.summary.edits.label.map { canvas.say($0) },
    ].compactMap { $0 }.joined(separator: glyphs.dot)
    drawOverlayTitle(title, in: body.line(0), on: &canvas)
    let inside = body.split(topRows: 1).bottom.inset(columns: 1, rows: 0)
    guard let versions = screen.versions else {
      drawWords(Phrase(en: "Reading…", zh: "正在读取…"), in: inside, on: &canvas)
      return
    }
    guard !versions.isEmpty else {
      drawWords(
        Phrase(
          en: "No version is known yet. Opening the message keeps what the service holds as version 1.",
          zh: "还没有已知版本。打开消息后，服务端的内容会保存为版本 1。"), in: inside, on: &canvas)
      return
    }
    let isWide = inside.columns >= 80
    let listPart =
      isWide
      ? inside.split(leftColumns: 44).left
      : inside.split(topRows: min(max(3, versions.count), max(3, inside.rows / 2))).top
    let rest = isWide ? inside.split(leftColumns: 46).right : inside.split(topRows: listPart.rows + 1).bottom
    drawVersionRows(screen, versions, in: listPart, withSends: isWide, bench, on: &canvas)
    guard let version = screen.current else { return }
    let document = previews.document(
      of: version.content, card: previews.card(of: version.content), isCard: screen.summary.message.kind.isCard,
      options: previewOptions(
        bench, of: screen.summary.message, columns: max(20, min(rest.columns, 80)), expandsAll: false))
    for row in 0..<min(rest.rows, document.lines.count) {
      let place = rest.line(row)
      canvas.put(document.lines[row].spans, at: place.origin, in: place)
    }
  }

  private func drawVersionRows(
    _ screen: VersionsScreen, _ versions: [Version], in part: Rect, withSends: Bool, _ bench: Workbench,
    on canvas: inout Canvas
  ) {
    let height = withSends ? max(3, part.rows * 2 / 3) : part.rows
    let top = max(0, screen.cursor - height + 1)
    var row = 0
    for index in top..<min(versions.count, top + height) {
      let version = versions[versions.count - 1 - index]
      let place = part.line(row)
      let isCurrent = index == screen.cursor
      let time = version.createdAt.short(now: bench.now, utcOffset: bench.surroundings.utcOffset)
      let proven = version.isProven ? "\(glyphs.good) " : "  "
      canvas.put(
        [
          Span(isCurrent ? "\(glyphs.cursor) " : "  ", Look(.text, [.bold])),
          Span("v\(version.number) ", Look(.text, [.bold])), Span(proven, Look(.success)),
          Span("\(canvas.say(version.origin.name))  ", Look()), Span(time, Look(.dim)),
          Span(version.note.map { "  \($0)" } ?? "", Look(.dim)),
        ], at: place.origin, in: place)
      if isCurrent { canvas.lay(.selection, under: place) }
      row += 1
    }
    guard withSends, !screen.sends.isEmpty, row + 2 < part.rows else { return }
    row += 1
    let head = part.line(row)
    canvas.put(canvas.say(Phrase(en: "Sends", zh: "发送记录")), at: head.origin, Look(.title, [.bold]), in: head)
    for send in screen.sends.reversed() {
      guard row + 1 < part.rows else { return }
      row += 1
      let place = part.line(row)
      let time = send.startedAt.short(now: bench.now, utcOffset: bench.surroundings.utcOffset)
      let (mark, role, words) = describe(send.outcome)
      canvas.put(
        [
          Span("  \(mark) ", Look(role)), Span("\(time) \(send.action.rawValue) ", Look(.dim)),
          Span(canvas.say(words), Look(role)), Span(send.version.map { " v\($0)" } ?? "", Look(.dim)),
          Span(send.logID.map { "  \(Clip.middle($0, to: 12))" } ?? "", Look(.dim)),
        ], at: place.origin, in: place)
      guard let reason = send.reasonInShort else { continue }
      for line in Self.wrapped(canvas.say(reason), columns: max(8, part.columns - 4)) where row + 1 < part.rows {
        row += 1
        let below = part.line(row)
        canvas.put([Span("    " + line, Look(.dim))], at: below.origin, in: below)
      }
    }
  }

  private func describe(_ outcome: SendOutcome) -> (mark: String, role: Role, words: Phrase) {
    switch outcome {
    case .accepted: (glyphs.good, .success, Phrase(en: "accepted", zh: "已接受"))
    case .refused(let code, let subCode, _):
      (glyphs.error, .error, Phrase(en: "refused \(subCode ?? code)", zh: "被拒绝 \(subCode ?? code)"))
    case .notSent: (glyphs.warning, .warning, Phrase(en: "not sent", zh: "未发出"))
    case .unknown: (glyphs.unknown, .warning, Phrase(en: "unknown", zh: "结果未知"))
    case .underWay: (glyphs.unknown, .info, Phrase(en: "under way", zh: "进行中"))
    }
  }
}

extension VersionOrigin {
  var name: Phrase {
    switch self {
    case .sent: Phrase(en: "sent", zh: "发送")
    case .fetched: Phrase(en: "fetched", zh: "读取")
    case .imported: Phrase(en: "imported", zh: "导入")
    case .rolledBack: Phrase(en: "rolled back", zh: "回滚")
    }
  }
}
