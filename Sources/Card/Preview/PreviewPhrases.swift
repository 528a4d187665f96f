import Phrase

/// What a preview says about a part that it can't draw.
extension Phrase {
  static let notAComponent = Phrase(en: "not a component: write an object with a tag", zh: "不是组件，应为带 tag 的对象")
  static let notAList = Phrase(en: "elements must be a list", zh: "elements 应为数组")
  static let notAHeader = Phrase(en: "header must be an object", zh: "header 应为对象")
  static let notABody = Phrase(en: "body must be an object with elements", zh: "body 应为带 elements 的对象")
  static let tooDeep = Phrase(en: "nested too deeply to show", zh: "嵌套过深，无法显示")
  static let noTag = Phrase(en: "no tag", zh: "缺少 tag")
  static let noText = Phrase(en: "div: add text or fields", zh: "div：请补充 text 或 fields")
  static let noContent = Phrase(en: "no content: add a string", zh: "缺少 content，请补充字符串")
  static let noTitle = Phrase(en: "no title", zh: "缺少标题")
  static let noActions = Phrase(en: "action: add a list of actions", zh: "action：请补充 actions 数组")
  static let noImageKey = Phrase(en: "img: add an img_key", zh: "img：请补充 img_key")
  static let noPictures = Phrase(en: "img_combination: add an img_list", zh: "img_combination：请补充 img_list")
  static let noFileKey = Phrase(en: "add a file_key", zh: "请补充 file_key")
  static let noPerson = Phrase(en: "person: add an id", zh: "人员：请补充 ID")
  static let noOptions = Phrase(en: "no options: add some", zh: "没有选项，请补充 options")
  static let noColumns = Phrase(en: "no columns: add some", zh: "没有列，请补充 columns")
  static let noChart = Phrase(en: "chart: add a chart_spec", zh: "chart：请补充 chart_spec")

  static func nothingToShow(_ tag: String) -> Phrase {
    Phrase(en: "\(tag): nothing to show", zh: "\(tag)：没有可显示的内容")
  }

  static func noField(_ name: String) -> Phrase {
    Phrase(en: "the rows have no field \(name)", zh: "数据中没有字段 \(name)")
  }

  static func noFieldNamed(_ key: String) -> Phrase {
    Phrase(en: "chart_spec: add \(key), the name of a field of the rows", zh: "chart_spec：请补充 \(key)，即数据中的字段名")
  }

  static func noNumbers(_ name: String) -> Phrase {
    Phrase(en: "the field \(name) has no numbers", zh: "字段 \(name) 中没有数字")
  }

  static let dataNotAList = Phrase(
    en: "data: write {\"values\": [ … ]} with an object for each row", zh: "data：应为 {\"values\": [ … ]}，每行一个对象")
}

/// Names of parts, and words that clients show themselves.
extension Phrase {
  /// Between things that are counted up.
  static let listComma = Phrase(en: ", ", zh: "、")
  static let everyone = Phrase(en: "everyone", zh: "所有人")
  static let picture = Phrase(en: "picture", zh: "图片")
  static let video = Phrase(en: "video", zh: "视频")
  static let audio = Phrase(en: "audio", zh: "语音")
  static let file = Phrase(en: "file", zh: "文件")
  static let chart = Phrase(en: "Chart", zh: "图表")
  static let form = Phrase(en: "form", zh: "表单")
  static let choose = Phrase(en: "choose", zh: "请选择")
  static let choosePerson = Phrase(en: "choose a person", zh: "请选择人员")
  static let chooseDate = Phrase(en: "choose a date", zh: "请选择日期")
  static let chooseTime = Phrase(en: "choose a time", zh: "请选择时间")
  static let chooseDateAndTime = Phrase(en: "choose date and time", zh: "请选择日期时间")
  static let noRows = Phrase(en: "no rows", zh: "暂无数据")
  static let noData = Phrase(en: "no data", zh: "暂无数据")
  static let noTextFound = Phrase(en: "no text in it", zh: "其中没有文字")
  static let emptyCard = Phrase(en: "An empty card.", zh: "空卡片。")
  static let nothing = Phrase(en: "Nothing to show yet.", zh: "暂无内容。")
  static let timeOfSending = Phrase(en: "time of sending", zh: "发送时间")

  static func pictures(_ count: Int, _ mode: String) -> Phrase {
    Phrase(en: count == 1 ? "1 picture, \(mode)" : "\(count) pictures, \(mode)", zh: "\(count) 张图片，\(mode)")
  }

  static func moreColumns(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 more column" : "\(count) more columns", zh: "另有 \(count) 列")
  }

  static func moreRows(_ count: Int) -> Phrase {
    Phrase(en: "\(count) more", zh: "另有 \(count) 条")
  }

  static func moreSeries(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 more series" : "\(count) more series", zh: "另有 \(count) 个系列")
  }

  static func others(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 other" : "\(count) others", zh: "其他 \(count) 项")
  }

  static func points(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 point" : "\(count) points", zh: "\(count) 个点")
  }

  static func rowCount(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 row" : "\(count) rows", zh: "\(count) 行")
  }

  /// The last, the lowest and the highest number of a line.
  static func span(last: String, low: String, high: String) -> Phrase {
    Phrase(en: "last \(last), \(low) to \(high)", zh: "最新 \(last)，\(low) 至 \(high)")
  }

  static let severalHere = Phrase(en: "several here", zh: "重叠")
  static let rightAxis = Phrase(en: "right axis", zh: "右轴")

  static func rows(shown: Int, of count: Int) -> Phrase {
    Phrase(en: "rows 1 to \(shown) of \(count)", zh: "第 1–\(shown) 行，共 \(count) 行")
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  static func date(month: Int, day: Int) -> Phrase {
    Phrase(en: "\(months[month - 1]) \(day)", zh: "\(month)月\(day)日")
  }

  static func date(year: Int, month: Int, day: Int) -> Phrase {
    Phrase(en: "\(months[month - 1]) \(day), \(year)", zh: "\(year)年\(month)月\(day)日")
  }

  static func shortWeekday(_ number: Int) -> Phrase {
    let english = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let chinese = ["日", "一", "二", "三", "四", "五", "六"]
    return Phrase(en: english[number], zh: "周" + chinese[number])
  }

  static func weekday(_ number: Int) -> Phrase {
    let english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let chinese = ["日", "一", "二", "三", "四", "五", "六"]
    return Phrase(en: english[number], zh: "星期" + chinese[number])
  }
}

/// Contents that are not simply a card.
extension Phrase {
  static let templateCard = Phrase(en: "Template card", zh: "模板卡片")
  static let newestVersion = Phrase(en: "newest published version", zh: "最新发布版本")
  static let noVariables = Phrase(en: "No variables.", zh: "没有变量。")
  static let entityCard = Phrase(en: "Card entity", zh: "卡片实体")
  static let livesAtServer = Phrase(
    en: "Its content lives at the server and is changed through the card interface, not here.",
    zh: "内容保存在服务端，需通过卡片接口修改，不能在此修改。")
  static let readBack = Phrase(
    en: "A read-back form of a card: to be read, never to be sent.", zh: "这是读取得到的卡片形式，只能查看，不能发送。")
  static let wrapped = Phrase(
    en: "The card stands inside a wrapper; send only what is inside.", zh: "卡片外还有一层包装，只发送里面的卡片即可。")
  static let insideString = Phrase(
    en: "The content is JSON inside a string; take the string's text as the content.",
    zh: "内容是放在字符串里的 JSON，请以字符串的文本作为内容。")
  static let unreadable = Phrase(en: "This is not JSON; the text itself:", zh: "这不是 JSON，原文如下：")
}
