import JSONText
import Phrase

/// The components: that each is an object with a tag, and that the tag is one of the card's schema.
extension LintPass {
  /// Values that have to be objects or arrays for anything in them to be shown.
  mutating func checkTypes() {
    guard let root = card.root else { return }
    let objects = ["config", "header", "body", "card_link"].map { root[$0] }
    let arrays = [card.kind == .card1 ? root["elements"] : card.body?["elements"]]
    for node in objects.compactMap(\.self) where node.kind != .object && !node.isNull {
      report(Finding(rule: .wrongType, range: node.range, phrase: .wantsObject(node.key ?? "")))
    }
    for node in arrays.compactMap(\.self) where node.kind != .array && !node.isNull {
      report(Finding(rule: .wrongType, range: node.range, phrase: .wantsArray(node.key ?? "")))
    }
  }

  mutating func checkComponents() {
    guard let schema = card.schema else { return }
    for component in card.components where !isFull {
      guard component.node.kind == .object else {
        report(
          Finding(
            rule: .wrongType, severity: Self.severity(in: schema), range: component.node.range, phrase: .wantsComponent)
        )
        continue
      }
      guard let tag = component.tag, let node = component.node["tag"] else {
        let place = component.node["tag"]?.range ?? component.node.range.prefix(1)
        report(Finding(rule: .missingTag, severity: Self.severity(in: schema), range: place, phrase: .missingTag))
        continue
      }
      check(tag, at: node, in: schema)
      if tag == "img" { checkPicture(component.node) }
    }
  }

  private mutating func checkPicture(_ picture: JSONNode) {
    for member in picture.children where Catalogue.pictureAddresses.contains(member.key ?? "") {
      let key = member.key ?? ""
      report(Finding(rule: .pictureAddress, range: member.keyRange ?? member.range, phrase: .pictureAddress(key)))
    }
  }

  private mutating func check(_ tag: String, at node: JSONNode, in schema: CardSchema) {
    switch Catalogue.tag(tag)?.availability(in: schema) {
    case .always, .since: break
    case .removed:
      let fix = node.parent.flatMap { Upgrade.fix(for: $0) }
      report(Finding(rule: .unsupportedTag, range: node.range, phrase: .removedTag(tag), fix: fix))
    case .never: report(Finding(rule: .unknownTag, severity: .warning, range: node.range, phrase: .tagOf2(tag)))
    case nil: reportUnknown(tag, at: node, in: schema)
    }
  }

  private mutating func reportUnknown(_ tag: String, at node: JSONNode, in schema: CardSchema) {
    let lookalike = Catalogue.lookalike(tag)
    let nearest = lookalike == nil ? Catalogue.nearest(to: tag, in: schema)?.name : nil
    let rename = nearest ?? (lookalike?.isRename == true ? lookalike?.instead : nil)
    let fix = rename.flatMap { name in
      node.replacingString(with: name).map { QuickFix(title: .renameTagFix(name), edits: [$0]) }
    }
    var phrase = Phrase.unknownTag(tag)
    if let advice = lookalike?.advice ?? nearest.map(Phrase.didYouMean) { phrase = phrase + advice }
    let severity = lookalike?.isUnsure == true ? .warning : Self.severity(in: schema)
    report(Finding(rule: .unknownTag, severity: severity, range: node.range, phrase: phrase, fix: fix))
  }

  /// 2.0 refuses what it does not know; 1.0 is said to ignore it.
  private static func severity(in schema: CardSchema) -> Severity {
    schema == .v2 ? .error : .warning
  }
}

extension Range<Int> {
  /// The first `count` bytes of it.
  fileprivate func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(lowerBound + count, upperBound)
  }
}
