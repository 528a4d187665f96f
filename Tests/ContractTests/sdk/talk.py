"""Answering, forwarding, batches, clicks: what else is done with messages, and what of it is refused."""

import json

import lark_oapi as lark
from lark_oapi.api.im.v1 import (
    ForwardMessageRequest,
    ForwardMessageRequestBody,
    ReadUsersMessageRequest,
    ReplyMessageRequest,
    ReplyMessageRequestBody,
)

from bench import ONE, Bench, two
from claims import check, claim
from refused import argument, detail, refused

RECALL_WINDOW = 86_400


def reply(bench: Bench, message_id: str, content: str, msg_type: str = "text", **more):
    body = ReplyMessageRequestBody.builder().content(content).msg_type(msg_type)
    for name, value in more.items():
        body = getattr(body, name)(value)
    return bench.messages.reply(
        ReplyMessageRequest.builder().message_id(message_id).request_body(body.build()).build()
    )


def forward(bench: Bench, message_id: str, receiver: str, id_type: str = "chat_id", uuid: str = ""):
    body = ForwardMessageRequestBody.builder().receive_id(receiver).build()
    request = ForwardMessageRequest.builder().message_id(message_id).receive_id_type(id_type).request_body(body)
    return bench.messages.forward((request.uuid(uuid) if uuid else request).build())


def readers(bench: Bench, message_id: str, size: int = 20, token: str = ""):
    request = ReadUsersMessageRequest.builder().message_id(message_id).user_id_type("open_id").page_size(size)
    return bench.messages.read_users((request.page_token(token) if token else request).build())


@claim("reply: the answer names the message it belongs to, and the same uuid is the same answer")
def replied(bench: Bench) -> None:
    first = bench.place(ONE)
    answer = reply(bench, first, '{"text":"on it"}', uuid="sdk-reply")
    check(answer.success(), answer.code, answer.msg)
    check(answer.data.root_id == first and answer.data.parent_id == first, answer.data.root_id)
    check(answer.data.chat_id == bench.chat_id and answer.data.msg_type == "text", answer.data.chat_id)
    check(reply(bench, first, '{"text":"again"}', uuid="sdk-reply").data.message_id == answer.data.message_id)


@claim("reply: in a thread the message has its id")
def in_thread(bench: Bench) -> None:
    answer = reply(bench, bench.place(ONE), two("deep"), "interactive", reply_in_thread=True)
    check(answer.success() and answer.data.thread_id.startswith("omt_"), answer.code, answer.msg)


@claim("refused: a reply to a recalled message")
def reply_to_recalled(bench: Bench) -> None:
    refused(reply(bench, bench.place(ONE, recalled=True), '{"text":"late"}'), 230011, "The message was withdrawn.")


@claim("forward: the copy is a new message of the bot")
def forwarded(bench: Bench) -> None:
    chat_id = bench.control("POST", "chats", {"name": "elsewhere"})["chat_id"]
    source = bench.place(two("copy me"))
    answer = forward(bench, source, chat_id, uuid="sdk-forward")
    check(answer.success(), answer.code, answer.msg)
    check(answer.data.message_id != source and answer.data.chat_id == chat_id, answer.data.chat_id)
    check(answer.data.sender.id == bench.app_id, answer.data.sender.id)
    check(bench.held(answer.data.message_id) == two("copy me"))
    check(forward(bench, source, chat_id, uuid="sdk-forward").data.message_id == answer.data.message_id)
    check(bench.patch(answer.data.message_id, two("mine")).success(), "the copy can't be changed")


@claim("refused: forwarding a recalled message, or to nobody")
def forward_refused(bench: Bench) -> None:
    answer = forward(bench, bench.place(ONE, recalled=True), bench.chat_id)
    check(answer.code == 230065 and len(detail(answer).log_id) == 34, answer.code, answer.msg)
    answer = forward(bench, bench.place(ONE), "ou_nobody", "open_id")
    check(answer.code != 0 and answer.raw.status_code == 400, answer.code, answer.msg)


@claim("readers: who has seen a message comes page by page")
def read_by(bench: Bench) -> None:
    message_id = bench.place(ONE)
    bench.control("PATCH", f"messages/{message_id}", {"read_by": ["ou_ann", "ou_tom"]})
    first = readers(bench, message_id, 1)
    check(first.success() and first.data.has_more and first.data.page_token, first.code, first.msg)
    second = readers(bench, message_id, 1, first.data.page_token)
    seen = [item.user_id for page in (first, second) for item in page.data.items]
    check(sorted(seen) == ["ou_ann", "ou_tom"] and second.data.has_more is False, seen)
    check(first.data.items[0].user_id_type == "open_id" and int(first.data.items[0].timestamp) > 0)


@claim("refused: the readers of another's message, and of one older than 7 days")
def readers_refused(bench: Bench) -> None:
    other = bench.app()["app_id"]
    refused(readers(bench, bench.place(ONE, app_id=other)), 230012, "Bot is NOT the sender of the message.")
    check(readers(bench, bench.place(ONE, age_seconds=8 * 86_400)).code == 230033)


@claim("mget: many messages at once, and what is not known is left out")
def many(bench: Bench) -> None:
    placed = [bench.place(two(str(number))) for number in range(3)]
    queries = [("message_ids", each) for each in placed + ["om_unknown"]]
    answer = bench.raw("GET", "im/v1/messages/mget", queries=queries + [("card_msg_content_type", "user_card_content")])
    check(answer.success(), answer.code, answer.msg)
    items = json.loads(answer.raw.content)["data"]["items"]
    check([item["message_id"] for item in items] == placed, items)
    check(items[2]["body"]["content"] == two("2"), items[2])


@claim("batch: a message to many people has an id that nothing can change")
def batch(bench: Bench) -> None:
    body = {"open_ids": ["ou_ann", "ou_nobody"], "msg_type": "interactive", "card": json.loads(ONE)}
    answer = bench.raw("POST", "message/v4/batch_send/", body)
    check(answer.success(), answer.code, answer.msg)
    data = json.loads(answer.raw.content)["data"]
    check(data["message_id"].startswith("bm-") and data["invalid_open_ids"] == ["ou_nobody"], data)
    refused(
        bench.patch(data["message_id"], ONE),
        99992354,
        "The request you send is not a valid open_message_id or not exists.",
    )


@claim("ephemeral: a card for one person can be removed, not read and not changed")
def ephemeral(bench: Bench) -> None:
    body = {"chat_id": bench.chat_id, "open_id": "ou_ann", "msg_type": "interactive", "card": json.loads(ONE)}
    answer = bench.raw("POST", "ephemeral/v1/send", body)
    check(answer.success(), answer.code, answer.msg)
    message_id = json.loads(answer.raw.content)["data"]["message_id"]
    check(bench.get(message_id).code == 99992354 and bench.patch(message_id, ONE).code == 99992354)
    check(bench.raw("POST", "ephemeral/v1/delete", {"message_id": message_id}).success())


@claim("refused: a recall of another's message, and one that comes too late")
def recall_refused(bench: Bench) -> None:
    other = bench.app()["app_id"]
    refused(bench.delete(bench.place(ONE, app_id=other)), 230026, "No permission to recall this message.")
    late = bench.place(ONE, age_seconds=RECALL_WINDOW + 1)
    refused(bench.delete(late), 230009, "Message has expired when recall message.")


@claim("refused: an edit of a card, of another's text, and one that comes too late")
def edit_refused(bench: Bench) -> None:
    text = '{"text":"x"}'
    refused(bench.update(bench.place(text, "text"), two("x"), "interactive"), 230001, argument("invalid msg_type"))
    other = bench.app()["app_id"]
    refused(
        bench.update(bench.place(text, "text", app_id=other), text), 230071, "The operator is not the sender of the message."
    )
    with bench.switched(edit_window=10):
        refused(
            bench.update(bench.place(text, "text", age_seconds=60), text),
            230075,
            "The message has exceeded the time that can be edited.",
        )


@claim("refused: an unknown receiver, an empty content, a uuid that is too long")
def create_refused(bench: Bench) -> None:
    chat_id, bench.chat_id = bench.chat_id, "oc_nowhere"
    try:
        answer = bench.create(ONE)
        check(answer.code in (230001, 230034, 99992355), answer.code, answer.msg)
    finally:
        bench.chat_id = chat_id
    refused(bench.create(""), 230001, argument("content cannot be empty"))
    answer = bench.create(ONE, uuid="u" * 51)
    refused(answer, 99992402, "field validation failed")
    fields = [violation.field for violation in detail(answer).field_violations]
    check(fields == ["uuid"], fields)


@claim("refused: more changes of one message than 5 a second")
def too_often(bench: Bench) -> None:
    message_id = bench.place(two("0"))
    with bench.switched(rate_message=5):
        codes = [bench.patch(message_id, two(str(number))).code for number in range(6)]
    check(codes == [0, 0, 0, 0, 0, 230020], codes)


@claim("refused: the app's own limit, with the seconds to wait in a header")
def app_limit(bench: Bench) -> None:
    message_id = bench.place(ONE)
    with bench.switched(rate_app=1):
        answers = [bench.get(message_id) for _ in range(2)]
    last = answers[-1]
    check(last.code == 99991400 and last.raw.status_code == 429, last.code, last.raw.status_code)
    headers = {name.lower(): value for name, value in last.raw.headers.items()}
    check(headers["x-ogw-ratelimit-limit"] == "1" and float(headers["x-ogw-ratelimit-reset"]) >= 1, headers)


@claim("click: the card that was clicked on is replaced with the token, twice")
def clicked(bench: Bench) -> None:
    message_id = bench.place(ONE)
    token = bench.control("POST", "callbacks", {"message_id": message_id})["token"]

    def update(text: str, token: str = token):
        return bench.raw("POST", "interactive/v1/card/update", {"token": token, "card": json.loads(two(text))})

    for text in ["first", "second"]:
        answer = update(text)
        check(answer.success() and answer.msg == "ok", answer.code, answer.msg)
        check(json.loads(bench.held(message_id)) == json.loads(two(text)))
    check(update("third").code == 300040)
    check(update("x", "t-wrong").code == 300020 and update("x", "c-unknown").code == 300030)


@claim("refused: reading and writing in a chat that the bot is not in, or that is gone")
def outside(bench: Bench) -> None:
    other = bench.app()["app_id"]
    chat_id = bench.control("POST", "chats", {"name": "theirs", "members": [other]})["chat_id"]
    message_id = bench.place(ONE, chat_id=chat_id, app_id=other)
    message = "Bot/User can NOT be out of the chat."
    refused(bench.get(message_id), 230002, message)
    refused(reply(bench, message_id, '{"text":"x"}'), 230002, message)
    gone = bench.control("POST", "chats", {"name": "gone"})["chat_id"]
    message_id = bench.place(ONE, chat_id=gone)
    bench.control("PATCH", f"chats/{gone}", {"dissolved": True})
    refused(
        bench.patch(message_id, ONE), 232009, "Your request specifies a chat which has already been dissolved."
    )


@claim("refused: a bot whose ability is off")
def bot_off(bench: Bench) -> None:
    message_id = bench.place(ONE)
    bench.change(bot_enabled=False)
    try:
        refused(bench.get(message_id), 230006, "Bot ability is not activated.")
        refused(bench.patch(message_id, ONE), 230006, "Bot ability is not activated.")
    finally:
        bench.change(bot_enabled=True)


@claim("refused: words that the company forbids")
def audit(bench: Bench) -> None:
    with bench.switched(audit_sensitive=["secret plan"], audit_words=["555-0100"]):
        refused(
            bench.create(two("the secret plan")),
            230022,
            "The content of the message contains sensitive information.",
        )
        refused(bench.create(two("call 555-0100")), 230028, "The messages do NOT pass the audit.")
