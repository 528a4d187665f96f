"""Chats, the history in them, and people."""

from lark_oapi.api.contact.v3 import BasicBatchUserRequest, BasicBatchUserRequestBody
from lark_oapi.api.im.v1 import GetChatRequest, ListChatRequest, ListMessageRequest, SearchChatRequest

from bench import ONE, Bench
from claims import check, claim
from refused import argument, detail, refused


@claim("chat: one is told with its counts as strings")
def chat(bench: Bench) -> None:
    answer = bench.client.im.v1.chat.get(GetChatRequest.builder().chat_id(bench.chat_id).build())
    check(answer.success(), answer.code, answer.msg)
    check(answer.data.name == "值班 on call" and answer.data.chat_mode == "group", answer.data.name)
    check(answer.data.chat_status == "normal", answer.data.chat_status)
    check(int(answer.data.user_count) == 2 and int(answer.data.bot_count) >= 1, answer.data.user_count)


@claim("refused: a chat that is not there, and one without the bot")
def chat_refused(bench: Bench) -> None:
    chats = bench.client.im.v1.chat
    answer = chats.get(GetChatRequest.builder().chat_id("oc_nowhere").build())
    check(answer.code == 232006 and len(detail(answer).log_id) == 34, answer.code, answer.msg)
    other = bench.app()["app_id"]
    chat_id = bench.control("POST", "chats", {"name": "theirs", "members": [other]})["chat_id"]
    refused(
        chats.get(GetChatRequest.builder().chat_id(chat_id).build()), 232011, "Operator can NOT be out of the chat."
    )


@claim("chats: they come page by page, and are found by a part of their name")
def chats(bench: Bench) -> None:
    made = {bench.control("POST", "chats", {"name": f"hall {number}"})["chat_id"] for number in range(3)}
    seen, token = [], None
    while True:
        request = ListChatRequest.builder().page_size(2).sort_type("ByCreateTimeAsc")
        answer = bench.client.im.v1.chat.list((request.page_token(token) if token else request).build())
        check(answer.success(), answer.code, answer.msg)
        seen += [item.chat_id for item in answer.data.items]
        token = answer.data.page_token
        if not answer.data.has_more:
            break
    check(made <= set(seen) and len(seen) == len(set(seen)), seen)
    found = bench.client.im.v1.chat.search(SearchChatRequest.builder().query("HALL").page_size(100).build())
    check({item.chat_id for item in found.data.items} == made, found.code, found.msg)


@claim("list: times bound it, both ends counted")
def between(bench: Bench) -> None:
    chat_id = bench.control("POST", "chats", {"name": "times"})["chat_id"]
    placed = [bench.place(ONE, chat_id=chat_id, age_seconds=age) for age in (300, 200, 100)]
    middle = int(bench.get(placed[1]).data.items[0].create_time) // 1000
    request = ListMessageRequest.builder().container_id_type("chat").container_id(chat_id)
    answer = bench.messages.list(request.start_time(str(middle)).end_time(str(middle)).build())
    check([item.message_id for item in answer.data.items] == placed[1:2], answer.code, answer.msg)


@claim("refused: a list of a wrong page size, time, order, page or chat")
def list_refused(bench: Bench) -> None:
    def listed(chat_id: str = bench.chat_id, **parameters):
        request = ListMessageRequest.builder().container_id_type("chat").container_id(chat_id)
        for name, value in parameters.items():
            request = getattr(request, name)(value)
        return bench.messages.list(request.build())

    check(listed(page_size=51).code in (230001, 99992402), listed(page_size=51).code)
    refused(listed(start_time="yesterday"), 230001, argument("invalid start_time: yesterday"))
    refused(listed(sort_type="ByName"), 230001, argument("invalid sort_type"))
    refused(listed(page_token="made up"), 230001, argument("invalid page_token"))
    refused(listed("oc_nowhere"), 230001, argument("invalid container_id"))


@claim("refused: reading a group without the scope for groups, which is named")
def group_scope(bench: Bench) -> None:
    message_id = bench.place(ONE)
    with bench.without("im:message.group_msg"):
        message = "Lack of necessary permissions, ext=need scope: im:message.group_msg"
        refused(bench.get(message_id), 230027, message)
        refused(bench.page(3), 230027, message)


@claim("people: their names, and who is unknown is left out")
def people(bench: Bench) -> None:
    body = BasicBatchUserRequestBody.builder().user_ids(["ou_ann", "ou_nobody"]).build()
    request = BasicBatchUserRequest.builder().user_id_type("open_id").request_body(body).build()
    answer = bench.client.contact.v3.user.basic_batch(request)
    check(answer.success(), answer.code, answer.msg)
    check([(user.user_id, user.name) for user in answer.data.users] == [("ou_ann", "Ann")], answer.data.users)


@claim("refused: names without the scope, and of nobody")
def people_refused(bench: Bench) -> None:
    def ask(ids):
        body = BasicBatchUserRequestBody.builder().user_ids(ids).build()
        request = BasicBatchUserRequest.builder().user_id_type("open_id").request_body(body).build()
        return bench.client.contact.v3.user.basic_batch(request)

    with bench.without("contact:user.basic_profile:readonly"):
        answer = ask(["ou_ann"])
        named = [violation.subject for violation in detail(answer).permission_violations]
        check(answer.code == 99991672 and named == ["contact:user.basic_profile:readonly"], answer.code, named)
    refused(ask([]), 99992402, "field validation failed")
