"""Every generated module can be imported alone, and imports only what it needs."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import pytest

import ringkit_api

PACKAGE = Path(ringkit_api.__file__).parent

ALONE = """
import importlib.util, sys, traceback
import ringkit._call.call, ringkit._model, ringkit._client.namespace  # hand-written part
names = sys.stdin.read().split()
packages = {name.rpartition(".")[0] for name in names} - {""}
failed = 0
if hasattr(__import__("os"), "fork"):
    import gc, os
    gc.disable()
    def fails(name):
        child = os.fork()
        if child == 0:
            try:
                importlib.import_module(name)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        return os.waitpid(child, 0)[1] != 0
    failed += sum(fails(name) for name in names if name in packages)
    # Every module imports the packages that it is in first. They are imported here, and their
    # folders listed, once for all.
    for package in sorted(packages):
        importlib.util.find_spec(f"{package}.nothing")
    failed += sum(fails(name) for name in names if name not in packages)
else:
    for name in names:
        for loaded in [n for n in sys.modules if n.startswith(("ringkit", "httpx"))]:
            del sys.modules[loaded]
        importlib.import_module(name)
print(len(names) - failed)
"""


def modules() -> list[str]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        found.append(".".join(part for part in parts if part != "__init__"))
    return found


def test_each_module_imports_alone_in_a_fresh_interpreter() -> None:
    names = modules()
    assert len(names) > 1500
    halves = [names[::2], names[1::2]]
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(import_alone, halves))
    assert [count for count, _ in outcomes] == [len(half) for half in halves], outcomes


def import_alone(names: list[str]) -> tuple[int, str]:
    """Return how many of the modules import in a process of their own, and what went wrong."""
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        input="\n".join(names),
        capture_output=True,
        text=True,
        check=False,
    )
    return int(done.stdout or 0), done.stderr[-2000:]


def loaded_by(program: str) -> set[str]:
    """Return the modules that a program loads in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    return set(done.stdout.split())


def own(modules: set[str]) -> set[str]:
    return {name for name in modules if name.split(".")[0] in ("ringkit", "ringkit_api")}


def test_import_ringkit_loads_nothing_else() -> None:
    assert own(loaded_by("import ringkit")) == {"ringkit", "ringkit._lazy"}
    assert not {"httpx", "attr", "asyncio"} & loaded_by("import ringkit")


FIRST_CALL = """
from ringkit import RingCentral
from ringkit_api.models import CreateSMSMessage, MessageParty as Party
from ringkit_api import sms
rc = RingCentral(client_id="id", jwt="x")
call = sms.create_sms_message(
    body=CreateSMSMessage(from_=Party(phone_number="1"), to=[Party(phone_number="2")], text="t"))
assert call.body.content == b'{"from":{"phoneNumber":"1"},"to":[{"phoneNumber":"2"}],"text":"t"}'
"""


def test_a_first_call_loads_what_it_needs() -> None:
    loaded = own(loaded_by(FIRST_CALL))
    generated = {name for name in loaded if name.startswith("ringkit_api")}
    assert generated == {
        "ringkit_api",
        "ringkit_api.models",
        "ringkit_api.models.create_sms_message",
        "ringkit_api.models.message_party",
        "ringkit_api.sms",
    }
    assert not {
        name
        for name in loaded
        if name.startswith(
            ("ringkit_emulator", "ringkit.subscription", "ringkit._client.asynchronous")
        )
    }


@pytest.mark.parametrize(
    "library", ["pubnub", "websockets", "redis", "starlette", "uvicorn", "typer", "rich", "Crypto"]
)
def test_optional_libraries_load_on_use(library: str) -> None:
    # httpx itself imports rich for its command line where that is installed.
    base = loaded_by("import httpx")
    assert library not in loaded_by(FIRST_CALL) - base


def test_star_import_gives_every_model() -> None:
    names: dict[str, object] = {}
    exec("from ringkit_api.models import *", names)
    assert set(dir(import_module("ringkit_api.models"))) <= set(names)
