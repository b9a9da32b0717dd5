"""Bridges of video meetings: their pins and passwords, and the pages on which people join."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Sequence
from typing import Final

from ringkit_emulator._documents import Document, merged
from ringkit_emulator._handlers.call import Call, Route, RouteTable, UndescribedRoute
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, Request, binary_answer, json_answer, no_content

_COLLECTION: Final = "/rcvideo/v2/bridges"
_DEFAULT_PREFERENCES: Final[Document] = {
    "join": {
        "audioMuted": False,
        "videoMuted": False,
        "pstn": {"promptAnnouncement": True, "promptParticipants": True},
    },
    "playTones": "Off",
    "musicOnHold": True,
    "joinBeforeHost": False,
    "screenSharing": True,
    "recordingsMode": "User",
    "transcriptionsMode": "User",
    "allowEveryoneTranscribeMeetings": True,
}
_DEFAULT_SECURITY: Final[Document] = {
    "passwordProtected": False,
    "noGuests": False,
    "sameAccount": False,
    "e2ee": False,
}


def create_bridge(call: Call) -> Answer:
    """Create a bridge, whose host is the extension that the path names."""
    body = call.document
    web = body.get("pins", {}).get("web")
    if web is not None and _by_pin(_bridges(call.services), "web", str(web)) is not None:
        raise PlatformError(409, "CMN-406", "Parameter [pins.web] value is in use already")
    kind = str(body.get("type", "Instant"))
    return json_answer(201, _add(call, body, kind).document)


def read_default_bridge(call: Call) -> Answer:
    """Return the bridge of the personal meetings of an extension."""
    for item in _bridges(call.services):
        document = item.document
        if document["type"] == "PMI" and document["host"]["extensionId"] == call.extension.id:
            return json_answer(200, document)
    name = f"{call.extension.name}'s Personal Meeting"
    return json_answer(200, _add(call, {"name": name}, "PMI").document)


def read_bridge(call: Call) -> Answer:
    """Return a bridge."""
    return json_answer(200, _find(call).document)


def read_bridge_by_pin(call: Call) -> Answer:
    """Return the bridge with a pin of the kind that the path names."""
    kind = "web" if "/pin/web/" in call.operation.template else "pstn"
    found = _by_pin(_bridges(call.services), kind, call.path["pin"])
    if found is None:
        raise not_found("pin", call.path["pin"])
    return json_answer(200, found.document)


def update_bridge(call: Call) -> Answer:
    """Change a bridge of the caller."""
    item, body = _find_own(call), call.document
    security = _security(item.document["security"], body.get("security", {}))
    changes = {name: value for name, value in body.items() if name in ("name", "preferences")}
    document = merged(item.document, changes) | {"security": security}
    if web := body.get("pins", {}).get("web"):
        other = _by_pin(_bridges(call.services), "web", str(web))
        if other not in (None, item):
            raise PlatformError(409, "CMN-406", "Parameter [pins.web] value is in use already")
        document["pins"] = document["pins"] | {"web": str(web)}
    document["discovery"] = {"web": _join_url(call, document)}
    return json_answer(200, _bridges(call.services).replace(item, document).document)


def delete_bridge(call: Call) -> Answer:
    """Delete a bridge of the caller."""
    _bridges(call.services).remove(_find_own(call))
    return no_content()


def _bridges(services: Services) -> Collection:
    return services.state.collections.collection(_COLLECTION, lambda _collection: None)


def _add(call: Call, body: Document, kind: str) -> Item:
    ids, extension = call.state.context.ids, call.extension
    bridge_id = ids.text("bridge")
    pins, web = body.get("pins", {}), ids.text("web pin")
    pstn = {"host": ids.text("host pin"), "participant": ids.text("participant pin")}
    document: Document = {
        "id": bridge_id,
        "name": body.get("name") or f"{extension.name}'s Meeting",
        "type": kind,
        "host": {"accountId": extension.account_id, "extensionId": extension.id},
        "pins": {
            "pstn": pstn | pins.get("pstn", {}),
            "web": str(pins.get("web") or web),
            "aliases": [],
        },
        "security": _security(_DEFAULT_SECURITY, body.get("security", {})),
        "preferences": merged(_DEFAULT_PREFERENCES, body.get("preferences", {})),
    }
    document["discovery"] = {"web": _join_url(call, document)}
    return _bridges(call.services).add(bridge_id, document, written=True)


def _security(known: Document, changes: Document) -> Document:
    """Return the security of a bridge; the answer has its password in three forms."""
    security = known | {name: v for name, v in changes.items() if name != "password"}
    password = changes.get("password")
    if security["passwordProtected"] and password is None and "password" not in known:
        raise bad_parameter("security.password")
    if password is not None:
        digest = hashlib.sha256(str(password).encode()).hexdigest()
        security["password"] = {
            "plainText": str(password),
            "pstn": f"{int(digest[:12], 16) % 10**10:010d}",
            "joinQuery": digest[:32],
        }
    if not security["passwordProtected"]:
        security.pop("password", None)
    return security


def _join_url(call: Call, bridge: Document) -> str:
    query = bridge["security"].get("password", {}).get("joinQuery")
    url = f"{call.urls.api}/join/{bridge['pins']['web']}"
    return url if query is None else f"{url}?pw={query}"


def _by_pin(bridges: Collection, kind: str, pin: str) -> Item | None:
    def has_pin(document: Document) -> bool:
        pins = document["pins"]
        return pin == pins["web"] if kind == "web" else pin in pins["pstn"].values()

    return next((item for item in bridges if has_pin(item.document)), None)


def _find(call: Call) -> Item:
    item = _bridges(call.services).get(call.path["bridgeId"])
    if item is None:
        raise not_found("bridgeId", call.path["bridgeId"])
    return item


def _find_own(call: Call) -> Item:
    item = _find(call)
    if item.document["host"]["extensionId"] != call.user.id:
        raise PlatformError(403, "CMN-404", "The bridge belongs to another user")
    return item


def read_join_page(services: Services, _request: Request, path: Sequence[str]) -> Answer:
    """Return the page on which people join a meeting in a browser."""
    found = _by_pin(_bridges(services), "web", path[0])
    if found is None:
        raise not_found("pin", path[0])
    title = html.escape(str(found.document["name"]))
    page = f"<!DOCTYPE html><title>{title}</title><h1>{title}</h1>"
    return binary_answer(200, page.encode(), "text/html; charset=utf-8")


ROUTES: RouteTable = {
    "createBridge": Route(create_bridge),
    "getDefaultBridge": Route(read_default_bridge),
    "getBridge": Route(read_bridge),
    "getBridgeByWebPin": Route(read_bridge_by_pin),
    "getBridgeByPstnPin": Route(read_bridge_by_pin),
    "updateBridge": Route(update_bridge),
    "deleteBridge": Route(delete_bridge),
}
UNDESCRIBED_ROUTES: Final = (
    UndescribedRoute("GET", re.compile(r"/join/([^/]+)"), read_join_page, frozenset({"api"})),
)
