"""Real servers on ports of loopback: Redis, RabbitMQ, NATS with JetStream, Kafka's protocol.

Each is a context manager that yields the URL of a server of its own, and skips the test with the
reason where its program is not installed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

#: Debian's wrapper of rabbitmq-server changes the user; the program itself does not.
_RABBITMQ = ("/usr/lib/rabbitmq/bin/rabbitmq-server", "rabbitmq-server")
_START_SECONDS = 90.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def program(*names: str) -> str:
    """Return the path of an installed program, or skip the test."""
    for name in names:
        found = shutil.which(name)
        if found is not None:
            return found
    pytest.skip(f"{names[-1]} is not installed")


@contextlib.contextmanager
def rabbitmq(folder: Path) -> Iterator[str]:
    """A RabbitMQ server; its Erlang port mapper is its own, and ends with it."""
    command = program(*_RABBITMQ)
    port, mapper = free_port(), free_port()
    (folder / "plugins").write_text("[].", "utf-8")
    environment = {
        **os.environ,
        "HOME": str(folder),
        "ERL_EPMD_PORT": str(mapper),
        "ERL_EPMD_ADDRESS": "127.0.0.1",
        "RABBITMQ_NODENAME": f"ringkit{port}@localhost",
        "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
        "RABBITMQ_NODE_PORT": str(port),
        "RABBITMQ_DIST_PORT": str(free_port()),
        "RABBITMQ_MNESIA_BASE": str(folder / "data"),
        "RABBITMQ_LOG_BASE": str(folder / "log"),
        "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": (
            "+sbwt none +S 2:2 -kernel inet_dist_use_interface {127,0,0,1}"
        ),
    }
    try:
        with _running([command], environment, folder / "output"):
            _wait_for_banner(port, folder / "output")
            yield f"amqp://guest:guest@127.0.0.1:{port}/"
    finally:
        if mapper_program := shutil.which("epmd"):
            subprocess.run(
                [mapper_program, "-port", str(mapper), "-kill"],
                env=environment,
                capture_output=True,
                check=False,
            )


@contextlib.contextmanager
def nats(folder: Path, port: int = 0) -> Iterator[str]:
    """A NATS server with JetStream; on a given port, so that it can come back where it was."""
    command = program("nats-server")
    port = port or free_port()
    arguments = ["-js", "-a", "127.0.0.1", "-p", str(port), "-sd", str(folder)]
    with _running([command, *arguments], dict(os.environ), folder / "output"):
        wait_until_open(port)
        yield f"nats://127.0.0.1:{port}"


@contextlib.contextmanager
def kafka(folder: Path) -> Iterator[str]:
    """A server of Kafka's protocol in memory: the mock cluster of librdkafka, which kcat runs.

    It has one broker, four partitions for each topic, consumer groups and idempotent producers. It
    is no Apache Kafka: nothing is written to a disk.
    """
    command = program("kcat")
    arguments = ["-P", "-t", "none", "-b", "none", "-X", "test.mock.num.brokers=1"]
    with subprocess.Popen(
        [command, *arguments], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stderr is not None
            line = server.stderr.readline()  # ends with the address
            assert "Mock cluster enabled" in line, line
            yield f"kafka://{line.split()[-1]}"
        finally:
            server.kill()


@contextlib.contextmanager
def redis(folder: Path, port: int, *, durable: bool = True) -> Iterator[str]:
    """A Redis server on a given port, so that it can come back where it was.

    A `durable` one has written to the disk what it confirms.
    """
    command = program("redis-server")
    arguments = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder), "--save", ""]
    if durable:
        arguments += ["--appendonly", "yes", "--appendfsync", "always"]
    with _running([command, *arguments], dict(os.environ), folder / "output"):
        wait_until_open(port)
        yield f"redis://127.0.0.1:{port}/0"


def wait_until_open(port: int) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("the server does not answer")


def _wait_for_banner(port: int, output: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while "Starting broker... completed" not in output.read_text("utf-8", "replace"):
        assert time.monotonic() < deadline, output.read_text("utf-8", "replace")
        time.sleep(0.05)
    wait_until_open(port)


@contextlib.contextmanager
def _running(command: list[str], environment: dict[str, str], output: Path) -> Iterator[None]:
    with (
        output.open("wb") as log,
        subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        ) as server,
    ):
        try:
            yield
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGTERM)
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(server.pid, signal.SIGKILL)
