"""Bodies as dicts where an operation takes several forms, and in bulk calls."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ringkit._bulk.chunking import Chunk, build_call
from ringkit._call.body import BytesBody
from ringkit.multipart._writer import MultipartBody
from ringkit_api import fax, message_store


def test_the_form_is_that_of_the_members() -> None:
    sent = fax.create_fax_message(
        body={"to": [{"phone_number": "+16505550100"}], "attachment": [Path(__file__)]}
    )
    assert isinstance(sent.body, MultipartBody)
    again = fax.create_fax_message(
        body={"original_message_id": 7, "to": [{"phone_number": "+16505550100"}]}
    )
    assert isinstance(again.body, BytesBody)
    assert json.loads(again.body.content)["originalMessageId"] == "7"


def test_an_error_names_the_form_that_was_meant() -> None:
    with pytest.raises(ValueError, match="CreateFaxMessageRequest has no member 'cover_txt'"):
        fax.create_fax_message(
            body={  # type: ignore[call-overload]
                "to": [{"phone_number": "+16505550100"}],
                "attachment": [Path(__file__)],
                "cover_txt": "misspelt",
            }
        )


def test_each_part_of_a_bulk_call_has_json_names() -> None:
    bodies = ({"read_status": "Read"}, {"readStatus": "Unread"})
    call = build_call(message_store.update_message, Chunk(("1", "2"), bodies), {})
    assert isinstance(call.body, MultipartBody)
    content = b"".join(call.body.chunks())
    assert b'{"readStatus":"Read"}' in content
    assert b'{"readStatus":"Unread"}' in content
