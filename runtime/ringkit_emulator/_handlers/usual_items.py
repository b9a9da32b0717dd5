"""What collections without a handler start with, instead of made-up items.

The rules for both kinds of hours, the greetings that are named by a member, what accounts refer to
in the dictionaries, and what SCIM has by RFC 7643.
"""

from __future__ import annotations

from typing import Any, Final

from ringkit_emulator._documents import Document

_ACCOUNT: Final = "/restapi/v1.0/account/{accountId}"
_DICTIONARY: Final = "/restapi/v1.0/dictionary"
_SCIM_USER: Final = "urn:ietf:params:scim:schemas:core:2.0:User"
_SCIM_ENTERPRISE_USER: Final = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
#: Where all accounts are, and what is spoken there.
UNITED_STATES: Final[Document] = {
    "id": "1",
    "name": "United States",
    "isoCode": "US",
    "callingCode": "1",
}
ENGLISH: Final[Document] = {
    "id": "1033",
    "localeCode": "en-US",
    "name": "English (United States)",
}
PACIFIC_TIME: Final[Document] = {
    "id": "58",
    "name": "US/Pacific",
    "description": "Pacific Time (US & Canada)",
    "bias": "-480",
}


def _scim_attribute(name: str, type_: str, **more: Any) -> Document:
    usual = {
        "multiValued": False,
        "required": False,
        "caseExact": False,
        "mutability": "readWrite",
        "returned": "default",
        "uniqueness": "none",
    }
    return usual | {"name": name, "type": type_} | more


#: The items by the path of their collection.
USUAL_ITEMS: Final[dict[str, tuple[Document, ...]]] = {
    f"{_ACCOUNT}/extension/{{extensionId}}/answering-rule": (
        {
            "id": "business-hours-rule",
            "type": "BusinessHours",
            "enabled": True,
            "callHandlingAction": "ForwardCalls",
        },
        {
            "id": "after-hours-rule",
            "type": "AfterHours",
            "enabled": True,
            "callHandlingAction": "TakeMessagesOnly",
        },
    ),
    f"{_ACCOUNT}/answering-rule": (
        {
            "id": "business-hours-rule",
            "type": "BusinessHours",
            "enabled": True,
            "callHandlingAction": "Operator",
        },
        {
            "id": "after-hours-rule",
            "type": "AfterHours",
            "enabled": True,
            "callHandlingAction": "Operator",
        },
    ),
    f"{_ACCOUNT}/call-recording/custom-greetings": (
        {"id": "5001", "type": "StartRecording", "custom": {"id": "5001"}},
        {"id": "5002", "type": "StopRecording", "custom": {"id": "5002"}},
    ),
    "/scim/v2/ResourceTypes": (
        {
            "id": "User",
            "name": "User",
            "endpoint": "/Users",
            "description": "User Account",
            "schema": _SCIM_USER,
            "schemaExtensions": [{"schema": _SCIM_ENTERPRISE_USER, "required": False}],
        },
    ),
    "/scim/v2/Schemas": (
        {
            "id": _SCIM_USER,
            "name": "User",
            "description": "User Account",
            "attributes": [
                _scim_attribute("userName", "string", required=True, uniqueness="server"),
                _scim_attribute("name", "complex", required=True),
                _scim_attribute("emails", "complex", required=True, multiValued=True),
                _scim_attribute("active", "boolean"),
            ],
        },
        {
            "id": _SCIM_ENTERPRISE_USER,
            "name": "EnterpriseUser",
            "description": "Enterprise User",
            "attributes": [_scim_attribute("department", "string")],
        },
    ),
    f"{_DICTIONARY}/country": (
        UNITED_STATES
        | {
            "emergencyCalling": True,
            "numberSelling": True,
            "loginAllowed": True,
            "signupAllowed": True,
            "freeSoftphoneLine": True,
            "localDialing": True,
        },
    ),
    f"{_DICTIONARY}/language": (
        ENGLISH
        | {
            "isoCode": "en",
            "ui": True,
            "greeting": True,
            "formattingLocale": True,
            "timeFormat": "h:mm a",
            "dateFormat": "M/d/yyyy",
        },
    ),
    f"{_DICTIONARY}/timezone": (PACIFIC_TIME,),
}
