"""`StoredSession`: what a store keeps of a session, and its text form."""

from __future__ import annotations

import json

from attrs import asdict, field, frozen

from ringkit._json import loads
from ringkit.auth._grants import TokenRequestOptions
from ringkit.auth._token import Token

_VERSION = 1


@frozen
class StoredSession:
    """A token, and the options that its renewals ask for."""

    token: Token
    options: TokenRequestOptions = field(factory=TokenRequestOptions)

    def to_text(self) -> str:
        """Return the session as text for a store. The text holds secrets."""
        return json.dumps(
            {"version": _VERSION, "token": self.token.to_dict(), "options": asdict(self.options)}
        )

    @classmethod
    def from_text(cls, text: str) -> StoredSession:
        """Return the session in a text. Raises ValueError, whose message quotes nothing of it."""
        try:
            data = loads(text)
            if data["version"] != _VERSION:
                raise ValueError("another version")
            return cls(Token.from_dict(data["token"]), TokenRequestOptions(**data["options"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            raise ValueError("not a session as this version of ringkit stores it") from None
