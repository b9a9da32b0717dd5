from __future__ import annotations

import ast
import functools
import gc
import os
import signal
import ssl
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import certifi
import hypothesis
import pytest
from _pytest.runner import runtestprotocol
from hypothesis.internal.conjecture import providers

from codegen.document import without_collection
from ringkit.limits import _memory
from ringkit_emulator import Emulator
from tests.support import brokers
from tests.support.platform import client_settings
from tests.support.quick import COSTLY_FIXTURES, is_quick

#: The files that take longest, which begin first: no worker is left with one at the end.
LONGEST = (
    "docs/test_snippets.py", "typing/test_checkers.py", "auth/test_processes.py",
    "docs/test_examples_of_operations.py", "codegen/test_pipeline.py", "request/test_chaos.py",
    "io/engines/test_faults.py", "codegen/test_editions.py", "webhooks/test_redis_streams.py",
    "subscriptions/test_webhook_transport.py", "webhooks/test_durability.py",
)  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the process that runs tests, and what the programs that it starts inherit."""
    # What a shell starts in the background ignores Ctrl-C, and so does everything that it starts.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    # Hundreds of programs that tests start would each compile what they import.
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    _parse_undisturbed()
    _read_authorities_once()
    _draw_no_names_of_models()
    # Descriptions and plans of classes are many objects that stay. As it is set, the collector
    # walks through them again and again while they are made.
    gc.set_threshold(50_000)
    # How long an example takes depends on what else the machine does.
    hypothesis.settings.register_profile(
        "ringkit", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
    )
    hypothesis.settings.load_profile("ringkit")
    config.option.loadscopereorder = False  # xdist begins with the files of the most tests


def _parse_undisturbed() -> None:
    """Have `ast.parse` finish before garbage is collected.

    A finalizer that warns meanwhile is shown with its traceback, which parses too, and CPython 3.11
    then raises SystemError: "AST constructor recursion depth mismatch".
    """
    parse = ast.parse

    @functools.wraps(parse)
    def undisturbed(*arguments: Any, **options: Any) -> Any:
        with without_collection():
            return parse(*arguments, **options)

    ast.parse = undisturbed


def _read_authorities_once() -> None:
    """Have clients of httpx share what they trust by default.

    Each reads the file of all authorities, which takes longer than most tests that make one.
    """
    create = ssl.create_default_context
    files = {certifi.where(), os.environ.get("SSL_CERT_FILE")}

    @functools.cache
    def trusting(file: str) -> ssl.SSLContext:
        return create(cafile=file)

    @functools.wraps(create)
    def created(*arguments: Any, **options: Any) -> ssl.SSLContext:
        if arguments or options.keys() != {"cafile"} or options["cafile"] not in files:
            return create(*arguments, **options)
        return trusting(options["cafile"])

    ssl.create_default_context = created


def _draw_no_names_of_models() -> None:
    """Have hypothesis leave out generated code where it looks for constants to draw.

    It would read 1,600 modules in each worker.
    """
    names = providers.__dict__
    generated = str(Path("generated", "ringkit_api"))
    if is_local := names.get("is_local_module_file"):
        names["is_local_module_file"] = lambda path: generated not in path and is_local(path)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--quick", action="store_true", help="only tests that start and read little (a minute)"
    )


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out modules that are not quick, without importing them."""
    if not config.getoption("--quick") or collection_path.suffix != ".py":
        return None
    return None if is_quick(collection_path) else True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the longest files; leave out tests with costly fixtures from the quick ones."""
    items.sort(key=lambda item: not item.path.as_posix().endswith(LONGEST))
    if config.getoption("--quick"):
        kept = [one for one in items if not COSTLY_FIXTURES & set(getattr(one, "fixturenames", ()))]
        left = [one for one in items if one not in set(kept)]
        config.hook.pytest_deselected(items=left)
        items[:] = kept


def pytest_collection_finish() -> None:
    """Spare the collector what lives to the end: the modules, and thousands of tests."""
    gc.collect()
    gc.freeze()


def pytest_xdist_auto_num_workers() -> int:
    """Return how many workers `-n auto` has: some tests wait, so one more than there are cores.

    With two more, each takes a tenth more of the processor's time.
    """
    return 1 + (os.cpu_count() or 1)


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Have a worker tell what came of a test, not that it was begun, prepared and cleaned up.

    Three of four messages say nothing, and thousands of tests take less time than they do.
    """
    if not hasattr(item.config, "workerinput"):
        return None
    for report in runtestprotocol(item, nextitem=nextitem, log=False):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    return True


def pytest_runtest_teardown() -> None:
    """Forget what was learnt of rate limits: another emulator may be given the same port."""
    _memory._kept.cache_clear()
    _memory._shared.clear()


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator for one test."""
    with Emulator(strict=True) as running:
        yield running


@pytest.fixture
def settings(emulator: Emulator) -> dict[str, Any]:
    """The settings of a client that logs in to the emulator by JWT."""
    return client_settings(emulator)


@pytest.fixture
def abandoned() -> Iterator[None]:
    """Collect what the event loops of a test leave open, of which asyncio would complain."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a redis-server started for this test run on a free port."""
    folder = tmp_path_factory.mktemp("redis")
    with brokers.redis(folder, brokers.free_port(), durable=False) as url:
        yield url
