"""The company directory: its entries, and searches in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._wire.content import entity_tag, etag_matches
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content
from ringkit_emulator._wire.pages import numbered_page

_DEFAULT_PER_PAGE: Final = 1000
_MAX_PER_PAGE: Final = 2000


def _entry(call: Call, extension: Extension) -> Document:
    numbers = [n for n in call.account.numbers.values() if n.extension_id == extension.id]
    return {
        "id": extension.id,
        "type": extension.type,
        "status": extension.status,
        "firstName": extension.first_name,
        "lastName": extension.last_name,
        "name": extension.name,
        **({"email": extension.email} if extension.email else {}),
        "extensionNumber": extension.number,
        "account": {
            "id": call.account.id,
            "companyName": call.account.company,
            "mainNumber": {"phoneNumber": call.account.main_number},
        },
        "phoneNumbers": [
            {"phoneNumber": n.number, "type": "VoiceFax", "usageType": n.usage_type}
            for n in numbers
        ],
    }


def _page_document(
    call: Call, query: dict[str, Any], is_wanted: Callable[[Extension], bool]
) -> tuple[Document, bytes]:
    found = [e for e in call.account.extensions.values() if is_wanted(e)]
    page = numbered_page(found, query, default=_DEFAULT_PER_PAGE, maximum=_MAX_PER_PAGE)
    paging = page.paging()
    # The schema of `paging` allows no more than 1000, though pages have up to 2000 entries.
    paging["perPage"] = min(paging["perPage"], _DEFAULT_PER_PAGE)
    document = {"records": [_entry(call, e) for e in page.items], "paging": paging}
    return document, repr(document).encode()


def list_entries(call: Call) -> Answer:
    """Return a page of the directory, or 304 if the client sent its entity tag."""
    query = call.query

    def is_wanted(extension: Extension) -> bool:
        group = "User" if extension.type == "User" else "NonUser"
        return query.get("type") in (None, extension.type) and query.get("typeGroup") in (
            None,
            group,
        )

    document, content = _page_document(call, query, is_wanted)
    tag = entity_tag(content)
    if etag_matches(call.request.headers.get("if-none-match"), tag):
        return no_content([("ETag", tag)], 304)
    return json_answer(200, document, [("ETag", tag)])


def search_entries(call: Call) -> Answer:
    """Return a page of the entries that a search finds."""
    search = call.document
    text = str(search.get("searchString", "")).lower()
    types = search.get("extensionTypes") or [search.get("extensionType")]
    ids, statuses = search.get("extensionIds"), search.get("extensionStatuses")

    def is_wanted(extension: Extension) -> bool:
        return (
            (types == [None] or extension.type in types)
            and (not ids or extension.id in ids)
            and (not statuses or extension.status in statuses)
            and text in _searched_text(call, extension, search.get("searchFields"))
        )

    return json_answer(200, _page_document(call, search, is_wanted)[0])


def _searched_text(call: Call, extension: Extension, fields: list[str] | None) -> str:
    entry = _entry(call, extension)
    numbers = " ".join(str(n["phoneNumber"]) for n in entry["phoneNumbers"])
    values = {
        "firstName": extension.first_name,
        "lastName": extension.last_name,
        "extensionNumber": extension.number,
        "phoneNumber": numbers,
        "email": extension.email,
    }
    chosen = [values.get(name, "") for name in fields] if fields else list(values.values())
    return " ".join([*chosen, "" if fields else extension.name]).lower()


def read_entry(call: Call) -> Answer:
    """Return an entry of the directory."""
    extension = call.account.extensions.get(call.path["entryId"])
    if extension is None:
        raise not_found("entryId", call.path["entryId"])
    return json_answer(200, _entry(call, extension))


ROUTES: RouteTable = {
    "listDirectoryEntries": Route(list_entries),
    "searchDirectoryEntries": Route(search_entries),
    "readDirectoryEntry": Route(read_entry),
}
