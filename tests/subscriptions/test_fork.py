"""A forked child: its copy of a subscription is idle and says so, and can register anew."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.subscriptions.conftest import CONNECTIONS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("name", CONNECTIONS)
def test_a_child_is_idle_and_may_register_and_the_parent_continues(
    emulator: Emulator, settings: dict[str, Any], name: str, mode: str
) -> None:
    arguments = [mode, name, emulator.pubnub_origin, emulator.control_url, json.dumps(settings)]
    command = [sys.executable, "-W", "ignore", "-m", "tests.subscriptions.forking", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["closed only"] == {"": ""}
    assert seen["child"] == {
        "state": "idle",
        "alive": False,
        "data": None,
        "next": "SubscriptionError",
        "renew": "SubscriptionError",
        "reset": "",
        "remove": "",
        "call": "",
        "register": "",
        "numbers": [1, 2],
        "close over WebSocket": "",
        "close": "",
    }, done.stderr
    assert seen["numbers"] == [1, 2, 3]
    assert seen["state"] == "active"
    assert seen["events"] == ["subscribe_success"]
