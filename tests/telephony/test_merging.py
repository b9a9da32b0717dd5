"""`BoardState`: notifications in any order, repeated or lost, and readings, end at what is true."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import define, field
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit.telephony._merging import _MAX_ENDED_CALLS, BoardState
from ringkit.telephony._reading import telephony_status_of
from ringkit.telephony._values import ENDED, Party, PartyChange, PresenceChange

START = datetime(2026, 1, 2, tzinfo=UTC)
EXTENSIONS = ("11", "12", "13")
STATUSES = ("Setup", "Proceeding", "Answered", "Hold", "Parked", "VoiceMail", *sorted(ENDED))


@define
class World:
    """A platform: calls whose parties change; each change has its two notifications."""

    parties: dict[str, dict[str, Any]] = field(factory=dict)
    sequences: dict[str, int] = field(factory=dict)
    sent: list[dict[str, Any]] = field(factory=list)
    seconds: int = 0

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    def number(self, counted: str) -> int:
        self.sequences[counted] = self.sequences.get(counted, 0) + 1
        return self.sequences[counted]

    def change(self, call: int, which: int, status: str, muted: bool, recorded: bool) -> None:
        """Change a party; one that has left stays as it is."""
        self.seconds += 1
        extension, party_id = EXTENSIONS[which], f"p-{call}-{which}"
        known = self.parties.get(party_id)
        if known is not None and known["status"]["code"] in ENDED:
            return
        self.parties[party_id] = {
            "id": party_id,
            "extensionId": extension,
            "direction": "Inbound" if which else "Outbound",
            "from": {"phoneNumber": f"+1{call}", "name": "Ada"},
            "to": {"extensionNumber": f"10{which}"},
            "status": {"code": status},
            "muted": muted,
            "recordings": [{"id": "r", "active": True}] if recorded else None,
            "queueCall": False,
        }
        at = self.now().isoformat()
        body = {
            "sequence": self.number(f"s-{call}"),
            "telephonySessionId": f"s-{call}",
            "sessionId": f"{call}",
            "eventTime": at,
            "origin": {"type": "Call"},
            "parties": [self.parties[party_id]],
        }
        self.sent.append({"timestamp": at, "body": body})
        presence = self.presence(extension)
        body = {"extensionId": int(extension), "sequence": self.number(extension), **presence}
        self.sent.append({"timestamp": at, "body": body})

    def active(self) -> dict[str, dict[str, Any]]:
        found = self.parties.items()
        return {key: each for key, each in found if each["status"]["code"] not in ENDED}

    def presence(self, extension: str) -> dict[str, Any]:
        calls = [
            {
                "telephonySessionId": f"s-{key.split('-')[1]}",
                "sessionId": key.split("-")[1],
                "partyId": key,
                "direction": each["direction"],
                "from": each["from"]["phoneNumber"],
                "fromName": "Ada",
                "to": each["to"]["extensionNumber"],
                "telephonyStatus": telephony_status(each["status"]["code"]),
                "startTime": None,
            }
            for key, each in self.active().items()
            if each["extensionId"] == extension
        ]
        status = "Busy" if calls else "Available"
        return {"presenceStatus": status, "telephonyStatus": str(len(calls)), "activeCalls": calls}

    def read(self, state: BoardState, *, details: bool) -> None:
        """Read what a board reads."""
        at = self.now() + timedelta(seconds=1)
        records = [{"extension": {"id": int(e)}, **self.presence(e)} for e in EXTENSIONS]
        state.presences_read(records, at)
        if not details:
            state.remove_undecided()
            return
        call_ids = [party.call_id for party in state.undecided]
        for call_id in dict.fromkeys([*call_ids, *(call.id for call in state.calls)]):
            parties = [each for each in self.active().values() if f"p{call_id[1:]}-" in each["id"]]
            document = {"origin": {"type": "Call"}, "parties": parties} if parties else None
            state.session_read(call_id, document, at)


def telephony_status(code: str) -> str:
    return {"Answered": "CallConnected", "Hold": "OnHold", "Parked": "ParkedCall"}.get(
        code, "Ringing"
    )


def told(state: BoardState) -> dict[str, Any]:
    """What a state shows."""
    return {party.id: party for call in state.calls for party in call.parties}


def assert_true(state: BoardState, world: World, *, details: bool = True) -> None:
    shown = told(state)
    assert shown.keys() == world.active().keys()
    for party_id, expected in world.active().items():
        party: Party = shown[party_id]
        if details:
            assert party.status == expected["status"]["code"]
            assert party.muted is expected["muted"]
            assert party.recorded is bool(expected["recordings"])
        assert telephony_status_of(party) == telephony_status(expected["status"]["code"])
        assert (party.from_.number, party.from_.name) == (expected["from"]["phoneNumber"], "Ada")
        assert party.to.number == expected["to"]["extensionNumber"]
    for extension, presence in state.presences.items():
        expected = world.presence(extension)
        assert presence.status == expected["presenceStatus"]
        assert presence.telephony_status == expected["telephonyStatus"]


CHANGES = st.lists(
    st.tuples(
        st.integers(0, 3), st.integers(0, 2), st.sampled_from(STATUSES), st.booleans(),
        st.booleans(),
    ),
    max_size=40,
)  # fmt: skip


def happened(changes: list[tuple[int, int, str, bool, bool]]) -> World:
    world = World()
    for change in changes:
        world.change(*change)
    return world


@settings(max_examples=200)
@given(changes=CHANGES, data=st.data())
def test_any_order_and_repetition(changes: Any, data: st.DataObject) -> None:
    world = happened(changes)
    again = data.draw(st.lists(st.sampled_from(world.sent), max_size=10)) if world.sent else []
    state = BoardState()
    for envelope in data.draw(st.permutations(world.sent + again)):
        state.notified(envelope, 0)
    assert_true(state, world)
    assert state.missing_since is None


@settings(max_examples=200)
@given(changes=CHANGES, more=CHANGES, details=st.booleans(), data=st.data())
def test_any_order_and_loss_until_a_reading(
    changes: Any, more: Any, details: bool, data: st.DataObject
) -> None:
    """Before the reading anything may be lost; after it, what is older may still come."""
    world = happened(changes)
    before = world.sent
    state = BoardState()
    if before:
        for envelope in data.draw(st.lists(st.sampled_from(before), max_size=40)):
            state.notified(envelope, 0)
    world.read(state, details=details)
    assert_true(state, world, details=details)
    if before:
        for envelope in data.draw(st.lists(st.sampled_from(before), max_size=40)):
            state.notified(envelope, 0)
    assert_true(state, world, details=details)
    world.seconds += 2
    world.sent = []
    for change in more:
        world.change(*change)
    for envelope in data.draw(st.permutations(world.sent + before[-3:])):
        state.notified(envelope, 0)
    assert_true(state, world, details=details)


def test_a_missing_number_is_noticed_and_found() -> None:
    world = happened([(0, 0, status, False, False) for status in ("Setup", "Proceeding", "Hold")])
    sessions = [each for each in world.sent if "telephonySessionId" in each["body"]]
    state = BoardState()
    state.notified(sessions[0], 1)
    state.notified(sessions[2], 5)
    assert state.missing_since == 5
    state.notified(sessions[1], 6)
    assert state.missing_since is None
    assert told(state)["p-0-0"].on_hold
    # With notifications of some parties only, a number that is missing is another party's.
    state = BoardState(EXTENSIONS, counts_sessions=False)
    state.notified(sessions[0], 1)
    state.notified(sessions[2], 5)
    assert state.missing_since is None
    presences = [each for each in world.sent if "presenceStatus" in each["body"]]
    state.notified(presences[0], 6)
    state.notified(presences[2], 7)
    assert state.missing_since == 7
    state.forget_missing()
    assert state.missing_since is None
    # A number after an interruption begins the count anew; the next ones continue it.
    for number in (4, 5, 8):
        state.notified(numbered(presences[0], number), 8)
    assert state.missing_since == 8
    state.interrupted()
    assert state.missing_since is None
    state.notified(numbered(presences[0], 20), 9)
    assert state.missing_since is None
    state.notified(numbered(presences[0], 22), 10)
    assert state.missing_since == 10


def numbered(envelope: dict[str, Any], number: int) -> dict[str, Any]:
    return {**envelope, "body": {**envelope["body"], "sequence": number}}


def test_changes_say_what_changed() -> None:
    world = World()
    state = BoardState()
    world.change(0, 1, "Proceeding", False, False)
    joined, presence = [change for each in world.sent for change in state.notified(each, 0)]
    assert isinstance(joined, PartyChange)
    assert isinstance(presence, PresenceChange)
    assert joined.joined
    assert joined.party.ringing
    assert joined.party.since == joined.call.started == world.now()
    assert presence.presence.status == "Busy"
    world.sent.clear()
    world.change(0, 1, "Answered", True, False)
    (changed,) = state.notified(world.sent[0], 0)
    assert isinstance(changed, PartyChange)
    assert changed.changed == ("status", "muted")
    assert changed.before == joined.party
    assert changed.call.parties == (changed.party,)
    assert state.notified(world.sent[0], 0) == []
    world.sent.clear()
    world.change(0, 1, "Gone", True, False)
    (left,) = state.notified(world.sent[0], 0)
    assert isinstance(left, PartyChange)
    assert left.left
    assert left.call.parties == ()
    assert state.calls == ()


def test_a_party_that_moves_to_an_extension_that_is_not_watched_has_left() -> None:
    state = BoardState(["11"])
    world = World()
    world.change(0, 0, "Answered", False, False)
    state.notified(world.sent[0], 0)
    moved = {**world.parties["p-0-0"], "extensionId": "99"}
    body = {"telephonySessionId": "s-0", "sequence": 9, "parties": [moved]}
    (left,) = state.notified({"body": body}, 0)
    assert isinstance(left, PartyChange)
    assert left.left
    assert state.calls == ()


def test_notifications_of_other_kinds_and_shapes_change_nothing() -> None:
    state = BoardState()
    for body in (
        None, [], {}, {"telephonySessionId": None}, {"telephonySessionId": "s", "parties": None},
        {"extensionId": 1}, {"extensionId": "1", "dndStatus": "TakeAllCalls"},
        {"telephonySessionId": "s", "sequence": "x", "eventTime": 5, "parties": [None, 1]},
    ):  # fmt: skip
        assert state.notified({"timestamp": "?", "body": body}, 0) == []
    assert state.calls == ()


def test_ended_calls_are_forgotten_one_day() -> None:
    state = BoardState()
    for index in range(2 * _MAX_ENDED_CALLS + 10):
        party = {"id": f"p-{index}", "extensionId": "1", "status": {"code": "Disconnected"}}
        body = {"telephonySessionId": f"s-{index}", "sequence": 1, "parties": [party]}
        state.notified({"body": body}, 0)
    assert len(state._sessions) <= 2 * _MAX_ENDED_CALLS
    assert state.calls == ()


def test_what_is_late_revives_no_call() -> None:
    """Neither a notification from before a reading, nor a reading that lags behind."""
    world = World()
    world.change(0, 0, "Proceeding", False, False)
    world.change(0, 0, "Answered", False, False)
    late = world.sent[2]
    lagging = {"extension": {"id": "11"}, **world.presence("11")}
    world.change(0, 0, "Disconnected", False, False)
    state = BoardState()
    world.read(state, details=False)
    assert state.notified(late, 0) == []
    state = BoardState()
    state.notified(world.sent[-2], 0)
    state.presences_read([lagging])
    state.session_read("s-0", {"parties": [late["body"]["parties"][0]]})
    assert state.calls == ()
