"""Files: who may read them, what happens to damaged ones, and locks whose owners die or hang."""

import errno
import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ringkit import FileStore
from ringkit.auth._stores import filelock
from ringkit.auth._stores.file import state_folder
from ringkit.errors import StoreCorruptedError, StoreError
from tests.support.clocks import ManualClock

POSIX = pytest.mark.skipif(os.name != "posix", reason="file modes and signals are POSIX")

HOLDER = """
import sys, time
from ringkit import FileStore
store = FileStore(sys.argv[1])
assert store.acquire("k", "child", float(sys.argv[2]))
print("held", flush=True)
time.sleep(60)
"""


def holder(folder: Path, expires_in: float) -> "subprocess.Popen[str]":
    """Start a process that holds the lock of `k`."""
    command = [sys.executable, "-c", HOLDER, str(folder), str(expires_in)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


@POSIX
def test_only_the_user_may_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = os.umask(0)
    try:
        store = FileStore(tmp_path / "state")
        store.save("k", "v")
        assert store.acquire("k", "o", 30)
    finally:
        os.umask(old)
    assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700
    files = list((tmp_path / "state").iterdir())
    assert len(files) >= 3, "the entry, its guard and its lease"
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


@POSIX
def test_a_file_that_others_can_read_is_made_private(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileStore(tmp_path)
    store.save("k", "v")
    store.path("k").chmod(0o644)
    with caplog.at_level(logging.WARNING):
        assert store.load("k") == "v"
    assert "could be read by others (mode 644)" in caplog.text
    assert store.path("k").stat().st_mode & 0o777 == 0o600


@POSIX
def test_all_folders_that_are_made_are_private(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        FileStore(tmp_path / "a" / "b" / "c").save("k", "v")
    finally:
        os.umask(old)
    for path in ("a", "a/b", "a/b/c"):
        assert (tmp_path / path).stat().st_mode & 0o777 == 0o700


@POSIX
@pytest.mark.parametrize("mode", [0o777, 0o775, 0o1777, 0o720])
def test_a_folder_that_others_can_write_to_is_made_private(
    tmp_path: Path, mode: int, caplog: pytest.LogCaptureFixture
) -> None:
    tmp_path.chmod(mode)
    store = FileStore(tmp_path)
    with caplog.at_level(logging.WARNING):
        store.save("k", "v")
        assert store.load("k") == "v"
    assert caplog.text.count("could be written to by others") == 1
    assert tmp_path.stat().st_mode & 0o022 == 0


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="needs another owner")
def test_what_belongs_to_another_user_is_not_used(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    store.save("k", "v")
    assert store.acquire("k", "o", 30)
    os.chown(store.path("k"), 12345, 12345)
    with pytest.raises(StoreError, match="belongs to user 12345 and not to user 0, who reads it"):
        store.load("k")
    os.chown(store.path("k"), 0, 0)
    os.chown(store.path("k").with_suffix(".lease"), 12345, 12345)
    with pytest.raises(StoreError, match="belongs to user 12345"):
        store.acquire("k", "p", 30)
    os.chown(tmp_path, 12345, 12345)
    for action in (lambda: store.load("k"), lambda: store.save("k", "w")):
        with pytest.raises(StoreError, match="others could replace sessions in it"):
            action()


@POSIX
def test_an_entry_that_is_no_file_is_refused(tmp_path: Path) -> None:
    """A link may lead to a session of another program; a pipe would be waited for."""
    store = FileStore(tmp_path / "s")
    store.save("other", "v")
    path = store.path("k")
    path.symlink_to(store.path("other"))
    with pytest.raises(StoreError, match="is a symbolic link, which is not followed"):
        store.load("k")
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(StoreError, match="is no regular file"):
        store.load("k")
    path.unlink()
    path.mkdir()
    with pytest.raises(StoreError, match="is no regular file"):
        store.load("k")


@POSIX
@pytest.mark.parametrize("name", ["ENOLCK", "ENOTSUP"])
def test_a_file_system_without_locks_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def no_locks(_descriptor: int) -> None:
        raise OSError(getattr(errno, name), "no locks")

    monkeypatch.setattr(filelock, "_lock", no_locks)
    with pytest.raises(StoreError, match=r"(ENOLCK|ENOTSUP|EOPNOTSUPP), the file system has no"):
        FileStore(tmp_path).save("k", "v")
    with pytest.raises(StoreError, match="keep the store on a local disk, or use a RedisStore"):
        FileStore(tmp_path).acquire("k", "o", 30)


@POSIX
def test_a_lock_whose_lease_cannot_be_written_is_not_held(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    store.save("k", "v")
    lease = store.path("k").with_suffix(".lease")
    lease.symlink_to(tmp_path / "nowhere")
    for _ in range(2):
        with pytest.raises((OSError, StoreError), match=r"symbolic|Too many levels"):
            store.acquire("k", "o", 30)
    lease.unlink()
    assert store.acquire("k", "p", 30)
    store.release("k", "p")


@POSIX
def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "s")
    store.save("k", "v")
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    store.path("k").with_suffix(".new").symlink_to(victim)
    with pytest.raises(OSError, match=r"symbolic|Too many levels"):
        store.save("k", "w")
    assert victim.read_text() == "untouched"
    assert store.load("k") == "v"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b'{"key": "k", "val', id="cut"),
        pytest.param(b"\x00\xff\xfe garbage", id="garbage"),
        pytest.param(b"[]", id="another shape"),
        pytest.param(b"[" * 100_000, id="too deep"),
        pytest.param(b'{"key": "k", "value": "\xe9"}', id="another encoding"),
        pytest.param(b'{"key": "other", "value": "v"}', id="another's entry"),
        pytest.param(b'{"key": "k", "value": 5}', id="another type"),
    ],
)
def test_a_damaged_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    store = FileStore(tmp_path)
    store.save("k", "v")
    store.path("k").write_bytes(content)
    with pytest.raises(StoreCorruptedError, match=r"renamed to .*\.corrupt-1") as caught:
        store.load("k")
    assert Path(caught.value.kept).read_bytes() == content
    assert store.load("k") is None
    store.save("k", "again")
    assert store.load("k") == "again"
    store.path("k").write_bytes(content)
    with pytest.raises(StoreCorruptedError, match=r"\.corrupt-2"):
        store.load("k")


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    for _ in range(3):
        assert store.acquire("k", "o", 30)
        store.save("k", "v")
        store.release("k", "o")
    store.delete("k")
    assert [path.suffix for path in tmp_path.iterdir()] == [".guard"]


@POSIX
def test_the_lock_of_a_process_that_died_is_free_at_once(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    with holder(tmp_path, 3600) as process:
        assert not store.acquire("k", "o", 30)
        process.kill()
        process.wait()
        assert store.acquire("k", "o", 30)
        store.release("k", "o")
    assert not list(tmp_path.glob("*.alive"))


@POSIX
def test_the_lock_of_a_process_that_hangs_expires(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    with holder(tmp_path, 0.5) as process:
        process.send_signal(signal.SIGSTOP)
        assert not store.acquire("k", "o", 30)
        time.sleep(0.6)
        assert store.acquire("k", "o", 30)
        process.kill()


@POSIX
def test_a_process_that_stops_in_the_middle_of_a_write(tmp_path: Path) -> None:
    import fcntl

    clock = ManualClock()
    store = FileStore(tmp_path, clock=clock)
    store.save("k", "v")
    with store.path("k").with_suffix(".guard").open("r+b") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        assert store.load("k") == "v"
        with pytest.raises(StoreError, match="another process has held this file for 5 s"):
            store.save("k", "w")
    assert 4.9 < sum(clock.slept) < 5.1
    store.save("k", "w")
    assert store.load("k") == "w"


@pytest.mark.parametrize(
    ("platform", "variable", "tail"),
    [
        ("linux", "XDG_STATE_HOME", "x/ringkit"),
        ("linux", None, ".local/state/ringkit"),
        ("darwin", None, "Library/Application Support/ringkit"),
        ("win32", "LOCALAPPDATA", "x/ringkit"),
        ("win32", None, "AppData/Local/ringkit"),
    ],
)
def test_default_folder(
    monkeypatch: pytest.MonkeyPatch, platform: str, variable: str | None, tail: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, "/home/ada/x")
    assert state_folder().as_posix().endswith(tail)
