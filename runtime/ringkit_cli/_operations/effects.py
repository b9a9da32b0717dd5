"""Which operations only read, which change something, and which answers hold secrets."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from ringkit_cli._operations.table import JsonObject, OperationInfo, description

#: Operations that only read although their method is POST, each with the reason.
READING_POSTS: Final = {
    "/analytics/calls/v1/accounts/{accountId}/aggregation/fetch": (
        "a report of calls whose filters are in the body"
    ),
    "/analytics/calls/v1/accounts/{accountId}/timeline/fetch": (
        "a report of calls whose filters are in the body"
    ),
    "/restapi/v1.0/account/{accountId}/audit-trail/search": "a search whose query is in the body",
    "/restapi/v1.0/account/{accountId}/directory/entries/search": (
        "a search whose query is in the body"
    ),
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate": (
        "it checks records and stores none"
    ),
    (
        "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/"
        "wireless-points-bulk-validate"
    ): "it checks records and stores none",
    "/restapi/v1.0/number-parser/parse": "it converts the numbers in its body",
    "/restapi/v2/number-parser/parse": "it converts the numbers in its body",
    "/restapi/v2/accounts/{accountId}/sms/consents/search": "a search whose query is in the body",
    "/scim/v2/Users/.search": "a search whose query is in the body",
}

#: What issues or ends credentials: its answers are secrets, and it ends or replaces logins.
CREDENTIAL_PATHS: Final = frozenset(
    {
        "/restapi/oauth/authorize",
        "/restapi/oauth/revoke",
        "/restapi/oauth/token",
        "/restapi/oauth/wstoken",
    }
)

#: Members of answers that are secrets wherever they occur, besides those that are described so.
_SECRET_MEMBERS: Final = frozenset(
    {"access_token", "refresh_token", "id_token", "verificationToken", "authorizationId", "pin"}
)
#: Described as a secret of one operation, and the code of a currency or a site in all answers.
_PUBLIC_MEMBERS: Final = frozenset({"code"})


def reads_only(info: OperationInfo) -> bool:
    """Return whether the operation changes nothing."""
    return info.method == "GET" or (info.method == "POST" and info.path in READING_POSTS)


def effect(info: OperationInfo) -> str:
    """Return in a few words what the operation does to data."""
    if info.method == "POST" and info.path in READING_POSTS:
        return f"reads only: {READING_POSTS[info.path]}"
    return {"GET": "reads only", "DELETE": "deletes"}.get(info.method, "writes")


def is_secret(schema: JsonObject) -> bool:
    """Return whether values of a schema are described as secrets."""
    return bool(schema.get("x-secret")) or schema.get("format") == "password"


@cache
def secret_members() -> frozenset[str]:
    """Return the JSON names of members whose values are secrets."""
    described = {
        name
        for schema in description()["components"]["schemas"].values()
        for name, inner in schema.get("properties", {}).items()
        if is_secret(inner)
    }
    return frozenset((described | _SECRET_MEMBERS) - _PUBLIC_MEMBERS)


def without_secrets(value: Any) -> Any:
    """Return plain JSON data with `***` in place of what is secret."""
    if isinstance(value, dict):
        return {
            name: "***"
            if name in secret_members() and inner not in (None, "", False, True)
            else without_secrets(inner)
            for name, inner in value.items()
        }
    return [without_secrets(item) for item in value] if isinstance(value, list) else value
