"""`ringkit call`: the status of a call until it is over, and what becomes of it at the end."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator

import pytest

from ringkit_cli._commands.call import Progress, status_line
from ringkit_cli._main import run
from ringkit_emulator import Emulator
from tests.cli.running import AT_ONCE, PATIENCE, Running, left_behind
from tests.support.platform import NO_LIMITS, client

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals end the commands")

TO = "+16505550188"
QUICK = ("--poll", "0.05")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """An emulator whose time a test advances."""
    with Emulator(limits=NO_LIMITS, frozen_clock=True) as running:
        yield running


def calls(emulator: Emulator) -> list[str]:
    """The calls in progress."""
    sessions = emulator._platform.components.services.state.telephony.sessions
    return [each.id for each in sessions.values() if each.active]


def test_a_ring_out_is_told_from_the_first_phone_to_the_end(
    emulator: Emulator, env: dict[str, str]
) -> None:
    with Running("call", TO, *QUICK, env=env) as call:
        _, call_id, text = call.output.next().split("\t")
        assert text == "the caller's phone rings"
        emulator.clock.advance(2)
        assert call.output.next().split("\t")[1:] == [call_id, "the callee's phone rings"]
        emulator.clock.advance(3)
        assert call.output.next().split("\t")[1:] == [call_id, "connected"]
        (session,) = calls(emulator)
        emulator.hang_up(session)
        assert call.output.next().split("\t")[1:] == [call_id, "the call is over"]
        assert call.process.wait(PATIENCE) == 0
        assert call.notes.all() == []


def test_a_call_that_is_not_answered_has_a_code_of_its_own(
    emulator: Emulator, env: dict[str, str]
) -> None:
    emulator.set_answer_mode("+16505550177", "busy")
    with Running("call", "+16505550177", *QUICK, "--json", env=env) as call:
        assert json.loads(call.output.next())["text"] == "the caller's phone rings"
        emulator.clock.advance(2)
        call.output.find("callee")
        emulator.clock.advance(3)
        assert call.process.wait(PATIENCE) == 8
        last = json.loads(call.output.all()[-1])
        assert (last["text"], last["connected"]) == ("the callee is busy", False)
        assert last["ended"]
        assert call.notes.all() == ["error: not connected: the callee is busy"]


@pytest.mark.parametrize("hang_up", [False, True], ids=["the-call-continues", "hang-up-on-exit"])
def test_ctrl_c_ends_the_command_and_the_call_if_that_is_wanted(
    emulator: Emulator, env: dict[str, str], hang_up: bool
) -> None:
    wanted = ["--hang-up-on-exit"] if hang_up else []
    with Running("call", TO, *wanted, env=env) as call:
        call_id = call.output.next().split("\t")[1]
        code, seconds = call.end(signal.SIGINT)
        assert (code, seconds < AT_ONCE) == (130, True)
        what = "was hung up" if hang_up else "continues without this command"
        assert f"the call {call_id} {what}" in call.notes.all()
        assert len(calls(emulator)) == (0 if hang_up else 1)
    for each in calls(emulator):
        emulator.hang_up(each)


def test_a_call_from_a_device_is_followed_on_a_board(
    emulator: Emulator, env: dict[str, str]
) -> None:
    with client(emulator) as rc:
        with Running("call", TO, "--device", "d1", "--hang-up-on-exit", env=env) as call:
            assert call.output.next().split("\t")[2] in ("calling", f"calling {TO}")
            (session,) = calls(emulator)
            emulator.clock.advance(3)
            assert call.output.find("connected").split("\t")[1] == session
            code, seconds = call.end(signal.SIGTERM)
            assert (code, seconds < AT_ONCE) == (143, True)
            assert call.notes.all() == [f"the call {session} was hung up"]
        assert calls(emulator) == []
        assert left_behind(rc) == []


def test_in_a_terminal_one_line_shows_the_status(emulator: Emulator, env: dict[str, str]) -> None:
    pexpect = pytest.importorskip("pexpect")
    arguments = ["-m", "ringkit_cli", "call", TO, *QUICK]
    env = env | {"TERM": "xterm"}
    call = pexpect.spawn(sys.executable, arguments, env=env, encoding="utf-8", timeout=PATIENCE)
    try:
        call.expect(r"● the caller's phone rings.*?  0:0\d")
        emulator.clock.advance(2)
        call.expect(r"● the callee's phone rings.*?  0:0\d")
        emulator.clock.advance(3)
        call.expect(r"● connected.*?  0:0\d")
        call.expect(r"● connected.*?  0:0[1-9]")
        emulator.hang_up(calls(emulator)[0])
        call.expect(r"● the call is over")
        call.expect(pexpect.EOF)
        call.wait()
        assert call.exitstatus == 0
    finally:
        call.close(force=True)


def test_options_of_ring_out_are_none_of_a_device(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["call", TO, "--device", "d1", "--from", TO]) == 2
    assert "leave them out with --device" in capsys.readouterr().err


def test_the_status_line_shows_what_a_sender_named_as_text() -> None:
    line = status_line(Progress("s", "calling [red]\x1b[31mEve", connected=False), 3725)
    assert line.plain == "● calling [red] [31mEve  1:02:05"
