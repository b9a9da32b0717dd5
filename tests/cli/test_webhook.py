"""`ringkit webhook listen`: requests that are checked, shown and forwarded."""

from __future__ import annotations

import json
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit_cli._main import run
from ringkit_emulator import Emulator
from tests.cli.running import AT_ONCE, PATIENCE, Running, left_behind
from tests.cli.support import environment
from tests.support.platform import NO_LIMITS, client

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals end the commands")

SECRET = "the-secret-of-the-subscription"
NOTIFICATION = {
    "uuid": "1",
    "event": "/restapi/v1.0/account/1/extension/2/message-store/instant?type=SMS",
    "timestamp": "2026-05-01T12:00:00.000Z",
    "body": {
        "type": "SMS", "from": {"phoneNumber": "+1"}, "to": [{"name": "Ada"}], "subject": "hello",
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


class Application:
    """What deliveries are forwarded to: it keeps what arrives, and answers with `status`."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.status = 201
        received = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                received.requests.append((headers, body))
                self.send_response(received.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def stop(self) -> None:
        if not self._thread.is_alive():
            return
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def application() -> Iterator[Application]:
    made = Application()
    yield made
    made.stop()


def address(listening: Running) -> str:
    return listening.notes.find("listening on ").split()[2].rstrip(";")


def post(url: str, body: Any, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.post(url, content=json.dumps(body), headers=named, trust_env=False)


def test_requests_are_checked_shown_and_forwarded(tmp_path: Path, application: Application) -> None:
    # It needs no login.
    env = environment(tmp_path, {"RINGKIT_WEBHOOK_SECRET": SECRET})
    arguments = ["webhook", "listen", "--port", "0", "--forward", application.url, "--json"]
    with Running(*arguments, env=env) as listening:
        url = address(listening)
        handshake = httpx.post(url, headers={"Validation-Token": "abc"}, trust_env=False)
        assert (handshake.status_code, handshake.headers["Validation-Token"]) == (200, "abc")
        assert listening.notes.next() == "answered the handshake"

        assert post(url, NOTIFICATION, verification_token="wrong").status_code == 403
        assert listening.notes.next() == "refused a request with 403: wrong secret"

        assert post(url, NOTIFICATION, verification_token=SECRET).status_code == 200
        line = json.loads(listening.output.next())
        assert line["notification"] == NOTIFICATION
        assert (line["answer"]["status"], line["answer"]["error"]) == (201, "")
        (headers, body) = application.requests[0]
        assert json.loads(body) == NOTIFICATION
        assert headers["verification-token"] == SECRET

        # The platform repeats it: the application has it already.
        assert post(url, NOTIFICATION, verification_token=SECRET).status_code == 200
        assert listening.notes.next() == "answered a repetition"

        # An application that fails, or is away, is no reason for the platform to give up.
        application.status = 500
        assert (
            post(url, {**NOTIFICATION, "uuid": "2"}, verification_token=SECRET).status_code == 200
        )
        assert json.loads(listening.output.next())["answer"]["status"] == 500
        application.stop()
        assert (
            post(url, {**NOTIFICATION, "uuid": "3"}, verification_token=SECRET).status_code == 200
        )
        answer = json.loads(listening.output.next())["answer"]
        assert answer["status"] is None
        assert "refused" in answer["error"]
        assert len(application.requests) == 2
        assert SECRET not in "".join(listening.notes.seen)


def test_a_subscription_lasts_as_long_as_the_command(
    emulator: Emulator, env: dict[str, str]
) -> None:
    arguments = ["webhook", "listen", "--port", "0", "--subscribe", "sms"]
    with client(emulator) as rc:
        with Running(*arguments, env=env) as listening:
            address(listening)
            listening.notes.find("subscribed to 1 event filter")
            (found,) = left_behind(rc)
            assert found.delivery_mode["transportType"] == "WebHook"
            emulator.inbound_sms("over a webhook", from_="+16505550123")
            _, kind, text = listening.output.next().split("\t")
            assert (kind, text[:20]) == ("InstantMessage", "SMS +16505550123 -> ")
            code, seconds = listening.end(signal.SIGTERM)
            assert (code, seconds < AT_ONCE) == (143, True)
        assert left_behind(rc) == []
        assert "answered the handshake" in listening.notes.seen


def test_in_a_terminal_deliveries_are_counted(emulator: Emulator, env: dict[str, str]) -> None:
    pexpect = pytest.importorskip("pexpect")
    listening = pexpect.spawn(
        sys.executable,
        ["-m", "ringkit_cli", "webhook", "listen", "--port", "0", "--subscribe", "sms",
         "--count", "1", "--timeout", "20"],
        env=env, encoding="utf-8", timeout=PATIENCE, dimensions=(30, 160),
    )  # fmt: skip
    try:
        listening.expect("subscribed to 1 event filter")
        emulator.inbound_sms("hi", from_="+16505550123")
        listening.expect(r"Z  InstantMessage  SMS \+16505550123 -> .*: hi")
        listening.expect(pexpect.EOF)
        listening.wait()
        assert listening.exitstatus == 0
    finally:
        listening.close(force=True)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--forward", "localhost:3000"], "--forward is an address such as"),
        (["--url", "https://example.com"], "give --subscribe, too"),
        (["--subscribe", "smss"], "Did you mean 'sms'?"),
    ],
    ids=["forward", "url-alone", "filter"],
)
def test_wrong_arguments(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["webhook", "listen", *arguments]) == 2
    assert says in capsys.readouterr().err


def test_the_platform_cannot_reach_loopback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RINGCENTRAL_CLIENT_ID", "app")
    monkeypatch.setenv("RINGCENTRAL_JWT", "jwt")
    monkeypatch.delenv("RINGCENTRAL_SERVER_URL", raising=False)
    assert run(["webhook", "listen", "--port", "0", "--subscribe", "sms"]) == 2
    assert "--subscribe needs --url" in capsys.readouterr().err


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert run(["webhook", "listen", "--port", port]) == 1
    assert f"port {port} cannot be used" in capsys.readouterr().err
