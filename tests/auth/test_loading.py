"""Of the session, a program that has only prepared a call has loaded what looks at settings."""

import subprocess
import sys

PREPARED = """
import sys
from ringkit import RingCentral
from ringkit_api import user_settings

with RingCentral(client_id="id", client_secret="secret", jwt="jwt") as rc:
    call = user_settings.read_extension()
    assert rc.server_url + call.target
"""
SHOW = 'print(*sorted(name for name in sys.modules if name.startswith("ringkit.auth.")))'
LOGIN = """
rc.login(access_token="token", expires_in=60)
assert rc.logged_in()
"""
ALWAYS = {"methods", "places", "secrets", "session", "settings"}
NEVER = {
    "async_methods", "browser", "stores.encrypted", "stores.file", "stores.filelock",
    "stores.redis",
}  # fmt: skip


def loaded(program: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", program + SHOW], capture_output=True, text=True, check=True
    )
    return {name.removeprefix("ringkit.auth.") for name in done.stdout.split()}


def test_prepared() -> None:
    assert loaded(PREPARED) == ALWAYS


def test_logged_in() -> None:
    found = loaded(PREPARED + LOGIN)
    assert {"keeper", "renewer", "logins", "token"} <= found
    assert not found & NEVER
