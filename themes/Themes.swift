/// The themes that ship with cardfix, as the bytes of their TOML files.
public enum Themes {
  /// Name and TOML text of every theme, the first being the one used where none is chosen.
  public static let all: [(name: String, toml: [UInt8])] = [
    ("night", PackageResources.night_toml),
    ("day", PackageResources.day_toml),
    ("contrast", PackageResources.contrast_toml),
    ("mono", PackageResources.mono_toml),
  ]
}
