"""Odd and random requests: all of them get an answer, none an internal error."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.installation import install_package
from tests.emulator.requests import DESCRIPTION, smallest
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS

# These end the session that the requests are sent with.
FAREWELLS = ("deleteExtension", "updateExtension", "bulkDeleteUsersV2")
SECONDS = int(os.environ.get("RINGKIT_FUZZ_SECONDS", "6"))
ENOUGH = 100
ODD: list[Any] = [
    None, True, 0, -1, 2**31, 2**63, 1e308, "", " ", "~", "*", "a,b", "\x00", "\ud83d", "é" * 300,
    "../..", "%00", "null", "2026-13-45", "9999-12-31T23:59:59-14:00", [], [[]], {}, {"": None},
    [1, "a", None], {"id": {"id": []}},
]  # fmt: skip


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    with (
        Emulator(limits=NO_LIMITS, sms_limit=10**6, mms_limit=10**6) as emulator,
        Api(emulator) as client,
    ):
        yield client


def odd_text(chance: random.Random) -> str:
    value = chance.choice(ODD)
    return value if isinstance(value, str) else json.dumps(value)


def twisted(chance: random.Random, value: Any) -> Any:
    """Return a JSON value with something in it replaced by something odd."""
    if isinstance(value, dict) and value and chance.random() < 0.8:
        name = chance.choice(list(value))
        return value | {name: twisted(chance, value[name])}
    if isinstance(value, list) and value and chance.random() < 0.6:
        return [twisted(chance, value[0]), *value[1:]]
    return chance.choice(ODD)


def test_every_operation_survives_odd_requests(api: Api) -> None:
    chance = random.Random(20260101)
    crashed = []
    for operation in DESCRIPTION.operations.values():
        if operation.id in FAREWELLS:
            continue
        sent = smallest(operation, {"accountId": "~", "extensionId": "~"})
        for _ in range(3):
            path = {
                n: odd_text(chance) if chance.random() < 0.2 else v for n, v in sent.path.items()
            }
            url = operation.template
            for name, value in path.items():
                quoted = "".join(f"%{b:02x}" for b in value.encode("utf-8", "surrogatepass"))
                url = url.replace(f"{{{name}}}", quoted or "~")
            query = {
                name: odd_text(chance).encode("utf-8", "replace").decode()
                for name in operation.query_parameters
                if chance.random() < 0.3
            }
            content = json.dumps(twisted(chance, sent.body), default=repr) if sent.kind else ""
            headers = {"Content-Type": chance.choice([sent.kind or "", "application/json", "x/y"])}
            answer = api.request(
                operation.method, url, params=query, content=content, headers=headers
            )
            if answer.status_code >= 500:
                crashed.append(f"{operation.id} {url} {query} {content[:200]}")
    assert crashed == []


@pytest.mark.parametrize(
    "target",
    [
        "//",
        "/%",
        "/%zz",
        "/restapi/v1.0/account/%ff/extension",
        "/restapi/v1.0/a?%zz=%ff&&=&a",
    ],
)
def test_odd_targets(api: Api, target: str) -> None:
    assert api.get(raw_url(api, target)).status_code in (400, 404)


def raw_url(api: Api, target: str) -> httpx.URL:
    return httpx.URL(api.emulator.url).copy_with(raw_path=target.encode())


def fuzz(emulator: Emulator, authorization: str, folder: Path, seconds: int) -> str:
    """Let schemathesis ask for so long; returns what it printed."""
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "run"),
        *(f"{emulator.control_url}/openapi.json", "--url", emulator.url),
        *("-H", f"Authorization: {authorization}"),
        *("--checks", "not_a_server_error", "--phases", "coverage,fuzzing"),
        *("--max-time", str(seconds), "--workers", "2", "--seed", "1", "--no-color"),
        *("--suppress-health-check", "all", "--warnings", "off"),
        *(part for name in FAREWELLS for part in ("--exclude-operation-id", name)),
    ]
    environment = os.environ | {"PYTHONPATH": str(folder)}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def test_schemathesis_finds_no_crash(tmp_path: Path) -> None:
    install_package("schemathesis==4.32.5", tmp_path)
    with (
        Emulator(limits=NO_LIMITS, sms_limit=10**6, mms_limit=10**6) as emulator,
        Api(emulator) as api,
    ):
        said, seconds = "", SECONDS
        # A busy machine may need all the time to read the description.
        while len(emulator.log()) <= ENOUGH and seconds <= 16 * SECONDS:
            said = fuzz(emulator, api.headers["Authorization"], tmp_path, seconds)
            seconds *= 2
        answers = [entry.status for entry in emulator.log()]
        assert len(answers) > ENOUGH, said
        assert [status for status in answers if status is None or status >= 500] == []
