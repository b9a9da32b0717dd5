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


_OF_COUNTRIES: Final[Document] = {
    "emergencyCalling": True,
    "numberSelling": True,
    "loginAllowed": True,
    "signupAllowed": True,
    "freeSoftphoneLine": True,
    "localDialing": True,
}
_OTHER_COUNTRIES: Final = (
    ("39", "Canada", "CA", "1"),
    ("75", "France", "FR", "33"),
    ("224", "United Kingdom", "GB", "44"),
)
_OF_LANGUAGES: Final[Document] = {"ui": True, "greeting": True, "formattingLocale": True}
_OTHER_LANGUAGES: Final = (
    ("1031", "de-DE", "German (Germany)", "HH:mm", "dd.MM.yyyy"),
    ("1036", "fr-FR", "French (France)", "HH:mm", "dd/MM/yyyy"),
    ("2057", "en-GB", "English (United Kingdom)", "HH:mm", "dd/MM/yyyy"),
)
_OTHER_TIME_ZONES: Final = (
    ("59", "US/Mountain", "Mountain Time (US & Canada)", "-420"),
    ("60", "US/Central", "Central Time (US & Canada)", "-360"),
    ("61", "US/Eastern", "Eastern Time (US & Canada)", "-300"),
)


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
        UNITED_STATES | _OF_COUNTRIES,
        *(
            {"id": id_, "name": name, "isoCode": iso_code, "callingCode": calling_code}
            | _OF_COUNTRIES
            for id_, name, iso_code, calling_code in _OTHER_COUNTRIES
        ),
    ),
    f"{_DICTIONARY}/language": (
        ENGLISH
        | _OF_LANGUAGES
        | {"isoCode": "en", "timeFormat": "h:mm a", "dateFormat": "M/d/yyyy"},
        *(
            {"id": id_, "localeCode": locale, "name": name, "isoCode": locale[:2]}
            | _OF_LANGUAGES
            | {"timeFormat": time_format, "dateFormat": date_format}
            for id_, locale, name, time_format, date_format in _OTHER_LANGUAGES
        ),
    ),
    f"{_DICTIONARY}/timezone": (
        PACIFIC_TIME,
        *(
            {"id": id_, "name": name, "description": description, "bias": bias}
            for id_, name, description, bias in _OTHER_TIME_ZONES
        ),
    ),
}
