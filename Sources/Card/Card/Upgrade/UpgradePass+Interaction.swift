import JSONText
import Phrase

/// What happens on a click: `behaviors` in the place of `url`, `multi_url`, `value` and `action_type`.
extension UpgradePass {
  mutating func upgradeInteraction(of node: inout JSONTree, _ tag: String, _ place: Place) {
    let isButton = tag == "button"
    var behaviors = node["behaviors"]?.items ?? []
    let had = !behaviors.isEmpty
    if isButton { upgradeFormAction(of: &node, &behaviors) }
    var used: [String] = []
    let isFormAction = node["form_action_type"] != nil
    let both = node.remove("complex_interaction")?.bool == true
    let link = isButton ? openURL(of: node) : nil
    let value = node["value"]
    if !had {
      if let link {
        behaviors.append(link)
        used += ["url", "multi_url"].filter { node[$0] != nil }
      }
      if let value {
        if link == nil || both {
          behaviors.append(["type": "callback", "value": value])
          used.append("value")
        } else {
          report(value.members.isEmpty ? .auto : .look, at: value, .onlyTheLink)
        }
      }
      if behaviors.isEmpty, !isFormAction, calls(node, tag, place) {
        report(.auto, at: node, .callbackAdded)
        behaviors.append(["type": "callback", "value": [:]])
      }
    }
    if behaviors.contains(where: { $0["type"]?.string == "callback" }) { callsBot = true }
    let old = ["url", "multi_url", "value"].filter { (isButton || $0 == "value") && node[$0] != nil }
    if had, !old.isEmpty {
      report(.look, at: node[old[0]], .behaviorsOverrule(old))
    } else if let first = used.first {
      report(.auto, at: node[first], .behaviorsWritten(used))
    }
    write(behaviors, into: &node, inPlaceOf: old)
  }

  private mutating func write(_ behaviors: [JSONTree], into node: inout JSONTree, inPlaceOf old: [String]) {
    let isSame = behaviors.count == node["behaviors"]?.items.count && behaviors.allSatisfy(\.isSource)
    if !behaviors.isEmpty, !isSame {
      if node["behaviors"] != nil {
        node.set("behaviors", to: JSONTree(items: behaviors))
      } else if let first = old.first {
        node.replace(first, with: "behaviors", JSONTree(items: behaviors))
      } else {
        node.set("behaviors", to: JSONTree(items: behaviors))
      }
    } else if behaviors.isEmpty, node["behaviors"] != nil {
      node.remove("behaviors")
    }
    for key in old { node.remove(key) }
  }

  /// Whether a click called the bot in 1.0, and needs `behaviors` for that in 2.0.
  private func calls(_ node: JSONTree, _ tag: String, _ place: Place) -> Bool {
    guard !place.isInForm else { return false }
    switch tag {
    case "checker", "multi_select_static", "multi_select_person": return false
    case "overflow":
      return (node["options"]?.items ?? []).contains { $0["url"] == nil && $0["multi_url"] == nil }
    default: return true
    }
  }

  /// `action_type` and the behavior `form_action`.
  private mutating func upgradeFormAction(of button: inout JSONTree, _ behaviors: inout [JSONTree]) {
    var action: String?
    var origin: JSONTree?
    if let old = button["action_type"], !isAuthoredFor2 || button["form_action_type"] == nil {
      action = ["form_submit": "submit", "form_reset": "reset"][old.string ?? ""]
      origin = old
      if let action, button["form_action_type"] == nil {
        button.replace("action_type", with: "form_action_type", JSONTree(action))
      } else {
        button.remove("action_type")
      }
    }
    if let old = behaviors.first(where: { $0["type"]?.string == "form_action" }) {
      origin = origin ?? old
      behaviors.removeAll { $0["type"]?.string == "form_action" }
      let word = old["behavior"]?.string ?? "submit"
      action = word
      if button["form_action_type"] == nil { button.set("form_action_type", to: JSONTree(word)) }
    }
    guard let origin else { return }
    report(.auto, at: origin, action == nil ? .actionTypeDropped : .formAction)
  }

  /// The old link of a button as a behavior.
  private func openURL(of button: JSONTree) -> JSONTree? {
    let urls = button["multi_url"]
    let addresses = ["url", "pc_url", "ios_url", "android_url"].compactMap { key -> (key: String, value: JSONTree)? in
      guard let value = urls?[key] ?? (key == "url" ? button["url"] : nil), value.string?.isEmpty == false else {
        return nil
      }
      return (key, value)
    }
    guard let first = addresses.first else { return nil }
    var behavior: JSONTree = ["type": "open_url", "default_url": first.value]
    for address in addresses where address.key != "url" { behavior.set(address.key, to: address.value) }
    return behavior
  }

  /// The entries of an `overflow`: `url` is `multi_url.url` now.
  mutating func upgradeMenu(_ menu: inout JSONTree) {
    menu.modify("options") { options in
      options.replaceItems { option in
        guard let url = option["url"] else { return [option] }
        var option = option
        report(.auto, at: url, .menuLink)
        if option["multi_url"] == nil, url.string?.isEmpty == false {
          option.replace("url", with: "multi_url", ["url": url])
        } else {
          option.remove("url")
        }
        return [option]
      }
    }
  }
}
