"""A forked child: it has a copy of its parent's memory, none of its threads, and all of its files.

Each test runs a program that forks at the worst moment: while other threads hold every lock.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ringkit import FileStore
from ringkit_emulator import Emulator
from tests.auth.support import TOKEN, requests_to

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes are forked")

COMMON = """
import os, sys, threading, time

def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

def hold(*locks):
    held = threading.Event()
    def run():
        for lock in locks:
            lock.acquire()
        held.set()
        time.sleep(60)
    threading.Thread(target=run, daemon=True).start()
    held.wait()

def fork(work):
    pid = os.fork()
    if pid == 0:
        try:
            say("child", work())
        finally:
            os._exit(0)
    return pid
"""

SESSION = """
from ringkit import MemoryStore, RingCentral
url, client_id, secret, jwt = sys.argv[1:]
store = MemoryStore()
rc = RingCentral(
    server_url=url, client_id=client_id, client_secret=secret, jwt=jwt, store=store, verify=False
)
rc.login()
session = rc._engine.session
for key in list(store._entries):
    assert store.acquire(key, "a thread of the parent", 3600)
renewing = threading.Thread(target=rc.refresh, daemon=True)
renewing.start()
while session.token_manager._renewal is None:
    time.sleep(0.001)
hold(
    rc._core._engine_lock, session._lock, session.token_manager._lock, store._guard,
    session.login_flows._pending._lock,
)
child = fork(lambda: [len(rc.login_url(redirect_uri="http://x.example")) > 9,
                      rc.refresh().token_type, session.token_manager.usable])
os.waitpid(child, 0)
"""

WRITE = """
from ringkit import FileStore
store = FileStore(sys.argv[1])
assert store.acquire("k", "parent", 3600)
with store._write_lock(store.path("k")):
    child = fork(lambda: (say("forked"), store.release("k", "parent"),
                          time.sleep(60)))
    if sys.argv[2] == "killed":
        time.sleep(60)
if sys.argv[2] == "released":
    store.release("k", "parent")
say("left")
os.waitpid(child, 0)
"""

REDIS = """
from ringkit import RedisStore
store = RedisStore(sys.argv[1], prefix=sys.argv[2])
store.save("k", "parent")
def work(name):
    for number in range(300):
        key = f"{name}{number}"
        store.save(key, key)
        assert store.load(key) == key, "an answer to the other process"
    return "done"
child = fork(lambda: work("child"))
say("parent", work("parent"))
os.waitpid(child, 0)
"""


@contextmanager
def program(text: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-W", "ignore", "-c", COMMON + text, *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGKILL)


def lines(process: "subprocess.Popen[str]", count: int) -> list[str]:
    assert process.stdout is not None
    return [process.stdout.readline().strip() for _ in range(count)]


def test_a_child_renews_its_session_whatever_the_threads_of_its_parent_do(
    emulator: Emulator,
) -> None:
    arguments = (emulator.url, emulator.client_id, str(emulator.client_secret), emulator.jwt)
    with program(SESSION, *arguments) as process:
        assert lines(process, 1) == ["child [True, 'bearer', True]"]
    assert len(requests_to(emulator, TOKEN)) == 2, "the parent still waits for the entry's lock"


@pytest.mark.parametrize("end", ["killed", "released", "left"])
def test_a_child_of_a_process_that_writes_does_not_block_the_store(
    tmp_path: Path, end: str
) -> None:
    store = FileStore(tmp_path)
    with program(WRITE, str(tmp_path), end) as process:
        if end == "killed":
            assert lines(process, 1) == ["forked"]
            assert not store_is_writable(store)
            process.kill()
            process.wait()
        else:
            assert sorted(lines(process, 2)) == ["forked", "left"]
        store.save("k", "v")
        assert store.load("k") == "v"
        # The lock of an entry is the parent's: the child has not released it.
        assert store.acquire("k", "o", 30) is (end != "left")


def store_is_writable(store: FileStore) -> bool:
    from ringkit.auth._stores.filelock import FileLock

    return FileLock.is_free(store.path("k").with_suffix(".guard"))


def test_processes_share_no_connection_to_redis(redis_url: str, tmp_path: Path) -> None:
    with program(REDIS, redis_url, f"{tmp_path.name}:") as process:
        assert sorted(lines(process, 2)) == ["child done", "parent done"]


def test_memory_is_not_shared_after_a_fork(tmp_path: Path) -> None:
    text = """
from ringkit import MemoryStore
store = MemoryStore()
store.save("k", "before")
assert store.acquire("k", "parent", 3600)
child = fork(lambda: (store.load("k"), store.acquire("k", "child", 30)))
os.waitpid(child, 0)
say("parent", store.acquire("k", "other", 30))
"""
    with program(text) as process:
        assert lines(process, 2) == ["child ('before', True)", "parent False"]
