"""docs/websocket.md: its programs run, and its figures are those of the code."""

from __future__ import annotations

from pathlib import Path

from ringkit._io.backoff import reconnect_delay
from ringkit.subscriptions._transports.websocket.liveness import ConnectionDetails
from ringkit.subscriptions._transports.websocket.transport import WebSocket

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "websocket.md").read_text("utf-8")


def test_figures() -> None:
    details = ConnectionDetails()
    assert f"keeps ({details.recovery_buffer})" in PAGE
    assert f"waits ({details.recovery_timeout:.0f} s)" in PAGE
    assert f"idle timer ({details.idle_timeout / 60:.0f} min)" in PAGE
    assert f"WebSocket(check_interval={WebSocket().check_interval})" in PAGE
    delays = [reconnect_delay(failures, lambda: 1.0) for failures in range(6)]
    assert delays == [1.0, 6.0, 20.0, 40.0, 80.0, 120.0]
    assert "1 s; 2 to 6; 10 to 20; 20 to 40; 40 to 80; then 80 to 120 s" in PAGE
