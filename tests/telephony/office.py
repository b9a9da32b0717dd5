"""An emulated office in which calls begin, change and end at random, and what is true of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from ringkit import RingCentral
from ringkit.telephony import Board
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from ringkit_emulator._event_bus import Event
from ringkit_emulator._state.telephony_sessions import Party

MAX_CALLS = 8
NAMES = ("Ada", "Bob", "Cem", "Dora", "Eve", "Finn")
ACCOUNT = AccountOptions(
    users=tuple(
        UserOptions(extension_number=f"10{number}", first_name=name, email=f"{name}@example.com")
        for number, name in enumerate(NAMES, 1)
    ),
    more_users=0,
    call_records=0,
    messages=0,
    media_messages=0,
    contacts=0,
)

Truth = tuple[dict[str, tuple[Any, ...]], dict[str, tuple[str, str, str]]]


class Office:
    """Lets things happen; `events` counts the events of calls and presences of the account."""

    def __init__(self, emulator: Emulator, rc: RingCentral, seed: int = 7) -> None:
        self.emulator = emulator
        self.dice = random.Random(seed)
        self.events = 0
        self._rc = rc
        self._components = emulator._platform.components
        self._state = self._components.services.state
        self._components.bus.subscribe(self._count)
        account = self._state.context.accounts.by_id[emulator.account_id]
        self._users = account.users()
        self._numbers = [account.direct_number(user.id) for user in self._users]

    def _count(self, event: Event) -> None:
        path = event.filter
        self.events += "/extension/" not in path and path.endswith(("/sessions", "/presence"))

    def parties(self) -> list[Party]:
        """The parties in calls that belong to extensions."""
        return [
            party
            for session in self._state.telephony.sessions.values()
            for party in session.parties.values()
            if party.active and party.extension_id is not None
        ]

    def truth(self) -> Truth:
        """What a board has to show."""
        presence = self._state.presence
        calls = {
            party.id: (
                party.extension_id, party.direction, party.code, party.muted, party.park_id or "",
                any(each["active"] for each in party.recordings),
            )
            for party in self.parties()
        }  # fmt: skip
        presences = {
            user.id: (
                presence.presence_status(user.id),
                presence.telephony_status(user.id),
                presence.of(user.id).dnd_status,
            )
            for user in self._users
        }
        return calls, presences

    def step(self) -> None:
        """Let something happen."""
        parties = self.parties()
        calls = len({self._session_of(party) for party in parties})
        if not parties or (calls < MAX_CALLS and self.dice.random() < 0.3):
            self._begin_call()
        elif self.dice.random() < 0.05:
            status = self.dice.choice(("TakeAllCalls", "DoNotAcceptAnyCalls"))
            self._rc.api.presence.update_user_presence_status(body={"dnd_status": status})
        else:
            party = self.dice.choice(parties)
            self.dice.choice(list(self._actions(party)))()

    def _begin_call(self) -> None:
        if self.dice.random() < 0.7:
            self.emulator.inbound_call(to=self.dice.choice(self._numbers))
            return
        target = self.dice.choice(
            ({"phoneNumber": "+16505550177"}, {"extensionNumber": f"10{self.dice.randint(2, 6)}"})
        )
        body = {"from": {"deviceId": "d"}, "to": target}
        self._rc.post("/restapi/v1.0/account/~/telephony/call-out", body=body)

    def _session_of(self, party: Party) -> str:
        sessions = self._state.telephony.sessions.values()
        return next(each.id for each in sessions if party.id in each.parties)

    def _actions(self, party: Party) -> Iterator[Callable[[], object]]:
        """What can be done with a party in its status."""
        call_id = self._session_of(party)
        control = self._rc.telephony.session(call_id).party(party.id)
        yield control.hang_up
        if party.code in ("Setup", "Proceeding"):
            yield lambda: control.answer("d")
            yield lambda: control.answer("d")
            yield control.reject
            yield lambda: control.forward(extension_number=f"10{self.dice.randint(1, 6)}")
            yield lambda: control.pick_up("d")
        elif party.code == "Parked":
            yield lambda: control.pick_up("d")
        elif party.code in ("Answered", "Hold"):
            yield control.hold if party.code == "Answered" else control.unhold
            yield control.hold if party.code == "Answered" else control.unhold
            yield control.unmute if party.muted else control.mute
            yield control.park
            yield lambda: control.transfer(extension_number=f"10{self.dice.randint(1, 6)}")
            yield lambda: self._record(control, party)

    def _record(self, control: Any, party: Party) -> None:
        if not party.recordings:
            control.record()
        elif party.recordings[0]["active"]:
            control.pause_recording(party.recordings[0]["id"])
        else:
            control.resume_recording(party.recordings[0]["id"])


def shown(board: Board) -> Truth:
    """What a board shows, in the form of `Office.truth`."""
    calls = {
        party.id: (
            party.extension_id, party.direction, party.status, party.muted, party.park_id,
            party.recorded,
        )
        for call in board.calls
        for party in call.parties
    }  # fmt: skip
    presences = {
        key: (each.status, each.telephony_status, each.dnd_status)
        for key, each in board.presences.items()
    }
    return calls, presences
