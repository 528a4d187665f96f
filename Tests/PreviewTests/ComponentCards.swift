/// One small card for each component, with texts in English and Chinese: what the stored previews of components show.
///
/// `text(…)` stands for a text object in both languages.
enum ComponentCards {
  struct Sample: Sendable {
    var name: String
    var json: String
  }

  static let all: [Sample] = wholes + texts + controls + containers + media + others

  private static func text(_ english: String, _ chinese: String, tag: String = "plain_text", more: String = "")
    -> String
  {
    #"{"tag":"\#(tag)","content":"\#(english)","i18n_content":{"en_us":"\#(english)","zh_cn":"\#(chinese)"}\#(more)}"#
  }

  private static func card2(_ name: String, _ elements: String...) -> Sample {
    Sample(name: name, json: #"{"schema":"2.0","body":{"elements":[\#(elements.joined(separator: ","))]}}"#)
  }

  private static func card1(_ name: String, _ elements: String...) -> Sample {
    Sample(name: name, json: #"{"elements":[\#(elements.joined(separator: ","))]}"#)
  }

  private static func markdown(_ english: String, _ chinese: String, more: String = "") -> String {
    #"{"tag":"markdown","content":"\#(english)","i18n_content":{"en_us":"\#(english)","zh_cn":"\#(chinese)"}\#(more)}"#
  }

  private static func button(_ english: String, _ chinese: String, _ more: String) -> String {
    #"{"tag":"button","text":\#(text(english, chinese)),\#(more)}"#
  }

  private static let options =
    #"[{"text":\#(text("Holiday", "年假")),"value":"h"},{"text":\#(text("Sick leave", "病假")),"value":"s"},{"text":\#(text("Parental leave, up to ninety-eight days", "产假，最多九十八天")),"value":"p"}]"#

  // MARK: Whole cards

  private static let wholes: [Sample] = [
    Sample(
      name: "header",
      json: """
        {"schema":"2.0","header":{"template":"orange","icon":{"tag":"standard_icon","token":"alarm_outlined"},
         "title":\(text("Disk of db-3 is nearly full, writes stop in about two hours", "db-3 的磁盘即将写满，大约两小时后停止写入")),
         "subtitle":\(text("Since 09:12 · East 2", "09:12 开始 · 华东 2")),"text_tag_list":[
         {"tag":"text_tag","text":\(text("P1", "一级")),"color":"red"},{"tag":"text_tag","text":\(text("open", "处理中")),"color":"orange"},
         {"tag":"text_tag","text":\(text("db", "数据库")),"color":"blue"},{"tag":"text_tag","text":\(text("dropped", "不显示")),"color":"blue"}]},
         "body":{"elements":[]}}
        """),
    Sample(
      name: "header-plain",
      json: """
        {"schema":"2.0","header":{"title":\(text("No colour", "没有颜色")),"subtitle":\(text("and a subtitle", "有副标题"))},
         "card_link":{"url":"https://status.example.com/incidents/4711?from=card&lang=en"},"body":{"elements":[\(text("Body.", "正文。"))]}}
        """),
    Sample(
      name: "template",
      json: """
        {"type":"template","data":{"template_id":"AAqkDemoTemplate","template_version_name":"1.0.2","template_variable":{
         "title":"发布 1.4.2","count":3,"link":{"url":"https://example.com/release"},"rows":[{"name":"api","ok":true},{"name":"web","ok":false}]}}}
        """),
    Sample(name: "entity", json: #"{"type":"card","data":{"card_id":"7355372766134157313"}}"#),
    Sample(
      name: "rendered",
      json: """
        {"title":"告警 Disk full","elements":[[{"tag":"text","text":"db-3 的磁盘用量是 97 %，"},{"tag":"a","href":"https://example.com","text":"面板"}],
         [{"tag":"at","user_id":"ou_ann","user_name":"Ann"},{"tag":"text","text":" please look"}],[{"tag":"img","image_key":"img_v3_02a1_7f2c9a10"}],
         [{"tag":"button","text":"去处理","type":"primary"},{"tag":"button","text":"忽略"}]]}
        """),
    Sample(
      name: "raw",
      json: #"""
        {"card_schema":2,"json_attachment":{"persons":{"p1":{"content":"Ann","user_id":"ou_ann"}}},"json_card":"{\"schema\":2,\"header\":{\"tag\":\"card_header\",\"property\":{\"title\":{\"tag\":\"plain_text\",\"property\":{\"content\":\"拼车 Car pool\"}},\"template\":\"green\"}},\"body\":{\"tag\":\"body\",\"property\":{\"elements\":[{\"id\":\"_1\",\"tag\":\"markdown\",\"property\":{\"elements\":[{\"tag\":\"plain_text\",\"property\":{\"content\":\"出发 \",\"textStyle\":{\"attributes\":[\"bold\"]}}},{\"tag\":\"plain_text\",\"property\":{\"content\":\"on Tuesday, \"}},{\"tag\":\"link\",\"property\":{\"content\":\"route\",\"url\":{\"url\":\"https://example.com\"}}},{\"tag\":\"br\"},{\"tag\":\"list\",\"property\":{\"items\":[{\"level\":0,\"type\":\"ul\",\"elements\":[{\"tag\":\"plain_text\",\"property\":{\"content\":\"four seats\"}}]}]}}]}},{\"id\":\"_2\",\"tag\":\"hr\"},{\"id\":\"_3\",\"tag\":\"button\",\"property\":{\"text\":{\"tag\":\"plain_text\",\"property\":{\"content\":\"私聊 Join\"}},\"type\":\"primary\",\"actions\":[{\"type\":\"open_url\",\"action\":{\"url\":\"https://example.com\"}}]}},{\"id\":\"_4\",\"tag\":\"table\",\"property\":{\"columns\":[{\"dataType\":\"text\",\"displayName\":\"排名\",\"name\":\"r\"},{\"dataType\":\"number\",\"displayName\":\"Sales\",\"name\":\"s\"}],\"rows\":[{\"r\":{\"data\":\"1\"},\"s\":{\"data\":195.8}}]}}]}}}"}
        """#),
    Sample(name: "empty", json: "{}"),
  ]

  // MARK: Texts

  private static let texts: [Sample] = [
    card2(
      "markdown-text",
      markdown(
        "Plain, **bold**, *italic*, ~~struck~~, **_both_** and `code`.\\nA [link](https://example.com/a), <a href='https://example.com'></a>, <link icon='chat_outlined' url='https://example.com'>talk</link>.\\n<font color='red'>red</font> <font color='green-500'>green</font> <text_tag color='blue'>label</text_tag> <number_tag background_color='red'>7</number_tag>\\n<at id=ou_ann></at> <at ids=ou_ann,ou_bob></at> <at id=all></at> <at id=ou_7dab8a3d3cdcc9da365777c7ad53f0></at> <person id='ou_bob' show_name=true></person>\\n:OK: :Fire: :NoSuchKey: &#42;not bold&#42; &lt;b&gt; 5 &times; 3",
        "正文，**加粗**、*斜体*、~~删除线~~、**_加粗斜体_** 和 `代码`。\\n[链接](https://example.com/a)、<a href='https://example.com'></a>、<link icon='chat_outlined' url='https://example.com'>聊一聊</link>。\\n<font color='red'>红色</font> <font color='green-500'>绿色</font> <text_tag color='blue'>标签</text_tag> <number_tag background_color='red'>7</number_tag>\\n<at id=ou_ann></at> <at ids=ou_ann,ou_bob></at> <at id=all></at> <at id=ou_7dab8a3d3cdcc9da365777c7ad53f0></at> <person id='ou_bob' show_name=true></person>\\n:OK: :Fire: :NoSuchKey: &#42;不加粗&#42; &lt;b&gt; 5 &times; 3"
      )),
    card2(
      "markdown-blocks",
      markdown(
        "# First\\n## Second\\n### Third\\n\\n- one\\n- two, which is long enough to go on in a second line at forty columns\\n    - inside\\n        1. deeper\\n        2. still\\n- three\\n\\n1. first\\n2. second\\n    - under it\\n\\n> a quote\\n> > and a quote in it\\n\\n```swift\\nlet a = [1, 2]  // a comment that is long enough to be wrapped\\nprint(a)\\n```\\n\\n| Host | Used | State |\\n|:--|--:|:-:|\\n| db-3 | 97 % | **full** |\\n| db-4, the replica in the other region | 12 % | ok |\\n---\\n![A picture](img_v3_02a1_7f2c9a10)",
        "# 一级\\n## 二级\\n### 三级\\n\\n- 一\\n- 二，这一项足够长，在四十列的时候要折到第二行继续显示\\n    - 里面\\n        1. 更深\\n        2. 还在\\n- 三\\n\\n1. 第一\\n2. 第二\\n    - 下面\\n\\n> 引用\\n> > 引用中的引用\\n\\n```swift\\nlet a = [1, 2]  // 一条足够长的注释，用来看看怎么折行\\nprint(a)\\n```\\n\\n| 主机 | 已用 | 状态 |\\n|:--|--:|:-:|\\n| db-3 | 97 % | **已满** |\\n| db-4，另一个地域的副本 | 12 % | 正常 |\\n---\\n![一张图](img_v3_02a1_7f2c9a10)"
      )),
    card2(
      "markdown-times",
      markdown(
        "<local_datetime millisecond='1700000000000' format_type='date_num'></local_datetime>, <local_datetime millisecond='1700000000000' format_type='date_short'></local_datetime>, <local_datetime millisecond='1700000000000' format_type='date'></local_datetime>, <local_datetime millisecond='1700000000000' format_type='week'></local_datetime>, <local_datetime millisecond='1700000000000' format_type='week_short'></local_datetime>, <local_datetime millisecond='1700000000000' format_type='time'></local_datetime>, <local_datetime millisecond='1700000000000' format_type='time_sec'></local_datetime>, <local_datetime millisecond='1700000000000' format_type='timezone'></local_datetime>, <local_datetime millisecond='' format_type='time'></local_datetime>",
        "<local_datetime millisecond='1700000000000' format_type='date_num'></local_datetime>，<local_datetime millisecond='1700000000000' format_type='date_short'></local_datetime>，<local_datetime millisecond='1700000000000' format_type='date'></local_datetime>，<local_datetime millisecond='1700000000000' format_type='week'></local_datetime>，<local_datetime millisecond='1700000000000' format_type='week_short'></local_datetime>，<local_datetime millisecond='1700000000000' format_type='time'></local_datetime>，<local_datetime millisecond='1700000000000' format_type='time_sec'></local_datetime>，<local_datetime millisecond='1700000000000' format_type='timezone'></local_datetime>，<local_datetime millisecond='' format_type='time'></local_datetime>"
      )),
    card1(
      "markdown-1.0",
      markdown(
        "**Bold**, [here]($doc), `not code`\\n# not a heading\\n> not a quote\\n- a list\\n- goes on\\n---\\n<at id=all></at> :OK:",
        "**加粗**，[这里]($doc)，`不是代码`\\n# 不是标题\\n> 不是引用\\n- 列表\\n- 继续\\n---\\n<at id=all></at> :OK:",
        more: #","href":{"doc":{"url":"https://example.com/doc"}}"#)),
    card1(
      "lark_md",
      #"{"tag":"div","text":\#(text("**Bold** and [a link](https://example.com), <at id=ou_ann></at> <font color='grey'>grey</font>\\n- no list, # no heading", "**加粗**和[链接](https://example.com)，<at id=ou_ann></at> <font color='grey'>灰色</font>\\n- 不是列表，# 不是标题", tag: "lark_md"))}"#
    ),
    card2(
      "plain_text",
      #"{"tag":"div","text":\#(text("**Stars** stay. A heading:", "**星号**保留。标题：", more: #","text_size":"heading""#))}"#,
      #"{"tag":"div","icon":{"tag":"standard_icon","token":"info_outlined","color":"blue"},"text":\#(text("Small and grey, at most two lines are shown of a text that is much longer than that and goes on and on until nobody reads it any more.", "灰色小字，最多显示两行。这段文字比两行长得多，一直写下去，直到再也没有人愿意读下去为止，后面的内容都会被省略掉。", more: #","text_size":"notation","text_color":"grey","lines":2"#))}"#,
      #"{"tag":"div","text":\#(text("to the right", "靠右", more: #","text_align":"right""#))}"#),
    card1(
      "div",
      #"{"tag":"div","text":\#(text("With fields:", "带字段：")),"fields":[{"is_short":true,"text":\#(text("**Service**\\ndb-3", "**服务**\\ndb-3", tag: "lark_md"))},{"is_short":true,"text":\#(text("**Level**\\nP1", "**等级**\\n一级", tag: "lark_md"))},{"is_short":false,"text":\#(text("A long field has the whole row.", "长字段独占一行。"))},{"is_short":true,"text":\#(text("alone", "单独"))}],"extra":{"tag":"button","text":\#(text("Runbook", "手册")),"url":"https://example.com"}}"#
    ),
    card1(
      "note",
      #"{"tag":"note","elements":[{"tag":"standard_icon","token":"bell_outlined"},\#(text("Sent by the on-call bot,", "由值班机器人发送，")),\#(text("[turn off](https://example.com)", "[退订](https://example.com)", tag: "lark_md")),{"tag":"img","img_key":"img_1","alt":\#(text("logo", "标志"))}]}"#
    ),
    card2("hr", markdown("above", "上面"), #"{"tag":"hr"}"#, markdown("below", "下面")),
    card2(
      "icons",
      ["alarm_outlined", "chat-forbidden_outlined", "calendar_colorful", "member_filled", "larkcommunity_colorful"]
        .map { #"{"tag":"standard_icon","token":"\#($0)","color":"red"}"# }.joined(separator: ","),
      #"{"tag":"custom_icon","img_key":"img_v3_02a1_7f2c9a10"}"#,
      #"{"tag":"text_tag","text":\#(text("label", "标签")),"color":"green"}"#),
  ]

  // MARK: Controls

  private static let controls: [Sample] = [
    card2(
      "button",
      button("Default", "默认", #""behaviors":[{"type":"callback","value":{}}]"#),
      button(
        "Main", "主要", #""type":"primary","behaviors":[{"type":"open_url","default_url":"https://example.com/go"}]"#),
      button(
        "Delete", "删除",
        #""type":"danger","behaviors":[],"confirm":{"title":\#(text("Sure?", "确定吗？")),"text":\#(text("It can't be undone.", "此操作无法撤销。"))}"#
      ),
      button("Words", "文字按钮", #""type":"text","behaviors":[]"#),
      button("Main words", "主要文字", #""type":"primary_text","behaviors":[]"#),
      button("Filled", "实心", #""type":"primary_filled","behaviors":[]"#),
      button("Off", "不可用", #""disabled":true,"disabled_tips":\#(text("Ask the owner.", "请联系负责人。")),"behaviors":[]"#),
      button("Tiny", "极小", #""size":"tiny","behaviors":[]"#), button("Large", "大号", #""size":"large","behaviors":[]"#),
      button("As wide as the card", "与卡片同宽", #""width":"fill","behaviors":[]"#),
      button("With an icon", "带图标", #""icon":{"tag":"standard_icon","token":"add_outlined"},"behaviors":[]"#)),
    card2(
      "overflow",
      #"{"tag":"overflow","options":[{"text":\#(text("Edit", "编辑")),"value":"e"},{"text":\#(text("Help", "帮助")),"multi_url":{"url":"https://example.com"}},{"text":\#(text("Copy the id of the alert", "复制告警 ID")),"value":"c"}]}"#
    ),
    card2(
      "select_static",
      #"{"tag":"select_static","placeholder":\#(text("Kind of leave", "请假类型")),"options":\#(options),"behaviors":[]}"#,
      #"{"tag":"select_static","initial_option":"s","options":\#(options),"behaviors":[]}"#,
      #"{"tag":"select_static","initial_index":3,"disabled":true,"options":\#(options),"behaviors":[]}"#),
    card2(
      "multi_select_static",
      #"{"tag":"form","name":"f","elements":[{"tag":"multi_select_static","name":"k","required":true,"placeholder":\#(text("Kinds", "类型")),"options":\#(options)},{"tag":"multi_select_static","name":"l","selected_values":["h","p"],"options":\#(options)}]}"#
    ),
    card2(
      "select_person",
      #"{"tag":"select_person","placeholder":\#(text("Stand-in", "代班人")),"options":[{"value":"ou_ann"},{"value":"ou_bob"}],"behaviors":[]}"#,
      #"{"tag":"select_person","initial_option":"ou_bob","options":[{"value":"ou_ann"},{"value":"ou_bob"}],"behaviors":[]}"#
    ),
    card2(
      "multi_select_person",
      #"{"tag":"form","name":"f","elements":[{"tag":"multi_select_person","name":"p","selected_values":["ou_ann","ou_bob"],"options":[{"value":"ou_ann"},{"value":"ou_bob"},{"value":"ou_7dab8a3d3cdcc9da365777c7ad53f0"}]},{"tag":"multi_select_person","name":"q"}]}"#
    ),
    card2(
      "select_img",
      #"{"tag":"select_img","options":[{"img_key":"img_v3_02a1_7f2c9a10","value":"1"},{"img_key":"img_v3_02a1_8e1b2c33","value":"2"}]}"#
    ),
    card2(
      "date_picker", #"{"tag":"date_picker","initial_date":"2026-11-20"}"#,
      #"{"tag":"date_picker","placeholder":\#(text("From", "开始日期"))}"#, #"{"tag":"date_picker"}"#),
    card2("picker_time", #"{"tag":"picker_time","initial_time":"11:30"}"#, #"{"tag":"picker_time"}"#),
    card2(
      "picker_datetime", #"{"tag":"picker_datetime","initial_datetime":"2026-11-20 11:30"}"#,
      #"{"tag":"picker_datetime"}"#),
    card2(
      "input",
      #"{"tag":"input","label":\#(text("Reason", "原因")),"required":true,"placeholder":\#(text("a few words", "简单说明"))}"#,
      #"{"tag":"input","label":\#(text("Details", "详情")),"input_type":"multiline_text","rows":3,"default_value":"line one\nline two"}"#,
      #"{"tag":"input","input_type":"password","default_value":"12345"}"#,
      #"{"tag":"input","disabled":true,"placeholder":\#(text("can't be changed", "不可修改"))}"#),
    card2(
      "checker",
      #"{"tag":"checker","text":\#(text("Read the runbook", "已读手册"))}"#,
      #"{"tag":"checker","checked":true,"checked_style":{"show_strikethrough":true},"text":\#(text("Call the owner", "联系负责人")),"button_area":{"buttons":[\#(button("Undo", "撤销", #""type":"text","behaviors":[]"#))]}}"#
    ),
  ]

  // MARK: Containers

  private static let containers: [Sample] = [
    card1(
      "action",
      #"{"tag":"action","actions":[\#(button("Take over", "接班", #""type":"primary","value":{"k":1}"#)),{"tag":"select_static","placeholder":\#(text("Hand to", "转给")),"options":\#(options)},{"tag":"date_picker","placeholder":\#(text("On", "日期"))},{"tag":"overflow","options":[{"text":\#(text("More", "更多")),"value":"m"}]}]}"#
    ),
    card2(
      "column_set",
      ["none", "stretch", "flow", "bisect", "trisect"].map { mode in
        let columns = [("one", "一"), ("two words", "两个词"), ("three", "三")].map { english, chinese in
          #"{"tag":"column","width":"weighted","weight":1,"elements":[\#(markdown("**\(mode)**\\n\(english)", "**\(mode)**\\n\(chinese)"))]}"#
        }
        return #"{"tag":"column_set","flex_mode":"\#(mode)","columns":[\#(columns.joined(separator: ","))]}"#
      }.joined(separator: ",")),
    card2(
      "column_set-weights",
      #"{"tag":"column_set","background_style":"grey","columns":[{"tag":"column","width":"weighted","weight":1,"elements":[\#(markdown("**CPU**\\n42 %", "**处理器**\\n42 %"))]},{"tag":"column","width":"weighted","weight":3,"background_style":"blue-50","elements":[\#(markdown("**Memory**\\n3.1 of 8 GB in use, a little more than yesterday", "**内存**\\n8 GB 中已用 3.1 GB，比昨天略多"))]},{"tag":"column","width":"auto","elements":[\#(button("Go", "查看", #""behaviors":[]"#))]}]}"#
    ),
    card2(
      "form",
      #"{"tag":"form","name":"leave","elements":[{"tag":"input","name":"why","required":true,"label":\#(text("Reason", "原因"))},{"tag":"column_set","columns":[{"tag":"column","width":"auto","elements":[\#(button("Send", "提交", #""name":"s","type":"primary","form_action_type":"submit""#))]},{"tag":"column","width":"auto","elements":[\#(button("Clear", "清空", #""name":"r","form_action_type":"reset""#))]}]}]}"#
    ),
    card2(
      "interactive_container",
      #"{"tag":"interactive_container","has_border":true,"border_color":"green","corner_radius":"8px","behaviors":[{"type":"open_url","default_url":"https://example.com"},{"type":"callback","value":{}}],"elements":[\#(markdown("Press **anywhere** in here.", "点击**任意位置**。")),\#(text("It leads to the dashboard.", "会打开面板。"))]}"#,
      #"{"tag":"interactive_container","disabled":true,"behaviors":[],"elements":[\#(markdown("Off", "不可用"))]}"#),
    card2(
      "collapsible_panel",
      #"{"tag":"collapsible_panel","expanded":true,"border":{"color":"grey"},"header":{"title":{"tag":"markdown","content":"**Open** panel","i18n_content":{"zh_cn":"**展开**的面板"}}},"elements":[\#(markdown("Inside the open panel, with a text that goes on for more than one line on narrow screens.", "展开的面板里的内容，在窄屏幕上这段文字不止一行，需要折到下一行。"))]}"#,
      #"{"tag":"collapsible_panel","header":{"title":\#(text("Folded panel", "折叠的面板"))},"elements":[\#(markdown("Not seen.", "看不到。"))]}"#
    ),
  ]

  // MARK: Media

  private static let media: [Sample] = [
    card2(
      "img",
      #"{"tag":"img","img_key":"img_v3_02a1_7f2c9a10-5c1e","title":\#(text("Errors", "错误数")),"alt":\#(text("Errors per day, rising since Tuesday", "每天的错误数，周二起上升")),"size":"large"}"#,
      #"{"tag":"img","img_key":"img_2","alt":\#(text("", ""))}"#),
    card2(
      "img_combination",
      ["double", "triple", "bisect", "trisect"].map { mode in
        let pictures = (1...(mode == "double" ? 2 : mode == "triple" ? 3 : 5)).map { #"{"img_key":"img_v3_\#($0)"}"# }
        return
          #"{"tag":"img_combination","combination_mode":"\#(mode)","img_list":[\#(pictures.joined(separator: ","))]}"#
      }.joined(separator: ",")),
    card2(
      "person", #"{"tag":"person","user_id":"ou_ann","show_name":true}"#,
      #"{"tag":"person","user_id":"ou_7dab8a3d3cdcc9da365777c7ad53f0","style":"capsule"}"#),
    card2(
      "person_list",
      #"{"tag":"person_list","icon":{"tag":"standard_icon","token":"group_outlined"},"persons":[{"id":"ou_ann"},{"id":"ou_bob"},{"id":"ou_7dab8a3d3cdcc9da365777c7ad53f0"}]}"#
    ),
    card2(
      "audio", #"{"tag":"audio","file_key":"file_v3_demo_1234567890","audio_id":"a1"}"#,
      #"{"tag":"audio","audio_id":"a2"}"#),
  ]

  // MARK: Tables and what is wrong

  private static let others: [Sample] = [
    card2(
      "table",
      """
      {"tag":"table","page_size":3,"columns":[{"name":"t","display_name":"text","data_type":"text"},
       {"name":"l","display_name":"lark_md","data_type":"lark_md"},{"name":"m","display_name":"markdown","data_type":"markdown"},
       {"name":"o","display_name":"options","data_type":"options"},{"name":"n","display_name":"number","data_type":"number","format":{"symbol":"¥","precision":2,"separator":true}},
       {"name":"p","display_name":"persons","data_type":"persons"},{"name":"d","display_name":"date","data_type":"date","date_format":"YYYY/MM/DD HH:mm"}],
       "rows":[{"t":"磁盘 disk","l":"**97 %**","m":"[面板](https://example.com)","o":[{"text":"满","color":"red"},{"text":"P1","color":"orange"}],"n":12345.678,"p":["ou_ann","ou_bob"],"d":1700000000000},
        {"t":"/var/log","l":"61 %","m":"`ok`","o":"正常","n":-5,"p":"ou_bob","d":1700086400000},{"t":"/"},{"t":"/boot"},{"t":"/tmp"}]}
      """),
    card2(
      "table-narrow",
      #"{"tag":"table","columns":[{"name":"k","display_name":"Key","data_type":"text"},{"name":"v","display_name":"Value","data_type":"number"}],"rows":[{"k":"a","v":1},{"k":"b","v":20}]}"#,
      #"{"tag":"table","columns":[{"name":"k","display_name":"Key","data_type":"text"}],"rows":[]}"#),
    card2(
      "unknown",
      #"{"tag":"sparkle","label":{"content":"Something new 新东西"},"elements":[\#(button("Inner", "里面", #""behaviors":[]"#))]}"#,
      #"{"content":"no tag"}"#, #""just text""#, #"{"tag":"img"}"#, #"{"tag":"div"}"#, #"{"tag":"markdown"}"#),
  ]
}
