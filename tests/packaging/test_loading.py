"""Cryptography (16 MB) is loaded only where something is decrypted or signed."""

from __future__ import annotations

import subprocess
import sys

from ringkit_emulator import Emulator

STORE = "/restapi/v1.0/account/~/extension/~/message-store"

PROGRAM = """
import sys
from ringkit import RingCentral, filters
from ringkit.subscriptions import PubNub

url, client_id, client_secret, jwt, origin = sys.argv[1:]
credentials = dict(client_id=client_id, client_secret=client_secret, jwt=jwt)
with RingCentral(server_url=url, **credentials) as rc:
    print(rc.api.extensions.read_extension().name)
    with rc.subscription([filters.message_store()]) as events:
        print(events.state)
    assert "websockets" in sys.modules
    assert not [name for name in sys.modules if name.partition(".")[0] == "Crypto"]
    settings = PubNub(origin=origin, ssl=False)
    with rc.subscription([filters.message_store()], transport=settings) as events:
        print("ready", flush=True)
        print(next(iter(events)).event)
    assert "Crypto.Cipher.AES" in sys.modules
"""


def test_only_pubnub_decrypts() -> None:
    with Emulator() as emulator:
        arguments = (
            emulator.url, emulator.client_id, emulator.client_secret, emulator.jwt,
            emulator.pubnub_origin,
        )  # fmt: skip
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *map(str, arguments)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        with process:
            assert process.stdout is not None
            assert process.stderr is not None
            while (line := process.stdout.readline()) and line != "ready\n":
                pass
            emulator.notify(STORE, {"number": 1})
            rest, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert "message-store" in rest
