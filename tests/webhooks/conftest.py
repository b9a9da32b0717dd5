"""Brokers for the tests of sinks: started once, skipped with the reason where not installed."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from tests.support import brokers


@pytest.fixture(scope="session")
def rabbitmq_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with brokers.rabbitmq(tmp_path_factory.mktemp("rabbitmq")) as url:
        yield url


@pytest.fixture(scope="session")
def nats_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with brokers.nats(tmp_path_factory.mktemp("nats")) as url:
        yield url


@pytest.fixture(scope="session")
def kafka_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with brokers.kafka(tmp_path_factory.mktemp("kafka")) as url:
        yield url


@pytest.fixture
def name() -> str:
    """The name of a stream or queue that no other test uses."""
    return f"events-{uuid4().hex}"
