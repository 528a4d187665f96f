/// About tables, charts and sound.
extension Rule {
  static let aboutData: [Rule] = [
    tableCount, tableColumns, tableRows, rowName, chartSpec, chartField, chartCount, audioForward, audioTwice,
  ]

  public static let tableCount = Rule(
    "table-count", .error, code: 11310, "more than 5 tables in the card, those of Markdown counted",
    "卡片内的表格超过 5 个（含 Markdown 表格）",
    .card2(
      String(repeating: #"{"tag": "markdown", "content": "|a|b|\n|-|-|\n|1|2|"}, "#, count: 5)
        + #"{"tag": "markdown", "content": «"|a|b|\n|-|-|\n|1|2|"»}"#))
  public static let tableColumns = Rule(
    "table-columns", .warning, "columns that can not be told apart", "表格列名重复",
    .card2(
      #"{"tag": "table", "columns": [{"name": "a", "data_type": "text"}, {"name": «"a"», "data_type": "text"}], "rows": []}"#
    ))
  public static let tableRows = Rule(
    "table-rows", .error, code: 200914, "a cell that is not what its column holds", "单元格的值与列类型不符",
    .card2(
      #"{"tag": "table", "columns": [{"name": "load", "data_type": "number"}], "rows": [{"load": «"97"»}]}"#,
      fixed: #"{"tag": "table", "columns": [{"name": "load", "data_type": "number"}], "rows": [{"load": 97}]}"#))
  public static let rowName = Rule(
    "row-name", .error, code: 200915, "a row names a column that is not declared", "行数据使用了未声明的列名",
    .card2(
      #"{"tag": "table", "columns": [{"name": "host", "data_type": "text"}], "rows": [{«"hots"»: "db-3"}]}"#,
      fixed: #"{"tag": "table", "columns": [{"name": "host", "data_type": "text"}], "rows": [{"host": "db-3"}]}"#))
  public static let chartSpec = Rule(
    "chart-spec", .error, code: 200550, "a chart's specification is an object with type and data",
    "图表定义须为含 type 和 data 的对象",
    .card2(#"{"tag": "chart", "chart_spec": «{"type": "bar", "xField": "x", "yField": "y"}»}"#))
  public static let chartField = Rule(
    "chart-field", .warning, "a field of a chart that its data do not have", "图表数据中没有所用的字段",
    .card2(
      #"{"tag": "chart", "chart_spec": {"type": "bar", "data": {"values": [{"x": "a", "load": 1}]}, "xField": "x", "yField": «"laod"»}}"#,
      fixed:
        #"{"tag": "chart", "chart_spec": {"type": "bar", "data": {"values": [{"x": "a", "load": 1}]}, "xField": "x", "yField": "load"}}"#
    ))
  public static let chartCount = Rule(
    "chart-count", .hint, "more than 5 charts make a card slow", "图表超过 5 个时卡片会变慢",
    .card2(
      String(repeating: chart(#"{"tag": "chart""#) + ", ", count: 5) + chart(#"{"tag": «"chart"»"#)))
  public static let audioForward = Rule(
    "audio-forward", .error, code: 300220, "a card with sound must not be forwarded", "含音频的卡片须禁止转发",
    RuleExample(
      #"{"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": [{"tag": «"audio"», "file_key": "file_v3_demo"}]}}"#,
      fixed:
        #"{"schema": "2.0", "config": {"update_multi": true, "enable_forward": false}, "body": {"elements": [{"tag": "audio", "file_key": "file_v3_demo"}]}}"#
    ))
  public static let audioTwice = Rule(
    "audio-twice", .error, code: 300230, "an audio_id that stands twice in the card", "audio_id 在卡片中重复",
    RuleExample(
      #"{"schema": "2.0", "config": {"update_multi": true, "enable_forward": false}, "body": {"elements": [{"tag": "audio", "file_key": "f", "audio_id": "a"}, {"tag": "audio", "file_key": "f", "audio_id": «"a"»}]}}"#,
      fixed:
        #"{"schema": "2.0", "config": {"update_multi": true, "enable_forward": false}, "body": {"elements": [{"tag": "audio", "file_key": "f", "audio_id": "a"}, {"tag": "audio", "file_key": "f", "audio_id": "a_2"}]}}"#
    ))

  private static func chart(_ start: String) -> String {
    start + #", "chart_spec": {"type": "pie", "data": {"values": []}}}"#
  }
}
