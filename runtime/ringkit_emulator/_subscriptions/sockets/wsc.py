"""Session context tokens (``wsc``): which session, and how much of it a client has received."""

import base64
import re
from dataclasses import dataclass
from typing import Final

_SHAPE: Final = re.compile(r"([0-9a-f-]{36})\.(\d{1,18})")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a session: its id, and how many of its notifications lie before."""

    session: str
    position: int


def write_place(place: Place) -> str:
    """Return the token for a place."""
    text = f"{place.session}.{place.position}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_place(token: str) -> Place:
    """Return the place that a token stands for; raises ValueError where it is malformed."""
    try:
        text = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        shape = _SHAPE.fullmatch(text.decode())
    except ValueError as error:
        raise ValueError("the token is not base64") from error
    if shape is None:
        raise ValueError("the token names no session")
    return Place(shape[1], int(shape[2]))
