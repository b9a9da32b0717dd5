"""Odd and random requests: all of them get an answer, none an internal error."""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.requests import DESCRIPTION, smallest
from tests.emulator.support import Api
from tests.support.installation import installed_package
from tests.support.platform import NO_LIMITS

# These end the session that the requests are sent with.
FAREWELLS = ("deleteExtension", "updateExtension", "bulkDeleteUsersV2")
SECONDS = int(os.environ.get("RINGKIT_FUZZ_SECONDS", "6"))
PATIENCE_SECONDS = 16 * SECONDS
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
        "/index.html",
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


@contextmanager
def fuzzing(
    emulator: Emulator, authorization: str, folder: Path, printed: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Let schemathesis ask until the end of the context; what it says goes to a file."""
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "run"),
        *(f"{emulator.control_url}/openapi.json", "--url", emulator.url),
        *("-H", f"Authorization: {authorization}"),
        *("--checks", "not_a_server_error", "--phases", "coverage,fuzzing"),
        *("--max-time", str(PATIENCE_SECONDS), "--workers", "2", "--seed", "1", "--no-color"),
        *("--suppress-health-check", "all", "--warnings", "off"),
        *(part for name in FAREWELLS for part in ("--exclude-operation-id", name)),
    ]
    environment = os.environ | {"PYTHONPATH": str(folder), "PYTHONUNBUFFERED": "1"}
    with (
        printed.open("wb") as output,
        subprocess.Popen(
            command, cwd=printed.parent, env=environment, stdout=output, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            yield process
        finally:
            process.kill()


def wait_until(process: subprocess.Popen[bytes] | None, condition: Callable[[], bool]) -> None:
    """Wait until a condition holds, a process has ended, or patience is over."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end and not condition():
        if process is not None and process.poll() is not None:
            return
        time.sleep(0.1)


def test_schemathesis_finds_no_crash(tmp_path: Path, cache: pytest.Cache) -> None:
    folder, printed = installed_package("schemathesis==4.32.5", cache), tmp_path / "printed"
    with (
        Emulator(limits=NO_LIMITS, sms_limit=10**6, mms_limit=10**6) as emulator,
        Api(emulator) as api,
    ):
        with fuzzing(emulator, api.headers["Authorization"], folder, printed) as process:
            wait_until(process, lambda: b"Loaded specification" in printed.read_bytes())
            enough = time.monotonic() + SECONDS
            # A busy machine may need all this time to prepare its requests.
            wait_until(process, lambda: time.monotonic() > enough and len(emulator.log()) > ENOUGH)
        # A last request may still wait for a webhook.
        wait_until(None, lambda: all(entry.status is not None for entry in emulator.log()))
        answers = [entry.status for entry in emulator.log()]
        assert len(answers) > ENOUGH, printed.read_text("utf-8")
        assert [status for status in answers if status is None or status >= 500] == []
