"""The life of a subscription as a table: (state, signal) -> (state, actions). Pure.

Used by the runner, which turns whatever happens into signals and carries the actions out; the
transports know nothing of it. `docs/subscriptions.md` has the diagram that is made from the table.

What the runner sees to, so that the table can rely on it: actions are carried out in order, those
that wait one at a time; the outcome of a request counts only if nothing newer was asked and
`DISARM` did not come in between, a late `CREATED` arrives as `STRAY`; of the transport only what
it says about the subscription at hand counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, NamedTuple


class State(Enum):
    """Where a subscription is in its life."""

    IDLE = "idle"  #: nothing is registered
    SUBSCRIBING = "subscribing"  #: being registered for the first time, or taken over
    ACTIVE = "active"  #: registered and watched
    RENEWING = "renewing"  #: watched; its renewal is under way, or waits for another try
    RECOVERING = "recovering"  #: registered; the transport lost its connection and is at it
    RESUBSCRIBING = "resubscribing"  #: it ended by itself; a new one is made until that works
    REMOVED = "removed"  #: removed at the user's request
    FAILED = "failed"  #: the platform refused; nothing is tried any more


class Signal(Enum):
    """What happens to a subscription."""

    # asked by the user
    REGISTER = "register"
    RENEW = "renew"
    RESUBSCRIBE = "resubscribe"
    RESTORE = "restore"  #: take over the data at hand
    REMOVE = "remove"
    RESET = "reset"
    # outcomes of requests
    CREATED = "created"
    CREATE_FAILED = "create failed"  #: not now
    CREATE_REFUSED = "create refused"  #: not like this
    RENEWED = "renewed"
    RENEW_FAILED = "renew failed"
    RENEW_REFUSED = "change refused"  #: other filters were not accepted; it lives with the old ones
    GONE = "gone"  #: the platform does not know it any more
    DELETED = "deleted"
    DELETE_FAILED = "delete failed"
    STRAY = "stray"  #: one was created that nobody waits for any more
    # told by the transport
    OPENED = "opened"  #: it is watched from here on
    LOST = "lost"  #: the connection is; the transport is trying to get it back
    RECOVERED = "recovered"  #: it is back, and nothing was missed
    GAP = "gap"  #: it is watched, and something may have been missed
    CLOSED = "closed"  #: the subscription has ended
    BROKEN = "broken"  #: it cannot be watched
    # time
    RENEWAL_DUE = "renewal due"
    RETRY_DUE = "retry due"
    WOKE = "woke"  #: the computer was asleep


class Action(Enum):
    """What is to be done."""

    CREATE = "create"  #: ask for a subscription: CREATED, CREATE_FAILED, CREATE_REFUSED
    RENEW = "renew"  #: prolong it: RENEWED, RENEW_FAILED, RENEW_REFUSED, GONE
    DELETE = "delete"  #: end it at the platform: DELETED, DELETE_FAILED
    DISCARD = "discard"  #: try to end one that is not wanted; no signal follows
    WATCH = "watch"  #: watch the one at hand instead of any other: OPENED, LOST, GAP, BROKEN
    FOLLOW = "follow"  #: let the transport follow a changed channel or key; it tells what it has to
    CLOSE = "close"  #: stop watching; the transport says nothing more
    PROBE = "probe"  #: let the transport check its connection at once
    SCHEDULE = "schedule"  #: let RENEWAL_DUE come ahead of its expiry
    RETRY = "retry"  #: let RETRY_DUE come, later after each failure; at once the first time
    HURRY = "hurry"  #: let a RETRY_DUE that is waited for come at once
    DISARM = "disarm"  #: stop the timers; outcomes of requests under way do not count any more
    FORGET = "forget"  #: have no data
    REFUSE = "refuse"  #: tell who asked that there is no subscription
    TELL_SUBSCRIBED = "subscribe_success"
    TELL_SUBSCRIBE_ERROR = "subscribe_error"
    TELL_RENEWED = "renew_success"
    TELL_RENEW_ERROR = "renew_error"
    TELL_REMOVED = "remove_success"
    TELL_REMOVE_ERROR = "remove_error"
    TELL_RECOVERED = "recovered"
    TELL_GAP = "gap"


class Move(NamedTuple):
    """An entry of the table: the state that follows and what is to be done, in this order."""

    state: State
    actions: tuple[Action, ...] = ()


def step(state: State, signal: Signal) -> Move:
    """Return what follows when `signal` comes in `state`. Defined for every pair."""
    return TABLE[state, signal]


_Row = Mapping[Signal, tuple[State | Action, ...]]
_S, _A, _G = State, Action, Signal


def _row(state: State, moves: _Row, ignored: Iterable[Signal] = ()) -> dict[Signal, Move]:
    """Return the entries of a state: moves (next state first if it is another), then ignored."""
    row = {signal: Move(state) for signal in ignored}
    for signal, what in moves.items():
        following = next((found for found in what if isinstance(found, State)), state)
        row[signal] = Move(following, tuple(found for found in what if isinstance(found, Action)))
    return row


#: Wherever a subscription is: what ends a removal, and what nobody waits for.
_ALWAYS: Final[_Row] = {
    _G.DELETED: (_A.TELL_REMOVED,),
    _G.DELETE_FAILED: (_A.TELL_REMOVE_ERROR,),
    _G.STRAY: (_A.DISCARD,),
}
#: How the user ends or replaces one, from any state that may have one.
_ENDINGS: Final[_Row] = {
    _G.REMOVE: (_S.REMOVED, _A.CLOSE, _A.DISARM, _A.DELETE),
    _G.RESET: (_S.IDLE, _A.CLOSE, _A.DISARM, _A.FORGET),
    _G.RESTORE: (_S.SUBSCRIBING, _A.CLOSE, _A.DISARM, _A.WATCH),
}
#: Where there is none.
_NONE: Final[_Row] = {
    **_ALWAYS,
    _G.REGISTER: (_S.SUBSCRIBING, _A.CREATE),
    _G.RESUBSCRIBE: (_S.SUBSCRIBING, _A.CREATE),
    _G.RENEW: (_A.REFUSE,),
    _G.RESTORE: (_S.SUBSCRIBING, _A.WATCH),
    _G.REMOVE: (_S.REMOVED, _A.DELETE),
    _G.RESET: (_S.IDLE, _A.FORGET),
}
#: Where one lives: it is begun anew at the user's wish, or because it has ended.
_LIVE: Final[_Row] = {
    **_ALWAYS,
    **_ENDINGS,
    _G.RESUBSCRIBE: (_S.RESUBSCRIBING, _A.CLOSE, _A.DISARM, _A.DISCARD, _A.RETRY),
    _G.GONE: (_S.RESUBSCRIBING, _A.CLOSE, _A.DISARM, _A.FORGET, _A.RETRY),
    _G.CLOSED: (_S.RESUBSCRIBING, _A.DISARM, _A.FORGET, _A.RETRY),
    _G.BROKEN: (_S.RESUBSCRIBING, _A.CLOSE, _A.DISARM, _A.DISCARD, _A.RETRY),
}
_RENEWED: Final = (_A.FOLLOW, _A.SCHEDULE, _A.TELL_RENEWED)
_RENEW_FAILED: Final = (_A.RETRY, _A.TELL_RENEW_ERROR)
_RENEW_REFUSED: Final = (_A.SCHEDULE, _A.TELL_RENEW_ERROR)
_STARTED: Final = (_A.SCHEDULE, _A.TELL_SUBSCRIBED)
_STARTED_ANEW: Final = (*_STARTED, _A.TELL_GAP)

_CREATION: Final = (_G.CREATED, _G.CREATE_FAILED, _G.CREATE_REFUSED)
_RENEWAL: Final = (_G.RENEWED, _G.RENEW_FAILED, _G.RENEW_REFUSED, _G.GONE)
_TOLD: Final = (_G.OPENED, _G.LOST, _G.RECOVERED, _G.GAP, _G.CLOSED, _G.BROKEN)
_TIME: Final = (_G.RENEWAL_DUE, _G.RETRY_DUE, _G.WOKE)
_NOTHING_RUNS: Final = (*_CREATION, *_RENEWAL, *_TOLD, *_TIME)

_ROWS: Final[dict[State, dict[Signal, Move]]] = {
    _S.IDLE: _row(_S.IDLE, _NONE, _NOTHING_RUNS),
    _S.REMOVED: _row(_S.REMOVED, _NONE, _NOTHING_RUNS),
    _S.FAILED: _row(_S.FAILED, _NONE, _NOTHING_RUNS),
    _S.SUBSCRIBING: _row(
        _S.SUBSCRIBING,
        {
            **_ALWAYS,
            **_ENDINGS,
            _G.CREATED: (_A.WATCH,),
            _G.CREATE_FAILED: (_S.FAILED, _A.CLOSE, _A.TELL_SUBSCRIBE_ERROR),
            _G.CREATE_REFUSED: (_S.FAILED, _A.CLOSE, _A.TELL_SUBSCRIBE_ERROR),
            _G.OPENED: (_S.ACTIVE, *_STARTED),
            _G.RECOVERED: (_S.ACTIVE, *_STARTED),
            _G.GAP: (_S.ACTIVE, *_STARTED_ANEW),
            _G.LOST: (_S.RECOVERING, *_STARTED),
            _G.CLOSED: (_S.RESUBSCRIBING, _A.DISARM, _A.FORGET, _A.RETRY),
            _G.BROKEN: (_S.FAILED, _A.CLOSE, _A.DISARM, _A.DISCARD, _A.TELL_SUBSCRIBE_ERROR),
        },
        # Who asks again waits for what is under way.
        (_G.REGISTER, _G.RENEW, _G.RESUBSCRIBE, *_RENEWAL, *_TIME),
    ),
    _S.ACTIVE: _row(
        _S.ACTIVE,
        {
            **_LIVE,
            _G.REGISTER: (_S.RENEWING, _A.RENEW),
            _G.RENEW: (_S.RENEWING, _A.RENEW),
            # A renewal that began before the connection was lost and found again.
            _G.RENEWED: _RENEWED,
            _G.RENEW_FAILED: (_S.RENEWING, *_RENEW_FAILED),
            _G.RENEW_REFUSED: _RENEW_REFUSED,
            _G.LOST: (_S.RECOVERING,),
            _G.RECOVERED: (_A.TELL_RECOVERED,),
            _G.GAP: (_A.TELL_GAP,),
            _G.RENEWAL_DUE: (_S.RENEWING, _A.RENEW),
            _G.RETRY_DUE: (_S.RENEWING, _A.RENEW),
            _G.WOKE: (_A.PROBE,),
        },
        (*_CREATION, _G.OPENED),
    ),
    _S.RENEWING: _row(
        _S.RENEWING,
        {
            **_LIVE,
            _G.REGISTER: (_A.RENEW,),
            _G.RENEW: (_A.RENEW,),
            _G.RENEWED: (_S.ACTIVE, *_RENEWED),
            _G.RENEW_FAILED: _RENEW_FAILED,
            _G.RENEW_REFUSED: (_S.ACTIVE, *_RENEW_REFUSED),
            _G.LOST: (_S.RECOVERING,),
            _G.RECOVERED: (_A.TELL_RECOVERED,),
            _G.GAP: (_A.TELL_GAP,),
            _G.RETRY_DUE: (_A.RENEW,),
            _G.WOKE: (_A.PROBE, _A.HURRY),
        },
        (*_CREATION, _G.OPENED, _G.RENEWAL_DUE),
    ),
    _S.RECOVERING: _row(
        _S.RECOVERING,
        {
            **_LIVE,
            _G.REGISTER: (_A.RENEW,),
            _G.RENEW: (_A.RENEW,),
            _G.RENEWED: _RENEWED,
            _G.RENEW_FAILED: _RENEW_FAILED,
            _G.RENEW_REFUSED: _RENEW_REFUSED,
            _G.OPENED: (_S.ACTIVE, _A.TELL_RECOVERED),
            _G.RECOVERED: (_S.ACTIVE, _A.TELL_RECOVERED),
            _G.GAP: (_S.ACTIVE, _A.TELL_RECOVERED, _A.TELL_GAP),
            _G.RENEWAL_DUE: (_A.RENEW,),
            _G.RETRY_DUE: (_A.RENEW,),
            _G.WOKE: (_A.PROBE, _A.HURRY),
        },
        (*_CREATION, _G.LOST),
    ),
    _S.RESUBSCRIBING: _row(
        _S.RESUBSCRIBING,
        {
            **_ALWAYS,
            **_ENDINGS,
            _G.REGISTER: (_A.HURRY,),
            _G.RENEW: (_A.HURRY,),
            _G.RESUBSCRIBE: (_A.HURRY,),
            _G.RETRY_DUE: (_A.CREATE,),
            _G.CREATED: (_A.WATCH,),
            _G.CREATE_FAILED: (_A.RETRY, _A.TELL_SUBSCRIBE_ERROR),
            _G.CREATE_REFUSED: (_S.FAILED, _A.CLOSE, _A.TELL_SUBSCRIBE_ERROR),
            _G.OPENED: (_S.ACTIVE, *_STARTED_ANEW),
            _G.RECOVERED: (_S.ACTIVE, *_STARTED_ANEW),
            _G.GAP: (_S.ACTIVE, *_STARTED_ANEW),
            _G.LOST: (_S.RECOVERING, *_STARTED_ANEW),
            _G.CLOSED: (_A.FORGET, _A.RETRY),
            _G.BROKEN: (_A.CLOSE, _A.DISCARD, _A.RETRY, _A.TELL_SUBSCRIBE_ERROR),
            _G.WOKE: (_A.HURRY,),
        },
        (*_RENEWAL, _G.RENEWAL_DUE),
    ),
}

TABLE: Final[Mapping[tuple[State, Signal], Move]] = {
    (state, signal): move for state, row in _ROWS.items() for signal, move in row.items()
}
