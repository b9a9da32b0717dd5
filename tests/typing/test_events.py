"""The texts of event filters, and the names of events."""

from __future__ import annotations

import pickle

from ringkit import filters


def test_a_filter_is_a_text() -> None:
    made = filters.voicemail()
    assert made == "/restapi/v1.0/account/~/extension/~/voicemail"
    assert isinstance(made, filters.EventFilter)
    assert hash(made) == hash(str(made))
    assert pickle.loads(pickle.dumps(made)) == made


def test_the_names_are_those_that_are_emitted() -> None:
    from typing import get_args

    from ringkit.events import NAMES, SessionEventName
    from ringkit.subscriptions._delivery import EVENT_NAMES, DataEventName, ErrorEventName

    assert set(get_args(SessionEventName)) < NAMES
    assert len(NAMES) == 17
    assert {*get_args(DataEventName), *get_args(ErrorEventName)} < EVENT_NAMES
    assert len(EVENT_NAMES) == 12
