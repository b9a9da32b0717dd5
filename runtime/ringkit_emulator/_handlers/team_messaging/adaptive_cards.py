"""Adaptive cards: posting, reading, changing and deleting them.

The description declares far less of a card than clients draw (it knows one kind of element in the
body), so bodies are checked against the rules of Adaptive Cards instead (platform-facts.md, 14).
"""

from __future__ import annotations

import re
from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.team_messaging.chats import find_chat
from ringkit_emulator._state.team_messaging import Card
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

# Clients draw versions up to 1.3; cards of later ones are accepted (platform-facts.md, 14).
_VERSIONS: Final = re.compile(r"1\.\d")
_ACTIONS: Final = (
    "Action.ShowCard", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility",
)  # fmt: skip
_MEMBERS: Final = frozenset(
    {
        "$schema", "type", "version", "body", "actions", "selectAction", "fallbackText", "speak",
        "backgroundImage", "minHeight", "lang", "verticalContentAlignment",
    }
)  # fmt: skip
#: The members of the answer to a change.
_SHORT: Final = (
    "id", "creationTime", "lastModifiedTime", "$schema", "type", "version", "creator", "chatIds",
)  # fmt: skip


def create_card(call: Call) -> Answer:
    """Post a card to a chat."""
    chat = find_chat(call)
    _check_card(call)
    card = call.state.team_messaging.add_card(chat, call.user, call.document)
    return json_answer(201, _short(card))


def read_card(call: Call) -> Answer:
    """Return a card."""
    return json_answer(200, _find_card(call).document())


def update_card(call: Call) -> Answer:
    """Replace the content of a card of the caller."""
    card = _find_own_card(call)
    _check_card(call)
    call.state.team_messaging.change_card(card, call.document)
    return json_answer(200, _short(card))


def delete_card(call: Call) -> Answer:
    """Delete a card of the caller, and its post."""
    call.state.team_messaging.remove_card(_find_own_card(call))
    return no_content()


def _short(card: Card) -> Document:
    document = card.document()
    return {name: document[name] for name in _SHORT if name in document}


def _find_card(call: Call) -> Card:
    card = call.state.team_messaging.cards.get(call.path["cardId"])
    if card is None or card.chat.account_id != call.user.account_id:
        raise not_found("cardId", call.path["cardId"])
    return card


def _find_own_card(call: Call) -> Card:
    card = _find_card(call)
    if card.creator_id != call.user.id:
        raise PlatformError(403, "CMN-404", "The card was created by another user")
    return card


def _check_card(call: Call) -> None:
    """Raise PlatformError (400) for what no client could draw."""
    card = call.document
    if call.services.options.strict and (unknown := card.keys() - _MEMBERS):
        raise bad_parameter(min(unknown), None, f"Parameter [{min(unknown)}] is unknown")
    if card.get("type") != "AdaptiveCard":
        raise bad_parameter("type", card.get("type"))
    if not _VERSIONS.fullmatch(str(card.get("version"))):
        raise bad_parameter("version", card.get("version"))
    _check_items("body", card.get("body", []), None)
    _check_items("actions", card.get("actions", []), _ACTIONS)


def _check_items(name: str, items: Any, types: tuple[str, ...] | None) -> None:
    if not isinstance(items, list):
        raise bad_parameter(name, None)
    for item in items:
        kind = item.get("type") if isinstance(item, dict) else None
        if not isinstance(kind, str) or (types is not None and kind not in types):
            raise bad_parameter(name, None, f"Parameter [{name}] has an element of type [{kind}]")


ROUTES: RouteTable = {
    "createGlipAdaptiveCardNew": Route(create_card, check_body=False),
    "getGlipAdaptiveCardNew": Route(read_card),
    "updateGlipAdaptiveCardNew": Route(update_card, check_body=False),
    "deleteGlipAdaptiveCardNew": Route(delete_card),
}
