"""The programs of docs/examples do what they say, against an emulator."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import socket
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.bots.platform import Person, until
from tests.bots.serving import free_port
from tests.docs.pages import ROOT
from tests.support.platform import NO_LIMITS, client, client_settings

FOLDER = ROOT / "docs" / "examples"
PROGRAMS = sorted(FOLDER.glob("*.py"))
#: What code has to write because a value may be absent.
ABOUT_ABSENCE = re.compile(r"\b(UNSET|Unset|NULL|Null)\b|\bor (\"\"|''|\(\)|\[\]|\{\}|0|None)")
LINES_FOR_EACH = 40
START, END = date(2015, 1, 1), date(2040, 1, 1)
YEARS = (START.isoformat(), END.isoformat())


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator with two users and a call log of more than one page."""
    users = (
        UserOptions(extension_number="101", first_name="Ada", email="ada@example.com", admin=True),
        UserOptions(extension_number="102", first_name="Bob", email="bob@example.com"),
    )
    account = AccountOptions(users=users, call_records=600)
    with Emulator(accounts=(account,), limits=NO_LIMITS) as started:
        yield started


def environment(emulator: Emulator) -> dict[str, str]:
    settings = client_settings(emulator).items()
    variables = {f"RINGCENTRAL_{name.upper()}": value for name, value in settings}
    return {**os.environ, **variables, "PYTHONIOENCODING": "utf-8"}


def command(name: str, *arguments: str) -> list[str]:
    # Older releases of uvicorn import parts of websockets that say so.
    warnings = ("-W", "error", "-W", "ignore:websockets.:DeprecationWarning")
    return [sys.executable, *warnings, str(FOLDER / name), *arguments]


def run(emulator: Emulator, name: str, *arguments: str) -> str:
    """Run a program to its end and return what it printed."""
    done = subprocess.run(
        command(name, *arguments),
        env=environment(emulator), capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@contextmanager
def running(emulator: Emulator, ready: str, name: str, *arguments: str) -> Iterator[list[str]]:
    """Run a program; the block begins when it prints `ready`, and ends with it.

    The lines that it printed are in the list after the block.
    """
    lines: list[str] = []
    with subprocess.Popen(
        command(name, *arguments),
        env=environment(emulator),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ) as program:
        try:
            assert program.stdout is not None
            for line in program.stdout:
                lines.append(line.rstrip("\n"))
                if lines[-1] == ready:
                    break
            yield lines
            rest, _ = program.communicate(timeout=60)
            lines += rest.splitlines()
            assert program.returncode == 0, "\n".join(lines)
        finally:
            program.kill()


def test_call_log_export(emulator: Emulator, tmp_path: Path) -> None:
    output = tmp_path / "calls.csv"
    printed = run(emulator, "call_log_export.py", *YEARS, "--output", str(output))
    with output.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with client(emulator) as rc:
        expected = {
            call.id: call
            for call in rc.api.call_log.read_company_call_log(
                date_from=START, date_to=END, per_page=1000
            )
        }
    assert len(rows) >= 600
    assert printed == f"{len(rows)} calls in {output}\n"
    assert {row["id"] for row in rows} == expected.keys()
    for row in rows:
        call = expected[row["id"]]
        assert row["started"] == call.start_time.isoformat()
        assert row["from_number"] == (call.from_.phone_number or "")
        assert row["seconds"] == f"{call.duration}"
    assert "UNSET" not in output.read_text("utf-8")


def test_wallboard(emulator: Emulator) -> None:
    emulator.inbound_call(from_="+16505550166")
    with running(emulator, "waiting for changes", "wallboard.py", "--events", "2") as lines:
        table = list(lines)
        emulator.inbound_call(from_="+16505550177")
    assert table[0].split()[:3] == ["ext", "name", "presence"]
    (ada,) = [line for line in table if line.split()[:2] == ["101", "Ada"]]
    assert ada.split()[-3:] == ["Busy", "Ringing", "+16505550166"]
    assert any(line.split()[:2] == ["102", "Bob"] for line in table)
    changes = lines[len(table) :]
    assert len(changes) == 2
    assert all(line.split()[:2] == ["101", "Ada"] for line in changes)
    assert any(line.split()[-2:] == ["Setup", "+16505550177"] for line in changes)


def test_bot(emulator: Emulator) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings = {"BOT_URL": url, "BOT_CARD_SECRET": emulator.card_secret}
    more = {f"RINGCENTRAL_{name}": value for name, value in settings.items()}
    with subprocess.Popen(
        command("bot.py", "--port", f"{port}"),
        env={**environment(emulator), **more}, stdout=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        try:
            until(lambda: listens(port))
            installed = emulator.install_bot(f"{url}/oauth")
            assert program.stdout is not None
            assert program.stdout.readline() == f"installed {installed['id']}\n"
            emulator.set_card_webhook(f"{url}/cards")
            hold_a_poll(emulator, Person(emulator, installed["id"]))
        finally:
            program.terminate()


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return not probe.connect_ex(("127.0.0.1", port))


def hold_a_poll(emulator: Emulator, person: Person) -> None:
    person.writes("hi")
    person.writes("ping")
    person.writes("poll Lunch at noon?")
    assert person.reads(3)[:2] == ["I hold polls: poll Lunch at noon?", "pong"]
    card = person.posts()[-1]["attachments"][0]["id"]
    assert emulator.submit_card(card, button="No (0)")["body"] == ""
    assert emulator.submit_card(card, button="Yes (0)")["body"] == ""  # a change of mind
    other = next(
        each for each in person.rc.api.extensions.list_extensions() if each.name == "Bob User"
    )
    assert emulator.submit_card(card, button="Yes (1)", extension_id=f"{other.id}")["body"] == ""
    shown = person.rc.get(f"/team-messaging/v1/adaptive-cards/{card}").json()
    assert [button["title"] for button in shown["actions"]] == ["Yes (2)", "No (0)"]


def test_bot_over_a_websocket(emulator: Emulator) -> None:
    made = emulator.install_bot()
    with subprocess.Popen(
        command("bot.py"),
        env={**environment(emulator), "RINGCENTRAL_BOT_TOKEN": made["access_token"]},
        stdout=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == f"installed {made['id']}\n"
            person = Person(emulator, made["id"])
            person.writes("PING")
            assert person.reads(1) == ["pong"]
        finally:
            program.terminate()


def test_provisioning(emulator: Emulator, tmp_path: Path) -> None:
    with client(emulator) as rc:
        free = next(iter(rc.api.phone_numbers.list_account_phone_numbers_v2())).phone_number
        queue = next(iter(rc.api.call_queues.list_call_queues()))
    file = tmp_path / "people.csv"
    file.write_text(
        "extension_number,first_name,last_name,email,phone_number,queue\n"
        f"301,Grace,Hopper,grace@example.com,{free},{queue.name}\n"
        f"302,Alan,Turing,alan@example.com,,{queue.name}\n"
        "303,Edsger,Dijkstra,edsger@example.com,,Compilers\n"
        "102,Robert,Updated,bob@example.com,,\n",
        "utf-8",
    )
    printed = run(emulator, "provisioning.py", str(file))
    assert "created 301 Grace Hopper" in printed
    assert "updated 102 Robert Updated" in printed
    with client(emulator) as rc:
        found = {each.extension_number: each for each in rc.api.extensions.list_extensions()}
        numbers = rc.api.phone_numbers.list_account_phone_numbers_v2(phone_number=free)
        assert [number.extension.id for number in numbers] == [f"{found['301'].id}"]
    assert found["301"].contact.email == "grace@example.com"
    assert found["102"].contact.first_name == "Robert"
    created = next(each for each in found.values() if each.name == "Compilers")
    assert created.type == "Department"
    assert added_members(emulator) == {
        f"{queue.id}": [f"{found['301'].id}", f"{found['302'].id}"],
        f"{created.id}": [f"{found['303'].id}"],
    }
    assert "created 30" not in run(emulator, "provisioning.py", str(file))
    assert emulator.executed()["assignPhoneNumberV2"] == 1


def added_members(emulator: Emulator) -> dict[str, list[str]]:
    """The extensions that were added to call queues, by the id of the queue."""
    return {
        request.path.split("/")[-2]: json.loads(request.body)["addedExtensionIds"]
        for request in emulator.log()
        if request.path.endswith("/bulk-assign")
    }


def test_message_archive(emulator: Emulator, tmp_path: Path) -> None:
    emulator.inbound_fax(b"%PDF-1.7 the content")
    emulator.inbound_sms("Keep me", from_="+16505550177")
    arguments = ("message_archive.py", *YEARS, "--folder", str(tmp_path / "archive"))
    printed = run(emulator, *arguments)
    lines = (tmp_path / "archive" / "messages.jsonl").read_text("utf-8").splitlines()
    saved = {line["id"]: line for line in map(json.loads, lines)}
    with client(emulator) as rc:
        messages = list(
            rc.api.message_store.list_messages(date_from=START, date_to=END, per_page=1000)
        )
    assert saved.keys() == {message.id for message in messages}
    assert any(each.get("subject") == "Keep me" for each in saved.values())
    files = [path for path in (tmp_path / "archive").rglob("*") if path.parent.name.isdigit()]
    assert len(files) == sum(len(message.attachments) for message in messages)
    assert b"%PDF-1.7 the content" in [path.read_bytes() for path in files]
    assert f"{len(messages)} messages, {len(files)} new files" in printed
    assert f"{len(messages)} messages, 0 new files" in run(emulator, *arguments)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_absence_costs_little(program: Path) -> None:
    source = program.read_text("utf-8")
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    code = " ".join(
        token.string for token in tokens if token.type not in (tokenize.COMMENT, tokenize.NL)
    )
    found = ABOUT_ABSENCE.findall(code)
    assert len(found) <= len(source.splitlines()) / LINES_FOR_EACH, found


def test_bodies_need_no_models() -> None:
    imported = set[str]()
    for program in PROGRAMS:
        for names in re.findall(
            r"from ringkit_api\.models import (.*)", program.read_text("utf-8")
        ):
            imported |= set(names.split(", "))
    assert imported <= {
        "AccountPresenceEvent", "InstantMessageEvent", "MessageInfo", "TeamPostEvent",
    }  # fmt: skip
