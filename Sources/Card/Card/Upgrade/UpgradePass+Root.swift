import JSONText
import Phrase

/// What stands around the components: schema, config, header, and the body with its languages.
extension UpgradePass {
  mutating func writeSchema(_ card: inout JSONTree) {
    report(.auto, at: card["schema"] ?? card, .schemaWritten)
    card.set("schema", to: "2.0", asFirst: true)
  }

  mutating func upgradeConfig(_ card: inout JSONTree) {
    if card["config"]?.kind != .object {
      report(.auto, at: card["config"] ?? card, .nowShared)
      if card["config"] == nil {
        card.insert("config", ["update_multi": true], after: "schema")
      } else {
        card.set("config", to: ["update_multi": true])
      }
      return
    }
    card.modify("config") { config in
      if config["update_multi"]?.bool != true {
        report(.auto, at: config["update_multi"] ?? config, .nowShared)
        config.set("update_multi", to: true)
      }
      if let wide = config.remove("wide_screen_mode") {
        let wasOn = wide.bool == true
        report(wasOn ? .look : .auto, at: wide, wasOn ? .wideDropped : .switchDropped("wide_screen_mode"))
      }
      guard let compact = config["compact_width"] else { return }
      if compact.bool == true, config["width_mode"] == nil {
        report(.auto, at: compact, .compactWidth)
        config.replace("compact_width", with: "width_mode", "compact")
      } else {
        report(.auto, at: compact, .switchDropped("compact_width"))
        config.remove("compact_width")
      }
    }
  }

  mutating func upgradeHeader(_ card: inout JSONTree) {
    mergeHeaders(&card)
    card.modify("header") { header in
      if let old = header["ud_icon"], let token = old["token"] {
        var new: JSONTree = ["tag": "standard_icon", "token": token]
        if let color = old["style"]?["color"] { new.set("color", to: color) }
        report(.auto, at: old, .headerIcon)
        header.replace("ud_icon", with: "icon", new)
        return
      }
      header.remove("ud_icon")
      guard let icon = header["icon"], icon["tag"] == nil else { return }
      if let key = icon["img_key"] {
        report(.auto, at: icon, .headerIcon)
        header.set("icon", to: ["tag": "custom_icon", "img_key": key])
      } else {
        report(.look, at: icon, .emptyIconDropped)
        header.remove("icon")
      }
    }
  }

  /// `i18n_header`: one header for each language.
  private mutating func mergeHeaders(_ card: inout JSONTree) {
    guard let old = card["i18n_header"] else { return }
    let languages = LanguageMerge(old.origin)
    guard let chosen = languages.first else {
      card.remove("i18n_header")
      return
    }
    if let merged = languages.merged {
      report(.auto, at: old, .headersMerged)
      putHeader(merged, into: &card)
    } else {
      report(.look, at: old, .headersDropped(kept: chosen.locale, others: languages.others))
      putHeader(JSONTree(chosen.node), into: &card)
    }
  }

  private func putHeader(_ header: JSONTree, into card: inout JSONTree) {
    card.remove("header")
    card.replace("i18n_header", with: "header", header)
  }

  /// `elements`, or `i18n_elements` that wins over them, go into the body.
  mutating func upgradeBody(_ card: inout JSONTree) {
    var key = "elements"
    var elements = card[key]
    if let old = card["i18n_elements"] {
      let languages = LanguageMerge(old.origin)
      if let chosen = languages.first {
        if let elements { report(.look, at: elements, .elementsOverruled) }
        card.remove("elements")
        key = "i18n_elements"
        elements = merged(languages, of: old, keeping: chosen)
      } else {
        card.remove("i18n_elements")
      }
    }
    if let body = card["body"] {
      guard elements != nil else {
        report(.look, at: body, .bodyWasThere)
        isAuthoredFor2 = true
        return
      }
      report(.look, at: body, .bodyOverruled)
      card.remove("body")
    }
    guard var elements else {
      card.set("body", to: ["elements": []])
      return
    }
    if elements.kind != .array {
      report(.look, at: elements, .elementsNoList)
      elements = []
    }
    report(.auto, at: card[key], .elementsMoved)
    card.replace(key, with: "body", .wrapping(elements, as: "elements"))
  }

  private mutating func merged(
    _ languages: LanguageMerge, of old: JSONTree, keeping chosen: LanguageMerge.Version
  ) -> JSONTree {
    if let merged = languages.merged {
      if !languages.others.isEmpty { report(.look, at: old, .languagesMerged) }
      return merged
    }
    report(.look, at: old, .languagesDropped(kept: chosen.locale, others: languages.others))
    return JSONTree(chosen.node)
  }
}
