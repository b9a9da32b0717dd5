"""The states of a subscription as a table: (state, signal) -> (next state, actions). Pure.

The runner turns everything that happens into signals and carries the actions out. The table relies
on what the runner guarantees:

- Actions are carried out in order, and those that wait for something one at a time.
- The outcome of a request counts only if no newer request was made and `CANCEL_TIMERS` did not
  come in between; a `CREATED` that does not count arrives as `ORPHANED`.
- Of the transport, only what it reports about the current subscription counts.

`docs/subscriptions.md` has a diagram that is generated from the table (`_diagram`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, NamedTuple


class State(Enum):
    """The state of a subscription."""

    IDLE = "idle"  #: nothing is registered
    SUBSCRIBING = "subscribing"  #: being registered for the first time, or restored
    ACTIVE = "active"  #: registered, and the transport is connected
    RENEWING = "renewing"  #: connected; a renewal is under way, or waits for a retry
    RECOVERING = "recovering"  #: registered; the transport lost its connection and reconnects
    RESUBSCRIBING = "resubscribing"  #: it ended; another is created, with retries until that works
    STANDBY = "standby"  #: another process receives its notifications; this one waits to take over
    REMOVED = "removed"  #: removed at the user's request
    FAILED = "failed"  #: the platform refused; nothing is retried


class Signal(Enum):
    """Something that happened to a subscription."""

    # requests of the user
    REGISTER = "register"
    RENEW = "renew"
    RESUBSCRIBE = "resubscribe"
    RESTORE = "restore"  #: use the data that was given
    REMOVE = "remove"
    RESET = "reset"
    # outcomes of requests to the platform
    CREATED = "created"
    CREATE_FAILED = "create failed"  #: a retry may help
    CREATE_REFUSED = "create refused"  #: a retry does not help
    RENEWED = "renewed"
    RENEW_FAILED = "renew failed"
    RENEW_REFUSED = "change refused"  #: changed filters were refused; the old ones still apply
    GONE = "gone"  #: it has ended: the platform does not know it any more, or the login is over
    FOUND = "found"  #: a check found the subscription
    NOT_FOUND = "not found"  #: a check did not, or it is blacklisted: a renewal tells for certain
    TAKEN = "taken"  #: another process receives the notifications of the shared subscription
    DELETED = "deleted"
    DELETE_FAILED = "delete failed"
    ORPHANED = "orphaned"  #: one was created for a request that no longer counts
    # reports of the transport
    OPENED = "opened"  #: connected: notifications arrive from now on
    LOST = "lost"  #: the connection is lost, and the transport reconnects
    RECOVERED = "recovered"  #: connected again, and nothing was missed
    GAP = "gap"  #: connected, but notifications may have been missed
    CLOSED = "closed"  #: the subscription has ended
    BROKEN = "broken"  #: the transport cannot receive its notifications
    # time
    RENEWAL_DUE = "renewal due"
    RETRY_DUE = "retry due"
    WOKE = "woke"  #: the computer was asleep
    CHECK_DUE = "check due"
    # the session of the client
    SESSION_CHANGED = "session changed"  #: a login, a logout, or a login is required


class Action(Enum):
    """Something to do. The values of `EMIT_` actions are the names of the events."""

    CREATE = "create"  #: create one, or use a shared one: CREATED, TAKEN, CREATE_FAILED, _REFUSED
    RENEW = "renew"  #: renew it: RENEWED, RENEW_FAILED, RENEW_REFUSED, GONE
    CHECK = "check"  #: read it at the platform: FOUND, NOT_FOUND, GONE, or nothing if that failed
    DELETE = "delete"  #: delete it at the platform: DELETED, DELETE_FAILED
    DISCARD = "discard"  #: delete one that is not wanted; a failure is logged, no signal follows
    WATCH = "watch"  #: connect the transport to this one only: OPENED, LOST, GAP, TAKEN, BROKEN
    FOLLOW = "follow"  #: pass renewed data to the transport: its channel or key may have changed
    CLOSE = "close"  #: disconnect the transport; it reports nothing more
    PROBE = "probe"  #: let the transport check its connection at once
    SCHEDULE_RENEWAL = "schedule renewal"  #: make RENEWAL_DUE come ahead of the end
    SCHEDULE_RETRY = "schedule retry"  #: make RETRY_DUE come: at once, then later each time
    SCHEDULE_TAKEOVER = "schedule takeover"  #: make RETRY_DUE come after a few seconds
    RETRY_NOW = "retry now"  #: make a scheduled RETRY_DUE come at once
    SCHEDULE_CHECK = "schedule check"  #: make CHECK_DUE come after a time without a sign of life
    CHECK_SOON = "check soon"  #: make CHECK_DUE come at once: it may have ended
    CANCEL_TIMERS = "cancel timers"  #: also, outcomes of requests under way no longer count
    DROP_DATA = "drop data"  #: forget the data of the subscription
    REJECT = "reject"  #: raise in the caller: there is no subscription
    EMIT_SUBSCRIBE_SUCCESS = "subscribe_success"
    EMIT_SUBSCRIBE_ERROR = "subscribe_error"
    EMIT_STANDBY = "standby"
    EMIT_RENEW_SUCCESS = "renew_success"
    EMIT_RENEW_ERROR = "renew_error"
    EMIT_REMOVE_SUCCESS = "remove_success"
    EMIT_REMOVE_ERROR = "remove_error"
    EMIT_RECOVERED = "recovered"
    EMIT_GAP = "gap"


class Transition(NamedTuple):
    """An entry of the table: the next state, and the actions to carry out in this order."""

    state: State
    actions: tuple[Action, ...] = ()


def transition(state: State, signal: Signal) -> Transition:
    """Return the transition for `signal` in `state`. Defined for every pair."""
    return TRANSITIONS[state, signal]


_Row = Mapping[Signal, tuple[State | Action, ...]]
_S, _A, _G = State, Action, Signal


def _row(state: State, entries: _Row, ignored: Iterable[Signal] = ()) -> dict[Signal, Transition]:
    """Return the transitions of a state.

    An entry is the actions for a signal, after the next state if that is another. Signals that are
    `ignored` change nothing.
    """
    row = {signal: Transition(state) for signal in ignored}
    for signal, entry in entries.items():
        following = next((found for found in entry if isinstance(found, State)), state)
        actions = tuple(found for found in entry if isinstance(found, Action))
        row[signal] = Transition(following, actions)
    return row


#: In every state: outcomes that no longer depend on the state.
_ALWAYS: Final[_Row] = {
    _G.DELETED: (_A.EMIT_REMOVE_SUCCESS,),
    _G.DELETE_FAILED: (_A.EMIT_REMOVE_ERROR,),
    _G.ORPHANED: (_A.DISCARD,),
}
#: In every state that may have a subscription: how the user ends or replaces it.
_ENDINGS: Final[_Row] = {
    # Deleted over the open connection: another would cost a WebSocket token of the few a minute.
    _G.REMOVE: (_S.REMOVED, _A.CANCEL_TIMERS, _A.DELETE, _A.CLOSE),
    _G.RESET: (_S.IDLE, _A.CLOSE, _A.CANCEL_TIMERS, _A.DROP_DATA),
    _G.RESTORE: (_S.SUBSCRIBING, _A.CLOSE, _A.CANCEL_TIMERS, _A.WATCH),
}
#: In states without a subscription.
_NONE: Final[_Row] = {
    **_ALWAYS,
    _G.REGISTER: (_S.SUBSCRIBING, _A.CREATE),
    _G.RESUBSCRIBE: (_S.SUBSCRIBING, _A.CREATE),
    _G.RENEW: (_A.REJECT,),
    _G.RESTORE: (_S.SUBSCRIBING, _A.WATCH),
    _G.REMOVE: (_S.REMOVED, _A.DELETE),
    _G.RESET: (_S.IDLE, _A.DROP_DATA),
}
#: In states with a registered subscription: another is created at the user's request, or because
#: it has ended.
_LIVE: Final[_Row] = {
    **_ALWAYS,
    **_ENDINGS,
    _G.RESUBSCRIBE: (_S.RESUBSCRIBING, _A.CLOSE, _A.CANCEL_TIMERS, _A.DISCARD, _A.SCHEDULE_RETRY),
    _G.GONE: (_S.RESUBSCRIBING, _A.CLOSE, _A.CANCEL_TIMERS, _A.DROP_DATA, _A.SCHEDULE_RETRY),
    _G.CLOSED: (_S.RESUBSCRIBING, _A.CANCEL_TIMERS, _A.DROP_DATA, _A.SCHEDULE_RETRY),
    _G.BROKEN: (_S.RESUBSCRIBING, _A.CLOSE, _A.CANCEL_TIMERS, _A.DISCARD, _A.SCHEDULE_RETRY),
    _G.CHECK_DUE: (_A.CHECK,),
    _G.FOUND: (_A.SCHEDULE_RENEWAL, _A.SCHEDULE_CHECK),
    _G.SESSION_CHANGED: (_A.CHECK_SOON,),
    _G.TAKEN: (_S.STANDBY, _A.CLOSE, _A.CANCEL_TIMERS, _A.SCHEDULE_TAKEOVER, _A.EMIT_STANDBY),
}
_RENEWED: Final = (_A.FOLLOW, _A.SCHEDULE_RENEWAL, _A.SCHEDULE_CHECK, _A.EMIT_RENEW_SUCCESS)
_RENEW_FAILED: Final = (_A.SCHEDULE_RETRY, _A.EMIT_RENEW_ERROR)
_RENEW_REFUSED: Final = (_A.SCHEDULE_RENEWAL, _A.EMIT_RENEW_ERROR)
_STARTED: Final = (
    *(_A.SCHEDULE_RENEWAL, _A.SCHEDULE_CHECK),
    *(_A.EMIT_SUBSCRIBE_SUCCESS, _A.EMIT_GAP),  # a gap only if something may be missing
)
_TAKEN: Final = (_S.STANDBY, _A.CLOSE, _A.SCHEDULE_TAKEOVER, _A.EMIT_STANDBY)

_CREATION: Final = (_G.CREATED, _G.CREATE_FAILED, _G.CREATE_REFUSED)
_RENEWAL: Final = (_G.RENEWED, _G.RENEW_FAILED, _G.RENEW_REFUSED, _G.GONE)
_REPORTS: Final = (_G.OPENED, _G.LOST, _G.RECOVERED, _G.GAP, _G.CLOSED, _G.BROKEN)
_CHECKS: Final = (_G.FOUND, _G.NOT_FOUND, _G.CHECK_DUE, _G.SESSION_CHANGED)
_TIMES: Final = (_G.RENEWAL_DUE, _G.RETRY_DUE, _G.WOKE)
_INACTIVE: Final = (*_CREATION, _G.TAKEN, *_RENEWAL, *_REPORTS, *_TIMES, *_CHECKS)

_ROWS: Final[dict[State, dict[Signal, Transition]]] = {
    _S.IDLE: _row(_S.IDLE, _NONE, _INACTIVE),
    _S.REMOVED: _row(_S.REMOVED, _NONE, _INACTIVE),
    _S.FAILED: _row(_S.FAILED, _NONE, _INACTIVE),
    _S.SUBSCRIBING: _row(
        _S.SUBSCRIBING,
        {
            **_ALWAYS,
            **_ENDINGS,
            _G.CREATED: (_A.WATCH,),
            _G.CREATE_FAILED: (_S.FAILED, _A.CLOSE, _A.EMIT_SUBSCRIBE_ERROR),
            _G.CREATE_REFUSED: (_S.FAILED, _A.CLOSE, _A.EMIT_SUBSCRIBE_ERROR),
            _G.OPENED: (_S.ACTIVE, *_STARTED),
            _G.RECOVERED: (_S.ACTIVE, *_STARTED),
            _G.GAP: (_S.ACTIVE, *_STARTED),
            _G.LOST: (_S.RECOVERING, *_STARTED),
            _G.TAKEN: _TAKEN,
            _G.CLOSED: (_S.RESUBSCRIBING, _A.CANCEL_TIMERS, _A.DROP_DATA, _A.SCHEDULE_RETRY),
            # What is restored has ended.
            _G.GONE: (_S.RESUBSCRIBING, _A.CANCEL_TIMERS, _A.DROP_DATA, _A.SCHEDULE_RETRY),
            _G.BROKEN: (_S.FAILED, _A.CLOSE, _A.CANCEL_TIMERS, _A.DISCARD, _A.EMIT_SUBSCRIBE_ERROR),
        },
        # Further calls of the user wait for the request that is under way.
        (
            *(_G.REGISTER, _G.RENEW, _G.RESUBSCRIBE),
            *(_G.RENEWED, _G.RENEW_FAILED, _G.RENEW_REFUSED),
            *_TIMES,
            *_CHECKS,
        ),
    ),
    _S.ACTIVE: _row(
        _S.ACTIVE,
        {
            **_LIVE,
            _G.REGISTER: (_S.RENEWING, _A.RENEW),
            _G.RENEW: (_S.RENEWING, _A.RENEW),
            # A renewal that was under way when the connection was lost and recovered.
            _G.RENEWED: _RENEWED,
            _G.RENEW_FAILED: (_S.RENEWING, *_RENEW_FAILED),
            _G.RENEW_REFUSED: _RENEW_REFUSED,
            _G.LOST: (_S.RECOVERING, _A.CHECK_SOON),
            _G.RECOVERED: (_A.EMIT_RECOVERED, _A.CHECK_SOON),
            _G.GAP: (_A.EMIT_GAP, _A.CHECK_SOON),
            _G.RENEWAL_DUE: (_S.RENEWING, _A.RENEW),
            _G.RETRY_DUE: (_S.RENEWING, _A.RENEW),
            _G.NOT_FOUND: (_S.RENEWING, _A.RENEW),
            _G.WOKE: (_A.PROBE, _A.CHECK_SOON),
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
            _G.LOST: (_S.RECOVERING, _A.CHECK_SOON),
            _G.RECOVERED: (_A.EMIT_RECOVERED, _A.CHECK_SOON),
            _G.GAP: (_A.EMIT_GAP, _A.CHECK_SOON),
            _G.RETRY_DUE: (_A.RENEW,),
            _G.NOT_FOUND: (_A.RENEW,),
            _G.WOKE: (_A.PROBE, _A.RETRY_NOW),
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
            _G.OPENED: (_S.ACTIVE, _A.EMIT_RECOVERED, _A.CHECK_SOON),
            _G.RECOVERED: (_S.ACTIVE, _A.EMIT_RECOVERED, _A.CHECK_SOON),
            _G.GAP: (_S.ACTIVE, _A.EMIT_RECOVERED, _A.EMIT_GAP, _A.CHECK_SOON),
            _G.RENEWAL_DUE: (_A.RENEW,),
            _G.RETRY_DUE: (_A.RENEW,),
            _G.WOKE: (_A.PROBE, _A.RETRY_NOW),
        },
        # Without a connection the renewal cannot tell; there is a check when it is back.
        (*_CREATION, _G.LOST, _G.NOT_FOUND),
    ),
    _S.RESUBSCRIBING: _row(
        _S.RESUBSCRIBING,
        {
            **_ALWAYS,
            **_ENDINGS,
            _G.REGISTER: (_A.RETRY_NOW,),
            _G.RENEW: (_A.RETRY_NOW,),
            _G.RESUBSCRIBE: (_A.RETRY_NOW,),
            _G.RETRY_DUE: (_A.CREATE,),
            _G.CREATED: (_A.WATCH,),
            _G.CREATE_FAILED: (_A.SCHEDULE_RETRY, _A.EMIT_SUBSCRIBE_ERROR),
            _G.CREATE_REFUSED: (_S.FAILED, _A.CLOSE, _A.EMIT_SUBSCRIBE_ERROR),
            _G.OPENED: (_S.ACTIVE, *_STARTED),
            _G.RECOVERED: (_S.ACTIVE, *_STARTED),
            _G.GAP: (_S.ACTIVE, *_STARTED),
            _G.LOST: (_S.RECOVERING, *_STARTED),
            _G.TAKEN: _TAKEN,
            _G.CLOSED: (_A.DROP_DATA, _A.SCHEDULE_RETRY),
            _G.BROKEN: (_A.CLOSE, _A.DISCARD, _A.SCHEDULE_RETRY, _A.EMIT_SUBSCRIBE_ERROR),
            _G.WOKE: (_A.RETRY_NOW,),
        },
        (*_RENEWAL, _G.RENEWAL_DUE, *_CHECKS),
    ),
    _S.STANDBY: _row(
        _S.STANDBY,
        {
            **_ALWAYS,
            **_ENDINGS,
            # It is registered, and there is nothing to do but to wait.
            _G.REGISTER: (_A.EMIT_STANDBY,),
            _G.RENEW: (_A.EMIT_STANDBY,),
            _G.RESUBSCRIBE: (_A.EMIT_STANDBY,),
            _G.RETRY_DUE: (_A.CREATE,),
            _G.TAKEN: (_A.SCHEDULE_TAKEOVER,),
            _G.CREATED: (_S.SUBSCRIBING, _A.WATCH),
            _G.CREATE_FAILED: (_A.SCHEDULE_TAKEOVER,),
            _G.CREATE_REFUSED: (_S.FAILED, _A.CLOSE, _A.EMIT_SUBSCRIBE_ERROR),
            _G.WOKE: (_A.RETRY_NOW,),
        },
        (*_RENEWAL, *_REPORTS, _G.RENEWAL_DUE, *_CHECKS),
    ),
}

TRANSITIONS: Final[Mapping[tuple[State, Signal], Transition]] = {
    (state, signal): entry for state, row in _ROWS.items() for signal, entry in row.items()
}
