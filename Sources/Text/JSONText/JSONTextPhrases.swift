import Phrase

extension Phrase {
  /// What is wrong with a text and what to do about it.
  static func problem(_ kind: JSONProblem.Kind) -> Phrase {
    switch kind {
    case .empty:
      Phrase(en: "The text is empty: write a JSON object.", zh: "内容为空：请写入一个 JSON 对象。")
    case .tooLong:
      Phrase(en: "The text is too long to be read.", zh: "内容过长，无法读取。")
    case .tooDeep:
      Phrase(
        en: "Nested more than \(JSONDocument.maximumDepth) levels deep: what is inside was not read.",
        zh: "嵌套超过 \(JSONDocument.maximumDepth) 层：其中的内容未读取。")
    case .byteOrderMark:
      Phrase(en: "A byte order mark stands at the start: remove it.", zh: "开头有字节顺序标记（BOM）：请删除。")
    case .invalidUTF8:
      Phrase(
        en: "These bytes are not UTF-8: save the text as UTF-8 or write the character again.",
        zh: "这些字节不是 UTF-8：请以 UTF-8 保存，或重新输入该字符。")
    case .comment:
      Phrase(en: "JSON has no comments: remove it.", zh: "JSON 不支持注释：请删除。")
    case .foreignCharacter(let right):
      Phrase(en: "This is not the ASCII character: write “\(right)”.", zh: "这不是半角字符：请改为“\(right)”。")
    case .missingComma:
      Phrase(en: "A comma is missing here.", zh: "此处缺少逗号。")
    case .extraComma:
      Phrase(en: "This comma has no value beside it: remove it.", zh: "多余的逗号：请删除。")
    case .missingColon:
      Phrase(en: "A colon is missing after the key.", zh: "键后缺少冒号。")
    case .missingValue:
      Phrase(en: "The value of this key is missing.", zh: "此键缺少值。")
    case .missingKey:
      Phrase(en: "A member of an object needs a key: write \"key\": before it.", zh: "对象成员缺少键：请在前面写上 \"键\":。")
    case .unquotedKey:
      Phrase(en: "A key needs double quotes.", zh: "键需要加双引号。")
    case .unquotedText:
      Phrase(en: "Text needs double quotes.", zh: "文本需要加双引号。")
    case .wrongLiteral(let right):
      Phrase(en: "Write \(right).", zh: "请写成 \(right)。")
    case .wrongQuotes:
      Phrase(en: "A string needs straight double quotes: \"…\".", zh: "字符串需要用半角双引号：\"…\"。")
    case .unterminatedString:
      Phrase(en: "The closing quote of this string is missing.", zh: "此字符串缺少结尾的引号。")
    case .lineBreakInString:
      Phrase(en: "A string cannot go over a line break: write \\n.", zh: "字符串中不能直接换行：请写成 \\n。")
    case .controlCharacter(let byte):
      Phrase(
        en: "A control character stands in this string: write \(JSONString.escaped(String(Unicode.Scalar(byte)))).",
        zh: "字符串中有控制字符：请写成 \(JSONString.escaped(String(Unicode.Scalar(byte))))。")
    case .badEscape:
      Phrase(
        en: "No such escape: a backslash itself is written \\\\, a character by its number \\u4e2d.",
        zh: "没有这种转义：反斜杠本身写成 \\\\，按编号写字符用 \\u4e2d。")
    case .badNumber:
      Phrase(en: "This is not a number as JSON writes it.", zh: "不符合 JSON 的数字写法。")
    case .missingBrackets(let brackets):
      Phrase(en: "Before this bracket, \(brackets) is missing.", zh: "此括号前缺少 \(brackets)。")
    case .wrongBracket(let right):
      Phrase(en: "The wrong bracket: write \(right).", zh: "括号不对：请改为 \(right)。")
    case .unclosed(let brackets):
      Phrase(en: "The text ends too early: \(brackets) is missing.", zh: "内容未写完：缺少 \(brackets)。")
    case .unescapedQuote:
      Phrase(en: "A quote inside a string is written \\\".", zh: "字符串里的双引号要写成 \\\"。")
    case .unexpected:
      Phrase(en: "This fits nowhere: remove it.", zh: "此处多余：请删除。")
    case .afterEnd:
      Phrase(en: "The JSON has ended before this: remove it.", zh: "JSON 到此前已结束：请删除后面的内容。")
    case .duplicateKey(let key):
      Phrase(
        en: "The key \(JSONString.quoted(key)) stands here more than once: only the last one counts.",
        zh: "键 \(JSONString.quoted(key)) 重复：只有最后一个生效。")
    }
  }
}
