/// One chart of each kind, with data as real bots send them. Their previews are stored as text files.
enum ChartSamples {
  static let all: [(name: String, spec: String)] = [
    (
      "bar",
      #"{"type":"bar","title":{"text":"Orders by shop","subtext":"this week"},"xField":["day","shop"],"yField":"n","seriesField":"shop","axes":[{"orient":"left","title":{"visible":true,"text":"orders"}}],"data":{"values":[{"day":"Mon","shop":"North","n":12},{"day":"Mon","shop":"South","n":30.5},{"day":"Tue","shop":"North","n":4},{"day":"Tue","shop":"South","n":0},{"day":"Wed","shop":"North","n":null},{"day":"Wed","shop":"South","n":18}]}}"#
    ),
    (
      "bar-stacked",
      #"{"type":"bar","title":{"text":"工单按来源"},"xField":"day","yField":"n","seriesField":"from","stack":true,"data":{"values":[{"day":"周一","from":"电话","n":12},{"day":"周一","from":"邮件","n":8},{"day":"周一","from":"机器人","n":20},{"day":"周二","from":"电话","n":6},{"day":"周二","from":"邮件","n":6},{"day":"周三","from":"机器人","n":40}]}}"#
    ),
    (
      "bar-horizontal",
      #"{"type":"bar","direction":"horizontal","title":{"text":"Change of stock"},"xField":"v","yField":"item","data":{"values":[{"item":"bolts","v":120},{"item":"nuts and washers of all sizes","v":-40},{"item":"螺丝","v":60},{"item":"rivets","v":0}]}}"#
    ),
    (
      "line",
      #"{"type":"line","title":{"text":"Latency"},"xField":"t","yField":"ms","axes":[{"orient":"left","title":{"visible":true,"text":"ms"}},{"orient":"bottom","title":{"visible":true,"text":"time"}}],"data":[{"id":"a","values":[{"t":"09:00","ms":12},{"t":"09:10","ms":40},{"t":"09:20","ms":22},{"t":"09:30","ms":90},{"t":"09:40","ms":55}]}]}"#
    ),
    ("line-series", lines),
    (
      "area",
      #"{"type":"area","title":{"text":"Disk used"},"xField":"day","yField":"part","axes":[{"orient":"left","label":{"formatter":"{label:.0%}"}}],"data":{"values":[{"day":"Mon","part":0.2},{"day":"Tue","part":0.35},{"day":"Wed","part":0.5},{"day":"Thu","part":0.45},{"day":"Fri","part":0.97}]}}"#
    ),
    (
      "pie",
      #"{"type":"pie","title":{"text":"访问来源"},"categoryField":"k","valueField":"v","data":{"values":[{"k":"浏览器","v":3},{"k":"客户端","v":1},{"k":"小程序","v":2}]}}"#
    ),
    (
      "ring",
      #"{"type":"pie","title":{"text":"Shares"},"innerRadius":0.5,"indicator":{"visible":true,"title":{"style":{"text":"Total 1,000"}}},"categoryField":"k","valueField":"v","data":{"values":[{"k":"a","v":"333"},{"k":"b","v":333},{"k":"c","v":334}]}}"#
    ),
    ("scatter", scatter),
    (
      "funnel",
      #"{"type":"funnel","title":{"text":"From visit to order"},"categoryField":"name","valueField":"value","data":{"values":[{"name":"Visit","value":5676},{"name":"Basket","value":3872},{"name":"Address","value":1668},{"name":"Payment","value":610}]}}"#
    ),
    (
      "radar",
      #"{"type":"radar","title":{"text":"Review"},"categoryField":"key","valueField":"value","seriesField":"who","axes":[{"orient":"radius","max":5}],"data":{"values":[{"key":"Speed","who":"now","value":4},{"key":"Speed","who":"before","value":2},{"key":"Taste","who":"now","value":5},{"key":"Taste","who":"before","value":4.5}]}}"#
    ),
    (
      "gauge",
      #"{"type":"gauge","title":{"text":"CPU"},"categoryField":"type","valueField":"value","axes":[{"type":"linear","orient":"angle","min":0,"max":100}],"data":[{"id":"p","values":[{"type":"db-3","value":62.5}]}]}"#
    ),
    (
      "words",
      #"{"type":"wordCloud","title":{"text":"What people write about"},"nameField":"w","valueField":"n","data":{"values":[{"w":"登录失败","n":12},{"w":"slow","n":31},{"w":"重复扣款","n":7},{"w":"thanks","n":18},{"w":"can't open the page at all","n":3}]}}"#
    ),
    (
      "common",
      #"{"type":"common","title":{"text":"Orders and refunds"},"data":[{"id":"b","values":[{"x":"Mon","y":10},{"x":"Tue","y":25}]},{"id":"l","values":[{"x":"Mon","y":0.02},{"x":"Tue","y":0.05},{"x":"Wed","y":0.01}]}],"series":[{"type":"bar","dataIndex":0,"xField":"x","yField":"y"},{"type":"line","dataId":"l","xField":"x","yField":"y"}],"axes":[{"orient":"left","seriesIndex":[0]},{"orient":"right","seriesIndex":[1]},{"orient":"bottom"}]}"#
    ),
    (
      "progress",
      #"{"type":"linearProgress","title":{"text":"Migration"},"xField":"done","yField":"step","data":{"values":[{"step":"copy","done":1},{"step":"verify","done":0.35},{"step":"switch","done":0}]}}"#
    ),
    (
      "progress-ring",
      #"{"type":"circularProgress","title":{"text":"Goal"},"valueField":"value","categoryField":"type","data":{"values":[{"type":"Q4","value":0.805}]}}"#
    ),
    (
      "sankey",
      #"{"type":"sankey","title":{"text":"Flows"},"data":[{"values":[{"nodes":[{"name":"a"}],"links":[{"source":"a","target":"b","value":5},{"source":"a","target":"c","value":2}]}]}]}"#
    ),
    (
      "missing",
      #"{"type":"line","title":{"text":"Broken"},"xField":"time","yField":"value","data":{"values":[{"time":"9","vaule":1},{"time":"10","vaule":2}]}}"#
    ),
  ]

  private static let lines: String = {
    let rows = (0..<12).flatMap { (hour: Int) -> [String] in
      let cities: [(name: String, count: Int)] = [
        ("上海", 40 + (hour * 7) % 31), ("Berlin", 20 + hour * 4), ("São Paulo", 66 - hour * 3),
      ]
      return cities.map { #"{"h":"\#(hour):00","city":"\#($0.name)","n":\#($0.count)}"# }
    }
    return
      #"{"type":"line","title":{"text":"Requests a second"},"xField":"h","yField":"n","seriesField":"city","data":{"values":[\#(rows.joined(separator: ","))]}}"#
  }()

  private static let scatter: String = {
    let rows = (0..<40).map { (number: Int) -> String in
      let (step, lap) = (number % 9, number / 9)
      return #"{"mpg":\#(10 + step * 3),"hp":\#(220 - step * 18 + lap * 7)}"#
    }
    return
      #"{"type":"scatter","title":{"text":"Cars"},"xField":"mpg","yField":"hp","axes":[{"orient":"left","type":"linear","title":{"visible":true,"text":"Horse power"}},{"orient":"bottom","type":"linear","title":{"visible":true,"text":"Miles per gallon"}}],"data":{"values":[\#(rows.joined(separator: ","))]}}"#
  }()

  /// A card with one chart in it.
  static func card(_ spec: String) -> String {
    #"{"schema":"2.0","body":{"elements":[{"tag":"chart","chart_spec":\#(spec)}]}}"#
  }

  static var cards: [(name: String, json: String)] { all.map { ("chart-\($0.name)", card($0.spec)) } }
}
