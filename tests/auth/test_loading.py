"""Importing is budgeted: what works for a session, and what waits, loads when it is used."""

import subprocess
import sys

PREPARED = """
import sys
from ringkit import RingCentral
from ringkit_api import extensions

with RingCentral(client_id="id", client_secret="secret", jwt="jwt") as rc:
    call = extensions.read_extension()
    assert rc.server_url + call.target
"""
FROM_ENV = """
import os, sys
from ringkit import RingCentral

os.environ["RC_APP_CLIENT_ID"] = "id"
RingCentral.from_env().close()
"""
SHOW = "print(*sys.modules)"
LOGIN = """
rc.login(access_token="token", expires_in=60)
assert rc.logged_in()
"""
ALWAYS = {"_credentials", "_settings"}
NEVER = {
    "_browser", "_stores.encrypted", "_stores.file", "_stores.filelock", "_stores.redis",
}  # fmt: skip


HEAVY = {
    "asyncio", "concurrent.futures", "httpcore", "http.server", "pubnub", "redis", "secrets",
    "starlette", "uvicorn", "websockets",
}  # fmt: skip


def loaded(program: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", program + SHOW], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def of_the_session(modules: set[str]) -> set[str]:
    before = "ringkit.auth."
    return {name.removeprefix(before) for name in modules if name.startswith(before)}


def test_prepared() -> None:
    found = loaded(PREPARED)
    assert of_the_session(found) == ALWAYS
    assert not found & HEAVY
    assert "ringkit._request.engine" not in found


def test_from_the_environment() -> None:
    found = loaded(FROM_ENV)
    assert of_the_session(found) == ALWAYS | {"_environment"}
    assert not found & {*HEAVY, "dotenv", "logging"}


def test_logged_in() -> None:
    found = of_the_session(loaded(PREPARED + LOGIN))
    assert {"_token_manager", "_token_source", "_login_flows", "_token"} <= found
    assert not found & NEVER
