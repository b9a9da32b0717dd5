"""The official clients, unchanged, against the emulator: login, calls, 401 and refresh, 429."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from tests.support.installation import installed_modules, installed_package
from tests.support.platform import NO_LIMITS

CLIENTS = Path(__file__).parent / "clients"
NPM = shutil.which("npm")
PACKAGES = (
    "@ringcentral/sdk@5",
    "@ringcentral/subscriptions@5",
    "@rc-ex/core@1",
    "@rc-ex/ws@1",
)


@pytest.fixture(scope="module")
def node_folder(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    if NPM is None or shutil.which("node") is None:
        pytest.skip("node and npm are not installed")
    folder = tmp_path_factory.mktemp("node")
    modules = installed_modules(PACKAGES, request.config.cache) / "node_modules"
    (folder / "node_modules").symlink_to(modules, target_is_directory=True)
    for name in ("sdk.cjs", "subscriptions_ws.cjs", "rcex.mjs", "rcexws.mjs"):
        shutil.copy(CLIENTS / name, folder)
    return folder


@pytest.fixture(scope="module")
def python_folder(request: pytest.FixtureRequest) -> Path:
    return installed_package("ringcentral==0.9.2", request.config.cache)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def hasty() -> Iterator[Emulator]:
    """An emulator for clients that use a WebSocket token again until it has nearly expired."""
    with Emulator(limits=NO_LIMITS, ws_token_ttl=600, ws_token_reusable=True) as running:
        yield running


def run(emulator: Emulator, command: list[str], folder: Path) -> dict[str, Any]:
    environment = os.environ | {
        "PYTHONPATH": str(folder),
        "SERVER": emulator.url,
        "CLIENT_ID": emulator.client_id,
        "CLIENT_SECRET": emulator.client_secret or "",
        "JWT": emulator.jwt,
        "CONTROL": emulator.control_url,
        "NUMBER": emulator.phone_number,
    }
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def token_requests(emulator: Emulator) -> list[str]:
    requests = [e for e in emulator.log() if e.path == "/restapi/oauth/token"]
    return [e.text.partition("grant_type=")[2].partition("&")[0] for e in requests]


def test_javascript_sdk(emulator: Emulator, node_folder: Path) -> None:
    seen = run(emulator, ["node", "sdk.cjs"], node_folder)
    assert seen == {
        "extension": "101",
        "sms": "from js",
        "afterExpiry": 200,
        "five": [200] * 5,
        "bulk": [200, 200, 404],
        "refused": 429,
        "rateLimitError": [1000, 10],
        "afterWait": 200,
        "notFound": [404, "Resource for parameter [messageId] is not found"],
        "loggedIn": False,
        "byCode": 200,
        "discovered": 200,
    }
    # A call that is refused after another has renewed the token renews it again.
    assert token_requests(emulator).count("refresh_token") in (2, 3)
    paths = [e.path.partition("?")[0] for e in emulator.log()]
    assert "/.well-known/entry-points/initial" in paths
    assert "/.well-known/entry-points/external" in paths
    assert emulator.log()[-1].headers["discovery-tag"]


def test_extensible_sdk(emulator: Emulator, node_folder: Path) -> None:
    seen = run(emulator, ["node", "rcex.mjs"], node_folder)
    assert seen == {
        "extension": "101",
        "sms": "typed",
        "mms": ["Text", "MmsAttachment"],
        "fax": ["Fax", "a.txt"],
        "content": "PNG",
        "expired": 401,
        "refreshed": "101",
        "refused": [429, "5"],
        "calls": 5,
    }


def test_python_sdk(emulator: Emulator, python_folder: Path) -> None:
    command = [sys.executable, str(CLIENTS / "python_sdk.py")]
    seen = run(emulator, command, python_folder)
    assert seen == {
        "extension": "101",
        "sms": "from python",
        "fax": "Fax",
        "bulk": [True, True],
        "expired": 401,
        "refreshed": "101",
        "refused": [429, "5"],
        "logged_in": False,
    }


def test_extensible_websocket(hasty: Emulator, node_folder: Path) -> None:
    seen = run(hasty, ["node", "rcexws.mjs"], node_folder)
    assert seen == {
        "extension": "101",
        "missing": 404,
        "dropped": 1,
        "recovered": "Successful",
        "events": 4,
        "sameSubscription": True,
        "afterwards": "Failed",
        "newSubscription": True,
    }


def test_javascript_subscriptions(hasty: Emulator, node_folder: Path) -> None:
    seen = run(hasty, ["node", "subscriptions_ws.cjs"], node_folder)
    assert seen == {"status": "Active", "dropped": 1, "events": ["SMS", "SMS"], "same": True}


def test_python_websocket(python_folder: Path) -> None:
    # This version waits for a header that the platform does not send any more.
    options = SubscriptionOptions(ws_subscription_header=True)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as emulator:
        seen = run(emulator, [sys.executable, str(CLIENTS / "python_ws.py")], python_folder)
    assert seen == {
        "status": "Active",
        "details": "ConnectionDetails",
        "event": "message-store",
        "same": True,
        "dropped": 1,
        "lost": True,
        "received": 2,
        "closed": "ConnectionClosedOK",
    }
