import JSONText
import Phrase

/// Members that the schema does not have, or of which it would rather not know.
extension LintPass {
  mutating func checkUnknown(_ place: CardPlace) {
    guard let key = place.node.key, let range = place.node.keyRange, let part = place.holder else { return }
    if let tag = Catalogue.tag(part.name.rawValue), !tag.availability(in: schema).isAvailable { return }
    if card.schema == nil { return checkUnknownOfEnvelope(place.node, key, range, part) }
    // `body` in 1.0 has a rule of its own.
    if schema == .v1, part.name == .root, key == "body" { return }
    if part.name == .img, Catalogue.pictureAddresses.contains(key) {
      return report(.pictureAddress, strictly, at: range, .pictureAddress(key))
    }
    let other: CardSchema = schema == .v1 ? .v2 : .v1
    let severity: Severity = schema == .v1 ? .hint : .error
    if part.name == .root, schema == .v2, key == "elements" {
      return report(.unknownProperty, at: range, .rootElements, fix: bodyFix(for: place.node))
    }
    if part.name == .root, schema == .v2, key.hasPrefix("i18n_") {
      return report(.unknownProperty, at: range, .rootKeyOf1(key))
    }
    let isOfOther = part.knows(key, in: other)
    let nearest = isOfOther ? nil : nearestMember(to: key, of: place.node, in: part)
    var phrase: Phrase = isOfOther ? .memberOf(other, key) : .unknownMember(key, in: schema)
    if let nearest { phrase = phrase + .didYouMean(nearest) }
    report(
      .unknownProperty, severity, at: range, phrase, fix: renaming(place.node, to: nearest) ?? removal(of: place.node))
  }

  /// What is beside the id of a template or an entity is not looked at by anybody.
  private mutating func checkUnknownOfEnvelope(
    _ node: JSONNode, _ key: String, _ range: Range<Int>, _ part: CardPart
  ) {
    guard let nearest = nearestMember(to: key, of: node, in: part) else { return }
    report(
      .unknownProperty, .warning, at: range, .unknownMember(key, in: .v1) + .didYouMean(nearest),
      fix: renaming(node, to: nearest))
  }

  /// The member that a misspelled name most likely means, if the object does not have it yet.
  private mutating func nearestMember(to key: String, of node: JSONNode, in part: CardPart) -> String? {
    if let name = Catalogue.misnamed[part.name]?[key], node.parent?[name] == nil, part.knows(name, in: schema) {
      return name
    }
    guard seen.counts.comparisons < Nearest.mostComparisons else { return nil }
    seen.counts.comparisons += 1
    let present = Set(node.parent?.children.compactMap(\.key) ?? [])
    return Nearest.word(to: key, among: part.members(in: schema).map(\.name).filter { !present.contains($0) })
  }

  /// Members that work though they are old, or about which sources differ. 1.0 takes anything; there is nothing to say.
  mutating func checkStanding(of member: CardMember, at place: CardPlace) {
    guard card.schema != nil, let range = place.node.keyRange else { return }
    if member.isOnlyInForm, place.node.bool == true, !seen.isInForm {
      report(.onlyInForm, at: range, .onlyInForm(member.name), fix: removal(of: place.node))
    }
    guard schema == .v2 else { return }
    switch member.standing(in: .v2) {
    case .documented, .absent: return
    case .old: report(.doubtfulProperty, .hint, at: range, .oldMember(member))
    case .unsure:
      let isSwitch = member.name == "wide_screen_mode" || member.name == "fallback" && place.holder?.name == .root
      report(
        .doubtfulProperty, at: range, .doubtfulMember(member), fix: isSwitch ? removal(of: place.node) : nil)
    }
  }

  /// Puts the elements into a body, where they stand; only when there is no body yet.
  private func bodyFix(for elements: JSONNode) -> QuickFix? {
    guard card.root?["body"] == nil else { return nil }
    let edits = [
      TextEdit.inserting(#""body": {"#, at: elements.extent.lowerBound),
      TextEdit.inserting("}", at: elements.extent.upperBound),
    ]
    return QuickFix(title: .moveToBodyFix, edits: edits)
  }

  private func renaming(_ member: JSONNode, to name: String?) -> QuickFix? {
    guard let name, let edit = member.renamingKey(to: name) else { return nil }
    return QuickFix(title: .writeFix(name), edits: [edit])
  }

  func removal(of member: JSONNode) -> QuickFix? {
    guard let key = member.key, let edit = member.removingSelf() else { return nil }
    return QuickFix(title: .removeFix(key), edits: [edit])
  }
}
