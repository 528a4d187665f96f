"""What the service refuses, told through the SDK's own response models."""

from typing import Any

import lark_oapi as lark
from lark_oapi.core.model.error import Error

from bench import ONE, Bench, two
from claims import check, claim

FOURTEEN_DAYS = 14 * 86_400


def detail(answer: Any) -> Error:
    """The `error` object as the SDK's model of it; responses of 1.7.5 keep it as a plain dictionary."""
    return answer.error if isinstance(answer.error, Error) else Error(answer.error)


def refused(answer: Any, code: int, message: str, status: int = 400) -> None:
    """Checks everything that an operator is told of a refusal."""
    check(not answer.success(), "was taken")
    check(answer.code == code, answer.code, answer.msg)
    check(answer.msg == message, answer.msg)
    check(answer.raw.status_code == status, answer.raw.status_code)
    error = detail(answer)
    check(error.log_id is not None and len(error.log_id) == 34, error.log_id)
    check(answer.get_log_id() == error.log_id, answer.raw.headers)
    check(f"log_id={error.log_id}&code={code}&" in error.troubleshooter, error.troubleshooter)


def argument(detail: str) -> str:
    return f"Your request contains an invalid request parameter, ext={detail}."


@claim("refused: a card older than 14 days")
def too_old(bench: Bench) -> None:
    message_id = bench.place(two("old"), age_seconds=FOURTEEN_DAYS + 1)
    refused(
        bench.patch(message_id, two("new")),
        230031,
        "Message has expired when updating message, ext=Message can only be updated within fourteen days.",
    )
    check(bench.held(message_id) == two("old"))


@claim("refused: a recalled card")
def recalled(bench: Bench) -> None:
    message_id = bench.create(two("gone")).data.message_id
    bench.delete(message_id)
    refused(bench.patch(message_id, two("back")), 230011, "The message was withdrawn.")


@claim("refused: another bot's card")
def foreign(bench: Bench) -> None:
    message_id = bench.place(two("theirs"), app_id="cli_someother")
    refused(bench.patch(message_id, two("ours")), 230001, argument("bot or user is not the message`s sender"))


@claim("refused: PATCH of a text")
def not_a_card(bench: Bench) -> None:
    message_id = bench.place('{"text":"plain"}', "text")
    refused(bench.patch(message_id, two("card")), 230001, argument("This message is NOT a card"))


@claim("refused: the 21st edit")
def edits_used_up(bench: Bench) -> None:
    message_id = bench.place('{"text":"0"}', "text", edit_count=19)
    check(bench.update(message_id, '{"text":"the twentieth"}').success())
    refused(
        bench.update(message_id, '{"text":"one too many"}'),
        230072,
        "The message has reached the number of times it can be edited.",
    )
    check(bench.held(message_id) == '{"text":"the twentieth"}')


@claim("refused: an unknown id")
def unknown(bench: Bench) -> None:
    message = "The request you send is not a valid open_message_id or not exists."
    refused(bench.patch("om_unknown", two("x")), 99992354, message)
    refused(bench.get("om_unknown"), 99992354, message)


@claim("refused: schema 2.0 back to 1.0")
def downgrade(bench: Bench) -> None:
    refused(
        bench.patch(bench.place(two("new")), ONE),
        230099,
        "Failed to create card content, ext=ErrCode: 200830; ErrMsg: schemaV2 card can not change schemaV1; ",
    )


@claim("refused: a card of more than 30 KB")
def too_large(bench: Bench) -> None:
    refused(
        bench.create(two("x" * 30_720)), 230025, "The length of the message content reaches its limit."
    )


@claim("refused: a tag that schema 2.0 has dropped, with its place")
def dropped_tag(bench: Bench) -> None:
    card = '{"schema":"2.0","body":{"elements":[{"tag":"hr"},{"tag":"note","elements":[]}]}}'
    refused(
        bench.create(card),
        230099,
        "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: note); "
        "ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag note; ",
    )


@claim("refused: a missing scope, with its name")
def missing_scope(bench: Bench) -> None:
    scopes = bench.control("PATCH", f"apps/{bench.app_id}", {})["scopes"]
    message_id = bench.place(two("x"))
    bench.control("PATCH", f"apps/{bench.app_id}", {"scopes": ["im:message:readonly"]})
    try:
        answer = bench.patch(message_id, two("y"))
    finally:
        bench.control("PATCH", f"apps/{bench.app_id}", {"scopes": scopes})
    check(answer.code == 99991672, answer.code, answer.msg)
    named = [violation.subject for violation in detail(answer).permission_violations]
    check("im:message:update" in named, named)
    check(detail(answer).helps[0].url.startswith("https://open.feishu.cn/app/"), detail(answer).helps[0].url)


@claim("refused: a wrong secret, which the SDK raises")
def wrong_secret(bench: Bench) -> None:
    # The SDK keeps tokens by app id, so this has to be an app that has not got one yet.
    app_id = bench.control("POST", "apps", {"name": "newcomer"})["app_id"]
    other = Bench(bench.base_url, app_id, "wrong", bench.chat_id)
    try:
        other.get("om_unknown")
    except lark.core.exception.ObtainAccessTokenException as error:
        check("10015" in str(error) and "wrong app secret" in str(error), str(error))
        return
    check(False, "was taken")
