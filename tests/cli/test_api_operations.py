"""`ringkit api` calls each of the operations with options made from the description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ringkit_cli._api.options import item_schema, member_flags
from ringkit_cli._main import run
from ringkit_cli._operations.table import OperationInfo, kebab, operations
from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._description.document import Operation
from tests.emulator.bodies import body_for
from tests.emulator.preparation import ids_for
from tests.emulator.requests import DESCRIPTION, Sent, smallest
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS

#: OAuth has forms of its own.
BY_HAND = {"getToken", "revokeToken", "authorize", "authorize2"}


@pytest.fixture(scope="module")
def shared() -> Iterator[Api]:
    many = SubscriptionOptions(limit=1000)
    with (
        Receiver() as receiver,
        Emulator(limits=NO_LIMITS, frozen_clock=True, seed=3, subscriptions=many) as emulator,
        Api(emulator) as client,
    ):
        client.webhook = receiver.url
        yield client


@pytest.fixture
def api(shared: Api, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Api:
    """An emulator that the variables of the environment name."""
    emulator = shared.emulator
    for name, value in {
        "SERVER_URL": emulator.url,
        "MEDIA_URL": emulator.media_url,
        "CLIENT_ID": emulator.client_id,
        "CLIENT_SECRET": emulator.client_secret,
        "JWT": emulator.jwt,
        "STORE": f"file:{tmp_path / 'store'}",
    }.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name}", str(value))
    monkeypatch.setenv("RINGKIT_CONFIG_DIR", str(tmp_path))
    return shared


def test_every_operation(api: Api, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    failed: dict[str, str] = {}
    for operation in sorted(DESCRIPTION.operations.values(), key=lambda o: (o.template, o.method)):
        if operation.id in BY_HAND:
            continue
        sent = body_for(api, smallest(operation, ids_for(api, operation)))
        if operation.id == "updateUserProfileImage":
            sent = replace(sent, body={"image": b"content"})
        arguments = command_line(operations()[operation.id], sent, tmp_path)
        capfd.readouterr()
        code = run(["api", *arguments])
        logged = api.emulator.log()[-1]
        fine = logged.status in [s for s in operation.responses if s < 400]
        if code or not fine or not same(operation, sent, logged):
            failed[operation.id] = f"{code} {arguments} {capfd.readouterr()} {logged}"
        # What takes something away would be missed by the next operation.
        if operation.method == "DELETE" or operation.id == "leaveGlipTeamNew":
            api.emulator.reset()
            api.use(api.token(assertion=api.emulator.jwt).json())
    assert failed == {}


def same(operation: Operation, sent: Sent, logged: Any) -> bool:
    """Return whether the request that came is the one that was meant."""
    pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(operation.template))
    if logged.method != operation.method or not re.fullmatch(pattern + r"(\?.*)?", logged.path):
        return False
    return sent.kind != "application/json" or json.loads(logged.body) == sent.body


def command_line(info: OperationInfo, sent: Sent, folder: Path) -> list[str]:
    """Return the arguments of the command for a request."""
    found = [info.id, "--yes"]
    for parameter in info.parameters:
        values = {"path": sent.path, "query": sent.query}.get(parameter.place, {})
        if parameter.wire in values:
            value = values[parameter.wire]
            found += option(kebab(parameter.wire), parameter.schema, value)
    if "all_" in info.arguments and not sent.query:
        found.append("--all")
    if isinstance(sent.body, dict):
        flags = {member.wire: (flag, member.schema) for flag, member in member_flags(info)}
        parts = {part: member for member, part in info.file_members.items()}
        for name, value in sent.body.items():
            flag, schema = flags.get(parts.get(name, name)) or ("attachments", {})
            if isinstance(value, bytes):
                kind = "wav" if "greeting" in info.path or "prompt" in info.path else "png"
                (folder / f"file.{kind}").write_bytes(value)
                found += [f"--{flag}", str(folder / f"file.{kind}")]
            else:
                found += option(flag, schema, value)
        if not sent.body:
            found += ["--body", "{}"]
    elif sent.body is not None:
        found += ["--body", json.dumps(sent.body)]
    return found


def option(flag: str, schema: Any, value: Any) -> list[str]:
    item, several = item_schema(schema)
    if item.get("type") == "boolean" and not several:
        return [f"--{flag}" if value in (True, "true") else f"--no-{flag}"]
    values = value if several and isinstance(value, list) and value else [value]
    return [
        part
        for one in values
        for part in (f"--{flag}", one if isinstance(one, str) else json.dumps(one))
    ]
