"""`Token`: an access token, its refresh token and their expiry."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf, isfinite
from typing import Any, Final

from attrs import asdict, evolve, field, fields, frozen

from ringkit.auth._credentials import is_token, trimmed

#: The lifetime of a token whose data names none: the platform's default.
DEFAULT_LIFETIME_SECONDS: Final = 3600.0


def masked(secret: str | None) -> str:
    """Return the text that the repr of a value shows in place of a secret."""
    return "'***'" if secret else repr(secret)


@frozen
class Token:
    """An access token and the values issued with it (RFC 6749, section 5.1).

    Times are in seconds since the epoch. `obtained_at` is when the token was requested, so that
    `expires_at` is rather too early than too late. `refresh_token` is None if the application is
    not set to get one, `refresh_token_expires_at` if it is not known. The repr shows no secret.
    """

    access_token: str = field(repr=masked)
    expires_at: float
    obtained_at: float
    refresh_token: str | None = field(default=None, repr=masked)
    refresh_token_expires_at: float | None = None
    token_type: str = "bearer"
    scope: str = ""
    owner_id: str = ""
    endpoint_id: str = ""
    session_id: str = ""
    id_token: str | None = field(default=None, repr=masked)

    @classmethod
    def from_answer(cls, answer: Mapping[str, Any], now: float) -> Token:
        """Return the token in an answer of the token endpoint (RFC 6749, section 5.1).

        `now` is the time at which the request was sent. Raises ValueError without a token.
        """
        access_token = answer.get("access_token")
        if not isinstance(access_token, str) or not trimmed(access_token):
            raise ValueError("the answer of the token endpoint holds no access_token")
        refresh_lifetime = _number(answer.get("refresh_token_expires_in"))
        refresh_token = answer.get("refresh_token")
        lifetime = _number(answer.get("expires_in"))
        token = cls(
            access_token=trimmed(access_token),
            expires_at=now + (DEFAULT_LIFETIME_SECONDS if lifetime is None else lifetime),
            obtained_at=now,
            refresh_token=trimmed(str(refresh_token)) or None if refresh_token else None,
            refresh_token_expires_at=None if refresh_lifetime is None else now + refresh_lifetime,
            token_type=str(answer.get("token_type") or "bearer"),
            scope=str(answer.get("scope") or ""),
            owner_id=str(answer.get("owner_id") or ""),
            endpoint_id=str(answer.get("endpoint_id") or ""),
            session_id=str(answer.get("session_id") or ""),
            id_token=str(answer["id_token"]) if answer.get("id_token") else None,
        )
        return _checked(token)

    @classmethod
    def from_data(cls, data: Mapping[str, Any], now: float) -> Token:
        """Return the token in `data`, in any of three forms.

        They are the result of `to_dict`, an answer of the token endpoint (`expires_in`, counted
        from `now`), and `auth().data()` of the JavaScript SDK (`expire_time` in milliseconds).
        Raises ValueError without an access token, or if a value has the wrong type.
        """
        token = cls.from_answer(data, now)
        expires = _absolute(data, "expires_at", "expire_time")
        refresh = _absolute(data, "refresh_token_expires_at", "refresh_token_expire_time")
        obtained = _number(data.get("obtained_at"))
        changes: dict[str, Any] = {}
        if expires is not None:
            lifetime = _number(data.get("expires_in"))
            began = min(now, expires) if lifetime is None else expires - lifetime
            changes = {"expires_at": expires, "obtained_at": began}
        if obtained is not None:
            changes["obtained_at"] = obtained
        if refresh is not None:
            changes["refresh_token_expires_at"] = refresh
        return evolve(token, **changes)

    @property
    def identity(self) -> tuple[str, ...]:
        """What of the token says whose it is: its user, else the token itself."""
        if self.owner_id:
            return ("owner", self.owner_id)
        return ("token", self.refresh_token or self.access_token)

    @property
    def authorization(self) -> str:
        """The value of the `Authorization` header."""
        return f"Bearer {self.access_token}"

    def valid(self, now: float) -> bool:
        """Return whether the access token has not expired at `now` (seconds since the epoch)."""
        return now < self.expires_at

    def refreshable(self, now: float) -> bool:
        """Return whether there is a refresh token that has not expired at `now`."""
        expires_at = self.refresh_token_expires_at
        return bool(self.refresh_token) and (expires_at is None or now < expires_at)

    def to_dict(self) -> dict[str, Any]:
        """Return all fields as plain data for storing, secrets included."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Token:
        """Return the token that `to_dict` returned `data` for; unknown keys are ignored.

        Raises TypeError if a field is missing or has another type.
        """
        known = {attribute.name: str(attribute.type) for attribute in fields(cls)}
        token = cls(**{key: value for key, value in data.items() if key in known})
        if not all(_has_type(getattr(token, name), kind) for name, kind in known.items()):
            raise TypeError("a value in token data has another type")
        return _checked(token)


#: A time that is later is none.
_ENDLESS_SECONDS: Final = 1e15


def newer(cached: Token | None, stored: Token | None) -> Token | None:
    """Return the token that was obtained later; the stored one if both were at once."""
    if cached is None or stored is None:
        return cached or stored
    return cached if cached.obtained_at > stored.obtained_at else stored


def _checked(token: Token) -> Token:
    """Return `token`. Raises ValueError if no header can carry it; its text is not quoted."""
    if not is_token(token.access_token):
        raise ValueError(
            "the access_token holds a blank, a line end or a non-ASCII character, which no header "
            "can carry: pass it as it was issued"
        )
    return token


def _has_type(value: Any, kind: str) -> bool:
    if value is None:
        return kind.endswith("None")
    if kind.startswith("str"):
        return type(value) is str
    return type(value) in (int, float) and abs(value) < _ENDLESS_SECONDS


def _number(value: Any) -> float | None:
    if value is None or value == "":
        return None
    try:
        number = float(value)
    except TypeError:
        raise ValueError("a time in token data is neither a number nor a text") from None
    except OverflowError:
        number = inf
    if not isfinite(number):
        raise ValueError("a time in token data is not finite")
    return number


def _absolute(data: Mapping[str, Any], name: str, milliseconds_name: str) -> float | None:
    seconds = _number(data.get(name))
    if seconds is not None:
        return seconds
    milliseconds = _number(data.get(milliseconds_name))
    return None if milliseconds is None else milliseconds / 1000
