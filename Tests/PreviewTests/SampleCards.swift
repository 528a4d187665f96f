/// Cards that together use every component of both schemas. Their previews are stored as text files.
enum SampleCards {
  static let all: [(name: String, json: String)] = [
    ("alert", alert), ("report", report), ("controls", controls), ("layout", layout), ("charts", charts),
    ("legacy", legacy), ("template", template), ("broken", broken),
  ]

  static let alert = #"""
    {"schema":"2.0","config":{"update_multi":true,"style":{"color":{"ink":{"light_mode":"rgba(190,40,40,1)"}}}},
     "card_link":{"url":"https://status.example.com/incidents/4711"},
     "header":{"template":"red","title":{"tag":"plain_text","content":"告警：磁盘已满","i18n_content":{"en_us":"Alert: disk full"}},
      "subtitle":{"tag":"plain_text","content":"db-3 · 华东 2"},"icon":{"tag":"standard_icon","token":"alarm_outlined"},
      "text_tag_list":[{"tag":"text_tag","text":{"tag":"plain_text","content":"P1"},"color":"red"},
       {"tag":"text_tag","text":{"tag":"plain_text","content":"处理中"},"color":"orange"}]},
     "body":{"elements":[
      {"tag":"markdown","content":"**service** db-3 在 `2026-11-20 09:12` 写满，请 <at id=ou_7dab8a3d3cdcc9da365777c7ad53f0></at> 尽快处理。\n影响：<font color='red'>下单失败</font>，<text_tag color='blue'>核心链路</text_tag> :Fire:"},
      {"tag":"table","page_size":3,"columns":[{"name":"disk","display_name":"磁盘","data_type":"text"},
       {"name":"used","display_name":"已用","data_type":"number","format":{"precision":1}},
       {"name":"state","display_name":"状态","data_type":"options"}],
       "rows":[{"disk":"/data","used":97.26,"state":[{"text":"满","color":"red"}]},
        {"disk":"/var/log","used":61,"state":[{"text":"正常","color":"green"}]},
        {"disk":"/","used":23.04,"state":"正常"},{"disk":"/boot","used":11}]},
      {"tag":"hr"},
      {"tag":"column_set","flex_mode":"none","columns":[
       {"tag":"column","width":"auto","elements":[{"tag":"button","type":"danger","text":{"tag":"plain_text","content":"去处理"},
        "behaviors":[{"type":"open_url","default_url":"https://ops.example.com/4711"}]}]},
       {"tag":"column","width":"auto","elements":[{"tag":"button","text":{"tag":"plain_text","content":"忽略"},
        "confirm":{"title":{"tag":"plain_text","content":"确定？"},"text":{"tag":"plain_text","content":"忽略后不再提醒"}},
        "behaviors":[{"type":"callback","value":{"a":1}}]}]}]}]}}
    """#

  static let report = #"""
    {"schema":"2.0","header":{"title":{"tag":"plain_text","content":"Weekly report"}},"body":{"elements":[
      {"tag":"markdown","content":"# Summary\nAll **good** this week, see [the dashboard](https://example.com/d).\n\n1. Fixed the login page\n2. Moved `billing` to the new cluster, which took longer than was planned\n    - with one rollback\n    - and no lost data\n\n> Thanks to everyone\n> who stayed late\n\n```sh\nkubectl rollout status deploy/billing\n```\n| Team | Open | Closed |\n|:--|--:|:-:|\n| Pay | 12 | 30 |\n| Growth and retention | 7 | 4 |\n---\nNext review: <local_datetime millisecond='1700000000000' format_type='date_num'></local_datetime> &#42; ~~moved~~"},
      {"tag":"div","icon":{"tag":"standard_icon","token":"info_outlined","color":"blue"},
       "text":{"tag":"plain_text","content":"Numbers are from Monday to Sunday.","text_size":"notation","text_color":"grey"}},
      {"tag":"img","img_key":"img_v3_02a1_7f2c9a10-5c1e-4c6f-8d3e-9b1c2d3e4f5g","alt":{"tag":"plain_text","content":"Errors per day"},
       "title":{"tag":"plain_text","content":"Errors"}},
      {"tag":"img_combination","combination_mode":"double","img_list":[{"img_key":"img_a"},{"img_key":"img_b"}]},
      {"tag":"person_list","persons":[{"id":"ou_ann"},{"id":"ou_bob"}]},
      {"tag":"person","user_id":"ou_ann"},
      {"tag":"audio","file_key":"file_v3_demo","audio_id":"a1"}]}}
    """#

  static let controls = #"""
    {"schema":"2.0","body":{"elements":[
      {"tag":"form","name":"leave","elements":[
       {"tag":"input","name":"why","label":{"tag":"plain_text","content":"Reason"},"required":true,
        "placeholder":{"tag":"plain_text","content":"a few words"}},
       {"tag":"input","name":"more","input_type":"multiline_text","rows":2,"default_value":"line one\nline two"},
       {"tag":"input","name":"pin","input_type":"password","default_value":"12345"},
       {"tag":"select_static","name":"kind","initial_index":2,"options":[{"text":{"tag":"plain_text","content":"Holiday"},"value":"h"},
        {"text":{"tag":"plain_text","content":"Sick leave"},"value":"s"}],"behaviors":[]},
       {"tag":"multi_select_static","name":"days","required":true,"placeholder":{"tag":"plain_text","content":"Days"},
        "options":[{"text":{"tag":"plain_text","content":"Mon"},"value":"1"},{"text":{"tag":"plain_text","content":"Tue"},"value":"2"}]},
       {"tag":"select_person","name":"who","placeholder":{"tag":"plain_text","content":"Stand-in"}},
       {"tag":"date_picker","name":"from","initial_date":"2026-11-20"},
       {"tag":"picker_time","name":"at","placeholder":{"tag":"plain_text","content":"Time"}},
       {"tag":"picker_datetime","name":"until"},
       {"tag":"checker","name":"ok","checked":true,"checked_style":{"show_strikethrough":true},
        "text":{"tag":"plain_text","content":"My team knows"}},
       {"tag":"select_img","name":"pic","multi_select":true,"options":[{"img_key":"img_1","value":"1"},{"img_key":"img_2","value":"2"}]},
       {"tag":"column_set","columns":[
        {"tag":"column","width":"auto","elements":[{"tag":"button","name":"go","type":"primary","form_action_type":"submit",
         "text":{"tag":"plain_text","content":"Send"}}]},
        {"tag":"column","width":"auto","elements":[{"tag":"button","name":"no","type":"text","form_action_type":"reset",
         "text":{"tag":"plain_text","content":"Clear"}}]}]}]},
      {"tag":"button","disabled":true,"text":{"tag":"plain_text","content":"Not yet"},"behaviors":[]},
      {"tag":"overflow","options":[{"text":{"tag":"plain_text","content":"Edit"},"value":"e"},
       {"text":{"tag":"plain_text","content":"Help"},"multi_url":{"url":"https://example.com/help"}}]}]}}
    """#

  static let layout = #"""
    {"schema":"2.0","header":{"template":"blue","title":{"tag":"plain_text","content":"Layout"}},"body":{"elements":[
      {"tag":"column_set","background_style":"grey","columns":[
       {"tag":"column","width":"weighted","weight":1,"elements":[{"tag":"markdown","content":"**CPU**\n42 %"}]},
       {"tag":"column","width":"weighted","weight":2,"background_style":"blue-50","elements":[{"tag":"markdown","content":"**Memory**\n3.1 of 8 GB in use, a little more than yesterday"}]}]},
      {"tag":"column_set","flex_mode":"bisect","columns":[
       {"tag":"column","elements":[{"tag":"div","text":{"tag":"plain_text","content":"one"}}]},
       {"tag":"column","elements":[{"tag":"div","text":{"tag":"plain_text","content":"two"}}]},
       {"tag":"column","elements":[{"tag":"div","text":{"tag":"plain_text","content":"three"}}]}]},
      {"tag":"interactive_container","corner_radius":"8px","has_border":true,"border_color":"green",
       "behaviors":[{"type":"open_url","default_url":"https://example.com"},{"type":"callback","value":{}}],
       "elements":[{"tag":"markdown","content":"Press anywhere in here."}]},
      {"tag":"collapsible_panel","expanded":true,"border":{"color":"grey"},"header":{"title":{"tag":"markdown","content":"**Open** panel"}},
       "elements":[{"tag":"markdown","content":"Inside the open panel."},{"tag":"hr"},{"tag":"markdown","content":"More."}]},
      {"tag":"collapsible_panel","header":{"title":{"tag":"plain_text","content":"Closed panel"}},
       "elements":[{"tag":"markdown","content":"Nobody sees this at first."}]},
      {"tag":"sparkle","label":{"content":"Something new"},"elements":[{"tag":"button","text":{"tag":"plain_text","content":"Inner"},"behaviors":[]}]}]}}
    """#

  static let charts = #"""
    {"schema":"2.0","body":{"elements":[
      {"tag":"chart","chart_spec":{"type":"bar","title":{"text":"Orders"},"xField":["day","shop"],"yField":"n","seriesField":"shop",
       "data":{"values":[{"day":"Mon","shop":"A","n":12},{"day":"Mon","shop":"B","n":30.5},{"day":"Tue","shop":"A","n":4}]}}},
      {"tag":"chart","chart_spec":{"type":"line","title":{"text":"Latency"},"xField":"t","yField":"ms",
       "data":[{"id":"a","values":[{"t":"09:00","ms":12},{"t":"09:10","ms":40},{"t":"09:20","ms":22},{"t":"09:30","ms":90}]}]}},
      {"tag":"chart","chart_spec":{"type":"pie","categoryField":"k","valueField":"v",
       "data":{"values":[{"k":"浏览器","v":3},{"k":"客户端","v":1}]}}},
      {"tag":"chart","chart_spec":{"type":"linearProgress","title":{"text":"Migration"},"xField":"done","yField":"step",
       "data":{"values":[{"step":"copy","done":1},{"step":"verify","done":0.35}]}}},
      {"tag":"chart","chart_spec":{"type":"common","title":{"text":"Both"},"data":[{"id":"b","values":[{"x":"a","y":1}]},
       {"id":"l","values":[{"x":"a","y":2},{"x":"b","y":3}]}],"series":[{"type":"bar","dataIndex":0,"xField":"x","yField":"y"},
       {"type":"line","dataId":"l","xField":"x","yField":"y"}]}},
      {"tag":"chart","chart_spec":{"type":"sankey","data":{"values":[{"from":"a","to":"b","n":1}]}}},
      {"tag":"chart","chart_spec":{"type":"bar","xField":"x","yField":"missing","data":{"values":[{"x":"a","y":1}]}}}]}}
    """#

  static let legacy = #"""
    {"config":{"wide_screen_mode":true},"header":{"template":"turquoise","title":{"tag":"plain_text","content":"值班提醒"},
      "ud_icon":{"token":"calendar_outlined","style":{"color":"blue"}}},
     "elements":[
      {"tag":"div","text":{"tag":"lark_md","content":"今晚由 **张三** 值班，# 不是标题"},"fields":[
       {"is_short":true,"text":{"tag":"lark_md","content":"**时间**\n18:00–09:00"}},
       {"is_short":true,"text":{"tag":"lark_md","content":"**电话**\n分机 4711"}},
       {"is_short":false,"text":{"tag":"plain_text","content":"有事请先看手册，再打电话。"}}],
       "extra":{"tag":"button","text":{"tag":"lark_md","content":"手册"},"url":"https://example.com/runbook"}},
      {"tag":"markdown","content":"看 [这里]($doc)","href":{"doc":{"url":"https://example.com/doc"}}},
      {"tag":"action","layout":"flow","actions":[
       {"tag":"button","type":"primary","text":{"tag":"plain_text","content":"接班"},"value":{"k":1}},
       {"tag":"select_static","placeholder":{"tag":"plain_text","content":"转给"},"options":[{"text":{"tag":"plain_text","content":"李四"},"value":"l"}]},
       {"tag":"overflow","options":[{"text":{"tag":"plain_text","content":"更多"},"value":"m"}]}]},
      {"tag":"note","elements":[{"tag":"standard_icon","token":"info_outlined"},{"tag":"plain_text","content":"由机器人发送"},
       {"tag":"lark_md","content":"[退订](https://example.com/off)"}]}]}
    """#

  static let template = #"""
    {"type":"template","data":{"template_id":"AAqkDemo","template_version_name":"1.0.2","template_variable":{
      "title":"发布 1.4.2","owner":{"id":"ou_ann","groups":["a","b"]},"count":3}}}
    """#

  static let broken = #"""
    {"schema":"2.0","header":{"template":"green","subtitle":{"tag":"plain_text","content":"Only a subtitle"}},"body":{"elements":[
      {"tag":"markdown"},{"tag":"img","alt":{"tag":"plain_text","content":"no key"}},"just text",{"content":"no tag"},
      {"tag":"table","columns":[]},{"tag":"chart"},{"tag":"column_set"},{"tag":"div"},{"tag":"button"},
      {"tag":"markdown","content":"after all of that it goes on"},
      {"tag":"markdown","content":"cut in the mid
    """#
}
