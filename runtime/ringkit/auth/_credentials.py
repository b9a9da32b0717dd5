"""The form of credentials: blanks around them are removed, what no header can carry is refused.

Credentials are copied, or read from files, and then end with a line end or begin with a byte order
mark. A credential is never quoted in an error.
"""

from __future__ import annotations

import re
from typing import Final

#: What a bearer token and a JWT are made of (RFC 6750, section 2.1; RFC 7519, section 3).
_TOKEN_FORM: Final = re.compile(r"[\x21-\x7e]*")
_AROUND: Final = " \t\r\n\v\f\ufeff\u00a0"


def trimmed(text: str) -> str:
    """Return a text without the blanks and line ends around it."""
    return text.strip(_AROUND)


def is_token(text: str) -> bool:
    """Return whether a header can carry a text as a token: visible ASCII characters only."""
    return _TOKEN_FORM.fullmatch(text) is not None
