/// The cards of the product weekly.
enum DemoWeeklyCards {
  /// Schema 2.0, long, with most of what a card can show.
  static let weekly = #"""
    {
      "schema": "2.0",
      "config": {
        "update_multi": true,
        "locales": ["zh_cn", "en_us"]
      },
      "header": {
        "title": {"tag": "plain_text", "content": "产品周报", "i18n_content": {"zh_cn": "产品周报", "en_us": "Product weekly"}},
        "subtitle": {"tag": "plain_text", "content": "增长 · 体验 · 稳定性"},
        "template": "lime"
      },
      "body": {
        "elements": [
          {
            "tag": "img",
            "img_key": "\#(DemoPeople.bannerPicture)",
            "alt": {"tag": "plain_text", "content": "周报横幅"},
            "scale_type": "crop_center",
            "size": "stretch"
          },
          {
            "tag": "markdown",
            "content": "## 本周重点\n- 新版结算页放量到 **50 %**，转化率 +1.8 pp\n- 海外站接入 3 种本地支付\n- ~~深色模式~~ 延期到下个迭代\n\n> 转化率按去重用户计算",
            "i18n_content": {
              "zh_cn": "## 本周重点\n- 新版结算页放量到 **50 %**，转化率 +1.8 pp\n- 海外站接入 3 种本地支付\n- ~~深色模式~~ 延期到下个迭代\n\n> 转化率按去重用户计算",
              "en_us": "## Highlights\n- New checkout at **50 %**, conversion +1.8 pp\n- Three local payment methods abroad\n- ~~Dark mode~~ moved to the next iteration\n\n> Conversion counts unique users"
            }
          },
          {
            "tag": "column_set",
            "flex_mode": "stretch",
            "columns": [
              {"tag": "column", "width": "weighted", "weight": 1, "background_style": "grey-50", "padding": "8px", "elements": [{"tag": "markdown", "text_align": "center", "content": "日活\n**1,284,530**\n<font color='green'>▲ 2.4 %</font>"}]},
              {"tag": "column", "width": "weighted", "weight": 1, "background_style": "grey-50", "padding": "8px", "elements": [{"tag": "markdown", "text_align": "center", "content": "次日留存\n**41.7 %**\n<font color='red'>▼ 0.3 %</font>"}]},
              {"tag": "column", "width": "weighted", "weight": 1, "background_style": "grey-50", "padding": "8px", "elements": [{"tag": "markdown", "text_align": "center", "content": "崩溃率\n**0.06 %**\n<font color='grey'>持平</font>"}]}
            ]
          },
          {
            "tag": "chart",
            "aspect_ratio": "2:1",
            "chart_spec": {
              "type": "pie",
              "title": {"text": "支付方式占比"},
              "valueField": "share",
              "categoryField": "kind",
              "outerRadius": 0.9,
              "data": {"values": [{"kind": "银行卡", "share": 46}, {"kind": "余额", "share": 31}, {"kind": "本地支付", "share": 23}]}
            }
          },
          {"tag": "hr"},
          {
            "tag": "collapsible_panel",
            "expanded": false,
            "header": {"title": {"tag": "plain_text", "content": "稳定性明细"}, "icon": {"tag": "standard_icon", "token": "down_outlined"}},
            "elements": [
              {"tag": "markdown", "content": "| 服务 | 可用性 | P1 |\n|---|---|---|\n| 下单 | 99.98 % | 0 |\n| 支付 | 99.91 % | 1 |\n| 搜索 | 99.99 % | 0 |"}
            ]
          },
          {
            "tag": "select_person",
            "placeholder": {"tag": "plain_text", "content": "下周由谁主笔？"},
            "behaviors": [{"type": "callback", "value": {"act": "editor"}}],
            "options": [{"value": "\#(DemoPeople.lin)"}, {"value": "\#(DemoPeople.maya)"}]
          }
        ]
      }
    }
    """#

  /// Schema 2.0 with a form of choices.
  static let poll = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true},
      "header": {"title": {"tag": "plain_text", "content": "迭代回顾投票 👍🏽 / 👎"}, "template": "sunflower"},
      "body": {
        "elements": [
          {
            "tag": "form",
            "name": "retro",
            "elements": [
              {
                "tag": "multi_select_static",
                "name": "topics",
                "placeholder": {"tag": "plain_text", "content": "选择想讨论的话题"},
                "options": [
                  {"text": {"tag": "plain_text", "content": "发布节奏"}, "value": "cadence"},
                  {"text": {"tag": "plain_text", "content": "需求评审"}, "value": "review"},
                  {"text": {"tag": "plain_text", "content": "值班负担"}, "value": "oncall"}
                ]
              },
              {"tag": "picker_datetime", "name": "when", "placeholder": {"tag": "plain_text", "content": "方便的时间"}},
              {"tag": "input", "name": "more", "input_type": "multiline_text", "rows": 3, "placeholder": {"tag": "plain_text", "content": "还有什么想说的？"}},
              {"tag": "button", "name": "send", "type": "primary", "text": {"tag": "plain_text", "content": "提交"}, "form_action_type": "submit"},
              {"tag": "button", "name": "clear", "type": "text", "text": {"tag": "plain_text", "content": "清空"}, "form_action_type": "reset"}
            ]
          }
        ]
      }
    }
    """#

  /// Schema 1.0 in two languages.
  static let digest = #"""
    {
      "config": {"update_multi": true, "wide_screen_mode": true},
      "card_link": {"url": "https://wiki.example.com/weekly/latest"},
      "header": {"template": "green", "title": {"tag": "plain_text", "i18n": {"zh_cn": "上周周报", "en_us": "Last week"}, "content": "上周周报"}},
      "i18n_elements": {
        "zh_cn": [
          {"tag": "markdown", "content": "新版结算页灰度 **10 %**\n[完整周报]($report)", "href": {"report": {"url": "https://wiki.example.com/weekly/latest", "pc_url": "https://wiki.example.com/weekly/latest?pc", "ios_url": "https://wiki.example.com/weekly/latest", "android_url": "https://wiki.example.com/weekly/latest"}}},
          {"tag": "note", "elements": [{"tag": "standard_icon", "token": "info_outlined"}, {"tag": "plain_text", "content": "数据截至上周日"}]}
        ],
        "en_us": [
          {"tag": "markdown", "content": "New checkout at **10 %**\n[Full report](https://wiki.example.com/weekly/latest)"},
          {"tag": "note", "elements": [{"tag": "plain_text", "content": "Data up to last Sunday"}]}
        ]
      }
    }
    """#

  /// The card of the entity, schema 2.0 as all entities are.
  static let entity = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true, "summary": {"content": "灰度进度"}},
      "header": {"title": {"tag": "plain_text", "content": "新版首页灰度进度"}, "template": "wathet"},
      "body": {"elements": [
        {"tag": "markdown", "element_id": "progress", "content": "已放量 **25 %**，次日留存 +0.8 pp"},
        {"tag": "markdown", "element_id": "owner", "content": "负责人 <at id=\#(DemoPeople.maya)></at>", "text_size": "notation"}
      ]}
    }
    """#
}
