"""`ringkit limits`: what is left of each rate limit, here and with other processes."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator

import pytest
from rich.console import Console

from ringkit import RedisLimiter
from ringkit.limits import RateLimitKey, RateWindow
from ringkit_cli._commands.limits import limits_view, window_document, window_row
from ringkit_emulator import Emulator
from tests.cli.running import AT_ONCE, PATIENCE, Running
from tests.cli.support import ringkit
from tests.support.platform import client

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals end the commands")

OWN = "/restapi/v1.0/account/~/extension/~"
HEAVY = RateWindow(RateLimitKey("7", "app", "heavy"), 10, 60.0, 10, 3, 12.4, 59.6)
LIGHT = RateWindow(RateLimitKey("7", "app", "light"), 50, 60.0, 20, 0, 0.0, 5.2)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def test_rows_and_documents() -> None:
    assert window_row(HEAVY) == ("heavy", "7", "0", 10, "1:00", "1:00", "3")
    assert window_row(LIGHT) == ("light", "7", "30", 50, "1:00", "0:05", "0")
    assert window_document(HEAVY)["free_in"] == 12.4
    assert window_document(LIGHT)["left"] == 30


def test_the_picture_has_a_bar_of_what_is_left() -> None:
    console = Console(width=100, color_system=None)
    with console.capture() as captured:
        console.print(limits_view([HEAVY, LIGHT]))
        console.print(limits_view([]))
    lines = captured.get().splitlines()
    assert lines[1].split() == ["heavy", "7", "░" * 10, "0", "10", "1:00", "1:00", "3"]
    assert lines[2].split() == ["light", "7", "█" * 6 + "░" * 4, "30", "50", "1:00", "0:05", "0"]
    assert lines[3] == "No request is known yet."


def test_the_platform_is_asked_what_other_programs_have_used(
    emulator: Emulator, env: dict[str, str]
) -> None:
    emulator.reset()
    with client(emulator) as other:
        for _ in range(3):
            other.get(OWN)
    env["RINGCENTRAL_JWT"] = emulator.jwt
    done = ringkit("limits", "--once", "--json", env=env)
    assert done.returncode == 0, done.stderr
    left = {each["group"]: (each["left"], each["limit"]) for each in json.loads(done.stdout)}
    assert (left["light"], left["medium"], left["heavy"]) == ((46, 50), (39, 40), (9, 10))


def test_a_shared_limiter_shows_other_processes_live(
    emulator: Emulator, env: dict[str, str], redis_url: str
) -> None:
    emulator.reset()
    redis_url = redis_url.removesuffix("/0") + "/6"
    env |= {"RINGCENTRAL_JWT": emulator.jwt, "RINGCENTRAL_LIMITER": redis_url}
    with RedisLimiter(redis_url) as limiter, client(emulator, limiter=limiter) as other:
        other.get(OWN)
        with Running("limits", "--json", "--interval", "0.1", env=env) as limits:
            first = json.loads(limits.output.find('"light"'))
            assert (first["used"], first["left"]) == (1, 49)
            other.get(OWN)
            changed = json.loads(limits.output.find('"light"'))
            assert (changed["used"], changed["left"]) == (2, 48)
            code, seconds = limits.end(signal.SIGINT)
            assert (code, seconds < AT_ONCE) == (130, True)
    # Another process has asked: this one had nothing to ask the platform.
    assert [each.path for each in emulator.log() if "call-log" in each.path] == []


def test_in_a_terminal_it_is_drawn(emulator: Emulator, env: dict[str, str]) -> None:
    pexpect = pytest.importorskip("pexpect")
    emulator.reset()
    env |= {"RINGCENTRAL_JWT": emulator.jwt, "TERM": "xterm"}
    limits = pexpect.spawn(
        sys.executable, ["-m", "ringkit_cli", "limits", "--interval", "0.2"],
        env=env, encoding="utf-8", timeout=PATIENCE, dimensions=(30, 110),
    )  # fmt: skip
    try:
        limits.expect(r"Group.*User.*Left.*Limit.*Window.*Resets in.*Waiting")
        limits.expect(r"heavy +\d+ .*█.* 9 +10 +1:00 +[01]:\d\d +0")
        limits.expect(r"light .*1:00 +0:5\d +0")
        limits.sendintr()
        limits.expect(pexpect.EOF)
        limits.wait()
        assert limits.exitstatus == 130
    finally:
        limits.close(force=True)


def test_a_refused_question_is_a_note(emulator: Emulator, env: dict[str, str]) -> None:
    emulator.reset()
    env |= {"RINGCENTRAL_JWT": emulator.jwt}
    emulator.faults.add(status=403, path=f"{OWN}/call-log")
    done = ringkit("limits", "--once", env=env)
    assert done.returncode == 0
    assert "call-log" in done.stderr
    assert done.stdout.startswith("light\t") or "\nlight\t" in done.stdout
