"""Webhooks and bots are trusted by one rule: by what the machine trusts, and by a file if given."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._tls import tls_context
from tests.emulator.subscriptions.certificates import server_context
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.emulator.support import Api

SUBSCRIPTION = "/restapi/v1.0/subscription"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Receiver, Path]]:
    """An app with a certificate of a private authority, and the file of that authority."""
    context, authority = server_context(tmp_path)
    with Receiver(context) as receiver:
        yield receiver, authority


def trusted(receiver: Receiver, options: SubscriptionOptions) -> set[str]:
    """Return what an emulator reaches at the app."""
    reached = set()
    with Emulator(subscriptions=options) as emulator, Api(emulator) as api:
        filters = ["/restapi/v1.0/account/~/extension/~/message-store"]
        asked = {"eventFilters": filters, "deliveryMode": receiver.mode}
        if api.post(SUBSCRIPTION, json=asked).is_success:
            reached.add("webhook")
        with contextlib.suppress(ValueError):
            emulator.install_bot(receiver.url, private=True)
            reached.add("bot")
    return reached


def test_a_private_authority_of_the_machine_is_trusted(
    served: tuple[Receiver, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    receiver, authority = served
    assert trusted(receiver, SubscriptionOptions()) == set()
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    assert trusted(receiver, SubscriptionOptions()) == {"webhook", "bot"}


def test_so_is_one_of_the_file_that_is_given(served: tuple[Receiver, Path]) -> None:
    receiver, authority = served
    options = SubscriptionOptions(webhook_ca=str(authority))
    assert trusted(receiver, options) == {"webhook", "bot"}


def test_authorities_are_read_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = tls_context()
    assert tls_context() is before
    _, authority = server_context(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    assert tls_context() is not before
    monkeypatch.undo()
    assert tls_context() is before
