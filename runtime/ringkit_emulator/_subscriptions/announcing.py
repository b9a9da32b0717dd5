"""Events that a test makes up, by the filter that a client would subscribe with."""

import re
from urllib.parse import parse_qsl

from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._subscriptions.catalogue import find_kind
from ringkit_emulator._subscriptions.filters import without_host


def made_up(text: str, body: Document, user: Extension, at: float) -> Event:
    """Return the event that a filter ``text`` asks for.

    ``~`` are the ids of ``user``, the query says what the event is about (``type=SMS``). Raises
    ValueError for a path that no filter has.
    """
    path, _, query = without_host(text).partition("?")
    found = find_kind(path)
    if found is None:
        raise ValueError(f"nothing is ever published at {path}")
    kind, ids = found
    own = {"accountId": user.account_id, "extensionId": user.id}
    real = {name: own.get(name, "~") if value == "~" else value for name, value in ids.items()}
    resolved = re.sub(r"\{(\w+)\}", lambda m: real[m[1]], kind.template)
    return Event(
        filter=kind.published or resolved,
        body=body,
        account_id=real.get("accountId", user.account_id),
        owner_id=real.get("extensionId"),
        at=at,
        query=dict(parse_qsl(query)),
    )
