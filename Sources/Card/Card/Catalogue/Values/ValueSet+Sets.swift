/// The sets that more than one place has, or that the reference names (card-json.md sections 3, 4, 5, 11, 12 and 18).
extension ValueSet {
  /// Every named set.
  public static let all: [ValueSet] = [
    locale, headerTemplate, tagColor, textSize, alignH, alignV, direction, spacing1, spacing2, flexMode, buttonType,
    buttonSize, selectType, widthMode, avatarSize, chartType, tableDataType, localDatetimeFormat, codeLanguage,
  ]

  public static let locale = ValueSet("locale", Localization.locales.joined(separator: " "))

  public static let headerTemplate = ValueSet(
    "header_template",
    "blue wathet turquoise green yellow orange red carmine violet purple indigo grey default")

  /// The colours of labels in headers, in `<text_tag>` and in options of table cells.
  public static let tagColor = ValueSet(
    "tag_color", "neutral blue turquoise lime orange violet indigo wathet green yellow red purple carmine")

  public static let textSize = ValueSet(
    "text_size",
    pixels: [
      "heading-0": (30, 26), "heading-1": (24, 24), "heading-2": (20, 20), "heading-3": (18, 17),
      "heading-4": (16, 16), "heading": (16, 16), "normal": (14, 14), "notation": (12, 12),
      "xxxx-large": (30, 26), "xxx-large": (24, 24), "xx-large": (20, 20), "x-large": (18, 18),
      "large": (16, 17), "medium": (14, 14), "small": (12, 12), "x-small": (10, 10),
    ], takesOwnNames: true)

  public static let alignH = ValueSet("align_h", "left center right")
  public static let alignV = ValueSet("align_v", "top center bottom")
  public static let direction = ValueSet("direction", "vertical horizontal")

  /// Gaps in 1.0; `large` is wider than in 2.0.
  public static let spacing1 = ValueSet("spacing_v1", pixels: ["small": 4, "medium": 8, "large": 16, "default": 8])
  public static let spacing2 = ValueSet(
    "spacing_v2", pixels: ["small": 4, "medium": 8, "large": 12, "extra_large": 16])

  public static let flexMode = ValueSet("flex_mode", "none stretch flow bisect trisect")
  public static let buttonType = ValueSet(
    "button_type",
    "default primary danger text primary_text danger_text primary_filled danger_filled laser")
  public static let buttonSize = ValueSet("button_size", "tiny small medium large")
  public static let selectType = ValueSet("select_type", "default text")
  public static let widthMode = ValueSet("width_mode", "default compact fill")
  public static let avatarSize = ValueSet("avatar_size", "extra_small small medium large")

  /// `chart_spec.type`: the kinds of VChart that the documents show; others may work.
  public static let chartType = ValueSet(
    "chart_type", "line area bar pie common funnel scatter radar linearProgress circularProgress wordCloud")
  public static let tableDataType = ValueSet(
    "table_data_type", "text lark_md options number persons date markdown")

  /// `format_type` of `<local_datetime>`.
  public static let localDatetimeFormat = ValueSet(
    "local_datetime_format", "date_num date_short date week week_short time time_sec timezone")

  /// The languages that fenced code is coloured for.
  public static let codeLanguage = ValueSet(
    "code_language",
    """
    plain_text abap ada apache apex assembly bash c_sharp cpp c cmake cobol css coffee_script d dart delphi diff \
    django docker_file erlang fortran gherkin go graphql groovy html htmlbars http haskell json java javascript julia \
    kotlin latex lisp lua matlab makefile markdown nginx objective_c opengl_shading_language php perl powershell \
    prolog properties protobuf python r ruby rust sas scss sql scala scheme shell solidity swift toml thrift \
    typescript vbscript visual_basic xml yaml
    """)
}
