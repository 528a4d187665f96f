/// The colours that have a name in cards (card-json.md section 4.4).
///
/// A bare name is the same as its step 600. Hexadecimal colours are values nowhere in a card.
public enum Palette {
  public struct Color: Hashable, Sendable {
    public let name: String
    /// What it looks like on a light client, `0xRRGGBB`; nil where no document says it.
    public let light: UInt32?
    /// What it looks like on a dark client.
    public let dark: UInt32?
  }

  /// Black on light clients and white on dark ones, or no colour at all: taken wherever a colour is.
  public static let standard = "default"

  public static let colors: [Color] = table.split(separator: "\n").map { row in
    let cells = row.split(separator: " ")
    return Color(name: String(cells[0]), light: hex(cells[1]), dark: hex(cells[2]))
  }

  public static func color(_ name: String) -> Color? { byName[name] }

  /// Whether every card has a colour of that name; others it declares itself.
  public static func isColor(_ name: String) -> Bool { name == standard || byName[name] != nil }

  private static let byName = Dictionary(uniqueKeysWithValues: colors.map { ($0.name, $0) })

  private static func hex(_ text: Substring) -> UInt32? { UInt32(text.dropFirst(), radix: 16) }

  /// Name, light, dark.
  private static let table = """
    bg-white       #ffffff  #1a1a1a
    white          -        -
    blue           #1456f0  #75a4ff
    blue-50        #f0f4ff  #152340
    blue-100       #e0e9ff  #173166
    blue-200       #c2d4ff  #194294
    blue-300       #94b4ff  #2655b6
    blue-350       #7aa2ff  #275fce
    blue-400       #5083fb  #3370eb
    blue-500       #336df4  #4c88ff
    blue-600       #1456f0  #75a4ff
    blue-700       #0442d2  #8fb4ff
    blue-800       #002f9e  #bdd2ff
    blue-900       #002270  #e0e9ff
    carmine        #b82879  #ed77ba
    carmine-50     #fef0f8  #3a182b
    carmine-100    #fee2f2  #591c3f
    carmine-200    #f8c4e1  #782b57
    carmine-300    #f598cc  #94386c
    carmine-350    #eb78b8  #ab417d
    carmine-400    #df58a5  #c24a8e
    carmine-500    #cc398c  #db5ea4
    carmine-600    #b82879  #ed77ba
    carmine-700    #9d1562  #fc94cf
    carmine-800    #730744  #ffc2e5
    carmine-900    #550c35  #ffe0f2
    green          #1a7526  #51ba43
    green-50       #e4fae1  #0e2b0a
    green-100      #d0f5ce  #173b12
    green-200      #95e599  #21511a
    green-300      #5cd168  #296621
    green-350      #35bd4b  #2f7526
    green-400      #32a645  #35872a
    green-500      #258832  #419e34
    green-600      #1a7526  #51ba43
    green-700      #0b6017  #69cc5c
    green-800      #04430c  #99e490
    green-900      #022c07  #cbf5c6
    indigo         #4752e6  #9499f7
    indigo-50      #f2f3fd  #1e204a
    indigo-100     #e9eafb  #2a2d69
    indigo-200     #cccff9  #373d90
    indigo-300     #abb0f2  #474fb8
    indigo-350     #959bee  #515ad6
    indigo-400     #757df0  #5e68e8
    indigo-500     #5b65f5  #7b83f7
    indigo-600     #4752e6  #9499f7
    indigo-700     #333dcc  #aaaff8
    indigo-800     #1e27a4  #cdd0f9
    indigo-900     #151b70  #e7e9fe
    lime           #5c6d08  #93af04
    lime-50        #f2f8d3  #212702
    lime-100       #e3f0a3  #303804
    lime-200       #c8dd5f  #404c06
    lime-300       #a2c10b  #53610a
    lime-350       #91ad00  #5f700a
    lime-400       #7b9207  #6b7f05
    lime-500       #6b7f06  #82990a
    lime-600       #5c6d08  #93af04
    lime-700       #4a5804  #a6c313
    lime-800       #333d00  #c2e12d
    lime-900       #262e00  #e3f391
    grey           #646a73  #a6a6a6
    grey-00        #ffffff  #0a0a0a
    grey-50        #f5f6f7  #1a1a1a
    grey-100       #f2f3f5  #292929
    grey-200       #eff0f1  #373737
    grey-300       #dee0e3  #434343
    grey-350       #d0d3d6  #505050
    grey-400       #bbbfc4  #5f5f5f
    grey-500       #8f959e  #757575
    grey-600       #646a73  #a6a6a6
    grey-650       #51565d  #cfcfcf
    grey-700       #373c43  #e0e0e0
    grey-800       #2b2f36  #e8e8e8
    grey-900       #1f2329  #ebebeb
    grey-950       #0f1114  #f8f8f8
    grey-1000      #000000  #ffffff
    orange         #a44904  #f3871b
    orange-50      #fff3e5  #33210b
    orange-100     #fee7cd  #4a2b10
    orange-200     #fec48b  #683a12
    orange-300     #ff9d4c  #8a4a19
    orange-350     #ff811a  #a15317
    orange-400     #ed6d0c  #b85e1a
    orange-500     #c25705  #db7018
    orange-600     #a44904  #f3871b
    orange-700     #853a05  #f89e44
    orange-800     #642b02  #fec88b
    orange-900     #3b1a02  #fee7cd
    purple         #7a35f0  #b88ffe
    purple-50      #f5f0fe  #2b194a
    purple-100     #efe6fe  #3f2073
    purple-200     #dcc9fd  #5529a3
    purple-300     #c8a9fc  #6c39c6
    purple-350     #b791fa  #7c4ad4
    purple-400     #9f6ff1  #8c55ec
    purple-500     #8d55ed  #a575fa
    purple-600     #7a35f0  #b88ffe
    purple-700     #611fd6  #c5a3ff
    purple-800     #4811a6  #dbc8fd
    purple-900     #2f0080  #efe5ff
    red            #c02a26  #f6827e
    red-50         #fef0f0  #3d1a19
    red-100        #fee3e2  #591f1d
    red-200        #fdc6c4  #7b2524
    red-300        #f89e9b  #a03331
    red-350        #ff7570  #b33a37
    red-400        #f54a45  #d14642
    red-500        #e22e28  #f05b56
    red-600        #c02a26  #f6827e
    red-700        #a11c17  #f89e9b
    red-800        #741915  #fdc6c4
    red-900        #590603  #fee3e2
    sunflower      #8f7c00  #f5df36
    sunflower-50   #ffffdb  #29250a
    sunflower-100  #fffca3  #38320c
    sunflower-200  #fff67a  #574d01
    sunflower-300  #fff258  #7a6a01
    sunflower-350  #ffe928  #9c8702
    sunflower-400  #e5ce00  #c9b218
    sunflower-500  #c2a800  #e5cd17
    sunflower-600  #8f7c00  #f5df36
    sunflower-700  #5c4f00  #f7e663
    sunflower-800  #423700  #faed7a
    sunflower-900  #2c2502  #fff59e
    turquoise      #067062  #1ab7a1
    turquoise-50   #e2f8f5  #132926
    turquoise-100  #c4f2ec  #173b36
    turquoise-200  #6fe8d8  #1d4e47
    turquoise-300  #33d6c0  #25665e
    turquoise-350  #2dbeab  #227369
    turquoise-400  #10a893  #198578
    turquoise-500  #0f8575  #1fa18f
    turquoise-600  #067062  #1ab7a1
    turquoise-700  #045d51  #17cfb5
    turquoise-800  #03443b  #65e7d5
    turquoise-900  #02312a  #b7f7ef
    violet         #a630a6  #e17fe1
    violet-50      #fceefc  #3b153b
    violet-100     #f9e2f9  #541854
    violet-200     #f3c4f3  #712871
    violet-300     #e59ce5  #8b378b
    violet-350     #de81de  #a43da4
    violet-400     #cf5ecf  #b54ab5
    violet-500     #bf3dbf  #d661d6
    violet-600     #a630a6  #e17fe1
    violet-700     #872787  #e99be9
    violet-800     #6a116a  #f4c3f4
    violet-900     #520052  #fcdffc
    wathet         #076a94  #25b2e5
    wathet-50      #e7f8fe  #152830
    wathet-100     #caeffc  #103647
    wathet-200     #97dcfc  #164359
    wathet-300     #3ec3f7  #135a78
    wathet-350     #25b0e7  #146c91
    wathet-400     #1295ca  #1a7fab
    wathet-500     #047fb0  #1099cc
    wathet-600     #076a94  #25b2e5
    wathet-700     #0f587a  #51c3f0
    wathet-800     #06415c  #89dffe
    wathet-900     #072b3d  #c7f0ff
    yellow         #865b03  #fbcb46
    yellow-50      #fbf4df  #30250a
    yellow-100     #faedc2  #473409
    yellow-200     #fcdf7e  #63470f
    yellow-300     #fad355  #8a6419
    yellow-350     #ffc60a  #ad7d15
    yellow-400     #d99904  #d49b0b
    yellow-500     #ad7a03  #f0b622
    yellow-600     #865b03  #fbcb46
    yellow-700     #6f4a01  #fcd456
    yellow-800     #573601  #ffde75
    yellow-900     #382201  #ffeaa3
    """
}
