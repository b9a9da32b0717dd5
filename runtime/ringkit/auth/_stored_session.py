"""What a store keeps of a session, as text. Pure."""

from __future__ import annotations

import json

from attrs import asdict, field, frozen

from ringkit.auth._grants import Terms
from ringkit.auth._token import Token

_VERSION = 1


@frozen
class Record:
    """A token, and what its renewals ask for."""

    token: Token
    terms: Terms = field(factory=Terms)

    def to_text(self) -> str:
        """Return the record for a store; it holds secrets."""
        return json.dumps(
            {"version": _VERSION, "token": self.token.to_dict(), "terms": asdict(self.terms)}
        )

    @classmethod
    def from_text(cls, text: str) -> Record:
        """Return the record in a text. Raises ValueError, whose text quotes nothing of it."""
        try:
            found = json.loads(text)
            if found["version"] != _VERSION:
                raise ValueError("another version")
            return cls(Token.from_dict(found["token"]), Terms(**found["terms"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            raise ValueError("not a session as this version of ringkit stores it") from None
