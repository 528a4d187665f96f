/// About single values.
extension Rule {
  static let aboutValues: [Rule] = [
    wrongType, unknownValue, outOfRange, length, moment, tooMany, color, iconToken, pictureKey, person, locale, link,
    optionTwice,
  ]

  public static let wrongType = Rule(
    "wrong-type", .error, code: 200621, "a value of another type", "值的类型不对",
    .card2(
      #"{"tag": "button", "text": «"Open"», "behaviors": [{"type": "callback", "value": {}}]}"#,
      fixed:
        #"{"tag": "button", "text": {"tag": "plain_text", "content": "Open"}, "behaviors": [{"type": "callback", "value": {}}]}"#
    ))
  public static let unknownValue = Rule(
    "unknown-value", .warning, "a word that the documents do not list for the place", "取值不在文档列出的范围内",
    RuleExample(
      #"{"schema": "2.0", "config": {"update_multi": true}, "header": {"title": {"tag": "plain_text", "content": "a"}, "template": «"gren"»}}"#,
      fixed:
        #"{"schema": "2.0", "config": {"update_multi": true}, "header": {"title": {"tag": "plain_text", "content": "a"}, "template": "green"}}"#
    ))
  public static let outOfRange = Rule(
    "out-of-range", .warning, "a number outside its limits", "数值超出范围",
    .card2(#"{"tag": "hr", "margin": «"120px"»}"#, fixed: #"{"tag": "hr", "margin": "99px"}"#))
  public static let length = Rule(
    "length", .warning, "a length that is not written as the place wants it", "尺寸写法不合规",
    .card2(#"{"tag": "hr", "margin": «"8"»}"#, fixed: #"{"tag": "hr", "margin": "8px"}"#))
  public static let moment = Rule(
    "moment", .warning, "a date or time in another form", "日期或时间格式不对",
    .card2(
      #"{"tag": "date_picker", "initial_date": «"2026/07/30"», "behaviors": [{"type": "callback", "value": {}}]}"#,
      fixed:
        #"{"tag": "date_picker", "initial_date": "2026-07-30", "behaviors": [{"type": "callback", "value": {}}]}"#))
  public static let tooMany = Rule(
    "too-many", .warning, "more characters or items than are shown or taken", "字数或项数超出上限",
    RuleExample(
      #"{"schema": "2.0", "config": {"update_multi": true}, "header": {"title": {"tag": "plain_text", "content": "a"}, "text_tag_list": [\#(String(repeating: textTag + ", ", count: 3))«\#(textTag)»]}}"#
    ))
  public static let color = Rule(
    "color", .warning, code: 200621,
    "a colour that is neither in the palette nor declared; hexadecimal ones are refused",
    "颜色既不在色板中也未声明；不接受十六进制颜色",
    .card2(
      ##"{"tag": "div", "text": {"tag": "plain_text", "content": "a", "text_color": «"#c02a26"»}}"##,
      fixed: #"{"tag": "div", "text": {"tag": "plain_text", "content": "a", "text_color": "red"}}"#))
  public static let iconToken = Rule(
    "icon-token", .warning, "an icon that the library does not have", "图标库中没有的图标",
    .card2(
      #"{"tag": "div", "text": {"tag": "plain_text", "content": "a"}, "icon": {"tag": "standard_icon", "token": «"alarm_outline"»}}"#,
      fixed:
        #"{"tag": "div", "text": {"tag": "plain_text", "content": "a"}, "icon": {"tag": "standard_icon", "token": "alarm_outlined"}}"#
    ))
  public static let pictureKey = Rule(
    "picture-key", .error, code: 200570, "an address or a file in the place of a picture's key", "图片 key 处填写了网址或文件名",
    .card2(
      #"{"tag": "img", "img_key": «"https://example.org/a.png"», "alt": {"tag": "plain_text", "content": ""}}"#))
  public static let person = Rule(
    "person-id", .warning, code: 100290, "something that is no id of a person", "不是有效的人员 ID",
    .card2(#"{"tag": "person", "user_id": «"tom@example.org"»}"#))
  public static let locale = Rule(
    "locale", .warning, "a language that the service does not know", "服务端不支持的语言",
    .card2(
      #"{"tag": "markdown", "content": "a", "i18n_content": {«"zh-CN"»: "b"}}"#,
      fixed: #"{"tag": "markdown", "content": "a", "i18n_content": {"zh_cn": "b"}}"#))
  public static let link = Rule(
    "link", .warning, "a link that leads nowhere", "无效的链接",
    RuleExample(
      #"{"schema": "2.0", "config": {"update_multi": true}, "card_link": {"url": «"www.example.org"»}}"#,
      fixed: #"{"schema": "2.0", "config": {"update_multi": true}, "card_link": {"url": "https://www.example.org"}}"#))
  public static let optionTwice = Rule(
    "option-twice", .warning, "options that can not be told apart, or one chosen that is not there",
    "选项的值重复，或初始选项不存在",
    .card2(
      #"{"tag": "select_static", "behaviors": [{"type": "callback", "value": {}}], "options": [\#(option("a")), {"text": {"tag": "plain_text", "content": "b"}, "value": «"a"»}]}"#
    ))

  private static let textTag = #"{"tag": "text_tag", "text": {"tag": "plain_text", "content": "a"}}"#
  private static func option(_ value: String) -> String {
    #"{"text": {"tag": "plain_text", "content": "a"}, "value": "\#(value)"}"#
  }
}
