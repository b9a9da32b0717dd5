"""Copies of calls: by `copy`, by `pickle` and through another process, they equal the call."""

from __future__ import annotations

import copy
import io
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ringkit import Attachment, Call, FileBody, Text
from ringkit._call.body import BytesBody
from ringkit._call.call import Operation, Payload
from ringkit._call.untyped import untyped_call
from ringkit_api import call_log, extensions, fax, message_store, sms
from ringkit_api.models import CreateSMSMessage, MessageParty

PARTY = MessageParty(phone_number="+1")
FORM = Operation("form", "POST", "/a", payloads=(Payload("form", "CreateSMSMessage"),), models="")
RAW = Operation("raw", "POST", "/a", payloads=(Payload("raw", "X", media="image/png"),))


def calls(folder: Path) -> dict[str, Call[Any]]:
    path = folder / "page.pdf"
    path.write_bytes(b"%PDF")
    text = CreateSMSMessage(from_=PARTY, to=[PARTY], text="hi")
    to = [{"phone_number": "+1"}]
    return {
        "path": extensions.read_extension(extension_id="1"),
        "query": call_log.read_user_call_log(per_page=5, type=["Voice", "Fax"]),
        "several ids": message_store.read_message(message_id=["1", "2"]),
        "model": sms.create_sms_message(body=text),
        "dict": sms.create_sms_message(
            body={"from_": {"phone_number": "+1"}, "to": to, "text": "hi"}
        ),
        "files": sms.create_sms_message(body=text, attachments=[Attachment(b"a", "a.png"), path]),
        "fax": fax.create_fax_message(body={"to": to, "attachment": [path, Text("words")]}),
        "raw file": Call[Any](RAW, body=b"content"),
        "form": Call[Any](FORM, body={"token": "a"}),
        "address": untyped_call("GET", "https://a.example/b%2Fc?d=%E4+&&e"),
        "untyped": untyped_call("POST", "/a", body={"b": [1]}),
        "untyped file": untyped_call("POST", "/a", body=FileBody(Attachment(b"c", "a.txt"))),
        "bytes": untyped_call("POST", "/a", body=BytesBody(b"c", "a/b")),
    }


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(lambda call, p=p: pickle.loads(pickle.dumps(call, p)) for p in range(2, 6)),
]


@pytest.mark.parametrize("make_copy", COPIES)
def test_a_copy_equals_its_call_and_no_other(
    make_copy: Callable[[Any], Any], tmp_path: Path
) -> None:
    made = calls(tmp_path)
    for name, call in made.items():
        copied = make_copy(call)
        assert copied == call, name
        assert hash(copied) == hash(call)
        assert type(copied) is type(call)
        assert (copied.target, copied.operation, copied.headers) == (
            call.target, call.operation, call.headers,
        )  # fmt: skip
        if call.body is not None:
            assert b"".join(copied.body.chunks()) == b"".join(call.body.chunks())
        equal = [other for other, found in made.items() if found == copied]
        assert equal in ([name], ["model", "dict"]), name
    assert calls(tmp_path) == made


def test_a_call_from_another_process_equals_the_call() -> None:
    program = (
        "import pickle, sys; from ringkit_api import call_log; "
        "sys.stdout.buffer.write(pickle.dumps(call_log.read_user_call_log(per_page=5)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert pickle.loads(done.stdout) == call_log.read_user_call_log(per_page=5)


def test_addresses_that_decode_alike_are_different_calls() -> None:
    assert untyped_call("GET", "/a?b=%20") != untyped_call("GET", "/a?b=+")


def test_copies_of_a_call_with_a_file_object(tmp_path: Path) -> None:
    source = io.BytesIO(b"abc")
    call = fax.create_fax_message(body={"to": [{"phone_number": "+1"}], "attachment": [source]})
    assert copy.copy(call) == call
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")
    with path.open("rb") as opened:
        call = fax.create_fax_message(body={"to": [{"phone_number": "+1"}], "attachment": [opened]})
        assert copy.copy(call) == call
        with pytest.raises(TypeError, match="pickle"):
            pickle.dumps(call)
