import JSONText
import Phrase

/// A template card: its own JSON is at the service, only the values of its variables are here (card-json.md section 13).
extension LintPass {
  mutating func checkTemplate() {
    checkPlaces()
    let data = card.root?["data"]
    guard let variables = data?["template_variable"] else { return }
    guard variables.kind == .object else {
      return report(.templateVariable, at: variables.range, .wantsObject("template_variable"))
    }
    for variable in variables.children { check(variable: variable) }
    for node in variables.descendants where !isFull {
      guard let text = node.string else { continue }
      switch node.key {
      case "img_key": checkPicture(text, node)
      case "url", "pc_url", "ios_url", "android_url":
        if let flaw = LinkFlaw(of: text), flaw != .notEncoded, flaw != .empty {
          report(.link, at: node.range, .link(flaw))
        }
      default: break
      }
    }
  }

  private mutating func check(variable: JSONNode) {
    if variable.isNull { report(.templateVariable, at: variable.range, .variableNull, fix: removal(of: variable)) }
    guard let name = variable.key, let range = variable.keyRange else { return }
    if name.isEmpty || name.contains(where: { $0.isWhitespace || "${}".contains($0) }) {
      report(.templateVariable, at: range, .variableName)
    }
  }
}
