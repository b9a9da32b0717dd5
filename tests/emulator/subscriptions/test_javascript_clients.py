"""The official JavaScript client of PubNub subscriptions, unchanged, against the emulator."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from tests.support.installation import installed_modules
from tests.support.platform import NO_LIMITS

SCRIPT = Path(__file__).parents[1] / "clients" / "subscriptions.cjs"
NPM = shutil.which("npm")
PACKAGES = ("@ringcentral/sdk@4", "@ringcentral/subscriptions@4", "pubnub@4")


@pytest.mark.skipif(NPM is None or shutil.which("node") is None, reason="node is not installed")
def test_javascript_subscriptions(tmp_path: Path, cache: pytest.Cache) -> None:
    modules = installed_modules(PACKAGES, cache) / "node_modules"
    (tmp_path / "node_modules").symlink_to(modules, target_is_directory=True)
    shutil.copy(SCRIPT, tmp_path)
    options = SubscriptionOptions(pubnub_rotates=True)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as emulator:
        environment = os.environ | {
            "SERVER": emulator.url,
            "CLIENT_ID": emulator.client_id,
            "CLIENT_SECRET": emulator.client_secret or "",
            "JWT": emulator.jwt,
            "CONTROL": emulator.control_url,
            "ORIGIN": emulator.pubnub_origin,
        }
        done = subprocess.run(
            ["node", SCRIPT.name],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "encrypted": True,
        "change": "SMS",
        "delivered": {"delivered": 1},
        "presence": "OnHold",
        "sameId": True,
        "otherChannel": True,
        "afterRotation": "Ringing",
        "removed": 204,
        "left": {"delivered": 0},
    }
