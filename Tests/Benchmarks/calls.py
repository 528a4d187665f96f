"""Reads and changes cards in turn with the official Python SDK, and prints the seconds that it took.

    python calls.py BASE_URL APP_ID APP_SECRET IDS_FILE CARD_FILE CALLS AT_ONCE
"""

import sys
import time
from concurrent.futures import ThreadPoolExecutor

import lark_oapi as lark
from lark_oapi.api.im.v1 import GetMessageRequest, PatchMessageRequest, PatchMessageRequestBody


def main(base_url, app_id, app_secret, ids_file, card_file, calls, at_once):
    client = (
        lark.Client.builder().app_id(app_id).app_secret(app_secret).domain(base_url).log_level(lark.LogLevel.ERROR)
        .build()
    )
    with open(ids_file) as file:
        ids = file.read().split()
    with open(card_file) as file:
        card = file.read()

    def call(number):
        message = ids[number % len(ids)]
        if number % 2 == 0:
            request = GetMessageRequest.builder().message_id(message).card_msg_content_type("user_card_content").build()
            answer = client.im.v1.message.get(request)
        else:
            body = PatchMessageRequestBody.builder().content(card).build()
            answer = client.im.v1.message.patch(
                PatchMessageRequest.builder().message_id(message).request_body(body).build()
            )
        if not answer.success():
            raise SystemExit(f"{answer.code} {answer.msg}")

    with ThreadPoolExecutor(int(at_once)) as pool:
        list(pool.map(call, range(50)))
        start = time.perf_counter()
        list(pool.map(call, range(int(calls))))
        print(time.perf_counter() - start)


main(*sys.argv[1:])
