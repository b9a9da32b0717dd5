"""`ringkit board`: who is in a call and who is available, drawn or as lines."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from rich.console import Console

from ringkit.telephony import Call, Endpoint, Party, PartyChange, Presence, PresenceChange
from ringkit_cli._commands.board import (
    BoardState,
    board_rows,
    board_view,
    change_document,
    change_row,
)
from ringkit_cli._main import run
from ringkit_emulator import Emulator
from tests.cli.here import Here
from tests.cli.running import AT_ONCE, PATIENCE, Running, left_behind
from tests.cli.support import ringkit, variables
from tests.support.platform import NO_LIMITS, client

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals end the commands")

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
NAMES = {"1": "101 Ada", "2": "102 Bob"}
PARTY = Party(
    id="p",
    call_id="s",
    extension_id="2",
    direction="Inbound",
    from_=Endpoint("+16505550123", "Eve [bold]\x1b[31m"),
    to=Endpoint("102", "Bob"),
    status="Answered",
    muted=True,
    since=NOW - timedelta(seconds=75),
)
STATE = BoardState(
    calls=(Call("s", parties=(PARTY,)),),
    presences={
        "1": Presence("1", "Available", dnd_status="TakeAllCalls"),
        "2": Presence("2", "Busy", dnd_status="TakeAllCalls"),
        "3": Presence("3", "Available", dnd_status="DoNotAcceptAnyCalls"),
    },
    names=NAMES,
)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


def test_rows_have_those_in_calls_first() -> None:
    other = "from Eve [bold]\x1b[31m (+16505550123)"
    assert board_rows(STATE, NOW) == [
        ("102 Bob", "Busy", other, "Answered, muted", "1:15"),
        ("101 Ada", "Available", "", "", ""),
        ("3", "Available, DoNotAcceptAnyCalls", "", "", ""),
    ]


@pytest.mark.parametrize("current", [True, False], ids=["current", "not-current"])
def test_a_drawn_board_shows_names_of_others_as_text(current: bool) -> None:
    console = Console(width=120, color_system=None)
    with console.capture() as captured:
        console.print(board_view(BoardState(STATE.calls, STATE.presences, NAMES, current), NOW))
    text = captured.get()
    assert "Eve [bold] [31m (+16505550123)" in text
    assert "\x1b" not in text
    assert ("reading everything again" in text) is not current


def test_changes_are_lines_and_documents() -> None:
    left = PartyChange(STATE.calls[0], PARTY, None, ("status",))
    assert change_row(left, NAMES)[0::2] == ("102 Bob", "Answered, muted")
    document = change_document(left)
    assert document["type"] == "party"
    assert document["party"]["from"]["number"] == "+16505550123"
    presence = PresenceChange(STATE.presences["1"], None, ("status",))
    assert change_row(presence, NAMES) == ("101 Ada", "", "Available")
    assert change_document(presence)["presence"]["status"] == "Available"


def test_the_account_now(emulator: Emulator, env: dict[str, str]) -> None:
    session = emulator.inbound_call()
    done = ringkit("board", "--account", "--once", env=env)
    assert done.returncode == 0, done.stderr
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert rows[0][:4] == ["101 Ada Abel", "Busy", "from +16515550100", "Proceeding"]
    assert len(rows) == 5
    emulator.hang_up(session["id"])


def test_a_picture_takes_no_subscription(emulator: Emulator, here: Here) -> None:
    here.env |= variables(emulator)
    before = len(emulator.log())
    for whom in ("--account", "--extension=~"):
        assert here.json("board", "--once", whom)["presences"]
    assert {entry.method for entry in emulator.log()[before:] if "oauth" not in entry.path} == {
        "GET"
    }
    assert not any("wstoken" in entry.path for entry in emulator.log()[before:])


def test_a_queue_now(emulator: Emulator, env: dict[str, str]) -> None:
    with client(emulator) as rc:
        (queue, *_) = rc.get("/restapi/v1.0/account/~/call-queues").json()["records"]
        members = rc.get(f"/restapi/v1.0/account/~/call-queues/{queue['id']}/members").json()
    done = ringkit("board", "--queue", str(queue["id"]), "--once", "--json", env=env)
    assert done.returncode == 0, done.stderr
    shown = {each["extension_id"] for each in json.loads(done.stdout)["presences"]}
    assert {str(each["id"]) for each in members["records"]} <= shown


def test_in_a_pipe_each_change_is_a_line_of_json(emulator: Emulator, env: dict[str, str]) -> None:
    with client(emulator) as rc, Running("board", "--json", env=env) as board:
        first = json.loads(board.output.next())
        assert first["type"] == "board"
        assert [each["extension_id"] for each in first["presences"]] == [emulator.extension_id]
        session = emulator.inbound_call(from_="+16505550123")
        line = board.output.find('"party"')
        assert json.loads(line)["party"]["from"]["number"] == "+16505550123"
        emulator.hang_up(session["id"])
        assert (
            json.loads(board.output.find('"status": "Disconnected"'))["party"]["call_id"]
            == session["id"]
        )
        code, seconds = board.end(signal.SIGINT)
        assert (code, seconds < AT_ONCE) == (130, True)
        assert left_behind(rc) == []


def test_head_ends_it(emulator: Emulator, env: dict[str, str]) -> None:
    with client(emulator) as rc:
        done = subprocess.run(
            f"{sys.executable} -m ringkit_cli board | head -n 1; exit ${{PIPESTATUS[0]}}",
            shell=True, executable="/bin/bash", env=env, capture_output=True, text=True,
            timeout=PATIENCE, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout.count("101 Ada Abel")) == (0, 1), done.stderr
        assert left_behind(rc) == []


def test_in_a_terminal_it_is_drawn(emulator: Emulator, env: dict[str, str]) -> None:
    pexpect = pytest.importorskip("pexpect")
    arguments = ["-m", "ringkit_cli", "board", "--account"]
    env = env | {"TERM": "xterm"}
    board = pexpect.spawn(
        sys.executable, arguments, env=env, encoding="utf-8", timeout=PATIENCE,
        dimensions=(30, 110),
    )  # fmt: skip
    try:
        board.expect(r"Extension.*Presence.*Call.*Status")
        board.expect(r"105 Edith Euler.*Available")
        session = emulator.inbound_call(from_="+16505550123")
        board.expect(r"101 Ada Abel.*Busy.*from \+16505550123.*Proceeding.*0:0\d")
        emulator.hang_up(session["id"])
        board.expect(r"105 Edith Euler.*Available")
        board.sendintr()
        board.expect(pexpect.EOF)
        board.wait()
        assert board.exitstatus == 130
        # The cursor is shown again.
        assert "\x1b[?25h" in board.before
    finally:
        board.close(force=True)


def test_whom_to_watch_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["board", "--account", "--queue", "1"]) == 2
    assert "Give one of --extension, --queue and --account." in capsys.readouterr().err
