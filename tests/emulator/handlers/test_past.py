"""Past calls and messages: the same whenever a client first looks, and with ids of their own."""

import json
from typing import Any

from ringkit_emulator import Emulator
from tests.emulator.support import EXTENSION, Api

START = 1_800_000_000.0
CALLS = f"{EXTENSION}/call-log?dateFrom=2026-11-01&view=Detailed&perPage=1000"
MESSAGES = f"{EXTENSION}/message-store?dateFrom=2026-11-01&perPage=1000"


def records(api: Api, path: str) -> dict[str, Any]:
    """Return the records of a list by id, with URLs that are the same for all emulators."""
    text = api.get(path).text
    for place in (api.emulator.url, api.emulator.media_url):
        text = text.replace(place, "")
    return {str(record["id"]): record for record in json.loads(text)["records"]}


def test_it_is_the_same_whatever_happened_before_a_client_looks() -> None:
    with (
        Emulator(start_time=START, frozen_clock=True) as first,
        Emulator(start_time=START, frozen_clock=True) as second,
        Api(first) as early,
        Api(second) as late,
    ):
        calls, messages = records(early, CALLS), records(early, MESSAGES)
        assert len(calls) == 150
        assert len(messages) == 43
        second.clock.advance(600)
        renamed = {"contact": {"firstName": "Zoe"}, "extensionNumber": "177"}
        assert late.put(EXTENSION, json=renamed).is_success
        new = str(second.inbound_sms("hello")["id"])
        seen = records(late, MESSAGES)
        assert seen.pop(new)["subject"] == "hello"
        assert seen == messages
        assert records(late, CALLS) == calls


def test_new_records_have_other_ids() -> None:
    with Emulator(start_time=START, frozen_clock=True) as emulator, Api(emulator) as api:
        call = emulator.inbound_call()
        emulator.answer_call(call["id"])
        emulator.hang_up(call["id"])
        emulator.inbound_sms("hello")
        assert len(records(api, CALLS)) == 151
        assert len(records(api, MESSAGES)) == 44
