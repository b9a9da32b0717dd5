"""`Token`: what the token endpoint gave, as a value. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import asdict, field, fields, frozen


def _masked(secret: str | None) -> str:
    return "'***'" if secret else repr(secret)


@frozen
class Token:
    """An access token and what belongs to it. Times are seconds since the epoch.

    `obtained_at` is when it was asked for, so that `expires_at` errs on the safe side. There is
    no refresh token unless the application is set to get one.
    """

    access_token: str = field(repr=_masked)
    expires_at: float
    obtained_at: float
    refresh_token: str | None = field(default=None, repr=_masked)
    refresh_token_expires_at: float | None = None
    token_type: str = "bearer"  # noqa: S105
    scope: str = ""
    owner_id: str = ""
    endpoint_id: str = ""
    session_id: str = ""

    @classmethod
    def from_answer(cls, answer: Mapping[str, Any], now: float) -> Token:
        """Return the token in an answer of the token endpoint (RFC 6749, section 5.1).

        `now` is the time at which the request was sent. Raises ValueError without a token.
        """
        access_token = answer.get("access_token")
        if not isinstance(access_token, str) or not access_token:
            raise ValueError("the answer of the token endpoint holds no access_token")
        refresh_life = answer.get("refresh_token_expires_in")
        return cls(
            access_token=access_token,
            expires_at=now + _seconds(answer.get("expires_in"), 0.0),
            obtained_at=now,
            refresh_token=answer.get("refresh_token") or None,
            refresh_token_expires_at=(
                now + _seconds(refresh_life, 0.0) if refresh_life is not None else None
            ),
            token_type=str(answer.get("token_type") or "bearer"),
            scope=str(answer.get("scope") or ""),
            owner_id=str(answer.get("owner_id") or ""),
            endpoint_id=str(answer.get("endpoint_id") or ""),
            session_id=str(answer.get("session_id") or ""),
        )

    @property
    def authorization(self) -> str:
        """The value of the `Authorization` header."""
        return f"Bearer {self.access_token}"

    def to_dict(self) -> dict[str, Any]:
        """Return everything as plain data, secrets included: for storing."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Token:
        """Return the token that `to_dict` was asked for; unknown keys are ignored."""
        known = {attribute.name for attribute in fields(cls)}
        return cls(**{key: value for key, value in data.items() if key in known})


def _seconds(value: Any, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float | str) else otherwise
