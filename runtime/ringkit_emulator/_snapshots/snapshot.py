"""Takes snapshots of a platform and restores them (JSON, with a format and a version)."""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import Any, Final

from ringkit_emulator._clock import Timer
from ringkit_emulator._documents import Document
from ringkit_emulator._platform import Platform
from ringkit_emulator._snapshots.values import Reader, UnknownValueError, Writer
from ringkit_emulator._websocket.connection import WebSocketConnection
from ringkit_emulator._websocket.gateway import WebSocketGateway

FORMAT: Final = "ringkit-emulator-snapshot"
#: Changed whenever a listed member or class changes.
VERSION: Final = 1

#: The members of each part of a platform that a snapshot contains. All others are other parts,
#: options, callbacks between parts, or belong to open connections.
STORED: Final[dict[str, tuple[str, ...]]] = {
    "components": ("app", "card_secret", "card_webhook", "jwt", "user"),
    "ids": ("_numbers", "_seed"),
    "faults": ("_planned", "_added"),
    "accounts": ("by_id",),
    "context": ("failures", "undeliverable"),
    "state": ("profile_images", "scim_attributes", "thread_attachments", "uploaded_sounds"),
    "messages": ("_by_id", "_conversations", "_mailboxes"),
    "call_log": ("recordings", "records"),
    "address_books": ("_books", "_favorites"),
    "sync_tokens": ("_points",),
    "telephony": ("sessions",),
    "call_routing": ("answer_modes",),
    "ringouts": ("by_id",),
    "presence": ("_by_extension",),
    "collections": ("_collections", "_settings"),
    "team_messaging": ("cards", "chats", "favorites", "files", "guests"),
    "high_volume_sms": ("batches", "choices", "failing", "messages"),
    "tasks": ("_tasks",),
    "message_threads": ("_accounts",),
    "clients": ("apps",),
    "credentials": ("known",),
    "codes": ("_codes",),
    "sessions": ("_access", "_refresh", "_sessions"),
    "authorizations": ("entry_point_changes", "pending"),
    "ws_tokens": ("_valid",),
    "services": ("counters", "discovery_tag", "rate_windows", "websocket_uri"),
    "sampler": ("_present", "_seed"),
    "subscriptions": ("_jitter", "delivered"),
    "registry": ("_by_id", "_expired_ids"),
    "pubnub": ("_subscriber_keys",),
    "channels": ("_messages",),
    "timetokens": ("_last",),
    "webhooks": ("_failing_since",),
    "gateway": ("_sessions",),
    "access": ("_accounts",),
    "limiter": ("_windows",),
}


class SnapshotError(ValueError):
    """A snapshot that cannot be restored: not one, of another version, or damaged."""


def parts_of(platform: Platform, gateway: WebSocketGateway) -> dict[str, Any]:
    """Return the parts of a platform that have data, or that its data refer to, by name."""
    components = platform.components
    services = components.services
    state, oauth, subscriptions = services.state, services.oauth, services.subscriptions
    return {
        "access": platform.access,
        "accounts": state.context.accounts,
        "address_books": state.address_books,
        "authorizations": services.authorizations,
        "call_log": state.call_log,
        "call_routing": state.call_routing,
        "channels": subscriptions.pubnub.channels,
        "clients": oauth.clients,
        "clock": components.clock,
        "codes": oauth.codes,
        "collections": state.collections,
        "components": components,
        "context": state.context,
        "credentials": oauth.credentials,
        "faults": components.faults,
        "gateway": gateway,
        "high_volume_sms": state.high_volume_sms,
        "ids": components.ids,
        "limiter": platform.access.limiter,
        "message_threads": state.message_threads,
        "messages": state.messages,
        "presence": state.presence,
        "pubnub": subscriptions.pubnub,
        "registry": subscriptions.registry,
        "reminders": subscriptions.reminders,
        "ringouts": state.ringouts,
        "sampler": services.sampler,
        "services": services,
        "sessions": oauth.sessions,
        "state": state,
        "subscriptions": subscriptions,
        "sync_tokens": state.sync_tokens,
        "tasks": state.tasks,
        "team_messaging": state.team_messaging,
        "telephony": state.telephony,
        "timetokens": subscriptions.pubnub.channels.timetokens,
        "webhooks": subscriptions.webhooks,
        "ws_tokens": services.ws_tokens,
    }


def take_snapshot(platform: Platform, gateway: WebSocketGateway) -> bytes:
    """Return the state of a platform.

    Requests in progress and open connections are not part of it: the session of a WebSocket is
    stored as after the loss of its connection.
    """
    parts = parts_of(platform, gateway)
    writer = Writer(parts, _urls(platform))
    members = {
        name: {member: writer.write(getattr(parts[name], member)) for member in stored}
        for name, stored in STORED.items()
    }
    timers = [timer for timer in platform.clock.timers() if not _is_passing(timer)]
    content = {
        "format": FORMAT,
        "version": VERSION,
        "time": platform.clock.time(),
        "parts": members,
        "timers": [writer.write(timer) for timer in timers],
        "queued": [writer.write(one) for one in parts["webhooks"].queued()],
        "objects": writer.objects,
    }
    return sealed(content)


def sealed(content: Document) -> bytes:
    """Return a snapshot as JSON with the digest of its content."""
    return _json({**content, "sha256": _digest(content)})


def _digest(content: Document) -> str:
    return hashlib.sha256(_json(content)).hexdigest()


def _json(content: Document) -> bytes:
    # A snapshot that is damaged can have halves of surrogate pairs, which are no UTF-8.
    return json.dumps(content, separators=(",", ":")).encode()


def restore_snapshot(platform: Platform, snapshot: bytes) -> _Restoration:
    """Check a snapshot; return what restores it. Raises SnapshotError."""
    try:
        content = json.loads(snapshot)
    except (ValueError, RecursionError) as error:
        raise SnapshotError("this is not a snapshot: it is not JSON") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise SnapshotError("this is not a snapshot of an emulator")
    if content.get("version") != VERSION:
        message = (
            f"the snapshot has version {content.get('version')!r}, and this emulator reads version"
            f" {VERSION}; take it again with this emulator"
        )
        raise SnapshotError(message)
    digest = content.pop("sha256", None)
    if digest != _digest(content):
        message = "the snapshot is damaged: its content is not what was written; take it again"
        raise SnapshotError(message)
    return _Restoration(platform, content, digest)


class _Restoration:
    """Replaces the state of a platform by that of a snapshot."""

    def __init__(self, platform: Platform, content: Document, digest: str) -> None:
        self._platform = platform
        self._content = content
        self._digest = digest

    def fill(self, gateway: WebSocketGateway) -> None:
        """Give the parts of a platform that was reset their data.

        Raises SnapshotError for damaged data; the platform is then to be reset.
        """
        try:
            self._fill(gateway)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise SnapshotError(f"the snapshot is damaged: {error}") from error

    def _fill(self, gateway: WebSocketGateway) -> None:
        platform, content = self._platform, self._content
        parts = parts_of(platform, gateway)
        reader = Reader(content["objects"], parts, _urls(platform))
        # All is read before anything is replaced: what cannot be read changes nothing.
        values = [
            (parts[name], member, reader.read(content["parts"][name][member]))
            for name, stored in STORED.items()
            for member in stored
        ]
        timers = [reader.read(timer) for timer in content["timers"]]
        queued = [reader.read(one) for one in content["queued"]]
        for part, member, value in values:
            object.__setattr__(part, member, value)
        platform.clock.restore(float(content["time"]), timers)
        platform.components.renew_secrets(self._digest)
        for one in queued:
            platform.components.services.subscriptions.webhooks.queue(*one)
        gateway.lose_connections()


def _urls(platform: Platform) -> dict[str, str]:
    urls = platform.components.urls
    return {"a": urls.api, "m": urls.media}


def _is_passing(timer: Timer) -> bool:
    """Return whether a timer belongs to a request in progress or to an open connection."""
    owner = getattr(timer.callback, "__self__", None)
    return isinstance(owner, asyncio.Event | WebSocketConnection)


__all__ = ["SnapshotError", "UnknownValueError", "restore_snapshot", "take_snapshot"]
