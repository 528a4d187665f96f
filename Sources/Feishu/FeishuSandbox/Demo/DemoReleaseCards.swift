/// The cards of the release train.
enum DemoReleaseCards {
  /// Schema 1.0.
  static let buildFailed = #"""
    {
      "config": {"update_multi": true},
      "header": {"template": "carmine", "title": {"tag": "plain_text", "content": "Build 2381 failed"}},
      "elements": [
        {"tag": "div", "fields": [
          {"is_short": true, "text": {"tag": "lark_md", "content": "**Branch**\nrelease/1.4"}},
          {"is_short": true, "text": {"tag": "lark_md", "content": "**Commit**\n[9f3ac1e](https://git.example.com/shop/commit/9f3ac1e)"}},
          {"is_short": false, "text": {"tag": "lark_md", "content": "**Step**\nintegration tests (2 of 418 failed)"}}
        ]},
        {"tag": "markdown", "content": "*CheckoutTests.testVoucherTwice*\n*CheckoutTests.testRefundRounding*"},
        {"tag": "action", "layout": "bisected", "actions": [
          {"tag": "button", "type": "primary", "text": {"tag": "plain_text", "content": "Open log"}, "url": "https://ci.example.com/builds/2381/log"},
          {"tag": "button", "type": "default", "text": {"tag": "plain_text", "content": "Retry"}, "value": {"act": "retry", "build": 2381}}
        ]},
        {"tag": "note", "elements": [{"tag": "plain_text", "content": "triggered by Tom Becker · 14 min 02 s"}]}
      ]
    }
    """#

  /// Schema 2.0 with a table.
  static let released = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true, "summary": {"content": "Shop 1.4.2 is out"}},
      "header": {
        "title": {"tag": "plain_text", "content": "Shop 1.4.2 is out"},
        "template": "green",
        "icon": {"tag": "standard_icon", "token": "rocket_outlined", "color": "green"},
        "text_tag_list": [{"tag": "text_tag", "text": {"tag": "plain_text", "content": "production"}, "color": "green"}]
      },
      "body": {"elements": [
        {"tag": "markdown", "content": "### What changed\n1. Vouchers can no longer be used twice\n2. Refunds round like the invoice does\n3. `GET /orders` is 40 % faster"},
        {"tag": "table", "page_size": 5, "columns": [
          {"name": "service", "display_name": "Service", "data_type": "text"},
          {"name": "version", "display_name": "Version", "data_type": "text"},
          {"name": "state", "display_name": "State", "data_type": "options"},
          {"name": "pods", "display_name": "Pods", "data_type": "number"}
        ], "rows": [
          {"service": "checkout", "version": "1.4.2", "state": [{"text": "healthy", "color": "green"}], "pods": 12},
          {"service": "orders", "version": "1.4.2", "state": [{"text": "healthy", "color": "green"}], "pods": 8},
          {"service": "search", "version": "1.4.1", "state": [{"text": "held back", "color": "yellow"}], "pods": 6}
        ]},
        {"tag": "button", "type": "primary_filled", "text": {"tag": "plain_text", "content": "Release page"}, "behaviors": [{"type": "open_url", "default_url": "https://git.example.com/shop/releases/v1.4.2"}]}
      ]}
    }
    """#

  /// Schema 2.0 with a form.
  static let checklist = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true},
      "header": {
        "title": {"tag": "plain_text", "content": "Release checklist 1.5"},
        "template": "indigo"
      },
      "body": {
        "elements": [
          {"tag": "markdown", "content": "Tick what is done, then sign off. Owner: <at id=\#(DemoPeople.maya)></at>"},
          {
            "tag": "form",
            "name": "signoff",
            "elements": [
              {"tag": "checker", "name": "notes", "checked": true, "text": {"tag": "plain_text", "content": "Release notes reviewed"}},
              {"tag": "checker", "name": "rollback", "checked": false, "text": {"tag": "plain_text", "content": "Rollback rehearsed"}},
              {
                "tag": "select_static",
                "name": "ring",
                "placeholder": {"tag": "plain_text", "content": "First ring"},
                "options": [
                  {"text": {"tag": "plain_text", "content": "Staff only"}, "value": "staff"},
                  {"text": {"tag": "plain_text", "content": "1 % of users"}, "value": "one"},
                  {"text": {"tag": "plain_text", "content": "10 % of users"}, "value": "ten"}
                ]
              },
              {"tag": "date_picker", "name": "day", "placeholder": {"tag": "plain_text", "content": "Release day"}},
              {
                "tag": "input",
                "name": "remark",
                "label": {"tag": "plain_text", "content": "Remark"},
                "placeholder": {"tag": "plain_text", "content": "Anything the crew should know"},
                "max_length": 200
              },
              {
                "tag": "button",
                "name": "submit",
                "type": "primary",
                "text": {"tag": "plain_text", "content": "Sign off"},
                "form_action_type": "submit"
              }
            ]
          }
        ]
      }
    }
    """#

  /// Schema 2.0 with a picture and a box that can be clicked.
  static let canary = #"""
    {
      "schema": "2.0",
      "config": {"update_multi": true, "width_mode": "fill"},
      "header": {
        "title": {"tag": "plain_text", "content": "Canary 1.5.0-rc.2: 10 % → 50 %"},
        "template": "wathet"
      },
      "body": {
        "vertical_spacing": "medium",
        "elements": [
          {
            "tag": "img",
            "img_key": "\#(DemoPeople.latencyPicture)",
            "alt": {"tag": "plain_text", "content": "p99 latency, canary against stable"},
            "title": {"tag": "plain_text", "content": "p99 latency"},
            "scale_type": "fit_horizontal",
            "preview": true
          },
          {
            "tag": "interactive_container",
            "width": "fill",
            "has_border": true,
            "border_color": "grey",
            "corner_radius": "8px",
            "padding": "8px 12px",
            "behaviors": [{"type": "open_url", "default_url": "https://grafana.example.com/d/canary"}],
            "elements": [
              {"tag": "markdown", "content": "**Errors** 0.02 % (stable 0.03 %)\n**p99** 212 ms (stable 230 ms)"}
            ]
          },
          {
            "tag": "collapsible_panel",
            "expanded": true,
            "header": {"title": {"tag": "markdown", "content": "**Open questions**"}},
            "elements": [
              {"tag": "markdown", "content": "- memory of `search` grows by 1 % an hour\n- one customer reports a wrong currency sign"}
            ]
          },
          {
            "tag": "button",
            "type": "danger",
            "text": {"tag": "plain_text", "content": "Stop the canary"},
            "confirm": {
              "title": {"tag": "plain_text", "content": "Stop?"},
              "text": {"tag": "plain_text", "content": "Traffic goes back to 1.4.2 at once."}
            },
            "behaviors": [{"type": "callback", "value": {"act": "stop", "version": "1.5.0-rc.2"}}]
          }
        ]
      }
    }
    """#
}
