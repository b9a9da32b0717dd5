"""`ringkit.webhooks:app`, run by uvicorn in a process of its own as its users do."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import redis

from ringkit.webhooks import app
from tests.support import brokers
from tests.webhooks.support import SECRET, posted, signed, until

ROOT = Path(__file__).resolve().parents[2]
PREFIX = "RINGKIT_WEBHOOK_"


def variables(**settings: str) -> dict[str, str]:
    found = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return found | {PREFIX + name: value for name, value in settings.items()}


def command(port: int, *options: str) -> list[str]:
    address = ["--host", "127.0.0.1", "--port", str(port), "--log-level", "warning"]
    return [
        sys.executable,
        "-m",
        "uvicorn",
        "ringkit.webhooks:app",
        "--factory",
        *address,
        *options,
    ]


@contextlib.contextmanager
def server(port: int, *options: str, **settings: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        command(port, *options),
        cwd=ROOT,
        env=variables(**settings),
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            brokers.wait_until_open(port)
            yield process
        finally:
            process.kill()


def refusal(**settings: str) -> tuple[int, str]:
    """Return with what a server ends that cannot be started, and what it says."""
    done = subprocess.run(
        command(brokers.free_port()),
        cwd=ROOT,
        env=variables(**settings),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stderr


@pytest.fixture(params=["redis", "rabbitmq", "nats", "kafka"])
def sink(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


def test_it_stores_what_it_answers(sink: str, name: str) -> None:
    """In each kind of sink; a handshake and the health need no event."""
    port = brokers.free_port()
    url = f"http://127.0.0.1:{port}"
    with server(port, SECRET=SECRET, OLD_SECRET="old", SINK=sink, DESTINATION=name) as process:
        with httpx.Client(base_url=url, verify=False) as http:
            assert http.get("/health").json() == {"status": "ok"}
            shaken = http.post("/webhook", headers={"Validation-Token": "v"})
            assert (shaken.status_code, shaken.headers["Validation-Token"]) == (200, "v")
            for number in (1, 2, 1):
                reply = http.post("/webhook", content=posted(f"u-{number}"), headers=signed())
                assert reply.status_code == 200
            old = signed(Verification_Token="old")
            assert http.post("/webhook", content=posted("u-3"), headers=old).status_code == 200
            wrong = signed(Verification_Token="wrong")
            assert http.post("/webhook", content=posted("u-4"), headers=wrong).status_code == 403
            assert http.post("/", content=posted(), headers=signed()).status_code == 404
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) in (0, -signal.SIGTERM)
        assert process.stderr is not None
        assert process.stderr.read() == ""
    if sink.startswith("redis"):
        with redis.Redis.from_url(sink) as client:
            stored = [fields[b"id"] for _, fields in client.xrange(name)]
            assert stored == [b"u-1", b"u-2", b"u-3"]


def test_a_sink_that_goes_away_is_seen_and_its_return_too(tmp_path: Path) -> None:
    """500 and 503 meanwhile; the same server stores again afterwards."""
    port, redis_port = brokers.free_port(), brokers.free_port()
    settings = {"SECRET": SECRET, "SINK": f"redis://127.0.0.1:{redis_port}/0"}
    with contextlib.ExitStack() as stack:
        with brokers.redis(tmp_path, redis_port):
            stack.enter_context(server(port, **settings))
            http = stack.enter_context(httpx.Client(base_url=f"http://127.0.0.1:{port}"))
            assert http.get("/health").status_code == 200
        assert http.get("/health").status_code == 503
        assert http.post("/webhook", content=posted(), headers=signed()).status_code == 500
        with brokers.redis(tmp_path, redis_port):
            until(lambda: http.get("/health").status_code == 200)
            assert http.post("/webhook", content=posted(), headers=signed()).status_code == 200
            with redis.Redis.from_url(settings["SINK"]) as client:
                assert client.xlen("ringcentral:events") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGSTOP")
def test_requests_under_way_are_answered_before_it_stops(tmp_path: Path) -> None:
    port, redis_port = brokers.free_port(), brokers.free_port()
    url = f"redis://127.0.0.1:{redis_port}/0"
    statuses: list[int] = []

    def post() -> None:
        address = f"http://127.0.0.1:{port}/webhook"
        statuses.append(
            httpx.post(address, verify=False, content=posted(), headers=signed()).status_code
        )

    with brokers.redis(tmp_path, redis_port), redis.Redis.from_url(url) as client:
        settings = {"SECRET": SECRET, "SINK": url, "DEDUPLICATION": "memory"}
        with server(port, **settings) as process:
            redis_pid = client.info("server")["process_id"]
            os.kill(redis_pid, signal.SIGSTOP)
            try:
                thread = threading.Thread(target=post)
                thread.start()
                time.sleep(0.3)
                process.send_signal(signal.SIGTERM)
                time.sleep(0.3)
                assert process.poll() is None
            finally:
                os.kill(redis_pid, signal.SIGCONT)
            thread.join(20)
            process.wait(20)
        assert statuses == [200]
        assert client.xlen("ringcentral:events") == 1


GOOD = {"SECRET": SECRET, "SINK": "redis://:hidden@localhost/0"}


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"SECRET": ""}, "RINGKIT_WEBHOOK_SECRET is not set"),
        ({"SINK": ""}, "RINGKIT_WEBHOOK_SINK is not set"),
        ({"SINK": "mqtt://u:hidden@h"}, "SINK has to begin with one of redis://"),
        ({"SINK": "localhost:6379"}, "SINK has to begin with one of redis://"),
        ({"MAXLEN": "many"}, "MAXLEN has to be a number of entries, not 'many'"),
        ({"SINK": "nats://h", "MAXLEN": "5"}, "MAXLEN is for a sink in Redis only"),
        ({"DEDUPLICATION": "nats://hidden"}, "DEDUPLICATION has to be memory or a redis:// URL"),
        ({"MAXLEN": "9" * 5000}, "MAXLEN has to be a number of entries, not '9999"),
        ({"SINK": "redis://:hidden/x@h:6379"}, "SINK is not a URL .* write %2F for /"),
        ({"SINK": "redis://:x@h/0?socket_timeout=hidden"}, "SINK is not a URL that its driver"),
        ({"SINK": "redis://[hidden"}, "SINK is not a URL that its driver takes"),
        ({"SINK": "amqp://u:hidden/x@h:5672"}, "SINK is not a URL that its driver takes"),
        ({"SINK": "kafka://u:hidden@h:9092"}, "a kafka:// URL, which has no user"),
        ({"DEDUPLICATION": "redis://:hidden/x@h"}, "DEDUPLICATION is not a URL that its driver"),
        ({"PATH": "hook"}, "PATH has to begin with a slash, not 'hook'"),
        ({"PATH": "/health"}, "PATH and RINGKIT_WEBHOOK_HEALTH_PATH have to differ"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_a_wrong_setting_is_named(
    settings: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables(**GOOD | settings).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ValueError, match=expected) as caught:
        app()
    assert "hidden" not in str(caught.value)
    # Nor in what a traceback shows beside it.
    shown = "".join(traceback.format_exception(caught.value))
    assert "hidden" not in shown


def test_all_that_is_wrong_is_said_at_once_and_by_the_server() -> None:
    code, said = refusal(SINK="", PATH="hook")
    assert code != 0
    last = said.strip().splitlines()[-1]
    assert last.count("RINGKIT_WEBHOOK_") == 3
    assert last.startswith("ValueError: RINGKIT_WEBHOOK_SECRET is not set")


@pytest.mark.parametrize("scheme", ["redis", "amqp"])
def test_a_sink_that_is_away_at_the_start_ends_it(scheme: str) -> None:
    url = f"{scheme}://user:hidden@127.0.0.1:{brokers.free_port()}"
    code, said = refusal(SECRET=SECRET, SINK=url)
    assert code != 0
    assert "RINGKIT_WEBHOOK_SINK: " in said
    assert "Traceback" not in said
    assert "hidden" not in said


def test_behind_a_proxy_that_adds_a_path(redis_url: str, name: str) -> None:
    """uvicorn's root path is part of what the application gets as path."""
    port = brokers.free_port()
    settings = {"SECRET": SECRET, "SINK": redis_url, "DESTINATION": name, "MAXLEN": "1000"}
    with server(port, "--root-path", "/rc", **settings):
        url = f"http://127.0.0.1:{port}/webhook"
        assert httpx.post(url, verify=False, content=posted(), headers=signed()).status_code == 200
