"""Writes the objects of the state as JSON, and makes them again, of listed classes only.

A file that someone else has made can hold wrong data, but cannot name a class or function that is
not listed here. Objects keep their identity: what two parts share is shared again.
"""

from __future__ import annotations

import base64
import random
import re
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

import attrs

from ringkit_emulator._clock import Timer
from ringkit_emulator._documents import Document
from ringkit_emulator._faults import Fault, PlannedFault
from ringkit_emulator._limits import SlidingWindow
from ringkit_emulator._oauth.authorize import AuthorizeRequest
from ringkit_emulator._oauth.credentials import AuthorizationCode, JwtCredential
from ringkit_emulator._oauth.sessions import (
    AccessToken,
    RefreshToken,
    Session,
    SessionSettings,
    TokenPair,
)
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Account, Extension, PhoneNumber
from ringkit_emulator._state.call_log import CallRecord, Recording
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.context import DeliveryErrors
from ringkit_emulator._state.fax import finish_fax
from ringkit_emulator._state.message_threads import AccountMessageThreads
from ringkit_emulator._state.messages import Attachment, MailboxMessage
from ringkit_emulator._state.presence import PresenceSettings
from ringkit_emulator._state.ringout import RingOut
from ringkit_emulator._state.sample_media import Image
from ringkit_emulator._state.sync_tokens import SyncPoint
from ringkit_emulator._state.task_effects import update_extensions, upload_contacts
from ringkit_emulator._state.tasks import PlatformTask
from ringkit_emulator._state.team_messaging import Card, Chat, StoredFile
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession
from ringkit_emulator._subscriptions.delivery_modes import (
    InternalMode,
    MobileMode,
    PubNubMode,
    WebhookMode,
    WebSocketMode,
)
from ringkit_emulator._subscriptions.filters import EventFilter, FilterError, ReminderSchedule
from ringkit_emulator._subscriptions.pubnub import ChannelMessage
from ringkit_emulator._subscriptions.subscription import BlacklistedData, Subscription
from ringkit_emulator._subscriptions.webhooks import Posting
from ringkit_emulator._websocket.gateway import ReplayBuffer, WebSocketSession

#: The classes of stored objects; all that they have is data, or one of the named parts.
CLASSES: Final = {
    each.__name__: each
    for each in (
        AccessToken, Account, AccountMessageThreads, AppOptions, Attachment, AuthorizationCode,
        AuthorizeRequest, BlacklistedData, CallRecord, Card, ChannelMessage, Chat, Collection,
        Posting, DeliveryErrors, EventFilter, Extension, Fault, FilterError, Image, InternalMode,
        Item, JwtCredential, MailboxMessage, MobileMode, Party, PhoneNumber, PlannedFault,
        PlatformTask, PresenceSettings, PubNubMode, Recording, RefreshToken, ReminderSchedule,
        ReplayBuffer, RingOut, Session, SessionSettings, SlidingWindow, StoredFile, Subscription,
        SyncPoint, TelephonySession, Timer, TokenPair, WebSocketMode, WebSocketSession,
        WebhookMode,
    )
}  # fmt: skip
#: What a timer can call: functions, and methods of the named parts.
FUNCTIONS: Final[dict[str, Callable[..., object]]] = {
    each.__name__: each for each in (finish_fax, update_extensions, upload_contacts)
}
METHODS: Final = frozenset(
    {
        ("messages", "send"),
        ("messages", "finish"),
        ("messages", "transcribe"),
        ("call_routing", "respond"),
        ("call_routing", "end_ringing"),
        ("call_routing", "leave_message"),
        ("high_volume_sms", "set_status"),
        ("ringouts", "ring_callee"),
        ("subscriptions", "deliver"),
        ("registry", "end_lifetime"),
        ("reminders", "remind"),
        ("webhooks", "queue"),
        ("gateway", "end_session"),
    }
)
#: Members that belong to an open connection: stored as None.
_PASSING: Final = frozenset({("WebSocketSession", "connection")})
_URL_MARKS: Final = re.compile("\0([0am])")


class UnknownValueError(TypeError):
    """An object that a snapshot cannot contain."""


class Writer:
    """Writes values as JSON; `parts` are the objects that are named instead of written."""

    def __init__(self, parts: Mapping[str, object], urls: Mapping[str, str]) -> None:
        self._names = {id(part): name for name, part in parts.items()}
        self._places: dict[int, int] = {}
        self._kept: list[object] = []
        # A port that continues with more digits is another port.
        self._urls = [
            (re.compile(re.escape(url) + r"(?!\d)"), f"\0{mark}") for mark, url in urls.items()
        ]
        #: The written objects, each with the name of its class.
        self.objects: list[list[Any]] = []

    def write(self, value: Any) -> Any:
        """Return the JSON form of a value; raises UnknownValueError."""
        if value is None or isinstance(value, bool | int | float):
            return value
        if isinstance(value, str):
            return self._text(value)
        name = self._names.get(id(value))
        if name is not None:
            return {"$part": name}
        if type(value).__name__ in CLASSES and type(value) is CLASSES[type(value).__name__]:
            return {"$ref": self._object(value)}
        return self._container(value)

    def _text(self, text: str) -> str:
        text = text.replace("\0", "\x000")
        if "://" in text:
            for pattern, mark in self._urls:
                text = pattern.sub(mark, text)
        return text

    def _container(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            if all(isinstance(key, str) and not key.startswith("$") for key in value):
                return {self._text(key): self.write(one) for key, one in value.items()}
            return {"$map": [[self.write(key), self.write(one)] for key, one in value.items()]}
        if isinstance(value, list):
            return [self.write(one) for one in value]
        if isinstance(value, bytes):
            return {"$bytes": base64.b64encode(value).decode()}
        if isinstance(value, tuple):
            return {"$tuple": [self.write(one) for one in value]}
        if isinstance(value, set | frozenset):
            name = "$set" if isinstance(value, set) else "$frozenset"
            return {name: sorted((self.write(one) for one in value), key=repr)}
        if isinstance(value, deque):
            return {"$deque": [value.maxlen, [self.write(one) for one in value]]}
        if isinstance(value, random.Random):
            version, state, following = value.getstate()
            return {"$random": [version, list(state), following]}
        return self._callable(value)

    def _callable(self, value: Any) -> Document:
        owner = self._names.get(id(getattr(value, "__self__", None)))
        name = getattr(value, "__name__", "")
        if owner is not None and (owner, name) in METHODS:
            return {"$method": [owner, name]}
        if FUNCTIONS.get(name) is value:
            return {"$function": name}
        raise UnknownValueError(f"a snapshot cannot contain {value!r}")

    def _object(self, value: Any) -> int:
        place = self._places.get(id(value))
        if place is None:
            place = self._places[id(value)] = len(self.objects)
            self._kept.append(value)  # an id is used again when its object is gone
            entry: list[Any] = [type(value).__name__, {}]
            self.objects.append(entry)
            for member, one in members(value).items():
                passing = (entry[0], member) in _PASSING
                entry[1][member] = None if passing else self.write(one)
        return place


class Reader:
    """Makes values again; `parts` are those of the platform that is restored."""

    def __init__(
        self, objects: list[list[Any]], parts: Mapping[str, object], urls: Mapping[str, str]
    ) -> None:
        self._objects = objects
        self._parts = parts
        self._urls = {"0": "\0", **urls}
        self._made: dict[int, Any] = {}

    def read(self, value: Any) -> Any:
        """Return the value of a JSON form; raises ValueError for what a snapshot has not."""
        if isinstance(value, str):
            return (
                value
                if "\0" not in value
                else _URL_MARKS.sub(lambda found: self._urls[found[1]], value)
            )
        if isinstance(value, list):
            return [self.read(one) for one in value]
        if not isinstance(value, dict):
            return value
        kind = next(iter(value), "")
        if not kind.startswith("$"):
            return {self.read(key): self.read(one) for key, one in value.items()}
        read = _READERS.get(kind)
        if read is None or len(value) != 1:
            raise ValueError(f"there is no kind of value {kind}")
        return read(self, value[kind])

    def part(self, name: str) -> object:
        """Return a named part of the platform."""
        return self._parts[name]

    def method(self, content: Any) -> Any:
        """Return a method that a timer can call."""
        owner, name = content
        if (owner, name) not in METHODS:
            raise ValueError(f"a timer cannot call {owner}.{name}")
        return getattr(self._parts[owner], name)

    def object(self, place: int) -> Any:
        """Return the object at a place, made when it is first asked for."""
        if place in self._made:
            return self._made[place]
        kind, content = self._objects[place]
        known = CLASSES.get(kind)
        if known is None:
            raise ValueError(f"there is no class {kind}")
        if known is Posting:
            self._made[place] = Posting(**self.read(content))
            return self._made[place]
        create = cast("Callable[[type], Any]", known.__new__)
        made = self._made[place] = create(known)
        names = set(member_names(known, made))
        for name, one in content.items():
            if name.startswith("__") or (names and name not in names):
                raise ValueError(f"{kind} has no member {name}")
            object.__setattr__(made, name, self.read(one))
        if missing := names - content.keys():
            raise ValueError(f"{kind} needs the member {min(missing)}")
        return made


def _random(content: Any) -> random.Random:
    version, state, following = content
    made = random.Random()  # noqa: S311 - values that repeat are its purpose
    made.setstate((version, tuple(state), following))
    return made


_READERS: Final[dict[str, Callable[[Reader, Any], Any]]] = {
    "$part": lambda reader, content: reader.part(content),
    "$ref": lambda reader, content: reader.object(content),
    "$map": lambda reader, content: {reader.read(k): reader.read(v) for k, v in content},
    "$bytes": lambda _reader, content: base64.b64decode(content, validate=True),
    "$tuple": lambda reader, content: tuple(reader.read(content)),
    "$set": lambda reader, content: set(reader.read(content)),
    "$frozenset": lambda reader, content: frozenset(reader.read(content)),
    "$deque": lambda reader, content: deque(reader.read(content[1]), content[0]),
    "$random": lambda _reader, content: _random(content),
    "$method": lambda reader, content: reader.method(content),
    "$function": lambda _reader, content: FUNCTIONS[content],
}


def members(value: Any) -> Document:
    """Return the members of an object by their names, in their order."""
    if isinstance(value, Posting):
        return value._asdict()
    return {name: getattr(value, name) for name in member_names(type(value), value)}


def member_names(kind: type, value: Any) -> list[str]:
    """Return the names of the members of an object; none for one that is not made yet."""
    if attrs.has(kind):
        return [field.name for field in attrs.fields(kind)]
    slots = getattr(kind, "__slots__", None)
    return list(slots) if slots else list(vars(value))
