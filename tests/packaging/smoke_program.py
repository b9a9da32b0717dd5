"""Uses an installed ringkit: `smoke_program.py EXTRA`, with the variables of a running emulator.

It is run outside of the repository, by the interpreter of a fresh environment. Of each extra, it
does what needs it: where its libraries are missing, the error has to name the extra.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

import ringkit
import ringkit_api
import ringkit_cli
import ringkit_emulator
from ringkit import RingCentral, filters, parse_phone_number
from ringkit.auth import KeyringStore, RedisStore
from ringkit.errors import StoreError
from ringkit.subscriptions import PubNub, State
from ringkit.webhooks import BrokerSink

SCRIPTS = Path(sys.executable).parent


def pubnub() -> None:
    origin = os.environ["RINGCENTRAL_SERVER_URL"].removeprefix("http://")
    settings = PubNub(origin=origin, ssl=False)
    with RingCentral.from_env() as rc:
        with rc.subscription([filters.message_store()], transport=settings) as found:
            assert found.state is State.ACTIVE, found.state


def keyring() -> None:
    try:
        KeyringStore()
    except StoreError:  # a machine without a keyring
        return


def cli() -> None:
    run = [str(SCRIPTS / "ringkit")]
    shown = subprocess.run([*run, "--help"], capture_output=True, text=True, timeout=60)
    if shown.returncode:
        raise ImportError(shown.stderr)
    assert "doctor" in shown.stdout
    found = subprocess.run([*run, "doctor"], capture_output=True, text=True, timeout=120)
    assert found.returncode == 0, found.stdout + found.stderr
    assert "logged in" in found.stdout, found.stdout


def mcp() -> None:
    command = [str(SCRIPTS / "ringkit"), "mcp"]
    served = subprocess.run(
        command, input="", capture_output=True, text=True, timeout=60
    )  # the end of the input ends it
    if served.returncode:
        raise ImportError(served.stderr)


def emulator() -> None:
    with ringkit_emulator.Emulator() as platform, platform.client() as rc:
        assert rc.api.extensions.read_extension().name


def otel() -> None:
    with RingCentral.from_env(telemetry=True) as rc:
        assert rc.api.extensions.read_extension().name


def _exported(target: str) -> None:
    with RingCentral.from_env() as rc:
        rc.exports.call_log(datetime.now(UTC) - timedelta(days=2)).write(target)


def remote() -> None:
    _exported("memory://exports/calls.jsonl")


def parquet() -> None:
    with tempfile.TemporaryDirectory() as folder:
        _exported(f"{folder}/calls.parquet")


def phone() -> None:
    assert parse_phone_number("(650) 555-0100", "US").e164 == "+16505550100"


def brokers() -> None:
    # Each broker is another extra, of FastStream itself.
    import faststream  # noqa: F401

    BrokerSink.from_url("nats://localhost/", "notifications")


#: The libraries of each extra, and what needs it (None: nothing, it is an addition).
EXTRAS: dict[str, tuple[tuple[str, ...], Callable[[], None] | None]] = {
    "pubnub": (("pubnub",), pubnub),
    "redis": (("redis",), lambda: RedisStore("redis://127.0.0.1:1/0") and None),
    "keyring": (("keyring",), keyring),
    "cli": (("click", "dotenv", "rich"), cli),
    "mcp": (("mcp",), mcp),
    "emulator": (("jsonschema_rs", "uvicorn", "yaml"), emulator),
    "otel": (("opentelemetry",), otel),
    "speed": (("msgspec",), None),
    "remote": (("fsspec",), remote),
    "parquet": (("pyarrow",), parquet),
    "phone": (("phonenumbers",), phone),
    "brokers": (("faststream",), None),
    "dask": (("distributed",), None),
    "ray": (("ray",), None),
}


def main(wanted: str) -> None:
    """Use the library, then each extra. `wanted` is the one that was installed, `all` or empty."""
    for package in (ringkit, ringkit_api, ringkit_cli, ringkit_emulator):
        location = Path(str(package.__file__)).parent
        assert location.is_relative_to(sys.prefix), location
        assert (location / "py.typed").exists(), location
    with RingCentral.from_env() as rc:
        assert rc.api.extensions.read_extension().name
    for extra, (libraries, use) in EXTRAS.items():
        found = [bool(find_spec(library)) for library in libraries]
        present = all(found)
        if wanted == extra or (wanted == "all" and extra not in ("dask", "ray")):
            assert present, f"{extra} brings {libraries}"
        if use is None or (extra == "mcp" and not find_spec("click")):
            continue  # without click there is no command that could name the extra of the server
        if present:
            use()
        if any(found):
            continue  # another extra brings a part of this one, which may be enough
        try:
            use()
        except (ImportError, ringkit.RingkitError) as error:
            text = str(error)
        else:
            text = "no error"
        assert f"ringkit[{extra}]" in text, f"without {extra}: {text}"
    print("ok")


main(sys.argv[1] if len(sys.argv) > 1 else "")
