"""Several processes with one session: one token request, and what happens when one dies."""

import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit.auth._stores import make_store
from ringkit_emulator import Emulator
from tests.auth.support import (
    ACCOUNT,
    TOKEN,
    form_of,
    names,
    record_events,
    requests_to,
    settings_for,
)
from tests.auth.test_single_flight import FAULTS, auth_timeout
from tests.auth.worker import Workers, workers
from tests.support.clocks import ScaledClock

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes are forked")

PROCESSES = 8


@pytest.fixture(scope="module")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the locks of a keyring that all processes of this module use."""
    folder = tmp_path_factory.mktemp("keyring")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHON_KEYRING_BACKEND", "tests.support.keyring_backend.FolderKeyring")
        patch.setenv("TEST_KEYRING", str(folder / "items"))
        for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
            patch.setenv(name, str(folder))
        yield folder


@pytest.fixture(scope="module")
def forks(keyring: Path) -> Iterator[Workers]:
    with workers() as found:
        yield found


@pytest.fixture(params=["file", "redis", "keyring"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The name of a store that processes can share."""
    if request.param == "file":
        return f"file:{tmp_path}"
    if request.param == "keyring":
        pytest.importorskip("keyring")
        request.getfixturevalue("keyring_of_this_process")
        return f"keyring:{tmp_path.name}"
    return str(request.getfixturevalue("redis_url"))


@pytest.fixture
def keyring_of_this_process(keyring: Path) -> Iterator[None]:
    from keyring import get_keyring, set_keyring

    from tests.support.keyring_backend import FolderKeyring

    before = get_keyring()
    set_keyring(FolderKeyring())
    yield
    set_keyring(before)


def settings(emulator: Emulator, tmp_path: Path, **more: Any) -> dict[str, Any]:
    return settings_for(emulator, cache_prefix=tmp_path.name, **more)


def login(emulator: Emulator, place: str, own: dict[str, Any], **more: Any) -> None:
    with RingCentral(**own, store=make_store(place), **more) as rc:
        rc.login(jwt=emulator.jwt)


def all_at_once(forks: Workers, place: str, own: dict[str, Any], **job: Any) -> list[Any]:
    at = time.time() + 0.3
    for _ in range(PROCESSES):
        forks.start(job="call", settings=own, store=place, at=at, **job)
    return forks.results(PROCESSES)


@pytest.mark.parametrize(
    ("learns", "fault"),
    [
        ("by the clock", ""),
        ("by 401", ""),
        ("by the clock", "503"),
        ("by the clock", "timeout"),
        ("by 401", "garbage"),
        ("by 401", "lost answer"),
    ],
)
def test_8_processes(
    emulator: Emulator, forks: Workers, place: str, tmp_path: Path, learns: str, fault: str
) -> None:
    clock = ScaledClock(10)
    own = settings(emulator, tmp_path, auth_timeout=auth_timeout(fault), lock_expiry=30)
    login(emulator, place, own, clock=clock)
    emulator.expire()
    offset = 3601.0 if learns == "by the clock" else 0.0
    if fault:
        emulator.faults.add(path=TOKEN, **FAULTS[fault])
    before = len(requests_to(emulator, TOKEN))
    came = all_at_once(forks, place, own, factor=10, offset=offset)
    assert came == [200] * PROCESSES
    assert len(requests_to(emulator, TOKEN)) - before == (2 if fault else 1)


def test_8_processes_without_a_session_log_in_once(
    emulator: Emulator, forks: Workers, place: str, tmp_path: Path
) -> None:
    """Each login by JWT is a session, and a sixth would end the first."""
    own = settings(emulator, tmp_path, jwt=emulator.jwt)
    assert all_at_once(forks, place, own) == [200] * PROCESSES
    assert len(requests_to(emulator, TOKEN)) == 1


def test_a_process_that_dies_in_a_renewal(
    emulator: Emulator, forks: Workers, place: str, tmp_path: Path
) -> None:
    # The kernel frees the lock of a file at once; in Redis the lock has to expire.
    expiry = 1.5 if place.startswith("redis") else 300
    own = settings(emulator, tmp_path, auth_timeout=5, lock_expiry=expiry)
    login(emulator, place, own)
    emulator.faults.add(kind="delay", path=TOKEN, seconds=3)
    before = len(requests_to(emulator, TOKEN))
    forks.start(job="refresh", settings=own, store=place)
    pid = forks.read_until("began")
    while not _locked(place, own, tmp_path):
        time.sleep(0.01)
    time.sleep(0.1)
    os.kill(pid, signal.SIGKILL)
    emulator.expire()
    began = time.monotonic()
    assert all_at_once(forks, place, own) == [200] * PROCESSES
    assert time.monotonic() - began < 60
    assert len(requests_to(emulator, TOKEN)) - before in (1, 2)


def _locked(place: str, own: dict[str, Any], tmp_path: Path) -> bool:
    if place.startswith("file"):
        return bool(list(tmp_path.glob("*session*.lease")))
    if place.startswith("keyring"):
        locks = Path(os.environ["XDG_STATE_HOME"])
        return bool(list(locks.rglob(f"{tmp_path.name}*session*.lease")))
    store: Any = make_store(place)
    found = store._redis.keys(f"{tmp_path.name}:session:*:lock")
    store.close()
    return bool(found)


def test_killed_50_times_in_renewals(
    emulator: Emulator, forks: Workers, place: str, tmp_path: Path
) -> None:
    """No store is ever unreadable, and no session is lost: there is no JWT to begin a new one."""
    # In Redis the lock of a killed process has to expire first.
    own = settings(emulator, tmp_path, lock_expiry=0.15 if place.startswith("redis") else 30)
    login(emulator, place, own)
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    moments = random.Random(seed)
    renewed, killed_within = 0, 0
    with RingCentral(**own, store=make_store(place)) as survivor:
        seen = record_events(survivor)
        for _ in range(50):
            forks.start(job="refresh", settings=own, store=place, warm=True)
            pid = forks.read_until("began")
            time.sleep(moments.random() * 0.03)
            os.kill(pid, signal.SIGKILL)
            _wait_for_the_end(pid)
            killed_within += _locked(place, own, tmp_path)
            before = len(requests_to(emulator, TOKEN))
            # Neither the token at hand nor that of the store need be the latest.
            assert survivor.get(ACCOUNT).status == 200
            assert survivor.auth.refresh_token_valid()
            renewed += len(requests_to(emulator, TOKEN)) - before
    assert not list(tmp_path.glob("*.corrupt*"))
    assert not {"store_error", "login_required"} & set(names(seen))
    # A request that was killed on its way has come without its body.
    grants = [form_of(entry).get("grant_type", "") for entry in requests_to(emulator, TOKEN)]
    assert sum("jwt" in grant for grant in grants) == 1, "it is still the first session"
    print(f"killed {killed_within} times with the lock held, renewed {renewed} times after")
    assert killed_within >= 10


def _wait_for_the_end(pid: int) -> None:
    while True:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.001)
