"""What a board shows: calls, their parties, presences, and changes. Frozen values."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from attrs import field, frozen

#: The codes of a party's status that the platform documents; others may come.
PartyStatus: TypeAlias = Literal[
    "Setup", "Proceeding", "Answered", "Hold", "Parked", "VoiceMail", "VoiceMailScreening",
    "FaxReceive", "Disconnected", "Gone",
]  # fmt: skip


@frozen
class Endpoint:
    """One end of a call. What the platform does not tell is empty.

    `number` is a phone number, or the number of an extension.
    """

    number: str = ""
    name: str = ""
    extension_id: str = ""

    def __str__(self) -> str:
        return f"{self.name} ({self.number})" if self.name and self.number else (
            self.name or self.number or "unknown"
        )  # fmt: skip


@frozen
class Recording:
    """A recording of a party; `active` is False while it is paused."""

    id: str
    active: bool


@frozen
class Party:
    """An extension in a call, as it was when the board was asked.

    `direction` is `"Inbound"` or `"Outbound"`, `status` the platform's code, `reason` why it has
    that status, if the platform says. `since` is when it got its status: None if that was not
    seen. `park_id` is where a parked party can be picked up.
    """

    id: str
    call_id: str
    extension_id: str
    direction: str
    from_: Endpoint
    to: Endpoint
    status: PartyStatus | str
    reason: str = ""
    muted: bool = False
    queue_call: bool = False
    recordings: tuple[Recording, ...] = ()
    park_id: str = ""
    since: datetime | None = field(default=None, eq=False)

    @property
    def other(self) -> Endpoint:
        """The far end: who calls or is called."""
        return self.from_ if self.direction == "Inbound" else self.to

    @property
    def own(self) -> Endpoint:
        """The end of the extension itself."""
        return self.to if self.direction == "Inbound" else self.from_

    @property
    def ringing(self) -> bool:
        """Whether the phone of the extension rings."""
        return self.direction == "Inbound" and self.status in _CONNECTING

    @property
    def dialing(self) -> bool:
        """Whether the extension calls, and the far end has not answered."""
        return self.direction != "Inbound" and self.status in _CONNECTING

    @property
    def talking(self) -> bool:
        """Whether the party is connected and not on hold."""
        return self.status == "Answered"

    @property
    def on_hold(self) -> bool:
        """Whether the party is on hold."""
        return self.status == "Hold"

    @property
    def parked(self) -> bool:
        """Whether the party is parked."""
        return self.status == "Parked"

    @property
    def recorded(self) -> bool:
        """Whether a recording runs; False while it is paused."""
        return any(recording.active for recording in self.recordings)

    @property
    def ended(self) -> bool:
        """Whether the party has left the call. Parties of `Board.calls` have not."""
        return self.status in ENDED


@frozen
class Call:
    """A call in progress, with those of its parties that the board watches.

    `id` is the telephony session id, `session_id` that of the call log. `started` is when it
    began.
    """

    id: str
    session_id: str = ""
    origin: str = ""
    started: datetime | None = None
    parties: tuple[Party, ...] = ()


@frozen
class Presence:
    """The presence of an extension. What the platform does not tell is empty.

    `status` is what others see (`Available`, `Busy`, `Offline`), `telephony_status` what the phone
    does (`NoCall`, `Ringing`, `CallConnected`, `OnHold`, `ParkedCall`), `user_status` and
    `dnd_status` what the user has set.
    """

    extension_id: str
    status: str = ""
    telephony_status: str = ""
    user_status: str = ""
    dnd_status: str = ""
    meeting_status: str = ""


@frozen
class PartyChange:
    """A party has joined a call, has changed or has left it.

    `party` is how it is now, `before` how it was (None: it has joined), `call` the call without
    the parties that have left it. `changed` has the names of the fields that differ.
    """

    call: Call
    party: Party
    before: Party | None
    changed: tuple[str, ...]

    @property
    def extension_id(self) -> str:
        """The id of the extension."""
        return self.party.extension_id

    def __str__(self) -> str:
        party = self.party
        did = "joined" if self.joined else "left" if self.left else ", ".join(self.changed)
        return f"extension {party.extension_id}, call with {party.other}: {party.status} ({did})"

    @property
    def joined(self) -> bool:
        """Whether the party is new."""
        return self.before is None

    @property
    def left(self) -> bool:
        """Whether the party has left the call."""
        return self.party.ended


@frozen
class PresenceChange:
    """A presence has changed.

    `before` is None if it was not known; `changed` has the names of the fields that differ.
    """

    presence: Presence
    before: Presence | None
    changed: tuple[str, ...]

    def __str__(self) -> str:
        told = self.presence
        return f"extension {told.extension_id}: {told.status}, {told.telephony_status}"

    @property
    def extension_id(self) -> str:
        """The id of the extension."""
        return self.presence.extension_id


#: What a board yields.
Change: TypeAlias = PartyChange | PresenceChange

#: Statuses of a party that has left.
ENDED = frozenset({"Disconnected", "Gone"})
_CONNECTING = frozenset({"Setup", "Proceeding"})
