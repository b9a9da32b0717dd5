"""`ringkit watch`: events of filters by name, as lines, until it is ended."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click import UsageError
from click.shell_completion import ShellComplete

from ringkit_cli._event_filters import event_filter, names
from ringkit_cli._events import describe
from ringkit_cli._main import root, run
from ringkit_emulator import Emulator
from tests.cli.running import AT_ONCE, PATIENCE, Running, left_behind
from tests.cli.support import environment, ringkit, variables
from tests.support.platform import NO_LIMITS, client

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals end the commands")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


#: As on a machine whose terminal has no Unicode.
CYRILLIC = {"PYTHONIOENCODING": "iso8859-5"}


def test_it_shows_what_another_phone_sends_and_leaves_nothing(
    emulator: Emulator, env: dict[str, str]
) -> None:
    with client(emulator) as mine, Running("watch", "sms", "messages", "--json", env=env) as watch:
        other_id = next(
            str(each.id)
            for each in mine.pages(mine_extensions())
            if str(each.id) != emulator.extension_id
        )
        jwt = emulator.issue_jwt(extension_id=other_id)
        assert watch.notes.next() == "subscribed to 2 event filters; Ctrl-C ends it"
        with client(emulator, jwt=jwt) as other:
            other.messages.sms(emulator.phone_number, "from the other phone")
        lines = [json.loads(watch.output.next()) for _ in range(2)]
        texts = [each["body"].get("subject") for each in lines]
        assert "from the other phone" in texts
        code, seconds = watch.end(signal.SIGINT)
        assert (code, seconds < AT_ONCE) == (130, True)
        assert left_behind(mine) == []


def mine_extensions() -> Any:
    from ringkit_api import extensions

    return extensions.list_extensions()


def test_a_lost_connection_is_a_note_and_what_follows_is_shown(
    emulator: Emulator, env: dict[str, str]
) -> None:
    with Running("watch", "sms", "--count", "1", "--timeout", "30", env=env) as watch:
        watch.notes.find("subscribed")
        assert emulator.drop_ws() == 1
        watch.notes.find("the connection is back")
        emulator.inbound_sms("one\ttwo\x1b[31m", from_="+16505550123")
        moment, kind, text = watch.output.next().split("\t")
        assert moment.endswith("Z")
        assert kind == "InstantMessage"
        assert text.startswith("SMS +16505550123 -> Ada Abel")
        # A tab or an escape of the sender reaches neither columns nor terminal.
        assert text.endswith(": one two [31m")
        assert watch.process.wait(PATIENCE) == 0


def test_it_ends_when_nothing_reads_it_any_more(emulator: Emulator, env: dict[str, str]) -> None:
    with subprocess.Popen(
        f"{sys.executable} -m ringkit_cli watch sms --json | head -n 1; echo ${{PIPESTATUS[0]}}",
        shell=True, executable="/bin/bash", env=env, stdout=subprocess.PIPE, text=True,
        stderr=subprocess.PIPE,
    ) as shell:  # fmt: skip
        assert shell.stdout is not None
        assert shell.stderr is not None
        assert "subscribed" in shell.stderr.readline()
        emulator.inbound_sms("the only one")
        # No further event comes: the pipe alone tells.
        output = shell.communicate(timeout=PATIENCE)[0].splitlines()
    assert json.loads(output[0])["body"]["subject"] == "the only one"
    assert output[1:] == ["0"]


def test_what_the_output_cannot_encode_is_escaped(emulator: Emulator, env: dict[str, str]) -> None:
    count = ("--count", "2", "--timeout", "30")
    text = "Grüße 📞 \ud83d"
    with (
        Running("watch", "sms", "--json", *count, env=env) as unicode,
        Running("watch", "sms", "--json", *count, env=env | CYRILLIC) as escaped,
        Running("watch", "sms", *count, env=env | CYRILLIC) as lines,
    ):
        for each in (unicode, escaped, lines):
            each.notes.find("subscribed")
        emulator.inbound_sms("Grüße 📞")
        body = {"type": "SMS", "from": {"phoneNumber": "+1"}, "to": [], "subject": text}
        path = "/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS"
        assert emulator.notify(path, body) == 3
        for each in (unicode, escaped):
            assert json.loads(each.output.next())["body"]["subject"] == "Grüße 📞"
            assert json.loads(each.output.next())["body"]["subject"] == text
        assert lines.output.next().endswith(r"Gr\xfc\xdfe \U0001f4de")
        assert lines.output.next().endswith(r"Gr\xfc\xdfe \U0001f4de  ")
        assert [each.process.wait(PATIENCE) for each in (unicode, escaped, lines)] == [0, 0, 0]


def test_ended_while_it_subscribes_it_leaves_nothing(
    emulator: Emulator, env: dict[str, str]
) -> None:
    before = emulator.executed().get("createSubscription", 0)
    emulator.faults.add(kind="delay", path="/restapi/v1.0/subscription", seconds=0.5)
    with client(emulator) as rc, Running("watch", "sms", "--transport", "pubnub", env=env) as watch:
        until = time.monotonic() + PATIENCE
        while emulator.executed().get("createSubscription", 0) == before:
            assert time.monotonic() < until
            time.sleep(0.01)
        code, seconds = watch.end(signal.SIGTERM)
        assert (code, seconds < AT_ONCE) == (143, True)
        assert left_behind(rc) == []


def test_an_event_that_does_not_come_in_time_is_a_failure(env: dict[str, str]) -> None:
    with Running("watch", "fax", "--count", "2", "--timeout", "0.2", env=env) as watch:
        assert watch.notes.next() == "subscribed to 1 event filter; Ctrl-C ends it"
        assert watch.notes.next() == "0 of 2 events within 0.2 s"
        assert watch.process.wait(PATIENCE) == 1


def test_in_a_terminal_columns_are_blanks_and_ctrl_c_ends_it(
    emulator: Emulator, env: dict[str, str]
) -> None:
    pexpect = pytest.importorskip("pexpect")
    arguments = ["-m", "ringkit_cli", "watch", "sms"]
    with client(emulator) as rc:
        watch = pexpect.spawn(
            sys.executable, arguments, env=env, encoding="utf-8", timeout=PATIENCE
        )
        try:
            watch.expect_exact("Ctrl-C ends it")
            emulator.inbound_sms("to a person", from_="+16505550123")
            watch.expect(r"Z  InstantMessage  SMS \+16505550123 -> .*: to a person")
            began = time.monotonic()
            watch.sendintr()
            watch.expect_exact("interrupted")
            watch.expect(pexpect.EOF)
            watch.wait()
            assert time.monotonic() - began < AT_ONCE
            assert watch.exitstatus == 130
            assert left_behind(rc) == []
        finally:
            watch.close(force=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("messages", "/restapi/v1.0/account/~/extension/7/message-store"),
        ("messages?type=SMS", "/restapi/v1.0/account/~/extension/7/message-store?type=SMS"),
        (
            "presence?sipData=true",
            "/restapi/v1.0/account/~/extension/7/presence?detailedTelephonyState=true&sipData=true",
        ),
        ("call-queue-presence:55", "/restapi/v1.0/account/~/call-queues/55/presence"),
        ("/account/~/presence", "/restapi/v1.0/account/~/presence"),
        ("team-posts", "/restapi/v1.0/glip/posts"),
    ],
)
def test_filters_are_named(text: str, expected: str) -> None:
    assert event_filter(text, "7").replace("/team-messaging/v1", "/restapi/v1.0/glip") == expected


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("mesages", "Did you mean 'messages'?"),
        ("call-queue-presence", "written call-queue-presence:GROUP_ID"),
        ("messages:1", "written messages."),
    ],
)
def test_what_names_no_filter_says_what_does(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=says.replace("?", r"\?")):
        event_filter(text)


def test_every_name_makes_a_filter_and_the_list_shows_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["watch", "--list"]) == 0
    listed = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == [each.usage for each in names()]
    for each in names():
        assert event_filter(":".join([each.name, *("1" for _ in each.ids)])).startswith("/")


def test_without_a_filter_it_says_where_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["watch"]) == 2
    assert "ringkit watch --list" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"changes": [{"type": "SMS", "newCount": 2}]}, "SMS 2 new, 0 updated"),
        (
            {"type": "SMS", "from": {"phoneNumber": "+1"}, "to": [{"name": "Ada"}], "subject": "x"},
            "SMS +1 -> Ada: x",
        ),
        (
            {"extensionId": 5, "presenceStatus": "Busy", "telephonyStatus": "Ringing"},
            "extension 5: Busy, Ringing",
        ),
        (
            {
                "telephonySessionId": "s-1",
                "parties": [
                    {
                        "direction": "Inbound", "from": {"phoneNumber": "+1"},
                        "to": {"name": "Ada", "extensionNumber": "101"},
                        "status": {"code": "Disconnected", "reason": "CallDropped"},
                    }
                ],
            },
            "call s-1: Inbound +1 -> Ada (101): Disconnected (CallDropped)",
        ),
        # Not as described: shown as it is.
        ({"telephonySessionId": "s", "parties": 5}, '{"telephonySessionId": "s", "parties": 5}'),
        ({"changes": ["?"]}, '{"changes": ["?"]}'),
        ("a text", '"a text"'),
    ],
    ids=["changes", "message", "presence", "call", "wrong-parties", "wrong-changes", "text"],
)  # fmt: skip
def test_a_body_is_told_in_a_line(body: Any, expected: str) -> None:
    assert describe(body) == expected


def test_shells_complete_names_of_filters() -> None:
    completion = ShellComplete(root, {}, "ringkit", "_RINGKIT_COMPLETE")
    found = {each.value: each.help for each in completion.get_completions(["watch"], "mes")}
    assert list(found)[:2] == ["messages", "message-store"]
    assert "as counts" in str(found["messages"])
    after = completion.get_completions(["webhook", "listen", "--subscribe"], "call-q")
    assert [each.value for each in after] == ["call-queue-presence"]


def test_a_refused_filter_is_told_once_and_the_others_are_watched(tmp_path: Path) -> None:
    permissions = frozenset({"WebSocket", "SubscriptionWebSocket", "ReadMessages", "ReadAccounts"})
    with Emulator(limits=NO_LIMITS, permissions=permissions) as emulator:
        env = environment(tmp_path, variables(emulator))
        done = ringkit("watch", "messages", "telephony", "--timeout", "0.1", env=env)
        assert done.returncode == 0
        assert done.stderr.count("telephony/sessions") == 1
        assert "subscribed to 1 event filter;" in done.stderr
