import Messages
import Testing

@Suite("Edit counts, outcomes, versions")
struct SendTests {
  @Test(
    "The count reads as used of limit, as a range while one is uncertain",
    arguments: [
      (EditCount(), "0"), (EditCount(accepted: 2), "2"), (EditCount(accepted: 7, limit: 20), "7/20"),
      (EditCount(accepted: 7, uncertain: 1, limit: 20), "7–8/20"), (EditCount(accepted: 0, uncertain: 2), "0–2"),
      (EditCount(accepted: 19, uncertain: 3, limit: 20), "19–20/20"),
      (EditCount(accepted: 20, uncertain: 1, limit: 20), "20/20"),
    ])
  func editText(count: EditCount, text: String) {
    #expect(count.text == text)
  }

  @Test("Only edits that were surely accepted use the limit up")
  func usedUp() {
    #expect(!EditCount(accepted: 19, uncertain: 3, limit: 20).isUsedUp)
    #expect(EditCount(accepted: 20, limit: 20).isUsedUp)
    #expect(EditCount(accepted: 23, limit: 20).isUsedUp)
    #expect(!EditCount(accepted: 500).isUsedUp)
  }

  @Test(
    "Every outcome has the word that scripts get",
    arguments: [
      (SendOutcome.underWay, "under-way"), (.accepted, "accepted"),
      (.refused(code: 230_031, subCode: nil, message: "expired"), "refused"),
      (.notSent(reason: .words("no route")), "not-sent"),
      (.unknown(reason: .words("time-out")), "unknown"),
    ])
  func outcomeWords(outcome: SendOutcome, word: String) {
    #expect(outcome.word == word)
  }

  @Test("Only a read-back that equals what was sent is a proof")
  func proofs() {
    #expect(Proof.proven.isProven)
    #expect(![Proof.none, .differs(["/header"]), .unreadable(reason: .words("offline"))].contains { $0.isProven })
  }

  @Test(
    "The hash of a content is the SHA-256 of its bytes in lower-case hex",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ("中文", "72726d8818f693066ceb69afa364218b692e62ea92b385782363780f47529c21"),
    ])
  func hashes(content: String, hex: String) {
    let version = Version(number: 1, origin: .sent, content: content, createdAt: Timestamp(milliseconds: 0))
    #expect(version.sha256 == hex)
  }

  @Test(
    "Origins have the words of the store",
    arguments: zip(VersionOrigin.allCases, ["sent", "fetched", "imported", "rolled-back"]))
  func origins(origin: VersionOrigin, word: String) {
    #expect(origin.rawValue == word)
    #expect(VersionOrigin(rawValue: word) == origin)
  }
}
