"""Making a connection: addresses, and what is shown of a token."""

from __future__ import annotations

from typing import Any

import pytest

from ringkit import TransportError
from ringkit.subscriptions._transports.websocket.connect import (
    RecoveryPoint,
    make_address,
)

URI = {"uri": "wss://ws.example/ws", "ws_access_token": "secret&token"}


def test_addresses() -> None:
    assert make_address(URI, "", secure=True) == "wss://ws.example/ws?access_token=secret%26token"
    assert make_address(URI, "c d", secure=True).endswith("&wsc=c+d")
    queried = URI | {"uri": "wss://ws.example/ws?x=1"}
    assert make_address(queried, "", secure=True).startswith("wss://ws.example/ws?x=1&access_token")
    plain = URI | {"uri": "ws://127.0.0.1:1/ws"}
    assert make_address(plain, "", secure=False).startswith("ws://127.0.0.1:1/ws?")


@pytest.mark.parametrize(
    "answer", [None, {}, URI | {"uri": ""}, URI | {"uri": 5}, URI | {"ws_access_token": None}]
)
def test_an_answer_without_an_address_is_an_error(answer: Any) -> None:
    with pytest.raises(TransportError, match="names no WebSocket"):
        make_address(answer, "", secure=True)


@pytest.mark.parametrize(
    "uri", ["ws://ws.example/", "http://ws.example/", "ws.example", "wss://[ws", " "]
)
def test_an_address_without_encryption_is_an_error(uri: str) -> None:
    with pytest.raises(TransportError, match="without encryption") as caught:
        make_address(URI | {"uri": uri}, "", secure=True)
    assert "secret" not in str(caught.value)


def test_the_repr_of_a_recovery_point_has_no_token() -> None:
    assert "secret" not in repr(RecoveryPoint("secret", 5.0))
