"""Commands that stay end at once by a signal, with its code, and leave nothing behind."""

from __future__ import annotations

import shlex
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from ringkit_emulator import Emulator
from tests.cli.running import AT_ONCE, PATIENCE, Running, left_behind
from tests.cli.support import environment
from tests.cli.test_watch import variables
from tests.support.platform import NO_LIMITS, client

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals end the commands")

#: Commands, and what each has noted or printed when it is under way.
STAYING = {
    ("watch", "messages", "presence", "telephony"): "subscribed",
    ("watch", "sms", "--transport", "pubnub"): "subscribed",
    ("board", "--account"): "Available",
    ("limits",): "light",
    ("webhook", "listen", "--port", "0", "--subscribe", "sms"): "subscribed",
    ("call", "+16505550188", "--hang-up-on-exit"): "rings",
}


def shared_session(emulator: Emulator, folder: Path) -> dict[str, str]:
    """Return variables with which all commands use one session: a user may have five."""
    store = {"RINGCENTRAL_STORE": f"file:{folder / 'sessions'}"}
    return environment(folder, variables(emulator) | store)


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "terminate"]
)
def test_a_signal_ends_each(tmp_path: Path, number: int, code: int) -> None:
    with Emulator(limits=NO_LIMITS) as emulator, client(emulator) as rc, ExitStack() as stack:
        env = shared_session(emulator, tmp_path)
        running = {
            arguments: stack.enter_context(Running(*arguments, env=env)) for arguments in STAYING
        }
        for arguments, sign in STAYING.items():
            found = running[arguments]
            (found.notes if sign == "subscribed" else found.output).find(sign)
        for arguments, found in running.items():
            ended, seconds = found.end(number)
            assert (ended, seconds < AT_ONCE) == (code, True), arguments
            assert "Traceback" not in "\n".join(found.notes.all()), arguments
        assert left_behind(rc) == []
        sessions = emulator._platform.components.services.state.telephony.sessions
        assert [each for each in sessions.values() if each.active] == []


def test_each_ends_when_nothing_reads_it(tmp_path: Path) -> None:
    with Emulator(limits=NO_LIMITS) as emulator, client(emulator) as rc:
        env = shared_session(emulator, tmp_path)
        # A call lasts as long as it lasts.
        commands = [shlex.join(arguments) for arguments in STAYING if arguments[0] != "call"]
        python = shlex.quote(sys.executable)
        shells = [
            subprocess.Popen(
                f"{python} -m ringkit_cli {each} | true; exit ${{PIPESTATUS[0]}}",
                shell=True, executable="/bin/bash", env=env, stderr=subprocess.PIPE, text=True,
            )
            for each in commands
        ]  # fmt: skip
        for each, shell in zip(commands, shells, strict=True):
            errors = shell.communicate(timeout=PATIENCE)[1]
            assert (shell.returncode, "Traceback" in errors) == (0, False), (each, errors)
        assert left_behind(rc) == []


def test_a_platform_that_is_away_keeps_no_command(tmp_path: Path) -> None:
    with Emulator(limits=NO_LIMITS) as emulator, ExitStack() as stack:
        env = shared_session(emulator, tmp_path)
        webhook = ("webhook", "listen", "--port", "0", "--subscribe", "sms")
        running = [
            stack.enter_context(Running(*each, env=env)) for each in (("watch", "sms"), webhook)
        ]
        for each in running:
            each.notes.find("subscribed")
        emulator.stop()
        running[0].notes.find("the connection is lost: trying again")
        for each in running:
            each.process.send_signal(signal.SIGINT)
        for each in running:
            code, seconds = each.end(signal.SIGCONT)
            assert (code, seconds < 5) == (130, True)
            assert "not everything could be removed" in "\n".join(each.notes.all())
