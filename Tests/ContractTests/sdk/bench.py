"""The official SDK's client on a sandbox, and the sandbox's own control routes beside it."""

import contextlib
import json
import urllib.request
from typing import Any, Iterator, Optional

import lark_oapi as lark
from lark_oapi.api.im.v1 import (
    CreateMessageRequest,
    CreateMessageRequestBody,
    DeleteMessageRequest,
    GetMessageRequest,
    ListMessageRequest,
    PatchMessageRequest,
    PatchMessageRequestBody,
    UpdateMessageRequest,
    UpdateMessageRequestBody,
)

ONE = json.dumps(
    {
        "config": {"update_multi": True},
        "header": {"title": {"tag": "plain_text", "content": "Disk alert"}},
        "elements": [{"tag": "div", "text": {"tag": "lark_md", "content": "db-3 at **91 %**"}}],
    }
)


def two(text: str) -> str:
    """A card of schema 2.0 with one paragraph, spelled as no encoder would: spaces, escapes, a slash with a backslash."""
    body = '{"elements":[{"tag":"markdown","content":%s}]}' % json.dumps(text, ensure_ascii=False)
    return '{ "schema":"2.0",\n "config":{"update_multi":true}, "body": %s,"header":{"title":%s} }' % (
        body,
        '{"tag":"plain_text","content":"\\u4e2d \\/ \U0001f600 \u2028"}',
    )


class Bench:
    def __init__(self, base_url: str, app_id: str, app_secret: str, chat_id: str) -> None:
        self.base_url = base_url
        self.app_id = app_id
        self.app_secret = app_secret
        self.chat_id = chat_id
        self.client = self.build()
        self.messages = self.client.im.v1.message
        # The SDK's client that takes the tokens of people; it fetches none by itself.
        self.personal = self.build(enable_set_token=True)

    def build(self, enable_set_token: bool = False) -> lark.Client:
        """A client of the SDK for our app."""
        builder = lark.Client.builder().app_id(self.app_id).app_secret(self.app_secret).domain(self.base_url)
        return builder.timeout(20).log_level(lark.LogLevel.ERROR).enable_set_token(enable_set_token).build()

    def control(self, method: str, path: str, body: Optional[dict] = None) -> Any:
        """Calls one of the sandbox's own routes."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.base_url}/_sandbox/{path}", data=data, method=method)
        with urllib.request.urlopen(request, timeout=20) as answer:
            text = answer.read().decode()
        if path.startswith("requests"):
            return [json.loads(line) for line in text.splitlines()]
        return json.loads(text)

    def place(self, content: str, msg_type: str = "interactive", **more: Any) -> str:
        """Puts a message there, unchecked."""
        body = {"chat_id": self.chat_id, "msg_type": msg_type, "content": content, **more}
        return self.control("POST", "messages", body)["message_id"]

    def held(self, message_id: str) -> str:
        """The exact content that the sandbox holds."""
        return self.control("GET", f"messages/{message_id}")["content"]

    def app(self, **members: Any) -> dict:
        """One more app with its secret."""
        return self.control("POST", "apps", members)

    def change(self, **members: Any) -> dict:
        """Changes our app, and tells what it is."""
        return self.control("PATCH", f"apps/{self.app_id}", members)

    @contextlib.contextmanager
    def without(self, *scopes: str) -> Iterator[None]:
        """Our app without some scopes, for a while."""
        all_scopes = self.change()["scopes"]
        self.change(scopes=[scope for scope in all_scopes if scope not in scopes])
        try:
            yield
        finally:
            self.change(scopes=all_scopes)

    @contextlib.contextmanager
    def switched(self, **switches: Any) -> Iterator[None]:
        """The sandbox with some switches set, for a while; `_` in a name stands for its dot."""
        named = {name.replace("_", ".", 1): value for name, value in switches.items()}
        former = self.control("GET", "switches")
        self.control("PATCH", "switches", named)
        try:
            yield
        finally:
            self.control("PATCH", "switches", {name: former[name] for name in named})

    def raw(
        self,
        method: str,
        uri: str,
        body: Any = None,
        queries: Any = (),
        token: lark.AccessTokenType = lark.AccessTokenType.TENANT,
        option: Optional[lark.RequestOption] = None,
    ) -> Any:
        """A call for which the SDK has no builder."""
        request = lark.BaseRequest.builder().http_method(lark.HttpMethod[method]).uri("/open-apis/" + uri)
        request = request.token_types({token}).queries(list(queries))
        if body is not None:
            request = request.body(body)
        return (self.client if option is None else self.personal).request(request.build(), option)

    # The SDK's calls, without their builders.

    def create(self, content: str, msg_type: str = "interactive", uuid: Optional[str] = None) -> Any:
        body = CreateMessageRequestBody.builder().receive_id(self.chat_id).msg_type(msg_type).content(content)
        if uuid is not None:
            body = body.uuid(uuid)
        request = CreateMessageRequest.builder().receive_id_type("chat_id").request_body(body.build()).build()
        return self.messages.create(request)

    def get(self, message_id: str, form: Optional[str] = "user_card_content") -> Any:
        request = GetMessageRequest.builder().message_id(message_id)
        if form is not None:
            request = request.card_msg_content_type(form)
        return self.messages.get(request.build())

    def page(self, size: int, token: Optional[str] = None, sort: str = "ByCreateTimeAsc") -> Any:
        request = (
            ListMessageRequest.builder()
            .container_id_type("chat")
            .container_id(self.chat_id)
            .sort_type(sort)
            .page_size(size)
        )
        if token is not None:
            request = request.page_token(token)
        return self.messages.list(request.build())

    def patch(self, message_id: str, content: str) -> Any:
        body = PatchMessageRequestBody.builder().content(content).build()
        return self.messages.patch(PatchMessageRequest.builder().message_id(message_id).request_body(body).build())

    def update(self, message_id: str, content: str, msg_type: str = "text") -> Any:
        body = UpdateMessageRequestBody.builder().msg_type(msg_type).content(content).build()
        return self.messages.update(UpdateMessageRequest.builder().message_id(message_id).request_body(body).build())

    def delete(self, message_id: str) -> Any:
        return self.messages.delete(DeleteMessageRequest.builder().message_id(message_id).build())
