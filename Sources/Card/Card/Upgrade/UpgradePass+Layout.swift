import JSONText
import Phrase

/// Rows, columns, spacings and pictures.
extension UpgradePass {
  // MARK: - Action rows

  /// `action`: its one component, or its components side by side.
  mutating func row(of action: JSONTree, _ place: Place) -> [JSONTree] {
    let parts = (action["actions"]?.items ?? []).flatMap { upgraded(component: $0, place) }
    reportLost(of: action, keeping: ["tag", "actions", "layout"])
    guard parts.count > 1 else {
      report(.auto, at: action, parts.isEmpty ? .emptyDropped("action") : .actionUnpacked)
      return parts
    }
    report(.auto, at: action, .actionInColumns)
    let modes = ["bisected": "bisect", "trisection": "trisect"]
    let mode = action["layout"]?.string.flatMap { modes[$0] } ?? "flow"
    return [Self.columnSet(parts.map { [$0] }, flexMode: mode)]
  }

  /// Columns that are as wide as what is in them.
  static func columnSet(_ columns: [[JSONTree]], flexMode: String) -> JSONTree {
    [
      "tag": "column_set", "flex_mode": JSONTree(flexMode),
      "columns": JSONTree(items: columns.map { column($0, width: "auto") }),
    ]
  }

  private static func column(_ elements: [JSONTree], width: String) -> JSONTree {
    var column: JSONTree = ["tag": "column", "width": JSONTree(width)]
    if width == "weighted" { column.set("weight", to: 1) }
    column.set("elements", to: JSONTree(items: elements))
    return column
  }

  /// Members of a component that is taken apart and that have no place any more.
  mutating func reportLost(of tree: JSONTree, keeping kept: Set<String>) {
    for member in tree.members where !kept.contains(member.key) {
      report(.auto, at: member.value, .unknownDropped(member.key))
    }
  }

  // MARK: - Text blocks

  /// `div`, whose fields and extra component become columns.
  mutating func blocks(of tree: JSONTree, _ place: Place) -> [JSONTree] {
    var div = tree
    let fields = div.remove("fields")
    let extra = div.remove("extra")
    var blocks: [JSONTree] = []
    if fields == nil && extra == nil || div["text"] != nil || div["icon"] != nil {
      blocks.append(block(of: div, place))
    }
    if let fields {
      report(.auto, at: fields, .fieldsInColumns)
      blocks += rows(of: fields.items, place)
    }
    guard let extra else { return blocks }
    let beside = upgraded(component: sized(extra), place)
    guard !beside.isEmpty else { return blocks }
    report(.auto, at: extra, .extraInColumn)
    let columns = [Self.column(blocks, width: "weighted"), Self.column(beside, width: "auto")]
    return [["tag": "column_set", "flex_mode": "none", "columns": JSONTree(items: columns)]]
  }

  private mutating func block(of div: JSONTree, _ place: Place) -> JSONTree {
    if let text = div["text"], text["tag"]?.string == "lark_md", text["href"] != nil {
      return promoted(text, icon: div["icon"])
    }
    return cleaned(div, as: Catalogue.part(.div), place)
  }

  /// Two short fields side by side, the others on their own.
  private mutating func rows(of fields: [JSONTree], _ place: Place) -> [JSONTree] {
    var rows: [JSONTree] = []
    var waiting: JSONTree?
    for field in fields {
      guard let text = field["text"] else { continue }
      let block = block(of: ["tag": "div", "text": text], place)
      guard field["is_short"]?.bool == true else {
        rows += [waiting, block].compactMap(\.self)
        waiting = nil
        continue
      }
      guard let left = waiting else {
        waiting = block
        continue
      }
      let columns = [left, block].map { Self.column([$0], width: "weighted") }
      rows.append(["tag": "column_set", "flex_mode": "none", "columns": JSONTree(items: columns)])
      waiting = nil
    }
    return rows + [waiting].compactMap(\.self)
  }

  /// A picture at the right of a text was 64 px wide and high.
  private func sized(_ extra: JSONTree) -> JSONTree {
    guard extra["tag"]?.string == "img", extra["size"] == nil, extra["mode"] == nil else { return extra }
    var picture = extra
    picture.set("size", to: "64px 64px")
    return picture
  }

  // MARK: - Columns and spacings

  mutating func upgradeColumns(_ set: inout JSONTree) {
    if set["columns"] == nil, let elements = set["elements"], elements.items.contains(where: \.isColumn) {
      report(.look, at: elements, .renamed("elements", to: "columns"))
      set.replace("elements", with: "columns", elements)
    }
    if set["horizontal_spacing"]?.string == "default" {
      report(.auto, at: set["horizontal_spacing"], .spacingRenamed("default", "8px"))
      set.set("horizontal_spacing", to: "8px")
    }
    var pixels = 0
    set.modify("columns") { columns in
      columns.replaceItems { column in
        var column = column
        if column.kind == .object, column["tag"] == nil { column.set("tag", to: "column", asFirst: true) }
        upgradeColumn(&column)
        pixels += column["width"]?.string.flatMap { Int($0.replacing("px", with: "")) } ?? 0
        return [column]
      }
    }
    if pixels > 600, !isAuthoredFor2 { report(.look, at: set, .tooWide(pixels)) }
  }

  private mutating func upgradeColumn(_ column: inout JSONTree) {
    upgradeVerticalSpacing(of: &column)
    guard let old = column["width"], let width = old.int else { return }
    report(.auto, at: old, .widthIsWeight)
    if (16...600).contains(width) {
      column.set("width", to: JSONTree("\(width)px"))
      return
    }
    column.set("width", to: "weighted")
    if column["weight"] == nil {
      column.insert("weight", JSONTree(integerLiteral: min(max(width, 1), 5)), after: "width")
    }
  }

  /// `large` was 16 px in containers and is 12 px now.
  private mutating func upgradeVerticalSpacing(of container: inout JSONTree) {
    guard !isAuthoredFor2, let old = container["vertical_spacing"] else { return }
    let new = ["large": "extra_large", "default": "8px"][old.string ?? ""]
    guard let new else { return }
    report(.auto, at: old, .spacingRenamed(old.string ?? "", new))
    container.set("vertical_spacing", to: JSONTree(new))
  }

  /// The gaps that held when none was written have other sizes now.
  mutating func keepSpacing(of container: inout JSONTree, _ tag: String) {
    upgradeVerticalSpacing(of: &container)
    guard !isAuthoredFor2 else { return }
    if tag == "collapsible_panel" {
      let isFramed = container["border"] != nil || container["background_color"] != nil
      container.modify("header") { header in
        guard header.kind == .object, header["padding"] == nil else { return }
        let hasGround = isFramed || header["background_color"] != nil
        report(.look, at: header, .paddingKept)
        header.set("padding", to: JSONTree(hasGround ? "8px" : "8px 0px"))
      }
    } else if container["vertical_spacing"] == nil {
      let old = tag == "form" ? "16px" : "12px"
      report(.look, at: container, .spacingKept(tag, old))
      container.insert("vertical_spacing", JSONTree(old), after: tag == "form" ? "name" : "tag")
    }
  }

  // MARK: - Pictures

  mutating func upgradePicture(_ picture: inout JSONTree) {
    if picture["alt"] == nil { picture.insert("alt", ["tag": "plain_text", "content": ""], after: "img_key") }
    if let size = picture["size"], size.string == "stretch_without_padding" {
      report(.auto, at: size, .fullBleed)
      picture.replace("size", with: "margin", "4px -12px")
      picture.set("scale_type", to: "crop_center")
    }
    if let mode = picture["mode"] {
      report(.look, at: mode, .pictureMode)
      if picture["scale_type"] != nil || picture["size"] != nil {
        picture.remove("mode")
      } else if let word = mode.string, ["crop_center", "fit_horizontal"].contains(word) {
        picture.replace("mode", with: "scale_type", mode)
      } else {
        picture.replace("mode", with: "size", mode)
        picture.insert("scale_type", "crop_center", after: "size")
      }
    }
    for key in ["custom_width", "compact_width"] {
      if let width = picture.remove(key) {
        report(width.bool == false ? .auto : .look, at: width, .pictureWidthDropped(key))
      }
    }
  }

  mutating func upgradePictureChoice(_ choice: inout JSONTree) {
    if let style = choice.remove("style") { report(.auto, at: style, .switchDropped("style")) }
  }
}

extension JSONTree {
  fileprivate var isColumn: Bool { self["tag"]?.string == "column" }
}
