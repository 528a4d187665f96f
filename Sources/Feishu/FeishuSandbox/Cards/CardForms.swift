import JSONText

/// Item 72: a form needs a name and a submit button, and names in forms must be unique in the card (in each language of it).
enum CardForms {
  static func check(_ card: StoredCard) throws(Refusal) {
    for body in card.bodies { try check(body) }
  }

  private static func check(_ body: JSONNode) throws(Refusal) {
    var names: Set<String> = []
    for form in TaggedObjects(part: body) where form["tag"]?.string == "form" {
      guard form["name"]?.string?.isEmpty == false else {
        throw .form("form's name is required and can not be empty string", path: CardPath.text(of: form))
      }
      try claim(form, &names)
      var canSubmit = false
      for node in TaggedObjects(part: form) {
        try claim(node, &names)
        canSubmit = canSubmit || isSubmit(node)
      }
      guard canSubmit else {
        throw .form("there is no submit button in the form container, at least one", path: CardPath.text(of: form))
      }
    }
  }

  private static func claim(_ node: JSONNode, _ names: inout Set<String>) throws(Refusal) {
    guard let name = node["name"]?.string, !name.isEmpty, isNamed(node) else { return }
    guard names.insert(name).inserted else {
      throw .form("name(\(name)) duplicate", path: CardPath.text(of: node))
    }
  }

  /// What has a `name` that is sent with the form; a table's columns have names of another kind.
  private static func isNamed(_ node: JSONNode) -> Bool {
    switch node["tag"]?.string {
    case "form", "button", "input", "select_static", "multi_select_static", "select_person", "multi_select_person",
      "date_picker", "picker_time", "picker_datetime", "checker", "select_img":
      true
    default: false
    }
  }

  /// A submit button in any of the three ways in which one is written (card-json.md sections 8 and 10).
  private static func isSubmit(_ node: JSONNode) -> Bool {
    guard node["tag"]?.string == "button" else { return false }
    if node["form_action_type"]?.string == "submit" || node["action_type"]?.string == "form_submit" { return true }
    return node["behaviors"].items.contains {
      $0["type"]?.string == "form_action" && ($0["behavior"]?.string ?? "submit") == "submit"
    }
  }
}
