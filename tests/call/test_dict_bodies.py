"""Bodies as dicts: ids, operations that take several forms, and bulk calls."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ringkit import UNSET
from ringkit._bulk.chunking import Chunk, build_call
from ringkit._call.body import BytesBody
from ringkit._model.dict_input import json_value
from ringkit._model.fields import plan_of
from ringkit._model.json_shape import Ref
from ringkit.multipart._writer import MultipartBody
from ringkit_api import dicts, fax, message_store, models


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


def id_members() -> Iterator[tuple[str, str, bool]]:
    """Yield model, member and whether it is a list, of each member of a dict that takes ids."""
    for name in dir(dicts):
        for key, annotation in getattr(getattr(dicts, name), "__annotations__", {}).items():
            text = annotation.__forward_arg__
            if "str | int | Unset" in text:
                yield name.removesuffix("Dict"), key, "Sequence[" in text


def test_a_dict_takes_ids_as_answers_have_them() -> None:
    found = list(id_members())
    assert len(found) > 100
    assert {key[-3:] for _, key, _ in found} == {"id", "_id", "ids"}
    for model, key, several in found:
        shape = plan_of(getattr(models, model)).by_name[key].shape
        sent = [
            json_value(models, shape, [given] if several else given, "body") for given in (7, "7")
        ]
        assert [str(one[0] if several else one) for one in sent] == ["7", "7"], (model, key)
        body = {key: [UNSET] if several else UNSET}
        with pytest.raises(ValueError, match=rf"^body\.{key}.* is UNSET: "):
            json_value(models, Ref(model), body, "body")
