"""Subscriptions iterate the models of their event filters."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

from ringkit import filters
from tests.typing.test_checkers import CHECKERS

PROGRAM = """
from ringkit import AsyncRingCentral, RingCentral, filters

PATH = "/restapi/v1.0/account/~/presence"

def blocking(rc: RingCentral) -> None:
    reveal_type(next(rc.subscription([filters.voicemail()])))
    reveal_type(next(rc.subscription((filters.voicemail(), filters.message_store()))))
    with rc.subscription([filters.account_presence()]) as events:
        for event in events:
            reveal_type(event.body.presence_status)
            event.body.presense_status

async def asyncio(rc: AsyncRingCentral) -> None:
    async for event in rc.subscription([filters.team_posts()]):
        reveal_type(event)
    reveal_type(rc.subscription([PATH]).next(timeout=1))
"""


@CHECKERS
def test_the_model_of_a_filter_is_known(checker, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, "utf-8")
    found = checker(program)
    revealed = [match.group(1) for _, text in found if (match := re.search(r' is "([^"]*)"', text))]
    plain = [re.sub(r"\w+\.", "", text) for text in revealed]
    assert plain[0] == "VoicemailMessageEvent"
    assert set(plain[1].split(" | ")) == {"VoicemailMessageEvent", "MessageEvent"}
    assert "Unset" in plain[2]
    assert plain[3] == "TeamPostEvent"
    assert "MessageEvent" in plain[4]
    assert "UnknownEvent" in plain[4]
    errors = [text for _, text in found if "presense_status" in text]
    assert len(errors) == 1


def test_a_filter_is_a_text() -> None:
    made = filters.voicemail()
    assert made == "/restapi/v1.0/account/~/extension/~/voicemail"
    assert isinstance(made, filters.EventFilter)
    assert hash(made) == hash(str(made))
    assert pickle.loads(pickle.dumps(made)) == made


HANDLERS = """
from ringkit import RingCentral, filters
from ringkit.events import RequestSucceeded, SessionEvent
from ringkit.subscriptions import Gap
from ringkit_api.models import VoicemailMessageEvent

def succeeded(event: RequestSucceeded) -> None: ...
def session(event: SessionEvent) -> None: ...
def voicemail(event: VoicemailMessageEvent) -> None: ...
def gap(event: Gap) -> None: ...
async def later(event: SessionEvent) -> None: ...

def listen(rc: RingCentral) -> None:
    subscription = rc.subscription([filters.voicemail()])
    rc.on("request_success", succeeded)
    rc.on("login_error", session)
    rc.on("login_error", later)
    rc.on("store_error", lambda event: print(event))
    subscription.on("notification", voicemail)
    subscription.on("gap", gap)
    rc.on("request_success", session)  # wrong
    rc.on("login_eror", session)  # wrong
    subscription.on("notification", gap)  # wrong
    subscription.on("gap", voicemail)  # wrong
    subscription.on("gaps", gap)  # wrong
"""


@CHECKERS
def test_handlers_take_the_payload_of_their_event(checker, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    program = tmp_path / "program.py"
    program.write_text(HANDLERS, "utf-8")
    wrong = {n for n, line in enumerate(HANDLERS.splitlines(), 1) if line.endswith("# wrong")}
    assert {line for line, _ in checker(program)} == wrong
    assert len(wrong) == 5


def test_the_names_are_those_that_are_emitted() -> None:
    from typing import get_args

    from ringkit.events import NAMES, SessionEventName
    from ringkit.subscriptions._delivery import EVENT_NAMES, DataEventName, ErrorEventName

    assert set(get_args(SessionEventName)) < NAMES
    assert len(NAMES) == 17
    assert {*get_args(DataEventName), *get_args(ErrorEventName)} < EVENT_NAMES
    assert len(EVENT_NAMES) == 12
