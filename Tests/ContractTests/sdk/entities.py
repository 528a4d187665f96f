"""Card entities: made, changed as a whole and in parts, streamed, sent."""

import itertools
import json

from lark_oapi.api.cardkit.v1 import (
    BatchUpdateCardRequest,
    BatchUpdateCardRequestBody,
    Card,
    ContentCardElementRequest,
    ContentCardElementRequestBody,
    CreateCardElementRequest,
    CreateCardElementRequestBody,
    CreateCardRequest,
    CreateCardRequestBody,
    DeleteCardElementRequest,
    DeleteCardElementRequestBody,
    IdConvertCardRequest,
    IdConvertCardRequestBody,
    PatchCardElementRequest,
    PatchCardElementRequestBody,
    SettingsCardRequest,
    SettingsCardRequestBody,
    UpdateCardElementRequest,
    UpdateCardElementRequestBody,
    UpdateCardRequest,
    UpdateCardRequestBody,
)

from bench import ONE, Bench, two
from claims import check, claim
from refused import detail, refused


def markdown(element_id: str, text: str) -> dict:
    return {"tag": "markdown", "element_id": element_id, "content": text}


def card(*elements: dict, **config) -> str:
    return json.dumps({"schema": "2.0", "config": {"update_multi": True, **config}, "body": {"elements": list(elements)}})


class Entity:
    """An entity and the numbers of its changes."""

    def __init__(self, bench: Bench, data: str) -> None:
        self.bench = bench
        answer = made(bench, data)
        check(answer.success(), answer.code, answer.msg)
        self.card_id = answer.data.card_id
        self.numbers = itertools.count(1)

    @property
    def kit(self):
        return self.bench.client.cardkit.v1

    def change(self, call, request, body, **ids: str):
        """Makes a change of the given kind with the next number."""
        request = request.builder().card_id(self.card_id)
        for name, value in ids.items():
            request = getattr(request, name)(value)
        return call(request.request_body(body.sequence(next(self.numbers)).build()).build())

    def update(self, data: str):
        whole = Card.builder().type("card_json").data(data).build()
        return self.change(self.kit.card.update, UpdateCardRequest, UpdateCardRequestBody.builder().card(whole))

    def settings(self, **config):
        body = SettingsCardRequestBody.builder().settings(json.dumps({"config": config}))
        return self.change(self.kit.card.settings, SettingsCardRequest, body)

    def stream(self, element_id: str, text: str):
        body = ContentCardElementRequestBody.builder().content(text)
        return self.change(
            self.kit.card_element.content, ContentCardElementRequest, body, element_id=element_id
        )

    def shown(self) -> dict:
        """The card as it is read back by way of a message."""
        message_id = self.send().data.message_id
        return json.loads(self.bench.get(message_id).data.items[0].body.content)

    def send(self):
        return self.bench.create(json.dumps({"type": "card", "data": {"card_id": self.card_id}}))


def made(bench: Bench, data: str, kind: str = "card_json"):
    body = CreateCardRequestBody.builder().type(kind).data(data).build()
    return bench.client.cardkit.v1.card.create(CreateCardRequest.builder().request_body(body).build())


@claim("entity: one is made, sent once, and found again by its message")
def sent(bench: Bench) -> None:
    entity = Entity(bench, card(markdown("a", "one")))
    check(entity.card_id.isdigit() and len(entity.card_id) <= 20, entity.card_id)
    answer = entity.send()
    check(answer.success() and answer.data.msg_type == "interactive", answer.code, answer.msg)
    body = IdConvertCardRequestBody.builder().message_id(answer.data.message_id).build()
    found = bench.client.cardkit.v1.card.id_convert(IdConvertCardRequest.builder().request_body(body).build())
    check(found.success() and found.data.card_id == entity.card_id, found.code, found.msg)
    again = entity.send()
    check(again.code == 230099 and "ErrCode: 11310; ErrMsg: cardid is invalid; " in again.msg, again.code, again.msg)


@claim("entity: it is replaced as a whole")
def replaced(bench: Bench) -> None:
    entity = Entity(bench, card(markdown("a", "one")))
    check(entity.update(card(markdown("a", "two"))).success())
    check(entity.shown()["body"]["elements"][0]["content"] == "two")


@claim("entity: its elements are added, replaced, changed and removed")
def elements(bench: Bench) -> None:
    entity = Entity(bench, card(markdown("a", "one"), markdown("b", "two")))
    kit = entity.kit.card_element
    added = CreateCardElementRequestBody.builder().type("insert_after").target_element_id("a")
    added = added.elements(json.dumps([markdown("c", "between")]))
    answers = [
        entity.change(kit.create, CreateCardElementRequest, added),
        entity.change(
            kit.update,
            UpdateCardElementRequest,
            UpdateCardElementRequestBody.builder().element(json.dumps(markdown("a", "ONE"))),
            element_id="a",
        ),
        entity.change(
            kit.patch,
            PatchCardElementRequest,
            PatchCardElementRequestBody.builder().partial_element(json.dumps({"content": "BETWEEN"})),
            element_id="c",
        ),
        entity.change(
            kit.delete, DeleteCardElementRequest, DeleteCardElementRequestBody.builder(), element_id="b"
        ),
    ]
    check([answer.code for answer in answers] == [0, 0, 0, 0], [(answer.code, answer.msg) for answer in answers])
    shown = entity.shown()["body"]["elements"]
    check([element["content"] for element in shown] == ["ONE", "BETWEEN"], shown)


@claim("entity: several changes are made at once")
def batch(bench: Bench) -> None:
    entity = Entity(bench, card(markdown("a", "one"), markdown("b", "two")))
    actions = [
        {"action": "delete_elements", "params": {"element_ids": ["b"]}},
        {"action": "update_element", "params": {"element_id": "a", "element": markdown("a", "only")}},
    ]
    body = BatchUpdateCardRequestBody.builder().actions(json.dumps(actions))
    answer = entity.change(entity.kit.card.batch_update, BatchUpdateCardRequest, body)
    check(answer.success(), answer.code, answer.msg)
    check([element["content"] for element in entity.shown()["body"]["elements"]] == ["only"])


@claim("entity: text is streamed while streaming is on, and refused when it is off")
def streamed(bench: Bench) -> None:
    entity = Entity(bench, card(markdown("a", "")))
    refused(entity.stream("a", "early"), 300309, "ErrMsg: Card streaming closed; ")
    check(entity.settings(streaming_mode=True).success())
    check(entity.stream("a", "in the end").success())
    check(entity.settings(streaming_mode=False).success())
    check(entity.shown()["body"]["elements"][0]["content"] == "in the end")


@claim("refused: an entity in schema 1.0, an empty one, and one with a bad element")
def refused_cards(bench: Bench) -> None:
    refused(made(bench, ONE), 200610, "ErrMsg: body is nil; ")
    refused(made(bench, "{}"), 300307, "ErrMsg: The card DSL is empty; ")
    answer = made(bench, card({"tag": "note", "elements": []}))
    check(answer.code == 200861 and "ErrMsg: " in answer.msg, answer.code, answer.msg)
    check(len(detail(answer).log_id) == 34)


@claim("refused: a change with a number that did not grow, of an unknown entity, of another app's, of one too old")
def refused_changes(bench: Bench) -> None:
    entity = Entity(bench, card(markdown("a", "one")))
    check(entity.update(card(markdown("a", "two"))).success())
    entity.numbers = itertools.count(1)
    refused(entity.update(card(markdown("a", "x"))), 300317, "ErrMsg: sequence number compare failed; ")
    other = bench.app()
    there = Bench(bench.base_url, other["app_id"], other["app_secret"], bench.chat_id)
    entity.bench = there
    refused(
        entity.update(card(markdown("a", "x"))),
        300311,
        "ErrMsg: The current application does not have permission to update/use this card; ",
    )
    entity.card_id = "1"
    refused(entity.update(card(markdown("a", "x"))), 200740, "ErrMsg: The card entity does not exist; ")


@claim("refused: an entity without its scope, and one element id twice")
def refused_scope(bench: Bench) -> None:
    with bench.without("cardkit:card:write"):
        answer = made(bench, card(markdown("a", "one")))
        named = [violation.subject for violation in detail(answer).permission_violations]
        check(answer.code == 99991672 and named == ["cardkit:card:write"], answer.code, named)
    answer = made(bench, card(markdown("a", "one"), markdown("a", "two")))
    check(answer.code == 300301 and "Duplicate element_id in card component." in answer.msg, answer.code, answer.msg)


@claim("entity: a message of one is corrected with PATCH too")
def patched(bench: Bench) -> None:
    message_id = Entity(bench, card(markdown("a", "one"))).send().data.message_id
    check(bench.patch(message_id, two("plain")).success())
    check(bench.get(message_id).data.items[0].body.content == two("plain"))
