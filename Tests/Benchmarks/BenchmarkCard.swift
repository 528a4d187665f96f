/// A card made by code: each block has ten components, as reports of real bots mix them.
enum BenchmarkCard {
  static func text(blocks: Int) -> String {
    let elements = (0..<blocks).map(block).joined(separator: ",\n")
    return #"""
      {"schema": "2.0", "config": {"update_multi": true, "summary": {"content": "值班日报"}},
       "header": {"template": "blue", "title": {"tag": "plain_text", "content": "值班日报 Daily report"},
        "subtitle": {"tag": "plain_text", "content": "华东 2 · db-3"}},
       "body": {"elements": [
      \#(elements)
      ]}}
      """#
  }

  private static func block(_ number: Int) -> String {
    let text =
      "**\(number). 服务状态** 今天 09:12 到 10:40 之间磁盘写满，影响下单；see [the runbook](https://example.com/runbook/\(number)) and `kubectl get pods -n billing`."
    let list = (1...5).map {
      "- 步骤 \($0)：check the dashboard, then <font color='red'>restart</font> node \($0 * number)"
    }
    return [
      #"{"tag": "markdown", "element_id": "md_\#(number)", "content": "\#(text)\n\#(list.joined(separator: "\\n"))"}"#,
      #"{"tag": "div", "text": {"tag": "plain_text", "content": "负责人：张三，电话分机 47\#(number)。请在今天 18:00 之前处理完并在群里回复，谢谢。If it is not done by then, the next shift takes over, tells the whole team about it and writes down what it found out until then.", "text_size": "normal"}}"#,
      #"{"tag": "hr"}"#,
      columns(number),
      number % 3 == 0 && number < 15 ? table(number) : number % 5 == 1 && number < 10 ? chart(number) : picture(number),
      #"{"tag": "button", "type": "primary", "text": {"tag": "plain_text", "content": "处理 \#(number)"}, "behaviors": [{"type": "open_url", "default_url": "https://ops.example.com/tasks/\#(number)"}]}"#,
    ].joined(separator: ",\n")
  }

  private static func columns(_ number: Int) -> String {
    let columns = ["请求量 **\(number * 1021)** 次，比昨天多 12%", "错误率 **0.0\(number)%**\\n\\n峰值在 09:30，已恢复"].map {
      #"{"tag": "column", "width": "weighted", "weight": 1, "vertical_align": "top", "elements": [{"tag": "markdown", "content": "\#($0)。The usual level is below one in a thousand, and nothing has to be done as long as it stays there; 详情请看监控面板，有问题请联系值班同学。"}]}"#
    }
    return
      #"{"tag": "column_set", "flex_mode": "none", "background_style": "grey", "columns": [\#(columns.joined(separator: ",\n "))]}"#
  }

  private static func table(_ number: Int) -> String {
    let rows = (1...5).map { #"{"disk": "/data/\#($0)", "used": \#($0 * 17).\#(number), "note": "正常，无需处理"}"# }
    return #"""
      {"tag": "table", "page_size": 5, "columns": [{"name": "disk", "display_name": "磁盘", "data_type": "text"}, {"name": "used", "display_name": "已用", "data_type": "number"}, {"name": "note", "display_name": "备注", "data_type": "text"}], "rows": [\#(rows.joined(separator: ", "))]}
      """#
  }

  private static func chart(_ number: Int) -> String {
    let values = (0..<12).map { #"{"t": "\#(9 + $0):00", "ms": \#(($0 * 37 + number * 11) % 90 + 5)}"# }
    return
      #"{"tag": "chart", "chart_spec": {"type": "line", "title": {"text": "延迟"}, "xField": "t", "yField": "ms", "data": {"values": [\#(values.joined(separator: ", "))]}}}"#
  }

  private static func picture(_ number: Int) -> String {
    #"{"tag": "img", "img_key": "img_v3_02a1_7f2c9a10-5c1e-4c6f-8d3e-9b1c2d3e4f\#(number)g", "scale_type": "fit_horizontal", "alt": {"tag": "plain_text", "content": "监控截图：过去二十四小时的请求量与错误率，数据来自内部监控平台，每五分钟更新一次；如有疑问请先查看说明文档再提问"}}"#
  }
}
