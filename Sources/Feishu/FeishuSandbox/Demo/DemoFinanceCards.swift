/// The cards of the finance room.
enum DemoFinanceCards {
  /// Schema 1.0 with menus, of the finance bot.
  static let expense = #"""
    {
      "config": {"wide_screen_mode": true, "update_multi": true},
      "header": {"template": "turquoise", "title": {"tag": "plain_text", "content": "报销单待审批"}},
      "elements": [
        {"tag": "div", "fields": [
          {"is_short": true, "text": {"tag": "lark_md", "content": "**申请人**\n周航"}},
          {"is_short": true, "text": {"tag": "lark_md", "content": "**金额**\n¥ 12,480.00"}},
          {"is_short": false, "text": {"tag": "lark_md", "content": "**事由**\n上海客户现场支持 4 天，含往返机票与住宿"}}
        ]},
        {"tag": "img", "img_key": "\#(DemoPeople.receiptPicture)", "alt": {"tag": "plain_text", "content": "发票扫描件"}, "mode": "fit_horizontal"},
        {"tag": "action", "actions": [
          {"tag": "button", "type": "primary", "text": {"tag": "plain_text", "content": "同意"}, "value": {"form": "EXP-20417", "decision": "approve"}},
          {"tag": "button", "type": "danger", "text": {"tag": "plain_text", "content": "驳回"}, "value": {"form": "EXP-20417", "decision": "reject"}},
          {"tag": "select_static", "placeholder": {"tag": "plain_text", "content": "转交给…"}, "options": [
            {"text": {"tag": "plain_text", "content": "林晓"}, "value": "lin"}, {"text": {"tag": "plain_text", "content": "王思源"}, "value": "wang"}
          ], "value": {"form": "EXP-20417"}},
          {"tag": "overflow", "options": [
            {"text": {"tag": "plain_text", "content": "查看流程"}, "url": "https://oa.example.com/flow/EXP-20417"}, {"text": {"tag": "plain_text", "content": "下载附件"}, "url": "https://oa.example.com/file/EXP-20417"}
          ]}
        ]}
      ]
    }
    """#

  /// Schema 2.0 with a person, of the finance bot.
  static let payment = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true},
      "header": {
        "title": {"tag": "plain_text", "content": "付款申请 PAY-3391"},
        "template": "blue",
        "text_tag_list": [{"tag": "text_tag", "text": {"tag": "plain_text", "content": "待财务复核"}, "color": "blue"}]
      },
      "body": {
        "elements": [
          {
            "tag": "column_set",
            "flex_mode": "none",
            "background_style": "grey",
            "horizontal_spacing": "8px",
            "columns": [
              {"tag": "column", "width": "weighted", "weight": 1, "elements": [{"tag": "markdown", "text_align": "center", "content": "收款方\n**Example Cloud GmbH**"}]},
              {"tag": "column", "width": "weighted", "weight": 1, "elements": [{"tag": "markdown", "text_align": "center", "content": "金额\n**€ 8,200.00**"}]}
            ]
          },
          {"tag": "person", "user_id": "\#(DemoPeople.tom)", "show_name": true, "style": "capsule"},
          {"tag": "markdown", "content": "用途：对象存储年费\n合同：[CT-2210](https://oa.example.com/contract/CT-2210)"},
          {"tag": "hr"},
          {"tag": "div", "text": {"tag": "plain_text", "content": "请在 3 个工作日内处理", "text_size": "notation", "text_color": "grey"}}
        ]
      }
    }
    """#

  /// Schema 2.0 with a chart.
  static let budget = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true},
      "header": {"title": {"tag": "plain_text", "content": "云资源预算执行"}, "subtitle": {"tag": "plain_text", "content": "平台工程部"}, "template": "violet"},
      "body": {"elements": [
        {"tag": "chart", "aspect_ratio": "16:9", "color_theme": "brand", "chart_spec": {
          "type": "bar", "title": {"text": "预算与实际（万元）"}, "xField": ["team", "kind"], "yField": "value", "seriesField": "kind", "legends": {"visible": true},
          "data": {"values": [
            {"team": "支付", "kind": "预算", "value": 42}, {"team": "支付", "kind": "实际", "value": 39.5},
            {"team": "搜索", "kind": "预算", "value": 30}, {"team": "搜索", "kind": "实际", "value": 33.8},
            {"team": "推荐", "kind": "预算", "value": 55}, {"team": "推荐", "kind": "实际", "value": 51.2}
          ]}
        }},
        {"tag": "markdown", "content": "<font color='orange'>搜索</font> 已超出预算 **12.7 %**，请在本周内说明。"},
        {"tag": "button", "type": "default", "text": {"tag": "plain_text", "content": "填写说明"}, "behaviors": [{"type": "open_url", "default_url": "https://oa.example.com/budget/explain"}]}
      ]}
    }
    """#

  /// Schema 1.0 with a date picker.
  static let ledgerGap = #"""
    {
      "config": {
        "update_multi": true
      },
      "header": {
        "template": "purple",
        "title": {"tag": "plain_text", "content": "对账差异 3 笔"}
      },
      "elements": [
        {
          "tag": "column_set",
          "flex_mode": "none",
          "background_style": "default",
          "columns": [
            {"tag": "column", "width": "weighted", "weight": 2, "elements": [{"tag": "markdown", "content": "**流水号**\nT-88120\nT-88133\nT-88171"}]},
            {"tag": "column", "width": "weighted", "weight": 1, "elements": [{"tag": "markdown", "content": "**差额**\n¥ 0.01\n¥ 120.00\n¥ -35.50"}]}
          ]
        },
        {"tag": "div", "text": {"tag": "plain_text", "content": "请选择重新对账的日期："}},
        {
          "tag": "action",
          "actions": [
            {"tag": "date_picker", "placeholder": {"tag": "plain_text", "content": "选择日期"}, "value": {"job": "recheck"}},
            {"tag": "button", "type": "primary", "text": {"tag": "plain_text", "content": "重新对账"}, "value": {"job": "recheck"}}
          ]
        }
      ]
    }
    """#
}
