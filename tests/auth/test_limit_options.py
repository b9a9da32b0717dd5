"""The limit options of a call hold for the rate limit of the token endpoint."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from ringkit import FileStore, RateLimitError, RequestTimeout, RingCentral, RingkitError
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, client
from tests.support.clocks import ScaledClock


@pytest.fixture
def limited() -> Iterator[Emulator]:
    """An emulator with a limit of one token request a minute."""
    with Emulator(limits={"Auth": 1}) as running:
        yield running


@pytest.fixture
def rc(limited: Emulator, client_class: Any, tmp_path: Path) -> Iterator[Any]:
    """A client without a token, whose application may send no token request for a minute."""
    emulator, clock = limited, ScaledClock()
    settings: dict[str, Any] = {"jwt": emulator.jwt, "store": FileStore(tmp_path), "clock": clock}
    with client(emulator, client_class, **settings) as other:
        other.login()
    with client(emulator, client_class, account="another", **settings) as made:
        yield made


TOO_SHORT: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"rate_limit": "raise"}, RateLimitError),
    ({"max_wait": 1}, RateLimitError),
    ({"rate_limit": "raise", "max_wait": 1}, RateLimitError),
    ({"deadline": 5}, RequestTimeout),
]


def test_a_wait_that_is_too_long_is_refused_at_once(rc: Any) -> None:
    waits: list[Any] = []
    rc.on("request_wait", waits.append)
    begun = time.monotonic()
    for options, expected in TOO_SHORT:
        with pytest.raises(expected, match=r"rate group auth is used up for \d\d\.\d s") as caught:
            rc.get(ACCOUNT, **options)
        assert ACCOUNT in str(caught.value)
    assert time.monotonic() - begun < 10  # the wait would be 60
    assert waits == []


def test_a_wait_is_told_before_it_begins(rc: Any, limited: Emulator) -> None:
    waits: list[Any] = []

    def told(event: Any) -> None:
        waits.append(event)
        limited.clock.advance(61)

    rc.on("request_wait", told)
    assert rc.get(ACCOUNT).status == 200
    assert (waits[0].group, waits[0].reason) == ("auth", "limit")
    assert 30 < waits[0].seconds <= 60


def test_a_refusal_by_the_platform_is_told_and_does_not_delay_closing(limited: Emulator) -> None:
    settings = {
        "server_url": limited.url,
        "client_id": limited.client_id,
        "client_secret": limited.client_secret,
        "jwt": limited.jwt,
    }
    with RingCentral(**settings, account="first") as first:
        first.login()
    waits: list[Any] = []
    told = threading.Event()

    def note(event: Any) -> None:
        waits.append(event)
        told.set()

    # A store of its own: it does not know that the limit is used up.
    rc = RingCentral(**settings)
    rc.on("request_wait", note)
    calling = threading.Thread(target=lambda: _ignore_errors(rc), daemon=True)
    calling.start()
    assert told.wait(10)
    begun = time.monotonic()
    rc.close()
    assert time.monotonic() - begun < 10  # the wait would be 60
    assert (waits[0].group, waits[0].reason) == ("auth", "limit")
    limited.clock.advance(61)


def _ignore_errors(rc: RingCentral) -> None:
    with suppress(RingkitError):
        rc.get(ACCOUNT)
