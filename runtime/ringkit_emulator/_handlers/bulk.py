"""Operations on several ids in one request: each id is handled on its own, the answer is one.

Source: platform-facts.md, 6.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Sequence
from http import HTTPStatus
from typing import Any, Final

from attrs import evolve, frozen

from ringkit_emulator._bodies import BULK_JSON, BulkItem
from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler
from ringkit_emulator._wire.errors import PlatformError, error_answer
from ringkit_emulator._wire.messages import Answer, json_answer, no_content
from ringkit_emulator._wire.multipart import bulk_multipart


@frozen
class BulkParameter:
    """The path parameter that takes several ids, and at most how many.

    `error_code` is the code of the error for more ids than `max_ids`. With `json_array`, the answer
    is a plain JSON array (status 207) whatever the client accepts.
    """

    name: str
    max_ids: int = 100
    error_code: str = "CMN-106"
    json_array: bool = False


_CALL = BulkParameter("callRecordId", 50)
_CONTACT = BulkParameter("contactId")
_MESSAGE = BulkParameter("messageId", 50)
_BLOCKED = BulkParameter("blockedNumberId")
BULK_PARAMETERS: Final[dict[str, BulkParameter]] = {
    "readUserCallRecord": _CALL,
    "readCompanyCallRecord": _CALL,
    "readMessage": _MESSAGE,
    "updateMessage": _MESSAGE,
    "patchMessage": _MESSAGE,
    "deleteMessage": _MESSAGE,
    "readUserPresenceStatus": BulkParameter("extensionId", 30, "InvalidMultipartRequest"),
    "readUnifiedPresence": BulkParameter("extensionId", 30, json_array=True),
    "readExtension": BulkParameter("extensionId"),
    "listExtensionDevices": BulkParameter("extensionId"),
    "readContact": _CONTACT,
    "updateContact": _CONTACT,
    "patchContact": _CONTACT,
    "deleteContact": _CONTACT,
    "readBlockedAllowedNumber": _BLOCKED,
    "updateBlockedAllowedNumber": _BLOCKED,
    "deleteBlockedAllowedNumber": _BLOCKED,
    "readAccountPhoneNumber": BulkParameter("phoneNumberId"),
    "readWirelessPoint": BulkParameter("pointId"),
    "deleteWirelessPoint": BulkParameter("pointId"),
    "readNetwork": BulkParameter("networkId"),
    "deleteNetwork": BulkParameter("networkId"),
    "readSwitch": BulkParameter("switchId"),
    "deleteSwitch": BulkParameter("switchId"),
    "readGlipPersonNew": BulkParameter("personId", 30),
    "readTMCompanyInfoNew": BulkParameter("companyId"),
    "readTaskNew": BulkParameter("taskId"),
    "readEventNew": BulkParameter("eventId"),
    "readGlipWebhookNew": BulkParameter("webhookId"),
    "deleteGlipWebhookNew": BulkParameter("webhookId"),
    "activateGlipWebhookNew": BulkParameter("webhookId"),
    "suspendGlipWebhookNew": BulkParameter("webhookId"),
    "getGlipAdaptiveCardNew": BulkParameter("cardId"),
}
_MAX_IDS_IN_BODY: Final = 1000


def is_bulk(call: Call) -> bool:
    """Return whether a call is about several ids."""
    parameter = BULK_PARAMETERS.get(call.operation.id)
    if parameter is None:
        return False
    return "," in call.path[parameter.name] or isinstance(call.body, list)


async def answer_bulk(call: Call, handler: Handler) -> Answer:
    """Call `handler` for each id and return all answers in one.

    Raises PlatformError (400) if the ids and the body do not fit together.
    """
    parameter = BULK_PARAMETERS[call.operation.id]
    items = _items(call, parameter)
    answers = [await _answer_item(call, parameter, handler, item) for item in items]
    if call.request.method == "DELETE" and all(a.status == HTTPStatus.NO_CONTENT for a in answers):
        return no_content()
    return _combined_answer(call, parameter, items, answers)


def _items(call: Call, parameter: BulkParameter) -> list[BulkItem]:
    text = call.path[parameter.name]
    bodies: Sequence[Any] = call.body if isinstance(call.body, list) else ()
    if text == "*":
        return _items_of_body(bodies)
    ids = text.split(",")
    if len(ids) > parameter.max_ids:
        message = f"No more than {parameter.max_ids} ids are allowed in [{parameter.name}]"
        raise PlatformError(400, parameter.error_code, message, parameter=parameter.name)
    if call.body is not None and not bodies:
        raise PlatformError(400, "CMN-108", "Several ids need one body for each of them")
    if not bodies:
        return [BulkItem(one, call.body) for one in ids]
    if len(bodies) != len(ids):
        raise PlatformError(400, "CMN-108", "The path and the body have different numbers of ids")
    return [BulkItem(one, item.body) for one, item in zip(ids, bodies, strict=True)]


def _items_of_body(bodies: Sequence[Any]) -> list[BulkItem]:
    if len(bodies) > _MAX_IDS_IN_BODY:
        raise PlatformError(400, "CMN-106", f"No more than {_MAX_IDS_IN_BODY} ids are allowed")
    items = [item if isinstance(item, BulkItem) else BulkItem(str(item), None) for item in bodies]
    if any(item.resource_id is None for item in items):
        raise PlatformError(
            400, "CMN-101", "Every entry needs a resourceId", parameter="resourceId"
        )
    return items


async def _answer_item(
    call: Call, parameter: BulkParameter, handler: Handler, item: BulkItem
) -> Answer:
    path = call.path | {parameter.name: item.resource_id or ""}
    try:
        answer = handler(evolve(call, path=path, body=item.body))
        return await answer if isinstance(answer, Awaitable) else answer
    except PlatformError as error:
        return error_answer(error, call.request.path)


def _combined_answer(
    call: Call, parameter: BulkParameter, items: Sequence[BulkItem], answers: Sequence[Answer]
) -> Answer:
    bodies = [json.loads(answer.body) if answer.body else None for answer in answers]
    accepted, sent = call.request.headers.get("accept"), call.request.media_type
    if parameter.json_array or BULK_JSON in accepted or sent == BULK_JSON:
        entries = [_entry(*parts) for parts in zip(items, answers, bodies, strict=True)]
        content_type = "application/json" if parameter.json_array else BULK_JSON
        return json_answer(207, entries, content_type=content_type)
    statuses = [
        {
            "href": call.services.operation_uri(
                call.operation, call.path | {parameter.name: item.resource_id or ""}
            ),
            "status": answer.status,
            "responseDescription": HTTPStatus(answer.status).phrase,
        }
        for item, answer in zip(items, answers, strict=True)
    ]
    content_type, body = bulk_multipart(
        statuses,
        bodies,
        serial=call.services.next_number("bulk"),
        newline=call.services.options.bulk_newline,
    )
    return Answer(207, body, [("Content-Type", content_type)])


def _entry(item: BulkItem, answer: Answer, body: Any) -> Document:
    return {"resourceId": item.resource_id, "status": answer.status, "body": body or {}}
