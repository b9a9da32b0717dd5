"""Clients with the same HTTP settings share an engine; the last one closes it."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import ssl
import sys
from typing import Any

import httpx
import pytest

from ringkit import RingkitError
from ringkit._io.clock import SystemClock
from ringkit._io.http import AsyncIO, SyncIO

SSL = ssl.create_default_context()
#: Settings, other settings, and whether their engine is the same.
PAIRS: list[tuple[dict[str, Any], dict[str, Any], bool]] = [
    ({}, {}, True),
    ({}, {"verify": True, "trust_env": True}, True),
    ({"verify": False}, {}, False),
    ({"verify": SSL}, {"verify": SSL}, True),
    ({"verify": SSL}, {"verify": ssl.create_default_context()}, False),
    ({"trust_env": False}, {}, False),
    ({"proxy": "http://u:p@one:1"}, {"proxy": "http://u:p@one:1"}, True),
    ({"proxy": "http://u:p@one:1"}, {"proxy": "http://u:q@one:1"}, False),
    (
        {"limits": httpx.Limits(max_connections=5)},
        {"limits": httpx.Limits(max_connections=5)},
        True,
    ),
    ({"limits": httpx.Limits(max_connections=5)}, {}, False),
    ({"cert": ("a", "b")}, {"cert": ("a", "b")}, True),
    ({"cert": ("a", "b")}, {"cert": ("a", "c")}, False),
    ({"cert": ["a", "b"]}, {"cert": ["a", "b"]}, False),
]


def make(settings: dict[str, Any]) -> SyncIO:
    return SyncIO(None, SystemClock(), settings)


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
def test_an_engine_is_shared_by_equal_settings_only(
    one: dict[str, Any], other: dict[str, Any], same: bool
) -> None:
    first, second = make(one), make(other)
    assert (first.engine is second.engine) is same


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "no_proxy", "SSL_CERT_FILE"])
def test_an_engine_made_in_another_environment_is_not_shared(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make({})
    before = first.engine
    untouched = make({"trust_env": False})
    other = untouched.engine
    monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert make({}).engine is not before
    assert make({"trust_env": False}).engine is other


def test_the_last_client_closes_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[object] = []
    ios = [make({"verify": False}) for _ in range(3)]
    engine = ios[0].engine
    monkeypatch.setattr(type(engine), "close", lambda found: closed.append(found))
    assert all(io.engine is engine for io in ios)
    ios[0].close()
    ios[1].close()
    ios[1].close()
    assert closed == []
    ios[2].close()
    assert closed == [engine]


def test_no_client_gets_an_engine_that_was_closed() -> None:
    closed = make({"limits": httpx.Limits(max_connections=9)})
    before = closed.engine
    closed.close()
    later = make({"limits": httpx.Limits(max_connections=9)})
    assert later.engine is not before
    assert closed.engine is before, "a closed client sends with its own"


def test_what_a_closed_client_sends_later_keeps_no_engine_open() -> None:
    settings = {"limits": httpx.Limits(max_connections=8)}
    closed, other = make(settings), make(settings)
    engine = other.engine
    closed.close()
    assert closed.engine is engine  # used for the first time
    other.close()
    assert engine._closed


def test_clients_that_were_never_closed_keep_no_engine() -> None:
    settings = {"limits": httpx.Limits(max_connections=7)}
    number = id(make(settings).engine)
    gc.collect()
    from ringkit._io.engine_registry import ENGINES

    assert number not in [id(found.engine) for found in ENGINES._engines.values()]


def test_asyncio_clients_share_an_engine_within_an_event_loop() -> None:
    async def engines() -> list[Any]:
        made = [AsyncIO(None, SystemClock(), {}) for _ in range(2)]
        found = [io.engine for io in made]
        kept.extend(made)
        return found

    kept: list[Any] = []
    with asyncio.Runner() as one, asyncio.Runner() as two:
        first, second = one.run(engines()), two.run(engines())
    assert first[0] is first[1]
    assert second[0] is second[1]
    assert first[0] is not second[0]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.skipif(sys.platform == "darwin", reason="fork is not safe there")
def test_a_forked_child_has_engines_of_its_own() -> None:
    io = make({})
    before = id(io.engine)
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)

    def child() -> None:
        another = make({})
        send.send((io.engine is another.engine, id(io.engine) == before))

    process = context.Process(target=child)
    kept = io.engine  # its address is not used again
    process.start()
    assert receive.recv() == (True, False)
    process.join(30)
    assert kept is io.engine


def test_closing_makes_no_client_of_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)  # so that one could not be made
    given = make({"proxy": "socks5://127.0.0.1:9"})
    with pytest.raises(RingkitError, match=r"pip install 'httpx\[socks\]'"):
        _ = given.engine
    given.close()
