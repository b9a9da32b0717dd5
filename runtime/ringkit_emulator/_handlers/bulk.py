"""Operations on several ids at once (facts 6): run one by one, answered together."""

import json
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Final

from ringkit_emulator._bodies import BULK_JSON, BulkItem
from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler
from ringkit_emulator._wire.errors import PlatformError, error_answer
from ringkit_emulator._wire.messages import Answer, json_answer, no_content
from ringkit_emulator._wire.multipart import bulk_multipart


@dataclass(frozen=True, slots=True)
class Bulk:
    """Which path parameter takes several ids, and how many at most.

    ``code`` is the error beyond that; ``as_json`` answers a plain JSON array under 207.
    """

    parameter: str
    most: int = 100
    code: str = "CMN-106"
    as_json: bool = False


_CALL = Bulk("callRecordId", 50)
_CONTACT = Bulk("contactId")
_MESSAGE = Bulk("messageId", 50)
_BLOCKED = Bulk("blockedNumberId")
BULK: Final[dict[str, Bulk]] = {
    "readUserCallRecord": _CALL,
    "readCompanyCallRecord": _CALL,
    "readMessage": _MESSAGE,
    "updateMessage": _MESSAGE,
    "patchMessage": _MESSAGE,
    "deleteMessage": _MESSAGE,
    "readUserPresenceStatus": Bulk("extensionId", 30, "InvalidMultipartRequest"),
    "readUnifiedPresence": Bulk("extensionId", 30, as_json=True),
    "readExtension": Bulk("extensionId"),
    "listExtensionDevices": Bulk("extensionId"),
    "readContact": _CONTACT,
    "updateContact": _CONTACT,
    "patchContact": _CONTACT,
    "deleteContact": _CONTACT,
    "readBlockedAllowedNumber": _BLOCKED,
    "updateBlockedAllowedNumber": _BLOCKED,
    "deleteBlockedAllowedNumber": _BLOCKED,
    "readAccountPhoneNumber": Bulk("phoneNumberId"),
    "readWirelessPoint": Bulk("pointId"),
    "deleteWirelessPoint": Bulk("pointId"),
    "readNetwork": Bulk("networkId"),
    "deleteNetwork": Bulk("networkId"),
    "readSwitch": Bulk("switchId"),
    "deleteSwitch": Bulk("switchId"),
    "readGlipPersonNew": Bulk("personId", 30),
    "readTMCompanyInfoNew": Bulk("companyId"),
    "readTaskNew": Bulk("taskId"),
    "readEventNew": Bulk("eventId"),
    "readGlipWebhookNew": Bulk("webhookId"),
    "deleteGlipWebhookNew": Bulk("webhookId"),
    "activateGlipWebhookNew": Bulk("webhookId"),
    "suspendGlipWebhookNew": Bulk("webhookId"),
    "getGlipAdaptiveCardNew": Bulk("cardId"),
}
_BODY_IDS: Final = 1000


def is_bulk(call: Call) -> bool:
    """Whether a call is about several ids."""
    bulk = BULK.get(call.operation.id)
    if bulk is None:
        return False
    return "," in call.path[bulk.parameter] or isinstance(call.body, list)


async def answer_bulk(call: Call, handler: Handler) -> Answer:
    """Carry out ``handler`` for each id; raises PlatformError where the whole is malformed."""
    bulk = BULK[call.operation.id]
    items = _items(call, bulk)
    answers = [await _one(call, bulk, handler, item) for item in items]
    if call.request.method == "DELETE" and all(a.status == HTTPStatus.NO_CONTENT for a in answers):
        return no_content()
    return _together(call, bulk, items, answers)


def _items(call: Call, bulk: Bulk) -> list[BulkItem]:
    text = call.path[bulk.parameter]
    bodies: Sequence[Any] = call.body if isinstance(call.body, list) else ()
    if text == "*":
        return _named_in_body(bodies)
    ids = text.split(",")
    if len(ids) > bulk.most:
        message = f"No more than {bulk.most} ids are allowed in [{bulk.parameter}]"
        raise PlatformError(400, bulk.code, message, parameter=bulk.parameter)
    if call.body is not None and not bodies:
        raise PlatformError(400, "CMN-108", "One body does not serve several resources")
    if not bodies:
        return [BulkItem(one, call.body) for one in ids]
    if len(bodies) != len(ids):
        raise PlatformError(400, "CMN-108", "Path and body do not name as many resources")
    return [BulkItem(one, item.body) for one, item in zip(ids, bodies, strict=True)]


def _named_in_body(bodies: Sequence[Any]) -> list[BulkItem]:
    if len(bodies) > _BODY_IDS:
        raise PlatformError(400, "CMN-106", f"No more than {_BODY_IDS} ids are allowed")
    items = [item if isinstance(item, BulkItem) else BulkItem(str(item), None) for item in bodies]
    if any(item.resource_id is None for item in items):
        raise PlatformError(
            400, "CMN-101", "Every entry needs a resourceId", parameter="resourceId"
        )
    return items


async def _one(call: Call, bulk: Bulk, handler: Handler, item: BulkItem) -> Answer:
    single = replace(
        call, path=call.path | {bulk.parameter: item.resource_id or ""}, body=item.body
    )
    try:
        answer = handler(single)
        return await answer if isinstance(answer, Awaitable) else answer
    except PlatformError as error:
        return error_answer(error, call.request.path)


def _together(
    call: Call, bulk: Bulk, items: Sequence[BulkItem], answers: Sequence[Answer]
) -> Answer:
    bodies = [json.loads(answer.body) if answer.body else None for answer in answers]
    wanted = call.request.headers.get("accept"), call.request.media_type
    if bulk.as_json or BULK_JSON in wanted[0] or wanted[1] == BULK_JSON:
        entries = [_entry(*parts) for parts in zip(items, answers, bodies, strict=True)]
        kind = "application/json" if bulk.as_json else BULK_JSON
        return json_answer(207, entries, content_type=kind)
    statuses = [
        {
            "href": call.services.resolved_uri(
                call.operation, call.path | {bulk.parameter: item.resource_id or ""}
            ),
            "status": answer.status,
            "responseDescription": HTTPStatus(answer.status).phrase,
        }
        for item, answer in zip(items, answers, strict=True)
    ]
    content_type, body = bulk_multipart(
        statuses,
        bodies,
        serial=call.services.serial("bulk"),
        newline=call.services.options.bulk_newline,
    )
    return Answer(207, body, [("Content-Type", content_type)])


def _entry(item: BulkItem, answer: Answer, body: Any) -> Document:
    return {"resourceId": item.resource_id, "status": answer.status, "body": body or {}}
