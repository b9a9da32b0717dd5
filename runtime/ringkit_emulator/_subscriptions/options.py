"""What a test may choose about subscriptions."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionOptions:
    """Everything that can be chosen about subscriptions; times are in seconds.

    ``limit`` is how many subscriptions a user may have with one app.

    ``pubnub_rotates`` gives a PubNub subscription another channel and other keys with each renewal.
    ``pubnub_hold`` is how long a poll without messages waits for its empty answer.

    ``webhook_timeout`` is how long a webhook may take to answer; it runs in real time, as the
    receiver does. A webhook that has failed for ``webhook_blacklist_after`` seconds without a
    success in between is blacklisted. ``webhook_verified_by`` is the header that carries the
    verification token. ``webhook_json_replies`` refuses a receiver whose answer to the handshake is
    not labelled as JSON. ``webhook_ca`` is the file of further certificate authorities (PEM) to
    trust.

    ``ws_recovery_timeout`` and ``ws_recovery_buffer`` say how long and how many notifications are
    kept for a WebSocket that is gone; ``ws_idle_timeout`` and ``ws_absolute_timeout`` end one that
    is there. ``ws_ping_interval`` is the time between the pings of the server, to be answered
    within 10 seconds of real time; ``ws_heartbeat_interval`` that between its Heartbeat frames
    (None: it only answers those of the client). ``ws_max_requests`` may be under way at once on
    one WebSocket, and ``ws_max_connections`` WebSockets may be open in one session.
    """

    limit: int = 30
    pubnub_rotates: bool = False
    pubnub_hold: float = 280.0
    webhook_timeout: float = 3.0
    webhook_blacklist_after: float = 600.0
    webhook_verified_by: Literal["Verification-Token", "Validation-Token"] = "Verification-Token"
    webhook_json_replies: bool = False
    webhook_ca: str | None = None
    ws_recovery_timeout: float = 180.0
    ws_recovery_buffer: int = 100
    ws_idle_timeout: float = 1800.0
    ws_absolute_timeout: float = 86_400.0
    ws_ping_interval: float = 30.0
    ws_heartbeat_interval: float | None = None
    ws_max_requests: int = 10
    ws_max_connections: int = 50
