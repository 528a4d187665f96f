import JSONText

extension SandboxState {
  /// `GET /_sandbox/switches`: every switch by its name, with what holds now.
  func controlSwitches() -> SandboxAnswer {
    let names = Switch.allCases.sorted { $0.rawValue < $1.rawValue }
    return .json(.object(names.map { .init($0.rawValue, switches[$0].wire) }))
  }

  /// `PATCH /_sandbox/switches`: sets those that are named, all or none; null sets a switch back to its default.
  mutating func controlSwitches(_ request: SandboxRequest) throws(ControlRefusal) -> SandboxAnswer {
    let document = JSONDocument(bytes: request.body)
    guard document.isWellFormed, let root = document.root, root.kind == .object else {
      throw ControlRefusal("the body must be a JSON object")
    }
    var changed = switches
    for member in root.children {
      guard let name = member.key.flatMap(Switch.init(rawValue:)) else {
        throw ControlRefusal("no such switch: \(member.key ?? "")")
      }
      guard let value = member.isNull ? name.standard : SwitchValue(member), changed.set(name, to: value) else {
        let hint = name.choices.isEmpty ? "like \(name.standard.wire.json)" : "one of \(name.choices)"
        throw ControlRefusal("\(name.rawValue) must be \(hint)")
      }
    }
    switches = changed
    return controlSwitches()
  }
}

extension SwitchValue {
  fileprivate init?(_ node: JSONNode) {
    if let flag = node.bool {
      self = .flag(flag)
    } else if let number = node.int {
      self = .number(number)
    } else if let text = node.string {
      self = .text(text)
    } else if node.kind == .array {
      self = .words(node.children.compactMap(\.string))
    } else {
      return nil
    }
  }
}
