"""Pictures: uploading, fetching, and the files of messages."""

import io
import json
import struct
import zlib

from lark_oapi.api.im.v1 import (
    CreateImageRequest,
    CreateImageRequestBody,
    GetImageRequest,
    GetMessageResourceRequest,
)

from bench import ONE, Bench
from claims import check, claim
from refused import refused


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\x00" + b"\x80" * width for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def upload(bench: Bench, data: bytes, purpose: str = "message"):
    file = io.BytesIO(data)
    file.name = "picture.png"
    body = CreateImageRequestBody.builder().image_type(purpose).image(file).build()
    return bench.client.im.v1.image.create(CreateImageRequest.builder().request_body(body).build())


def fetch(bench: Bench, key: str):
    return bench.client.im.v1.image.get(GetImageRequest.builder().image_key(key).build())


@claim("image: what was uploaded comes back to the byte")
def image(bench: Bench) -> None:
    answer = upload(bench, png(3, 2))
    check(answer.success() and answer.data.image_key.startswith("img_v3_"), answer.code, answer.msg)
    back = fetch(bench, answer.data.image_key)
    check(back.success() and back.file.read() == png(3, 2), back.code, back.msg)


@claim("refused: a picture that is empty, too big, or none")
def image_refused(bench: Bench) -> None:
    refused(upload(bench, b""), 234010, "File's size can't be 0.")
    refused(upload(bench, b"\x89PNG\r\n\x1a\n" + b"\x00" * (10 << 20)), 234006, "The file size exceed the max value.")
    refused(upload(bench, b"no picture at all"), 234011, "Can't regonnize the image format.")


@claim("refused: another app's picture, one that is not there, and an avatar")
def fetch_refused(bench: Bench) -> None:
    key = upload(bench, png(2, 2)).data.image_key
    other = bench.app()
    there = Bench(bench.base_url, other["app_id"], other["app_secret"], bench.chat_id)
    check(fetch(there, key).code == 234008, fetch(there, key).code)
    check(fetch(bench, "img_v3_nowhere").code == 234001)
    check(fetch(bench, upload(bench, png(2, 2), "avatar").data.image_key).code == 234009)


@claim("resource: the picture of a message is fetched through it, that of a card is not")
def resource(bench: Bench) -> None:
    key = upload(bench, png(4, 4)).data.image_key
    message_id = bench.place(json.dumps({"image_key": key}), "image")

    def fetched(message_id: str, key: str):
        request = GetMessageResourceRequest.builder().message_id(message_id).file_key(key).type("image")
        return bench.client.im.v1.message_resource.get(request.build())

    answer = fetched(message_id, key)
    check(answer.success() and answer.file.read() == png(4, 4), answer.code, answer.msg)
    check(fetched(message_id, "img_v3_nowhere").code == 234003)
    check(fetched(bench.place(ONE), key).code == 234043)
