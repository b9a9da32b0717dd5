"""Calls: a live board, call control, RingOut. Reached through `rc.telephony`; names load lazily."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit._helpers.ringout import AsyncRingOutCall, RingOutCall
    from ringkit.telephony._board import AsyncBoard, Board
    from ringkit.telephony._control import (
        AsyncCallControl,
        AsyncPartyControl,
        CallControl,
        PartyControl,
    )
    from ringkit.telephony._values import (
        Call,
        Change,
        Endpoint,
        Party,
        PartyChange,
        Presence,
        PresenceChange,
        Recording,
    )

__all__ = [
    "AsyncBoard",
    "AsyncCallControl",
    "AsyncPartyControl",
    "AsyncRingOutCall",
    "Board",
    "Call",
    "CallControl",
    "Change",
    "Endpoint",
    "Party",
    "PartyChange",
    "PartyControl",
    "Presence",
    "PresenceChange",
    "Recording",
    "RingOutCall",
]

_MODULES = {
    "ringkit.telephony._board": ("AsyncBoard", "Board"),
    "ringkit.telephony._control": (
        "AsyncCallControl", "AsyncPartyControl", "CallControl", "PartyControl",
    ),
    "ringkit._helpers.ringout": ("AsyncRingOutCall", "RingOutCall"),
    "ringkit.telephony._values": (
        "Call", "Change", "Endpoint", "Party", "PartyChange", "Presence", "PresenceChange",
        "Recording",
    ),
}  # fmt: skip

__getattr__, __dir__ = lazy_attributes(
    __name__, {name: module for module, names in _MODULES.items() for name in names}
)
