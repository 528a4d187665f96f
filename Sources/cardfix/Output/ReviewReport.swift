import Messages
import Phrase
import Screen

/// What the checks before a send say.
struct ReviewReport {
  let review: Review
  let file: ContentFile

  init(_ review: Review, _ file: ContentFile) {
    self.review = review
    self.file = file
  }

  /// Prints it; ends with the code that sending would probably end with.
  func print(_ console: Console) -> Exit {
    if console.json {
      console.answer(json(in: console.language))
    } else {
      console.say(lines(in: console.language))
    }
    if review.change.force { return .ok }
    if review.conflict != nil { return .conflict }
    return review.checks.first { $0.verdict == .impossible }.map(Exit.init) ?? .ok
  }

  private func json(in language: Language) -> JSONValue {
    .object([
      ("message_id", .string(review.change.messageID)),
      ("dry_run", .bool(true)),
      ("needs_force", .bool(review.needsForce)),
      (
        "checks",
        .array(
          review.checks.map { check in
            .object([
              ("verdict", .string(check.verdict.rawValue)),
              ("message", .string(check.phrase.text(in: language))),
              (
                "position",
                position(of: check)?.json ?? .null
              ),
            ])
          })
      ),
      (
        "conflict",
        review.conflict.map {
          .object([("base", .int($0.base.number)), ("theirs", .int($0.theirs.number))])
        } ?? .null
      ),
    ])
  }

  private func lines(in language: Language) -> [String] {
    var lines = review.checks.map { check in
      let place = position(of: check).map { "\(file.name):\($0.line):\($0.column): " } ?? ""
      return Printable.text("\(mark(check.verdict)) \(place)\(check.phrase.text(in: language))")
    }
    if let conflict = review.conflict {
      let phrase = CommandFailure(conflict).message
      lines.append(Printable.text("\(mark(.impossible)) \(phrase.text(in: language))"))
    }
    return lines + [Phrase(en: "Nothing was sent.", zh: "未发送任何内容。").text(in: language)]
  }

  private func position(of check: Check) -> CommandFailure.Position? {
    check.range.map { file.document.position(shownFor: $0) }
  }

  /// Readable without colours and in any encoding.
  private func mark(_ verdict: Check.Verdict) -> String {
    switch verdict {
    case .good: "[ok]"
    case .warning: "[! ]"
    case .impossible: "[X ]"
    case .unknown: "[? ]"
    }
  }
}
