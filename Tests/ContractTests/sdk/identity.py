"""Apps, store apps and people: tokens, and who they are."""

import json

import lark_oapi as lark
from lark_oapi.api.auth.v3 import (
    CreateAppAccessTokenRequest,
    CreateAppAccessTokenRequestBody,
    CreateTenantAccessTokenRequest,
    CreateTenantAccessTokenRequestBody,
    InternalAppAccessTokenRequest,
    InternalAppAccessTokenRequestBody,
    ResendAppTicketRequest,
    ResendAppTicketRequestBody,
)
from lark_oapi.api.authen.v1 import GetUserInfoRequest
from lark_oapi.api.im.v1 import GetMessageRequest, PatchMessageRequest, PatchMessageRequestBody

from bench import ONE, Bench, two
from claims import check, claim
from refused import refused


def told(answer) -> dict:
    """The whole answer: tokens stand beside `code`, where the SDK's models have no member."""
    return json.loads(answer.raw.content)


def user(token: str) -> lark.RequestOption:
    return lark.RequestOption.builder().user_access_token(token).build()


@claim("app token: it is the tenant's under a second name")
def app_token(bench: Bench) -> None:
    body = InternalAppAccessTokenRequestBody.builder().app_id(bench.app_id).app_secret(bench.app_secret).build()
    answer = bench.client.auth.v3.app_access_token.internal(
        InternalAppAccessTokenRequest.builder().request_body(body).build()
    )
    check(answer.success(), answer.code, answer.msg)
    check(told(answer)["app_access_token"] == told(answer)["tenant_access_token"], told(answer))


@claim("refused: an unknown app and a wrong secret, with HTTP 200")
def credentials(bench: Bench) -> None:
    for app_id, secret, code, message in [
        ("cli_nobody_here", "x", 10014, "app id not exists"),
        (bench.app_id, "wrong", 10015, "wrong app secret"),
        ("nonsense", "x", 10003, "invalid param"),
    ]:
        body = InternalAppAccessTokenRequestBody.builder().app_id(app_id).app_secret(secret).build()
        request = InternalAppAccessTokenRequest.builder().request_body(body).build()
        answer = bench.client.auth.v3.app_access_token.internal(request)
        check(answer.code == code and answer.msg == message, answer.code, answer.msg)
        check(answer.raw.status_code == 200 and answer.error is None, answer.raw.status_code)


@claim("store app: ticket, app token, tenant token, and a call made with it")
def store_app(bench: Bench) -> None:
    app = bench.app(store=True)
    app_id, secret = app["app_id"], app["app_secret"]
    auth = bench.client.auth.v3
    resend = ResendAppTicketRequestBody.builder().app_id(app_id).app_secret(secret).build()
    answer = auth.app_ticket.resend(ResendAppTicketRequest.builder().request_body(resend).build())
    check(answer.success(), answer.code, answer.msg)
    state = bench.control("PATCH", f"apps/{app_id}", {})
    body = CreateAppAccessTokenRequestBody.builder().app_id(app_id).app_secret(secret)
    stale = auth.app_access_token.create(
        CreateAppAccessTokenRequest.builder().request_body(body.app_ticket("stale").build()).build()
    )
    check(stale.code == 10012, stale.code, stale.msg)
    body = CreateAppAccessTokenRequestBody.builder().app_id(app_id).app_secret(secret)
    answer = auth.app_access_token.create(
        CreateAppAccessTokenRequest.builder().request_body(body.app_ticket(state["app_ticket"]).build()).build()
    )
    check(answer.success(), answer.code, answer.msg)
    body = CreateTenantAccessTokenRequestBody.builder().app_access_token(told(answer)["app_access_token"])
    answer = auth.tenant_access_token.create(
        CreateTenantAccessTokenRequest.builder().request_body(body.tenant_key(state["tenant_key"]).build()).build()
    )
    check(answer.success() and 0 < told(answer)["expire"] <= 7200, answer.code, answer.msg)
    # The SDK's own way through the same chain.
    client = lark.Client.builder().app_id(app_id).app_secret(secret).domain(bench.base_url).timeout(20)
    client = client.app_type(lark.AppType.ISV).app_ticket(state["app_ticket"]).log_level(lark.LogLevel.ERROR).build()
    option = lark.RequestOption.builder().tenant_key(state["tenant_key"]).app_ticket(state["app_ticket"]).build()
    request = lark.BaseRequest.builder().http_method(lark.HttpMethod.GET).uri("/open-apis/bot/v3/info")
    answer = client.request(request.token_types({lark.AccessTokenType.TENANT}).build(), option)
    check(answer.success() and told(answer)["bot"]["open_id"] == app["open_id"], answer.code, answer.msg)


@claim("refused: a ticket for an app that is in no store")
def no_store_app(bench: Bench) -> None:
    body = ResendAppTicketRequestBody.builder().app_id(bench.app_id).app_secret(bench.app_secret).build()
    answer = bench.client.auth.v3.app_ticket.resend(ResendAppTicketRequest.builder().request_body(body).build())
    check(answer.code == 10016, answer.code, answer.msg)


@claim("user: a login gives tokens, a refresh gives new ones and ends the old")
def login(bench: Bench) -> None:
    scopes = ["im:message", "offline_access"]
    code = bench.control("POST", "codes", {"app_id": bench.app_id, "open_id": "ou_ann", "scopes": scopes})["code"]
    client = {"client_id": bench.app_id, "client_secret": bench.app_secret}

    def token(**fields: str):
        return bench.raw("POST", "authen/v2/oauth/token", {**client, **fields})

    first = token(grant_type="authorization_code", code=code)
    check(first.code == 0 and told(first)["token_type"] == "Bearer", first.raw.content)
    second = token(grant_type="refresh_token", refresh_token=told(first)["refresh_token"])
    check(second.code == 0 and told(second)["refresh_token"] != told(first)["refresh_token"], second.raw.content)
    again = token(grant_type="refresh_token", refresh_token=told(first)["refresh_token"])
    check(again.code == 20073 and told(again)["error"] == "invalid_grant", again.raw.content)
    check(again.raw.status_code == 400, again.raw.status_code)
    used = token(grant_type="authorization_code", code=code)
    check(used.code in (20003, 20065), used.raw.content)
    who = bench.personal.authen.v1.user_info.get(
        GetUserInfoRequest.builder().build(), user(told(second)["access_token"])
    )
    check(who.success() and who.data.open_id == "ou_ann" and who.data.name == "Ann", who.code, who.msg)


@claim("user: a person reads a chat and corrects her own card, and nobody else's")
def person(bench: Bench) -> None:
    token = bench.control("POST", "tokens", {"app_id": bench.app_id, "open_id": "ou_ann"})["access_token"]
    own = bench.place(two("hers"), open_id="ou_ann")
    got = bench.personal.im.v1.message.get(GetMessageRequest.builder().message_id(own).build(), user(token))
    check(got.success() and got.data.items[0].sender.id == "ou_ann", got.code, got.msg)

    def patch(message_id: str, option=None):
        body = PatchMessageRequestBody.builder().content(two("corrected")).build()
        request = PatchMessageRequest.builder().message_id(message_id).request_body(body).build()
        client = bench.client if option is None else bench.personal
        return client.im.v1.message.patch(request, option)

    check(patch(own, user(token)).success() and bench.held(own) == two("corrected"))
    check(patch(own).code == 230001, "the bot changed her card")
    check(patch(bench.place(ONE), user(token)).code == 230001, "she changed the bot's card")


@claim("refused: a token that nobody issued, and a person's where only a bot may call")
def bad_tokens(bench: Bench) -> None:
    message = "Invalid access token for authorization. Please make a request with token attached."
    request = GetMessageRequest.builder().message_id("om_unknown").build()
    refused(bench.personal.im.v1.message.get(request, user("u-made-up")), 99991668, message)
    token = bench.control("POST", "tokens", {"app_id": bench.app_id, "open_id": "ou_ann"})["access_token"]
    answer = bench.raw(
        "PUT",
        "im/v1/messages/om_unknown",
        {"msg_type": "text", "content": "{}"},
        token=lark.AccessTokenType.USER,
        option=user(token),
    )
    refused(answer, 99991668, "user access token not support")


@claim("refused: an app that is switched off, an address that is not allowed, a quota that is used up")
def shut(bench: Bench) -> None:
    message_id = bench.place(ONE)
    bench.change(disabled=True)
    try:
        refused(bench.get(message_id), 99991662, "app not in use")
    finally:
        bench.change(disabled=False)
    with bench.switched(ip_denied=True):
        refused(bench.get(message_id), 99991401, "ip 203.0.113.9 is denied by app setting")
    with bench.switched(quota_exhausted=True):
        answer = bench.get(message_id)
        check(answer.code == 99991403 and answer.raw.status_code == 429, answer.code, answer.raw.status_code)


@claim("refused: a path and a verb that the service does not have, in plain text")
def no_route(bench: Bench) -> None:
    for method, path in [("GET", "im/v1/nothing"), ("GET", "auth/v3/tenant_access_token/internal")]:
        try:
            answer = bench.raw(method, path)
            content, status = answer.raw.content, answer.raw.status_code
            check(status == 404 and content == b"404 page not found", status, content)
        except json.JSONDecodeError:
            pass  # how the SDK tells that this is no JSON
