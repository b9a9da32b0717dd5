"""The arguments with which a WebSocket is opened."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest

from ringkit.subscriptions._transports.websocket.io import Connect, socket_arguments


def test_the_websocket_uses_the_settings_of_the_http_client(tmp_path: Path) -> None:
    def made(url: str, **settings: Any) -> dict[str, Any]:
        return socket_arguments(Connect(url, (("User-Agent", "app"),)), settings)

    plain = made("ws://127.0.0.1/")
    assert "ssl" not in plain
    assert plain["additional_headers"] == (("User-Agent", "app"),)
    assert plain["proxy"] is True
    assert made("ws://127.0.0.1/", trust_env=False)["proxy"] is None
    assert made("ws://127.0.0.1/", proxy="http://proxy:3128")["proxy"] == "http://proxy:3128"
    assert made("wss://x/")["ssl"].verify_mode is ssl.CERT_REQUIRED
    assert made("wss://x/", verify=False)["ssl"].verify_mode is ssl.CERT_NONE
    context = ssl.create_default_context()
    assert made("wss://x/", verify=context)["ssl"] is context
    with pytest.raises(FileNotFoundError):
        made("wss://x/", verify=str(tmp_path / "missing.pem"))
