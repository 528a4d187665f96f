/// Pictures, charts and sound (card-json.md section 6).
extension CardPart {
  static let media: [CardPart] = [img, imgCombination, combinedPicture, chart, audio, border]

  private static let img = component(
    .img,
    [
      row("img_key", .imageKey, "key of an uploaded picture", "已上传图片的 key", .required),
      row("i18n_img_key", .localized(.imageKey), "key in each language", "各语言的图片 key"),
      row("alt", .object(.label), "what the mouse shows over it; may be empty", "悬浮说明，文字可为空", .required),
      row("title", .object(.text), "text above it", "图片标题"),
      row(
        "scale_type", .oneOf("crop_center", "crop_top", "fit_horizontal"), "what is cut off when it does not fit",
        "裁剪方式", .default("crop_center")),
      row(
        "size", .dimensions(1...1000, or: "stretch", "large", "medium", "small", "tiny", "stretch_without_padding"),
        "how large a cropped picture is", "裁剪后的尺寸", .only(.v1)),
      row(
        "size", .dimensions(1...1000, or: "stretch", "large", "medium", "small", "tiny"),
        "how large a cropped picture is", "裁剪后的尺寸", .only(.v2)),
      row("corner_radius", .radius, "round corners, in px or %", "圆角，px 或 %"),
      row("transparent", .bool, "without a white ground", "是否透明底色", .default(false)),
      row("preview", .bool, "a click enlarges it", "点击后放大", .default(true)),
      row(
        "mode", .oneOf("crop_center", "fit_horizontal", "stretch", "large", "medium", "small", "tiny"),
        "a size of old cards; use scale_type and size", "历史尺寸模式，现用 scale_type 和 size", .old),
      row("custom_width", .integer(278...580), "greatest width in old cards", "历史最大宽度", .old),
      row("compact_width", .bool, "278px wide, in old cards", "历史紧凑宽度", .default(false), .old),
    ])

  private static let imgCombination = component(
    .imgCombination,
    [
      row(
        "combination_mode", .oneOf("double", "triple", "bisect", "trisect"),
        "the grid: 2, 3, up to 6 or up to 9 pictures", "混排方式：2、3、最多 6 或最多 9 张", .required),
      row("img_list", .list(.object(.combinedPicture)), "the pictures in their order", "图片列表", .required),
      row("corner_radius", .radius, "round corners, in px or %", "圆角，px 或 %"),
      row("combination_transparent", .bool, "without a white ground", "是否透明底色", .default(false), .only(.v2)),
    ])

  private static let combinedPicture = CardPart(
    .combinedPicture, "one picture of a grid", "混排图片之一",
    [
      row("img_key", .imageKey, "key of an uploaded picture", "已上传图片的 key", .required),
      row("i18n_img_key", .localized(.imageKey), "key in each language", "各语言的图片 key", .unsure),
      row("transparent", .bool, "without a white ground", "是否透明底色", .default(false), .only(.v2)),
    ])

  private static let chart = component(
    .chart,
    [
      row("chart_spec", .anything, "the chart as VChart describes it", "VChart 图表定义", .required),
      row(
        "aspect_ratio", .oneOf("1:1", "2:1", "4:3", "16:9"), "width to height: 16:9 on desktops, 1:1 on phones",
        "宽高比，桌面端默认 16:9，移动端默认 1:1"),
      row(
        "color_theme", .oneOf("brand", "rainbow", "complementary", "converse", "primary"),
        "colours, where the spec has none", "配色主题，图表自带样式时无效", .default("brand")),
      row("preview", .bool, "may be opened in a window of its own", "是否可在独立窗口查看", .default(true)),
      row(
        "height", .px(1...999, or: "auto"), "height; cancels aspect_ratio", "高度，设置后 aspect_ratio 无效", .default("auto")),
    ])

  private static let audio = component(
    .audio,
    [
      row("file_key", .fileKey, "key of an OPUS file that the same app uploaded", "本应用上传的 OPUS 文件 key", .required),
      row("i18n_file_key", .localized(.fileKey), "key in each language", "各语言的文件 key"),
      // One table of the documents prints it like this.
      row(
        "i18n_file_key_key", .localized(.fileKey), "key in each language, as one page spells it", "各语言的文件 key（文档另一写法）",
        .unsure),
      row("audio_id", .string, "its name, once in the card", "音频标识，卡片内唯一"),
    ], MemberGroup.disabled,
    [
      row("show_progress_bar", .bool, "with a progress bar", "是否展示进度条", .default(true)),
      row("show_time", .bool, "with the time", "是否展示时长", .default(true)),
      row("time_display", .oneOf("default", "both"), "the time played, or both times", "时间显示方式", .default("default")),
      row("time_position", .oneOf("end", "start", "both_sides"), "where the time stands", "时间位置", .default("end")),
      row("style", .oneOf("normal", "flat", "speak"), "how the play button looks", "播放按钮样式", .default("normal")),
      .width,
      row("background_style", .color, "colour of the ground", "背景色", .default("default")),
      row("fill_color", .color, "colour of the bar and the button", "填充色", .default("grey-800")),
      row("border", .object(.border), "a border around it", "边框"),
      .padding("12px"),
      row("fallback", .standIn, "what an old client shows instead", "旧版客户端的降级展示"),
    ])

  private static let border = CardPart(
    .border, "a border", "边框",
    [
      row("color", .color, "colour of the border", "边框颜色", .default("grey")),
      row("corner_radius", .radius, "round corners", "圆角", .default("5px")),
    ])
}
