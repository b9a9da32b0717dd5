"""Incoming webhooks of chats: creating them, suspending them, and the posts that come by them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Handler, Route, RouteTable, UndescribedRoute
from ringkit_emulator._handlers.generic import answer_with, collection_of, create_item, find_item
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._handlers.team_messaging.chats import find_chat
from ringkit_emulator._state.collection import Item
from ringkit_emulator._wire.body_parsing import parse_json
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, Request, json_answer, no_content

_COLLECTION: Final = "/team-messaging/v1/webhooks"


def create_webhook(call: Call) -> Answer:
    """Create an incoming webhook of a chat, whose address takes posts without a login."""
    chat = find_chat(call)
    known = {"creatorId": call.user.id, "groupIds": [chat.id], "status": "Active"}
    item = create_item(call, call.document | known)
    item.document["uri"] = f"{call.urls.api}/webhook/v2/{call.state.context.ids.uuid()}"
    return answer_with(call, item.document, complete=False)


def status_setter(status: str) -> Handler:
    """Return a handler that gives a webhook a status."""

    def change(call: Call) -> Answer:
        reader = call.services.description.operations["readGlipWebhookNew"]
        resource = call.services.resources.of(reader)
        item = find_item(call, resource, name="webhookId")
        collection_of(call, resource).merge(item, {"status": status})
        return no_content(status=200)

    return change


def receive_post(services: Services, request: Request, path: Sequence[str]) -> Answer:
    """Post what is sent to the address of a webhook; no access token is needed."""
    webhook = _find(services, f"{services.state.context.urls.api}/webhook/v2/{path[0]}")
    document = parse_json(request.body)
    if not isinstance(document, dict):
        raise PlatformError(400, "CMN-104", "The request body is not an object")
    if not any(document.get(name) for name in ("text", "body", "title", "attachments")):
        raise bad_parameter("text", None, "A post needs a text, a title or an attachment")
    team_messaging = services.state.team_messaging
    author = services.state.context.accounts.extension(webhook.document["creatorId"])
    chat = team_messaging.chats.get(webhook.document["groupIds"][0])
    if author is None or chat is None:
        raise not_found("webhookId", path[0])
    cards = [each for each in document.get("attachments", ()) if _is_adaptive(each)]
    for card in cards:
        team_messaging.add_card(chat, author, card)
    if fields := _fields(document, cards):
        team_messaging.add_post(chat, author, fields)
    return json_answer(200, {"status": "OK"})


def _find(services: Services, uri: str) -> Item:
    collection = services.state.collections.collection(_COLLECTION, lambda _collection: None)
    found = next((item for item in collection if item.document.get("uri") == uri), None)
    if found is None:
        raise not_found("webhookId", uri.rpartition("/")[2])
    if found.document["status"] != "Active":
        raise PlatformError(403, "CMN-109", "The webhook is suspended")
    return found


def _is_adaptive(attachment: object) -> bool:
    return isinstance(attachment, dict) and attachment.get("type") == "AdaptiveCard"


def _fields(document: Document, cards: Sequence[Document]) -> Document:
    """Return the members of a post, none if all that was sent are cards."""
    others = [each for each in document.get("attachments", ()) if each not in cards]
    return without_none(
        {
            "text": document.get("text") or document.get("body") or document.get("title"),
            "attachments": others or None,
        }
    )


ROUTES: RouteTable = {
    "createGlipGroupWebhookNew": Route(create_webhook),
    "activateGlipWebhookNew": Route(status_setter("Active")),
    "suspendGlipWebhookNew": Route(status_setter("Suspended")),
}
UNDESCRIBED_ROUTES: Final = (
    UndescribedRoute("POST", re.compile(r"/webhook/v2/([^/]+)"), receive_post, frozenset({"api"})),
)
