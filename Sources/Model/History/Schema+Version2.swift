extension Schema {
  /// Reasons become facts: `send.reason` and `send.proof_detail` hold JSON where they held a sentence in English. The sentences
  /// that the first program wrote are known; others are kept as words. What refusals have told stands with its message.
  static let version2 = """
    ALTER TABLE message ADD COLUMN obstacle TEXT;

    CREATE TEMPORARY TABLE told (sentence TEXT PRIMARY KEY, kind TEXT NOT NULL);
    INSERT INTO told VALUES
      ('read back: the message is as it was before', 'as-it-was'),
      ('when it was read back, the message held something else', 'overwritten'),
      ('read back: the message holds something else, so nobody can tell', 'something-else'),
      ('a message to a person can''t be looked for', 'nowhere-to-look'),
      ('the chat holds no such message', 'not-in-chat'),
      ('The service tells no content of this message.', 'nothing-to-read'),
      ('The request was sent, but no answer came in time.', 'timed-out'),
      ('The request was sent, but the connection ended before the answer.', 'connection-lost'),
      ('Cancelled after the request was sent.', 'cancelled'),
      ('Cancelled.', 'cancelled');

    UPDATE send SET reason = coalesce(
        (SELECT json_object('kind', kind) FROM told WHERE sentence = reason),
        json_object('kind', 'words', 'text', reason))
      WHERE outcome IN ('not-sent', 'unknown') AND reason IS NOT NULL;
    UPDATE send SET proof_detail = coalesce(
        (SELECT json_object('kind', kind) FROM told WHERE sentence = proof_detail),
        json_object('kind', 'words', 'text', proof_detail))
      WHERE proof = 'unreadable' AND proof_detail IS NOT NULL;
    DROP TABLE told;

    UPDATE message SET obstacle = (
      SELECT CASE
          WHEN s.outcome <> 'refused' THEN NULL
          WHEN s.code = 230031 AND s.action = 'patch' THEN 'expired'
          WHEN s.code = 230075 AND s.action = 'edit' THEN 'edit-window-over'
          WHEN s.code = 230071 AND s.action IN ('edit', 'patch') THEN 'not-sender'
          WHEN s.code = 230001 AND s.reason LIKE '%is not the message`s sender%' THEN 'not-sender'
          WHEN s.code IN (230073, 230074) AND s.action = 'edit' THEN 'closed-group'
          WHEN s.code = 230054 AND s.action = 'edit' THEN 'wrong-type'
          WHEN s.code = 230002 THEN 'bot-outside'
          WHEN s.code IN (230011, 230110) THEN 'recalled'
          WHEN s.code = 232009 THEN 'dissolved'
        END
      FROM send s
      WHERE s.app_id = message.app_id AND s.message_id = message.id AND s.action <> 'create'
        AND s.outcome IN ('accepted', 'refused')
      ORDER BY s.id DESC LIMIT 1);
    """
}
