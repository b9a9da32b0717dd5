"""Requests in flight: slots, and what happens when the connection ends."""

from __future__ import annotations

from typing import Any

import pytest

from ringkit import TransportError
from ringkit.subscriptions._transports.websocket.frames import read_frame
from ringkit.subscriptions._transports.websocket.in_flight import InFlightRequests


def test_the_end_of_the_connection_is_raised_by_all_requests() -> None:
    requests = InFlightRequests(1)
    assert list(requests.acquire_slot(1)) == []
    answer = requests.expect("m")
    waiting: Any = requests.acquire_slot(1)
    slot = next(waiting).future
    requests.fail(TransportError("gone"))
    with pytest.raises(TransportError, match="gone"):
        answer.result(0)
    with pytest.raises(TransportError, match="gone"):
        slot.result(0)
    with pytest.raises(TransportError, match="gone"):
        requests.expect("n")
    assert not requests.resolve(read_frame('[{"type":"ClientRequest","messageId":"m"}]'))


def test_slots_are_given_in_order() -> None:
    requests = InFlightRequests(1)
    list(requests.acquire_slot(1))
    waiting: list[Any] = [requests.acquire_slot(1) for _ in range(3)]
    slots = [next(each).future for each in waiting]
    requests.release_slot()
    assert [slot.done() for slot in slots] == [True, False, False]
    requests.release_slot()
    assert [slot.done() for slot in slots] == [True, True, False]
