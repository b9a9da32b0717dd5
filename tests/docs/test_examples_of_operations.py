"""The example of each operation runs as it stands, and calls that operation."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.example_forms import asynchronous
from codegen.examples import Example
from ringkit_emulator import Emulator
from tests.docs.operation_examples import examples, operation_ids
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.support.clocks import SteppingClock
from tests.support.platform import NO_LIMITS, async_client, client

#: How many operations have an example.
WRITTEN = 520
#: Those that are in the present description.
DESCRIBED = [name for name in operation_ids() if name in examples()]


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[Emulator, str]]:
    """An emulator, and the address of a webhook."""
    with (
        Receiver() as receiver,
        Emulator(
            strict=True,
            limits=NO_LIMITS,
            frozen_clock=True,
            seed=3,
            redirect_uris=("https://app.example.com/oauth",),
        ) as emulator,
    ):
        yield emulator, receiver.url


@pytest.fixture
def emulator(
    running: tuple[Emulator, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Emulator:
    """The emulator, as new; programs write to an empty folder."""
    emulator, webhook = running
    emulator.reset()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEBHOOK_URL", webhook)
    monkeypatch.setenv("RINGCENTRAL_CLIENT_ID", emulator.client_id)
    monkeypatch.setenv("RINGCENTRAL_JWT", emulator.jwt)
    return emulator


def told(emulator: Emulator, operation: str) -> Example:
    """Return an example, once its scenario has been played."""
    example = examples()[operation]
    if example.scenario:
        exec(example.scenario, {"emulator": emulator})
    return example


def assert_called(emulator: Emulator, operation: str, known: int, printed: str) -> None:
    """Check that no request was refused, and that one after `known` was the operation."""
    log = emulator.log()
    refused = [each for each in log if each.status is None or each.status >= 400]
    assert not refused, [(each.operation, each.status, each.reason) for each in refused]
    assert operation in [each.operation for each in log[known:]]
    assert printed.strip(), "uses nothing of the answer"


@pytest.mark.parametrize("operation", DESCRIBED)
def test_runs(emulator: Emulator, operation: str) -> None:
    example = told(emulator, operation)
    with (
        client(emulator, clock=SteppingClock(emulator)) as rc,
        contextlib.redirect_stdout(io.StringIO()) as printed,
    ):
        names = {"rc": rc}
        exec(compile(example.before or "", f"{operation}, before", "exec"), names)
        known = len(emulator.log())
        exec(compile(example.code, f"{operation}, code", "exec"), names)
    assert_called(emulator, operation, known, printed.getvalue())


@pytest.mark.parametrize("operation", DESCRIBED)
def test_runs_with_asyncio(emulator: Emulator, operation: str) -> None:
    example = told(emulator, operation)

    async def run() -> int:
        async with async_client(emulator, clock=SteppingClock(emulator)) as rc:
            names = {"rc": rc}
            await executed(asynchronous(example.before or ""), f"{operation}, before", names)
            known = len(emulator.log())
            await executed(asynchronous(example.code), f"{operation}, code", names)
            return known

    with contextlib.redirect_stdout(io.StringIO()) as printed:
        known = asyncio.run(run())
    assert_called(emulator, operation, known, printed.getvalue())


async def executed(code: str, name: str, names: dict[str, Any]) -> None:
    """Execute code that may await."""
    compiled = compile(code, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    running = eval(compiled, names)
    if running is not None:
        await running


def test_every_operation_has_an_example() -> None:
    # One that another edition adds has none yet: the report of changes names it.
    assert len(DESCRIBED) >= min(WRITTEN, len(operation_ids()))
