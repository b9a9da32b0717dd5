"""`StoredSession`: what a store keeps of a session, and its text form."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from attrs import asdict, field, frozen

from ringkit._json import loads
from ringkit.auth._grants import TokenRequestOptions
from ringkit.auth._token import Token

_VERSION: Final = 2


def credential_fingerprint(application: Iterable[str], credential: Iterable[str]) -> str:
    """Return the keyed hash of the credential that a session began with.

    The key is the application (its server, token endpoint and client id), so that the same
    credential has another fingerprint elsewhere. The credential cannot be read from it.
    """
    key, message = (json.dumps(list(texts)).encode() for texts in (application, credential))
    return hmac.new(key, message, sha256).hexdigest()


@frozen
class StoredSession:
    """A token, the options that its renewals ask for, and whose session it is.

    `credential` is the `credential_fingerprint` of the login that began the session; renewals
    keep it.
    """

    token: Token
    options: TokenRequestOptions = field(factory=TokenRequestOptions)
    credential: str = ""

    def to_text(self) -> str:
        """Return the session as text for a store. The text holds secrets."""
        return json.dumps(
            {
                "version": _VERSION,
                "token": self.token.to_dict(),
                "options": asdict(self.options),
                "credential": self.credential,
            }
        )

    @classmethod
    def from_text(cls, text: str) -> StoredSession:
        """Return the session in a text. Raises ValueError, whose message quotes nothing of it."""
        try:
            data = loads(text)
            if data["version"] != _VERSION or not isinstance(data["credential"], str):
                raise ValueError("another version")
            options = TokenRequestOptions.from_dict(data["options"])
            return cls(Token.from_dict(data["token"]), options, data["credential"])
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
            raise ValueError("not a session as this version of ringkit stores it") from None
