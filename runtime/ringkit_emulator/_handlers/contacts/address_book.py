"""Personal address books: contacts, favourites and synchronisation of contacts."""

from __future__ import annotations

from functools import partial
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list, uri_with_query
from ringkit_emulator._handlers.sync_tokens import redeem_sync_token, sync_answer, sync_time
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_SORT_KEYS: Final = {"FirstName": "firstName", "LastName": "lastName", "Company": "company"}
_PHONE_MEMBERS: Final = (
    "homePhone", "homePhone2", "businessPhone", "businessPhone2", "mobilePhone", "businessFax",
    "companyPhone", "assistantPhone", "carPhone", "otherPhone", "otherFax", "callbackPhone",
)  # fmt: skip
_READ_ONLY: Final = frozenset({"id", "uri", "availability"})
_MAX_SYNC_RECORDS: Final = 250


def _address_book(call: Call) -> Collection:
    return call.state.address_books.of(call.extension.id)


def _contact(call: Call) -> Item:
    item = _address_book(call).get(call.path["contactId"])
    if item is None:
        raise not_found("contactId", call.path["contactId"])
    return item


def list_contacts(call: Call) -> Answer:
    """Return a page of the contacts that the query selects."""
    found = [item.document for item in _address_book(call) if _matches_query(call, item.document)]
    for key in reversed(call.query.get("sortBy", ())):
        found.sort(key=partial(_sort_text, _SORT_KEYS[key]))
    return numbered_list(call, found, lambda document: document)


def _sort_text(member: str, document: Document) -> str:
    return str(document.get(member, "")).lower()


def _matches_query(call: Call, document: Document) -> bool:
    start = call.query.get("startsWith", "").lower()
    names = (str(document.get(name, "")).lower() for name in ("firstName", "lastName"))
    if start and not any(name.startswith(start) for name in names):
        return False
    numbers = {number.lstrip("+ ") for number in call.query.get("phoneNumber", ())}
    own = {str(document.get(name, "")).lstrip("+") for name in _PHONE_MEMBERS}
    return not numbers or bool(numbers & own)


def create_contact(call: Call) -> Answer:
    """Create a contact."""
    item = call.state.address_books.add(call.account.id, call.extension.id, _writable_fields(call))
    return json_answer(200, item.document)


def _writable_fields(call: Call) -> Document:
    return {name: value for name, value in call.document.items() if name not in _READ_ONLY}


def read_contact(call: Call) -> Answer:
    """Return a contact."""
    return json_answer(200, _contact(call).document)


def update_contact(call: Call) -> Answer:
    """Replace a contact: members that the body lacks are removed."""
    item = _contact(call)
    books = call.state.address_books
    document = books.document(call.account.id, call.extension.id, item.id, _writable_fields(call))
    return json_answer(200, _address_book(call).replace(item, document).document)


def patch_contact(call: Call) -> Answer:
    """Change the members of a contact that the body has."""
    return json_answer(
        200, _address_book(call).merge(_contact(call), _writable_fields(call)).document
    )


def delete_contact(call: Call) -> Answer:
    """Delete a contact."""
    _address_book(call).remove(_contact(call))
    return no_content()


def list_favorites(call: Call) -> Answer:
    """Return the favourite contacts."""
    records = call.state.address_books.favorites(call.extension.id)
    return json_answer(200, {"uri": call.uri, "records": records})


def update_favorites(call: Call) -> Answer:
    """Replace the favourite contacts."""
    records = list(call.document.get("records", ()))
    call.state.address_books.set_favorites(call.account.id, call.extension.id, records)
    return list_favorites(call)


def sync_contacts(call: Call) -> Answer:
    """Return a page of the contacts (FSync), or those changed since a sync token (ISync)."""
    size = call.query.get("perPage", _MAX_SYNC_RECORDS)
    if size < 1:
        raise bad_parameter("perPage", size)
    size = min(size, _MAX_SYNC_RECORDS)
    if call.query.get("syncType") == "ISync":
        return _changed_contacts(call, size)
    return _all_contacts(call, size)


def _all_contacts(call: Call, size: int) -> Answer:
    page = call.query.get("pageId", 1)
    book = call.state.address_books.of(call.extension.id)
    contacts = list(book)
    found = contacts[(page - 1) * size : page * size]
    if page < 1 or (page > 1 and not found):
        raise bad_parameter("pageId", page)
    token = call.state.sync_tokens.issue("contacts", call.extension.id, {"version": book.version})
    document: Document = {
        "uri": uri_with_query(call),
        "records": [item.document for item in found],
        "syncInfo": sync_time(call) | {"syncToken": token, "olderRecordsExist": False},
    }
    if page * size < len(contacts):
        document["nextPageId"] = page + 1
        document["nextPageUri"] = f"{call.uri}?syncType=FSync&perPage={size}&pageId={page + 1}"
    return json_answer(200, document)


def _changed_contacts(call: Call, size: int) -> Answer:
    owner = call.extension.id
    point = redeem_sync_token(
        call, "contacts", owner, unknown_code="CMN-101", expired_code="CMN-101"
    )
    changed = call.state.address_books.of(owner).changed_after(int(point.details["version"]))
    page = changed[:size]
    version = page[-1].version if page else point.details["version"]
    token = call.state.sync_tokens.issue("contacts", owner, {"version": version})
    records = [
        {"id": int(item.id), "uri": item.document["uri"], "availability": "Deleted"}
        if item.removed
        else item.document
        for item in page
    ]
    return sync_answer(
        call, records, {"syncToken": token, "olderRecordsExist": len(page) < len(changed)}
    )


ROUTES: RouteTable = {
    "listContacts": Route(list_contacts),
    "createContact": Route(create_contact),
    "readContact": Route(read_contact),
    "updateContact": Route(update_contact),
    "patchContact": Route(patch_contact),
    "deleteContact": Route(delete_contact),
    "listFavoriteContacts": Route(list_favorites),
    "updateFavoriteContactList": Route(update_favorites),
    "syncAddressBook": Route(sync_contacts),
}
