"""Personal contacts and favourites."""

from functools import partial
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_SORT_KEYS: Final = {"FirstName": "firstName", "LastName": "lastName", "Company": "company"}
_PHONES: Final = (
    "homePhone", "homePhone2", "businessPhone", "businessPhone2", "mobilePhone", "businessFax",
    "companyPhone", "assistantPhone", "carPhone", "otherPhone", "otherFax", "callbackPhone",
)  # fmt: skip
_GIVEN: Final = frozenset({"id", "uri", "availability"})


def _book(call: Call) -> Collection:
    return call.state.address_books.of(call.extension.id)


def _contact(call: Call) -> Item:
    item = _book(call).get(call.path["contactId"])
    if item is None:
        raise not_found("contactId", call.path["contactId"])
    return item


def list_contacts(call: Call) -> Answer:
    """Answer a page of the address book."""
    found = [item.document for item in _book(call) if _wanted(call, item.document)]
    for key in reversed(call.query.get("sortBy", ())):
        found.sort(key=partial(_sort_text, _SORT_KEYS[key]))
    return numbered_list(call, found, lambda document: document)


def _sort_text(member: str, document: Document) -> str:
    return str(document.get(member, "")).lower()


def _wanted(call: Call, document: Document) -> bool:
    start = call.query.get("startsWith", "").lower()
    names = (str(document.get(name, "")).lower() for name in ("firstName", "lastName"))
    if start and not any(name.startswith(start) for name in names):
        return False
    numbers = {number.lstrip("+ ") for number in call.query.get("phoneNumber", ())}
    own = {str(document.get(name, "")).lstrip("+") for name in _PHONES}
    return not numbers or bool(numbers & own)


def create_contact(call: Call) -> Answer:
    """Write a new contact."""
    item = call.state.address_books.add(call.account.id, call.extension.id, _fields(call))
    return json_answer(200, item.document)


def _fields(call: Call) -> Document:
    return {name: value for name, value in call.document.items() if name not in _GIVEN}


def read_contact(call: Call) -> Answer:
    """Answer one contact."""
    return json_answer(200, _contact(call).document)


def update_contact(call: Call) -> Answer:
    """Write a contact anew: what the body leaves out is gone."""
    item = _contact(call)
    books = call.state.address_books
    document = books.document(call.account.id, call.extension.id, item.id, _fields(call))
    return json_answer(200, _book(call).replace(item, document).document)


def patch_contact(call: Call) -> Answer:
    """Change what the body names."""
    return json_answer(200, _book(call).merge(_contact(call), _fields(call)).document)


def delete_contact(call: Call) -> Answer:
    """Remove a contact."""
    _book(call).remove(_contact(call))
    return no_content()


def list_favorites(call: Call) -> Answer:
    """Answer the favourites."""
    records = call.state.address_books.favorites(call.extension.id)
    return json_answer(200, {"uri": call.uri, "records": records})


def update_favorites(call: Call) -> Answer:
    """Replace the favourites."""
    records = list(call.document.get("records", ()))
    call.state.address_books.set_favorites(call.account.id, call.extension.id, records)
    return list_favorites(call)


ROUTES: RouteTable = {
    "listContacts": Route(list_contacts),
    "createContact": Route(create_contact),
    "readContact": Route(read_contact),
    "updateContact": Route(update_contact),
    "patchContact": Route(patch_contact),
    "deleteContact": Route(delete_contact),
    "listFavoriteContacts": Route(list_favorites),
    "updateFavoriteContactList": Route(update_favorites),
}
