extension JSONTree {
  /// Gives an object a member: the value of an existing key is replaced (of several the last), a new member is put at the end,
  /// or at the beginning when `asFirst`. Nothing happens to what is no object.
  public mutating func set(_ key: String, to value: JSONTree, asFirst: Bool = false) {
    guard var members = ownMembers else { return }
    if let index = members.lastIndex(where: { $0.key == key }) {
      members[index].value = value
    } else {
      members.insert(Member(key: key, value: value, place: nil), at: asFirst ? 0 : members.count)
    }
    shape = .object(members)
  }

  /// Gives an object a new member behind another one, or at the end when that is not there.
  public mutating func insert(_ key: String, _ value: JSONTree, after other: String) {
    guard self[key] == nil, var members = ownMembers else { return set(key, to: value) }
    let index = members.lastIndex { $0.key == other }.map { $0 + 1 } ?? members.count
    members.insert(Member(key: key, value: value, place: nil), at: index)
    shape = .object(members)
  }

  /// Takes a member out, every one of that key; returns the last.
  @discardableResult
  public mutating func remove(_ key: String) -> JSONTree? {
    guard let old = self[key], let members = ownMembers else { return nil }
    shape = .object(members.filter { $0.key != key })
    return old
  }

  /// Puts another member into the place of one; nothing happens when it is not there.
  public mutating func replace(_ key: String, with newKey: String, _ value: JSONTree) {
    guard self[key] != nil, let members = ownMembers else { return }
    let kept = members.lastIndex { $0.key == key }
    shape = .object(
      members.enumerated().compactMap { index, member in
        if index == kept { return Member(key: newKey, value: value, place: member.place) }
        return member.key == key || member.key == newKey ? nil : member
      })
  }

  /// Changes a member in its place; nothing happens when it is not there.
  public mutating func modify(_ key: String, _ change: (inout JSONTree) -> Void) {
    guard var value = self[key] else { return }
    let wasSource = value.isSource
    change(&value)
    guard !(wasSource && value.isSource && value.origin == self[key]?.origin) else { return }
    set(key, to: value)
  }

  /// Changes every member of an object, or takes those out for which nil comes back.
  public mutating func modifyMembers(_ change: (String, JSONTree) -> JSONTree?) {
    guard let members = ownMembers else { return }
    var isChanged = false
    let new = members.compactMap { member -> Member? in
      guard let value = change(member.key, member.value) else {
        isChanged = true
        return nil
      }
      guard !(value.isSource && value.origin == member.value.origin) else { return member }
      isChanged = true
      var member = member
      member.value = value
      return member
    }
    if isChanged { shape = .object(new) }
  }

  /// Puts other values, none or several, into the place of each item of an array.
  public mutating func replaceItems(_ change: (JSONTree) -> [JSONTree]) {
    guard let items = ownItems else { return }
    var isChanged = false
    var new: [Item] = []
    for item in items {
      let values = change(item.value)
      if values.count == 1, values[0].isSource, values[0].origin == item.value.origin {
        new.append(item)
        continue
      }
      isChanged = true
      for (number, value) in values.enumerated() {
        new.append(Item(value: value, place: number == 0 ? item.place : nil))
      }
    }
    if isChanged { shape = .array(new) }
  }

  /// Puts an item at the end of an array.
  public mutating func append(_ item: JSONTree) {
    guard var items = ownItems else { return }
    items.append(Item(value: item, place: nil))
    shape = .array(items)
  }
}
