"""The limit options of a call hold for the rate limit of the token endpoint."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import RateLimitError, RequestTimeout, RingCentral
from ringkit._io.flow import run
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, settings_for


@pytest.fixture
def rc() -> Iterator[RingCentral]:
    """A client without a token, whose application may send no token request for a minute."""
    with Emulator() as emulator, RingCentral(**settings_for(emulator, jwt=emulator.jwt)) as made:
        made.login()
        limit = made._engine.session.token_manager._source.rate_limit
        run(limit.record_answer(None, 60.0), made._io)
        made.auth.cancel_access_token()
        yield made


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"rate_limit": "raise"}, RateLimitError),
        ({"max_wait": 1}, RateLimitError),
        ({"deadline": 5}, RequestTimeout),
    ],
)
def test_a_wait_that_is_too_long_is_refused_at_once(
    rc: RingCentral, options: dict[str, Any], expected: type[Exception]
) -> None:
    waits: list[Any] = []
    rc.on("request_wait", waits.append)
    begun = time.monotonic()
    with pytest.raises(expected):
        rc.get(ACCOUNT, **options)
    assert time.monotonic() - begun < 3
    assert waits == []


def test_a_wait_is_told_before_it_begins(rc: RingCentral) -> None:
    told = threading.Event()
    rc.on("request_wait", lambda event: told.set())
    threading.Thread(target=rc.get, args=(ACCOUNT,), daemon=True).start()
    assert told.wait(5)
