/// The cards of the on-call room.
enum DemoAlertCards {
  /// Schema 1.0. The first button's link has a letter too few.
  static let disk = #"""
    {
      "config": {"wide_screen_mode": true, "update_multi": true},
      "header": {"template": "red", "title": {"tag": "plain_text", "content": "告警 | 磁盘空间不足"}},
      "elements": [
        {"tag": "div", "fields": [
          {"is_short": true, "text": {"tag": "lark_md", "content": "**服务**\ndb-3 / orders"}},
          {"is_short": true, "text": {"tag": "lark_md", "content": "**等级**\n<font color='red'>P1</font>"}},
          {"is_short": true, "text": {"tag": "lark_md", "content": "**当前值**\n97 %"}},
          {"is_short": true, "text": {"tag": "lark_md", "content": "**阈值**\n90 %"}}
        ]},
        {"tag": "markdown", "content": "`/data` 剩余 **38 GB**，按当前增速约 2 小时写满。\n值班：<at id=\#(DemoPeople.lin)></at>"},
        {"tag": "hr"},
        {"tag": "action", "actions": [
          {"tag": "button", "type": "primary", "text": {"tag": "plain_text", "content": "处理手册"}, "url": "https://wiki.example.com/oncall/disk-ful"},
          {"tag": "button", "type": "default", "text": {"tag": "plain_text", "content": "监控面板"}, "url": "https://grafana.example.com/d/db-3/disk"},
          {"tag": "button", "type": "danger", "text": {"tag": "plain_text", "content": "静默 1 小时"}, "value": {"action": "mute", "alert": 58213, "minutes": 60},
           "confirm": {"title": {"tag": "plain_text", "content": "确认静默？"}, "text": {"tag": "plain_text", "content": "静默期间不再通知值班人员"}}}
        ]},
        {"tag": "note", "elements": [{"tag": "img", "img_key": "\#(DemoPeople.iconPicture)", "alt": {"tag": "plain_text", "content": "bot"}}, {"tag": "plain_text", "content": "来自 Prometheus · 规则 node_disk_full"}]}
      ]
    }
    """#

  /// Schema 2.0. The figure in the first line should be 97.1 %, as in the table below it.
  static let payments = #"""
    {
      "schema": "2.0",
      "config": {
        "update_multi": true,
        "summary": {"content": "P1 支付成功率下降"}
      },
      "header": {
        "title": {"tag": "plain_text", "content": "P1 | 支付成功率下降"},
        "subtitle": {"tag": "plain_text", "content": "pay-gateway · 华东一区"},
        "template": "orange",
        "text_tag_list": [
          {"tag": "text_tag", "text": {"tag": "plain_text", "content": "处理中"}, "color": "orange"},
          {"tag": "text_tag", "text": {"tag": "plain_text", "content": "影响用户"}, "color": "red"}
        ]
      },
      "body": {
        "elements": [
          {
            "tag": "markdown",
            "element_id": "lead",
            "content": "近 5 分钟支付成功率 **<font color='red'>9.71 %</font>**，低于 99.5 % 的目标。"
          },
          {
            "tag": "table",
            "page_size": 5,
            "row_height": "low",
            "columns": [
              {"name": "channel", "display_name": "渠道", "data_type": "text", "width": "auto"},
              {"name": "rate", "display_name": "成功率 %", "data_type": "number", "format": {"precision": 1}},
              {"name": "state", "display_name": "状态", "data_type": "options"}
            ],
            "rows": [
              {"channel": "银行卡", "rate": 97.1, "state": [{"text": "异常", "color": "red"}]},
              {"channel": "余额", "rate": 99.9, "state": [{"text": "正常", "color": "green"}]},
              {"channel": "海外卡", "rate": 99.6, "state": [{"text": "正常", "color": "green"}]}
            ]
          },
          {
            "tag": "collapsible_panel",
            "expanded": false,
            "header": {"title": {"tag": "plain_text", "content": "最近的错误日志"}},
            "border": {"color": "grey", "corner_radius": "5px"},
            "elements": [
              {"tag": "markdown", "content": "```plain_text\nupstream timeout: bank-gw-2 (3000 ms)\nupstream timeout: bank-gw-2 (3000 ms)\n```"}
            ]
          },
          {"tag": "hr"},
          {
            "tag": "column_set",
            "flex_mode": "flow",
            "columns": [
              {
                "tag": "column",
                "width": "auto",
                "elements": [
                  {
                    "tag": "button",
                    "type": "primary",
                    "text": {"tag": "plain_text", "content": "查看链路"},
                    "behaviors": [{"type": "open_url", "default_url": "https://trace.example.com/t/4f9c2d"}]
                  }
                ]
              },
              {
                "tag": "column",
                "width": "auto",
                "elements": [
                  {
                    "tag": "button",
                    "type": "default",
                    "text": {"tag": "plain_text", "content": "我来处理"},
                    "behaviors": [{"type": "callback", "value": {"action": "claim", "incident": 7031}}]
                  }
                ]
              }
            ]
          }
        ]
      }
    }
    """#

  /// Schema 2.0, in good order.
  static let recovered = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true},
      "header": {"title": {"tag": "plain_text", "content": "已恢复 | 支付成功率下降"}, "template": "green"},
      "body": {"elements": [
        {"tag": "markdown", "content": "成功率回到 **99.8 %**，持续 **31 分钟**。\n根因：bank-gw-2 证书轮换失败，已切换到 bank-gw-1。"},
        {"tag": "person_list", "persons": [{"id": "\#(DemoPeople.zhou)"}, {"id": "\#(DemoPeople.wang)"}], "show_avatar": true, "size": "small"},
        {"tag": "hr"},
        {"tag": "div", "text": {"tag": "plain_text", "content": "复盘将于 24 小时内发出", "text_size": "notation", "text_color": "grey"}}
      ]}
    }
    """#

  /// Schema 1.0 without `update_multi`: a change would flip back for those who click.
  static let certificate = #"""
    {
      "config": {
        "wide_screen_mode": true
      },
      "header": {
        "template": "yellow",
        "title": {
          "tag": "plain_text",
          "content": "提醒 | 证书将在 7 天后过期"
        }
      },
      "elements": [
        {
          "tag": "div",
          "text": {
            "tag": "lark_md",
            "content": "域名 **pay.example.com**\n签发机构 Example CA\n负责人 <at id=\#(DemoPeople.wang)></at>"
          },
          "extra": {
            "tag": "button",
            "type": "primary",
            "text": {"tag": "plain_text", "content": "去续期"},
            "url": "https://cert.example.com/pay.example.com"
          }
        },
        {"tag": "hr"},
        {"tag": "note", "elements": [{"tag": "lark_md", "content": "续期后请在本卡片上确认"}]}
      ]
    }
    """#

  /// Schema 1.0, older than 14 days.
  static let capacity = #"""
    {
      "config": {"wide_screen_mode": true, "update_multi": true},
      "header": {"template": "blue", "title": {"tag": "plain_text", "content": "容量评估 | 订单库扩容"}},
      "elements": [
        {"tag": "markdown", "content": "预计 **两周后** 达到 85 % 水位，建议扩容至 6 个分片。\n- 负责人：<at id=\#(DemoPeople.zhou)></at>\n- 窗口：周二 02:00 – 04:00"},
        {"tag": "action", "actions": [
          {"tag": "button", "type": "primary", "text": {"tag": "plain_text", "content": "评估文档"}, "url": "https://wiki.example.com/capacity/orders"}
        ]}
      ]
    }
    """#

  /// Schema 2.0, taken back by its sender.
  static let falseAlarm = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true},
      "header": {"title": {"tag": "plain_text", "content": "告警 | 下单 QPS 突增 400 %"}, "template": "red"},
      "body": {"elements": [{"tag": "markdown", "content": "order-api 的 QPS 在 2 分钟内从 1.2k 升到 6.1k。"}]}
    }
    """#
}
