import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Item 81 of feishu-api.md section 10.
@Suite("Images")
struct ImageTests {
  private let path = Route(.uploadImage).target
  /// A picture of 3 × 2 pixels as far as its head tells.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 3, 0, 0, 0, 2, 0xff]
  private static let hugeGIF: [UInt8] = Array("GIF89a".utf8) + [0xd1, 0x07, 1, 0]

  /// The body of an upload as curl and browsers write it.
  private func form(_ file: [UInt8], type: String = "message") -> [UInt8] {
    Array("--b0\r\nContent-Disposition: form-data; name=\"image_type\"\r\n\r\n\(type)\r\n--b0\r\n".utf8)
      + Array("Content-Disposition: form-data; name=\"image\"; filename=\"a;b.png\"\r\n".utf8)
      + Array("Content-Type: image/png\r\n\r\n".utf8) + file + Array("\r\n--b0--\r\n".utf8)
  }

  private func upload(_ body: [UInt8], _ bench: Bench, contentType: String = "multipart/form-data; boundary=b0")
    -> Answer
  {
    let request = SandboxRequest(
      method: "POST", target: path, authorization: "Bearer \(bench.token)", body: body, contentType: contentType)
    return Answer(bench.state.answer(request, at: bench.now))
  }

  @Test("81: a picture is taken, known to cards, and comes back to the byte")
  func roundTrip() throws {
    let bench = Bench()
    let answer = upload(form(Self.png), bench)
    let key = try #require(answer["data"]?["image_key"]?.string)
    #expect(answer.text == #"{"code":0,"data":{"image_key":"\#(key)"},"msg":"success"}"# && key.hasPrefix("img_v3_"))
    #expect(bench.state.pictures[key]?.width == 3 && bench.state.pictures[key]?.height == 2)
    let back = bench.call("GET", Route(.downloadImage, [key]).target)
    #expect(back.raw.body == Self.png && back.raw.contentType == "image/png" && back.status == 200)
    #expect(bench.send(Sample.two(#"{"tag":"img","img_key":"\#(key)"}"#)).code == 0)
  }

  @Test(
    "81: what is no picture, or too much of one",
    arguments: [
      ([], 234_010, "File's size can't be 0."), (Array("text".utf8), 234_011, "Can't regonnize the image format."),
      (Self.hugeGIF, 234_039, "Image resolution exceeds the limit."),
    ])
  func refused(file: [UInt8], code: Int, msg: String) {
    let bench = Bench()
    let answer = upload(form(file), bench)
    #expect(answer.status == 400 && answer.code == code && answer.msg == msg)
    #expect(bench.state.pictures.isEmpty)
  }

  @Test("81: 10 MB are taken, one byte more is not")
  func size() {
    let bench = Bench()
    let most = Self.png + [UInt8](repeating: 0, count: 10_485_760 - Self.png.count)
    #expect(upload(form(most), bench).code == 0)
    let answer = upload(form(most + [0]), bench)
    #expect(answer.code == 234_006 && answer.msg == "The file size exceed the max value.")
  }

  @Test(
    "Bodies that are no form of this kind",
    arguments: [
      "", "multipart/form-data", "application/json", "multipart/form-data; boundary=b1",
      "multipart/form-data; boundary=",
    ])
  func noForm(contentType: String) {
    let bench = Bench()
    #expect(upload(form(Self.png), bench, contentType: contentType).code == 234_001)
  }

  @Test("A form that is cut off, and a purpose nobody knows")
  func damaged() {
    let bench = Bench()
    #expect(upload(Array(form(Self.png).dropLast(8)), bench).code == 234_001)
    #expect(upload(form(Self.png, type: "banner"), bench).code == 234_001)
    let quoted = upload(form(Self.png), bench, contentType: "Multipart/Form-Data; charset=x; boundary=\"b0\"")
    #expect(quoted.code == 0)
  }

  @Test("81: other apps' pictures, avatars and declared ones do not come back")
  func notOurs() throws {
    let bench = Bench()
    let avatar = upload(form(Self.png, type: "avatar"), bench)["data"]?["image_key"]?.string ?? ""
    bench.control("POST", "images", #"{"image_key":"img_theirs","app_id":"\#(bench.theirs.appID)"}"#)
    bench.control("POST", "images", #"{"image_key":"img_ours","app_id":"\#(bench.ours.appID)"}"#)
    let codes = ["img_no", "img_theirs", "img_ours", avatar].map {
      bench.call("GET", Route(.downloadImage, [$0]).target).code
    }
    #expect(codes == [234_001, 234_008, 234_005, 234_009])
  }

  @Test("7: images are for bots only")
  func userToken() throws {
    let bench = Bench()
    let token = bench.control("POST", "tokens", #"{"open_id":"ou_ann"}"#)["access_token"]?.string
    #expect(bench.call("POST", path, token: token).msg == "user access token not support")
  }

  @Test("Resources of messages: pictures of posts, not of cards")
  func resources() throws {
    let bench = Bench()
    let key = try #require(upload(form(Self.png), bench)["data"]?["image_key"]?.string)
    let image = bench.place(#"{"image_key":"\#(key)"}"#, type: "image", from: bench.theirs)
    let card = bench.place(card: Sample.two(#"{"tag":"img","img_key":"\#(key)"}"#))
    func get(_ id: String, _ key: String, _ type: String = "image") -> Answer {
      bench.call("GET", Route(.messageResource, [id, key], query: [.init(.type, type)]).target)
    }
    #expect(get(image, key).raw.body == Self.png)
    #expect(get(image, "img_other").code == 234_003)
    #expect(get(image, key, "sound").code == 234_001)
    #expect(get(card, key).code == 234_043)
  }
}
