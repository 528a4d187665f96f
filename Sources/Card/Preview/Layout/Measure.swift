import JSONText
import Screen

/// How wide a part would like to be: a guess from its texts, without drawing it.
enum Measure {
  private static let most = 200

  static func width(of node: JSONNode, _ context: Context, depth: Int = 0) -> Int {
    guard depth < 8 else { return 20 }
    switch node["tag"]?.string {
    case "button": return Buttons.label(node, context.shownString(of: node["text"]), context).naturalWidth
    case "img", "chart", "table", "form", "input": return 30
    case "markdown": return min(most, text(context.shownString(of: node)?.string) + (node["icon"] == nil ? 0 : 2))
    case "div":
      let extra = node["extra"].map { width(of: $0, context, depth: depth + 1) + 2 } ?? 0
      let fields =
        node["fields"]?.children.reduce(0) { max($0, text(context.shownString(of: $1["text"])?.string)) } ?? 0
      return min(
        most, max(fields, text(context.shownString(of: node["text"])?.string)) + extra + (node["icon"] == nil ? 0 : 2))
    case "plain_text", "lark_md": return text(context.shownString(of: node)?.string)
    case "column_set":
      return min(most, node["columns"]?.children.reduce(-2) { $0 + 2 + width(of: $1, context, depth: depth + 1) } ?? 0)
    case "select_static", "date_picker", "picker_time", "picker_datetime", "select_person", "multi_select_static",
      "multi_select_person":
      return text(context.shownString(of: node["placeholder"])?.string) + 10
    default:
      let children = node["elements"] ?? node["actions"]
      return min(most, children?.children.reduce(8) { max($0, width(of: $1, context, depth: depth + 1)) } ?? 20)
    }
  }

  private static func text(_ string: String?) -> Int {
    guard var string else { return 8 }
    return string.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).reduce(0) { widest, line in
        // Three bytes are two columns in most scripts that take three.
        let ascii = line.reduce(0) { $0 + ($1 < 0x80 ? 1 : 0) }
        return max(widest, ascii + (line.count - ascii + 2) * 2 / 3)
      }
    }
  }
}
