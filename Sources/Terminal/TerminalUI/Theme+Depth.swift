public import Screen

extension Theme {
  /// The theme for a terminal with so many colours.
  ///
  /// Without colours it is the theme that needs none. With eight or sixteen, calm grounds fall together with the ordinary one;
  /// what is told from its surroundings by its ground only is then drawn with letters and ground exchanged.
  public func adapted(to depth: ColorDepth) -> Theme {
    switch depth {
    case .none: return (try? Theme.named("mono")) ?? self
    case .eight, .sixteen: break
    case .palette256, .trueColor: return self
    }
    var inks = roles
    let ground = base.background.reduced(to: depth)
    let marked: [Role] = [.bar, .barKey, .selection, .currentRow, .match, .cardHeader, .profileSafe, .profileDanger]
    for role in marked where inks[role]?.background?.reduced(to: depth) == ground {
      inks[role]?.attributes.insert(.reverse)
    }
    var tintInks = tints
    for tint in Tint.allCases where tintInks[tint]?.header.background?.reduced(to: depth) == ground {
      tintInks[tint]?.header.attributes.insert(.reverse)
    }
    return Theme(name: name, isDark: isDark, base: base, roles: inks, tints: tintInks)
  }
}
