"""A WebSocket client for the tests of the gateway."""

import json
from typing import Any, Self

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.emulator.support import EXTENSION, Api

SUBSCRIPTION = "/restapi/v1.0/subscription"
MESSAGES = f"{EXTENSION}/message-store"
PRESENCE = f"{EXTENSION}/presence"
TIMEOUT_SECONDS = 20.0


def address(api: Api, wsc: str | None = None) -> str:
    """Return a URL with a new token, with which one WebSocket can be opened."""
    token = api.post("/restapi/oauth/wstoken").raise_for_status().json()
    recovery = "" if wsc is None else f"&wsc={wsc}"
    return f"{token['uri']}?access_token={token['ws_access_token']}{recovery}"


class Socket:
    """A WebSocket to an emulator; `details` is the first frame, `wsc` the newest token seen."""

    def __init__(self, api: Api, wsc: str | None = None, *, url: str | None = None) -> None:
        self._socket = connect(url or address(api, wsc), proxy=None)
        self.wsc: dict[str, Any] = {}
        self._serial = 0

    def __enter__(self) -> Self:
        self._connection = self._socket.__enter__()
        self.details = self.receive()
        return self

    def __exit__(self, *error: object) -> None:
        self._socket.__exit__(None, None, None)

    def send(self, frame: Any) -> None:
        """Send a frame: text and bytes as they are, anything else as JSON."""
        self._connection.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    def receive(self) -> Any:
        """Return the next frame."""
        frame = json.loads(self.receive_text())
        self.wsc = frame[0].get("wsc", self.wsc)
        return frame

    def receive_text(self) -> str:
        """Return the text of the next frame."""
        text = self._connection.recv(timeout=TIMEOUT_SECONDS)
        assert isinstance(text, str)
        return text

    def ask(self, method: str, path: str, body: Any = None, **meta: Any) -> str:
        """Send a request and return its message id."""
        self._serial += 1
        message_id = f"{method}-{self._serial}"
        head = {"type": "ClientRequest", "messageId": message_id, "method": method, "path": path}
        self.send([head | meta] if body is None else [head | meta, body])
        return message_id

    def request(self, method: str, path: str, body: Any = None, **meta: Any) -> Any:
        """Send a request and return the frame that answers it."""
        message_id = self.ask(method, path, body, **meta)
        answer = self.receive()
        assert answer[0]["messageId"] == message_id
        return answer

    def subscribe(self, *filters: str) -> Any:
        """Return the subscription to some events."""
        mode = {"transportType": "WebSocket"}
        body = {"eventFilters": filters or (MESSAGES,), "deliveryMode": mode}
        meta, subscription = self.request("POST", SUBSCRIPTION, body)
        assert meta["status"] == 200, subscription
        return subscription

    def notification(self) -> Any:
        """Return the notification in the next frame."""
        meta, notification = self.receive()
        assert meta["type"] == "ServerNotification"
        return notification

    def close_code(self) -> int:
        """Wait until the server closes, and return the close code (1006: without a close frame)."""
        with pytest.raises(ConnectionClosed) as caught:
            self._connection.recv(timeout=TIMEOUT_SECONDS)
        close = caught.value.rcvd
        return 1006 if close is None else close.code

    def assert_nothing_received(self) -> None:
        """Assert that the server has sent nothing further."""
        self.send([{"type": "Heartbeat", "messageId": "settled"}])
        assert self.receive() == [{"type": "Heartbeat", "messageId": "settled"}]
