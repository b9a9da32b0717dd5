"""The image of the emulator: what its Dockerfile says is right, and starts a healthy emulator."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOCKERFILE = re.sub(r" *\\\n *", " ", (ROOT / "Dockerfile").read_text("utf-8"))


def instructions(name: str) -> list[str]:
    """Return the arguments of each instruction of a kind, in their order."""
    return re.findall(rf"^{name} (.+)$", DOCKERFILE, re.MULTILINE)


def command(name: str) -> list[str]:
    """Return the command of an instruction in its JSON form."""
    (text,) = instructions(name)
    found: list[str] = json.loads(text[text.index("[") :])
    return found


@contextmanager
def started(python: str, *more: str) -> Iterator[dict[str, Any]]:
    """Run what the image runs, on free ports of loopback, and yield what it prints."""
    entry = command("ENTRYPOINT")
    assert entry[:3] == ["python", "-m", "ringkit_emulator"]
    free = ["--host", "127.0.0.1", "--port", "0", "--media-port", "0"]
    arguments = [python, *entry[1:], *command("CMD"), *free, *more]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    if python == sys.executable:
        environment = dict(os.environ)
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=environment) as running:
        try:
            assert running.stdout is not None
            yield json.loads(running.stdout.readline())
        finally:
            running.terminate()


def check_health(python: str, url: str) -> int:
    """Return the exit code of the health check for an emulator at another address."""
    _, *arguments = command("HEALTHCHECK")
    assert "http://127.0.0.1:8080" in arguments[1]
    program = arguments[1].replace("http://127.0.0.1:8080", url)
    checked = subprocess.run([python, "-c", program], capture_output=True, check=False)
    return checked.returncode


def test_what_it_runs_is_healthy() -> None:
    with started(sys.executable) as printed:
        url = printed["url"].replace("localhost", "127.0.0.1")
        assert check_health(sys.executable, url) == 0
    assert check_health(sys.executable, url) != 0


def test_the_final_image_is_small_and_not_root() -> None:
    build, final = DOCKERFILE.split("\nFROM ")[-2:]
    assert final.startswith("python:3.13-slim\n")
    assert "RUN" not in final
    assert "pip" not in final
    assert re.search(r"^USER [1-9]\d+:[1-9]\d+$", final, re.MULTILINE)
    for copied in re.findall(r"^COPY (?!--from)(.+) \S+$", build, re.MULTILINE):
        for name in copied.split():
            assert (ROOT / name).exists(), name
            assert f"!{name}" in (ROOT / ".dockerignore").read_text("utf-8").splitlines()


def test_compose_agrees_with_the_image() -> None:
    services = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]
    assert services.keys() == {"emulator", "redis"}
    ports = set(instructions("EXPOSE")[0].split())
    assert {port.rpartition(":")[2] for port in services["emulator"]["ports"]} == ports
    for service in services.values():
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    arguments = [re.sub(r"\$\{\w+:-(\w+)\}", r"\1", one) for one in services["emulator"]["command"]]
    with started(sys.executable, *arguments) as printed:
        assert printed["control"] == f"{printed['url']}/_emulator"


def test_the_workflow_makes_the_image() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))
    steps = workflow["jobs"]["emulator-image"]["steps"]
    assert any("docker build" in step.get("run", "") for step in steps)


@pytest.mark.slow
def test_the_commands_of_the_build_in_a_clean_environment(tmp_path: Path) -> None:
    source, home = tmp_path / "source", tmp_path / "emulator"
    source.mkdir()
    for copied in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE):
        for name in copied.split():
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, source / name)
    (build,) = instructions("RUN")
    pip = f"{sys.executable} -m pip"
    script = build.replace("/emulator", str(home)).replace("&& pip", f"&& {pip}")
    script = script.replace("python -m venv", f"{sys.executable} -m venv")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    subprocess.run(script, shell=True, cwd=source, check=True, timeout=500, env=environment)
    python = str(home / "bin" / "python")
    assert subprocess.run([python, "-m", "pip"], capture_output=True, check=False).returncode
    with started(python) as printed:
        assert check_health(python, printed["url"].replace("localhost", "127.0.0.1")) == 0


@pytest.mark.slow
def test_the_image_is_built_and_healthy() -> None:
    docker = shutil.which("docker")
    if docker is None or subprocess.run([docker, "info"], capture_output=True).returncode:
        pytest.skip("there is no Docker daemon")
    name = "ringkit-emulator-test"
    subprocess.run([docker, "build", "--tag", name, str(ROOT)], check=True)
    subprocess.run([docker, "run", "--rm", "--detach", "--name", name, name], check=True)
    try:
        health = [docker, "inspect", "--format", "{{.State.Health.Status}}", name]
        deadline = time.monotonic() + 60
        while subprocess.run(health, capture_output=True).stdout.strip() != b"healthy":
            assert time.monotonic() < deadline
            time.sleep(1)
        user = subprocess.run([docker, "exec", name, "id", "-u"], capture_output=True, check=True)
        assert user.stdout.strip() == b"10001"
    finally:
        subprocess.run([docker, "stop", name], check=True)
