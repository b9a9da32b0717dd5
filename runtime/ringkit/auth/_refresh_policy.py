"""When a token is renewed, and when a failed token request is repeated. Pure.

A token is `fresh`, then `advisory` (renewing is tried; if that fails the token is used on),
then `mandatory` (whoever needs it waits for the renewal), then `dead`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from attrs import frozen

from ringkit import error_codes
from ringkit.auth._token import Token

State = Literal["fresh", "advisory", "mandatory", "dead"]

#: A token so close to its end may expire on the way, in seconds.
ON_THE_WAY: Final = 10.0
#: Of a token that lives shortly, at most this part is spent on renewing it ahead.
_PART: Final = 0.25

#: A pause grows no further after so many.
_DOUBLINGS: Final = 10

#: How often a token request is sent before the renewal fails (Handling errors: three tries).
TRIES: Final = 3
#: The pause that the guide asks for after 408, 500 and a timeout, in seconds.
_PAUSE: Final = 10.0
#: What a 429 without `Retry-After` stands for, in seconds.
_PENALTY: Final = 60.0
#: Nobody is kept waiting for longer than this between two tries, in seconds.
PATIENCE: Final = 90.0


@frozen
class Windows:
    """The instants at which a token's state changes, in seconds since the epoch."""

    advisory: float
    mandatory: float
    dead: float

    def state(self, now: float) -> State:
        """Return the state at an instant."""
        if now <= self.advisory:
            return "fresh"
        if now < self.mandatory:
            return "advisory"
        return "mandatory" if now < self.dead else "dead"


def windows(token: Token, handicap: float) -> Windows:
    """Return the windows of a token, of which the advisory one opens `handicap` seconds ahead."""
    life = max(0.0, token.expires_at - token.obtained_at)
    lead = min(handicap, life * _PART)
    return Windows(
        advisory=token.expires_at - lead,
        mandatory=token.expires_at - min(ON_THE_WAY, lead),
        dead=token.expires_at,
    )


def advisory_pause(failures: int, random: Callable[[], float]) -> float:
    """Return for how many seconds a valid token is used on after so many failed renewals."""
    return min(60.0, 2.5 * 2.0 ** min(failures, _DOUBLINGS)) * (0.5 + random() / 2)


def settled_for(*, final: bool, failures: int, random: Callable[[], float]) -> float:
    """Return for how many seconds a failed renewal answers for those who come later.

    Without a valid token each of them would ask again: a refusal (`final`) will be the same for a
    while, and an outage is not to be amplified.
    """
    if final:
        return 60.0
    return min(30.0, 2.0 ** min(failures, _DOUBLINGS)) * (0.5 + random() / 2)


Kind = Literal[
    "refused", "invalid_grant", "limited", "busy", "failed", "down", "lost", "unreachable"
]

_FAILED: Final = frozenset({408, 500, 502, 504, 520, 521, 522, 523, 524, 598, 599})


def kind_of(status: int, error: str, code: str) -> Kind:
    """Return what an answer of the token endpoint without a token amounts to.

    Only `refused` and `invalid_grant` are the platform's word on a session or an application; a
    redirect is a proxy's.
    """
    if status == 429:
        return "limited"
    if status == 503:
        return "busy"
    if status in _FAILED or status < 400:
        return "failed"
    if status >= 500:
        return "down"
    return (
        "invalid_grant"
        if error == "invalid_grant" or code in error_codes.UNUSABLE_TOKEN
        else "refused"
    )


def repeat_after(
    kind: Kind, tries: int, retry_after: float | None, random: Callable[[], float]
) -> float | None:
    """Return the seconds until a token request is repeated, None if it is not.

    429 and 503: after `Retry-After`. 408, 500 and a timeout: three tries, ten seconds apart; so do
    gateways that lost it (502, 504). A connection that broke or was never made: soon, since a
    token request may be repeated. Any other answer is final.
    """
    if tries >= TRIES or kind in ("refused", "invalid_grant", "down"):
        return None
    if kind == "limited":
        return _PENALTY if retry_after is None else retry_after
    if kind == "failed":
        return _PAUSE if retry_after is None else retry_after
    if retry_after is not None:
        return retry_after
    return (0.5 + random() / 2) * 2.0 ** (tries - 1)


def poll_pause(polls: int, random: Callable[[], float]) -> float:
    """Return the seconds until a lock that another process holds is tried again."""
    return min(0.2, 0.01 * 1.5 ** min(polls, _DOUBLINGS)) * (0.5 + random() / 2)
