"""What the service takes: each claim is read back through the SDK's own models."""

import json

import lark_oapi as lark
from lark_oapi.api.auth.v3 import (
    InternalTenantAccessTokenRequest,
    InternalTenantAccessTokenRequestBody,
)
from lark_oapi.api.im.v1 import ListChatRequest

from bench import ONE, Bench, two
from claims import check, claim


@claim("token: the SDK is handed one, and its seconds")
def token(bench: Bench) -> None:
    body = InternalTenantAccessTokenRequestBody.builder().app_id(bench.app_id).app_secret(bench.app_secret).build()
    request = InternalTenantAccessTokenRequest.builder().request_body(body).build()
    answer = bench.client.auth.v3.tenant_access_token.internal(request)
    check(answer.success(), answer.code, answer.msg)
    # The SDK's model has no member for them: they stand beside `code`, not in `data`.
    raw = json.loads(answer.raw.content)
    check(raw["tenant_access_token"].startswith("t-"), raw)
    check(0 < raw["expire"] <= 7200, raw)


@claim("token: one serves many calls")
def one_token(bench: Bench) -> None:
    before = tokens(bench)
    bench.get(bench.place(ONE))
    bench.get(bench.place(ONE))
    check(tokens(bench) - before <= 1, before, tokens(bench))


def tokens(bench: Bench) -> int:
    return sum("tenant_access_token" in line["path"] for line in bench.control("GET", "requests"))


@claim("create: a card is taken to the byte, and told as a message")
def create(bench: Bench) -> None:
    content = two("created")
    answer = bench.create(content)
    check(answer.success(), answer.code, answer.msg)
    message = answer.data
    check(message.message_id.startswith("om_"), message.message_id)
    check(message.chat_id == bench.chat_id and message.msg_type == "interactive", message.chat_id, message.msg_type)
    check(message.sender.id == bench.app_id and message.sender.id_type == "app_id", message.sender.id)
    check(message.updated is False and message.deleted is False, message.updated, message.deleted)
    check(int(message.create_time) == int(message.update_time), message.create_time, message.update_time)
    check(bench.held(message.message_id) == content, bench.held(message.message_id))


@claim("create: the same uuid is the same message")
def same_uuid(bench: Bench) -> None:
    first = bench.create(two("once"), uuid="sdk-1").data.message_id
    again = bench.create(two("twice"), uuid="sdk-1").data.message_id
    check(first == again, first, again)
    check(bench.held(first) == two("once"))


@claim("get: a card comes back as it was sent")
def get(bench: Bench) -> None:
    content = two("read")
    message_id = bench.place(content)
    answer = bench.get(message_id)
    check(answer.success(), answer.code, answer.msg)
    check(len(answer.data.items) == 1, answer.data.items)
    check(answer.data.items[0].message_id == message_id)
    check(answer.data.items[0].body.content == content, answer.data.items[0].body.content)


@claim("get: without a form a card comes back as rows, and a newer one as a shell")
def projection(bench: Bench) -> None:
    rows = json.loads(bench.get(bench.place(ONE), form=None).data.items[0].body.content)
    check(rows == {"title": "Disk alert", "elements": [[{"tag": "text", "text": "db-3 at 91 %"}]]}, rows)
    shell = bench.get(bench.place(two("hidden")), form=None).data.items[0].body.content
    check("请升级至最新版本客户端" in shell and "hidden" not in shell, shell)


@claim("get: the inner form is told apart")
def raw_form(bench: Bench) -> None:
    inner = json.loads(bench.get(bench.place(ONE), form="raw_card_content").data.items[0].body.content)
    check(inner["card_schema"] == 1 and "Disk alert" in inner["json_card"], inner)


@claim("get: a mention is a key with a person behind it")
def mention(bench: Bench) -> None:
    text = json.dumps({"text": '<at user_id="ou_tom">Tom</at> look'})
    message = bench.get(bench.place(text, "text")).data.items[0]
    check(json.loads(message.body.content) == {"text": "@_user_1 look"}, message.body.content)
    check([(m.key, m.id, m.id_type) for m in message.mentions] == [("@_user_1", "ou_tom", "open_id")])


@claim("list: pages follow each other both ways and leave nothing out")
def paging(bench: Bench) -> None:
    chat_id = bench.chat_id
    bench.chat_id = bench.control("POST", "chats", {"name": "pages"})["chat_id"]
    try:
        placed = [bench.place(two(str(number)), age_seconds=60 - number) for number in range(7)]
        for sort, expected in [("ByCreateTimeAsc", placed), ("ByCreateTimeDesc", placed[::-1])]:
            seen, token, pages = [], None, 0
            while True:
                answer = bench.page(3, token, sort)
                check(answer.success(), answer.code, answer.msg)
                pages += 1
                seen += [item.message_id for item in answer.data.items]
                token = answer.data.page_token
                check(answer.data.has_more == (token is not None), answer.data.has_more, token)
                if not answer.data.has_more:
                    break
            check(seen == expected and pages == 3, seen, pages)
    finally:
        bench.chat_id = chat_id


@claim("patch: a card is replaced to the byte, and its time advances")
def patch(bench: Bench) -> None:
    message_id = bench.create(two("wrong")).data.message_id
    before = bench.get(message_id).data.items[0]
    answer = bench.patch(message_id, two("right"))
    check(answer.success() and answer.get_log_id(), answer.code, answer.msg)
    after = bench.get(message_id).data.items[0]
    check(after.body.content == two("right"), after.body.content)
    check(after.updated is True and int(after.update_time) > int(before.update_time), after.update_time)


@claim("update: a text is edited, and answered whole")
def update(bench: Bench) -> None:
    message_id = bench.create('{"text":"wrong"}', "text").data.message_id
    answer = bench.update(message_id, '{"text":"right \U0001f600"}')
    check(answer.success(), answer.code, answer.msg)
    check(answer.data.message_id == message_id and answer.data.updated is True, answer.data.updated)
    check(json.loads(answer.data.body.content) == {"text": "right \U0001f600"}, answer.data.body.content)


@claim("delete: a message is recalled")
def delete(bench: Bench) -> None:
    message_id = bench.create(two("away")).data.message_id
    answer = bench.delete(message_id)
    check(answer.success(), answer.code, answer.msg)
    message = bench.get(message_id).data.items[0]
    check(message.deleted is True and not message.body.content, message.deleted, message.body.content)


@claim("chats: the bot's groups are listed")
def chats(bench: Bench) -> None:
    answer = bench.client.im.v1.chat.list(ListChatRequest.builder().page_size(100).build())
    check(answer.success(), answer.code, answer.msg)
    check(bench.chat_id in [chat.chat_id for chat in answer.data.items])


@claim("bot: the answer has `bot` beside `code`")
def bot(bench: Bench) -> None:
    request = lark.BaseRequest.builder().http_method(lark.HttpMethod.GET).uri("/open-apis/bot/v3/info")
    request = request.token_types({lark.AccessTokenType.TENANT}).build()
    answer = bench.client.request(request)
    check(answer.success(), answer.code, answer.msg)
    check(json.loads(answer.raw.content)["bot"]["activate_status"] == 2, answer.raw.content)
