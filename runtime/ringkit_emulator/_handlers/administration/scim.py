"""SCIM 2.0: provisioning the users of the account (RFC 7643, RFC 7644)."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from ringkit_emulator._documents import Document, merged
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import scim_page
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.extensions import (
    add_extension,
    apply_extension_changes,
    publish_extension_event,
    remove_extension,
)
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_USER_SCHEMA: Final = "urn:ietf:params:scim:schemas:core:2.0:User"
_PATCH_SCHEMA: Final = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
_PATCH_OPERATIONS: Final = ("add", "replace", "remove")
_LIST_SCHEMA: Final = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
_FILTER: Final = re.compile(r'\s*([\w.]+)\s+(eq|co|sw)\s+"([^"]*)"\s*', re.IGNORECASE)
_DEFAULT_COUNT: Final = 100


def _find_user(call: Call) -> Extension:
    user = call.account.extensions.get(call.path["scimUserId"])
    if user is None or user.type != "User":
        raise not_found("scimUserId", call.path["scimUserId"])
    return user


def _user_document(call: Call, user: Extension) -> Document:
    written = call.state.scim_attributes.get(user.id, {})
    location = f"{call.urls.api}/scim/v2/Users/{user.id}"
    document: Document = {
        "schemas": [_USER_SCHEMA],
        "id": user.id,
        "userName": user.email,
        "name": {"givenName": user.first_name, "familyName": user.last_name},
        "emails": [{"type": "work", "value": user.email}],
        "active": user.status == "Enabled",
        "meta": {
            "created": format_time(user.created),
            "lastModified": format_time(user.created),
            "location": location,
            "resourceType": "User",
        },
    }
    return document | written | {"id": user.id, "meta": document["meta"]}


def _answer(call: Call, user: Extension, status: int = 200) -> Answer:
    headers = [("Location", f"{call.urls.api}/scim/v2/Users/{user.id}")] if status == 201 else []
    return json_answer(status, _user_document(call, user), headers)


def _store(call: Call, user: Extension, document: Document) -> None:
    name, emails = document.get("name", {}), document.get("emails", ())
    contact = {"firstName": name.get("givenName"), "lastName": name.get("familyName")}
    if emails:
        contact["email"] = emails[0].get("value")
    fields: Document = {"contact": {k: v for k, v in contact.items() if v is not None}}
    if "active" in document:
        fields["status"] = "Enabled" if document["active"] else "Disabled"
    apply_extension_changes(user, fields)
    call.state.scim_attributes[user.id] = document


def _search(call: Call, start: int, count: int, condition: str | None) -> Answer:
    documents = [_user_document(call, user) for user in call.account.users()]
    found = [d for d in documents if condition is None or _matches_filter(d, condition)]
    page = scim_page(found, start, count)
    return json_answer(200, {"schemas": [_LIST_SCHEMA], "Resources": page.items, **page.members})


def _matches_filter(document: Document, condition: str) -> bool:
    found = _FILTER.fullmatch(condition)
    if found is None:
        raise PlatformError(400, "CMN-101", "The filter is not supported", parameter="filter")
    name, operator, text = found[1], found[2].lower(), found[3].lower()
    values = [str(value).lower() for value in _values(document, name.split("."))]
    tests = {"eq": str.__eq__, "co": str.__contains__, "sw": str.startswith}
    return any(tests[operator](value, text) for value in values)


def _values(node: Any, path: list[str]) -> list[Any]:
    if isinstance(node, list):
        return [value for item in node for value in _values(item, path)]
    if not path:
        return [node.get("value", "")] if isinstance(node, dict) else [node]
    return _values(node[path[0]], path[1:]) if isinstance(node, dict) and path[0] in node else []


def search_by_query(call: Call) -> Answer:
    """Return a page of the users that the query selects."""
    query = call.query
    start, count = query.get("startIndex", 1), query.get("count", _DEFAULT_COUNT)
    return _search(call, start, count, query.get("filter"))


def search_by_body(call: Call) -> Answer:
    """Return a page of the users that the body of a search request selects."""
    body = call.document
    start, count = body.get("startIndex", 1), body.get("count", _DEFAULT_COUNT)
    return _search(call, start, count, body.get("filter"))


def create_user(call: Call) -> Answer:
    """Create a user."""
    name = call.document["userName"]
    if any(_user_document(call, user)["userName"] == name for user in call.account.users()):
        raise PlatformError(409, "CMN-406", f"userName [{name}] is in use already")
    user = add_extension(call.state.context, call.account, {"status": "Enabled"})
    _store(call, user, call.document)
    return _answer(call, user, 201)


def read_user(call: Call) -> Answer:
    """Return a user."""
    return _answer(call, _find_user(call))


def replace_user(call: Call) -> Answer:
    """Replace a user."""
    user = _find_user(call)
    _store(call, user, call.document)
    publish_extension_event(call.state.context, user, "Update")
    return _answer(call, user)


def patch_user(call: Call) -> Answer:
    """Apply patch operations to a user."""
    user = _find_user(call)
    document = {k: v for k, v in _user_document(call, user).items() if k not in ("id", "meta")}
    for operation in _patch_operations(call):
        document = _patched(document, operation)
    _store(call, user, document)
    publish_extension_event(call.state.context, user, "Update")
    return _answer(call, user)


def _patch_operations(call: Call) -> list[Document]:
    """Return the patch operations of the body; raises PlatformError (400) for a malformed one.

    Their values may have any type, although the description declares strings.
    """
    unknown = sorted(call.document.keys() - {"schemas", "Operations"})
    if unknown and call.services.options.strict:
        raise bad_parameter(unknown[0])
    operations = call.document.get("Operations")
    if not isinstance(operations, list) or _PATCH_SCHEMA not in call.document.get("schemas", ()):
        raise bad_parameter("Operations")
    for operation in operations:
        if not isinstance(operation, dict) or operation.get("op") not in _PATCH_OPERATIONS:
            raise bad_parameter("op")
        if not isinstance(operation.get("path", ""), str):
            raise bad_parameter("path")
    return operations


def _patched(document: Document, operation: Document) -> Document:
    path, value = operation.get("path"), _parse_value(operation.get("value"))
    if path is None:
        if not isinstance(value, dict | None):
            raise PlatformError(400, "CMN-101", "An operation without a path needs an object")
        return merged(document, value or {})
    names = re.sub(r"\[[^\]]*\]", "", path).split(".")
    if operation["op"] == "remove":
        return _remove_member(document, names)
    return _set_member(document, names, value)


def _parse_value(value: Any) -> Any:
    """Return the JSON value in a string (identity providers send strings), or `value` itself."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return {"True": True, "False": False}.get(value, value)


def _set_member(node: Document, names: list[str], value: Any) -> Document:
    name, rest = names[0], names[1:]
    if not rest:
        return node | {name: value}
    inner = node.get(name)
    if isinstance(inner, list):
        return node | {name: [_set_member(item, rest, value) for item in inner]}
    return node | {name: _set_member(inner if isinstance(inner, dict) else {}, rest, value)}


def _remove_member(node: Document, names: list[str]) -> Document:
    name, rest = names[0], names[1:]
    if not rest:
        return {key: value for key, value in node.items() if key != name}
    inner = node.get(name)
    return node | {name: _remove_member(inner, rest)} if isinstance(inner, dict) else node


def delete_user(call: Call) -> Answer:
    """Delete a user."""
    user = _find_user(call)
    remove_extension(call.state.context, call.account, user, keep=True)
    call.services.oauth.sessions.end_all(user)
    return no_content()


ROUTES: RouteTable = {
    "scimSearchViaGet2": Route(search_by_query),
    "scimSearchViaPost2": Route(search_by_body),
    "scimCreateUser2": Route(create_user),
    "scimGetUser2": Route(read_user),
    "scimUpdateUser2": Route(replace_user),
    "scimPatchUser2": Route(patch_user, check_body=False),
    "scimDeleteUser2": Route(delete_user),
}
