"""Answers operations that have no handler, from the schemas of the description.

Items that are created, changed and deleted in a collection are remembered, as are changes of
settings. All other members of an answer are made from its schema.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ringkit_emulator._description.document import Schema
from ringkit_emulator._description.resources import Resource
from ringkit_emulator._description.samples import flat_schema
from ringkit_emulator._documents import Document, merged
from ringkit_emulator._handlers.call import Call
from ringkit_emulator._handlers.lists import (
    members_of_single_record,
    page_of,
    with_query_of_page_token,
)
from ringkit_emulator._handlers.usual_items import USUAL_ITEMS
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, binary_answer, json_answer, no_content

_INITIAL_ITEM_COUNT: Final = 3
_PAGE_MEMBERS: Final = frozenset({"paging", "navigation"})
_CREATION_TIMES: Final = ("creationTime", "createdTime", "createdAt", "lastModifiedTime")
_MODIFICATION_TIMES: Final = ("lastModifiedTime", "lastUpdated", "modifiedTime")


def answer_from_description(call: Call) -> Answer:
    """Carry out an operation by its role in its collection and return the success answer.

    Raises PlatformError (404) for an item that does not exist.
    """
    resource = call.services.resources.of(call.operation)
    if resource.role == "list":
        return _list(call, resource)
    if resource.role == "settings":
        return _settings(call)
    if resource.role == "create":
        return _answer_with_item(call, create_item(call, _body(call)))
    if resource.role == "action":
        return answer_with(call, merged(_body(call), {"uri": call.uri}))
    item = find_item(call, resource)
    if resource.role == "remove":
        collection_of(call, resource).remove(item)
    if resource.role == "update":
        times = dict.fromkeys(_MODIFICATION_TIMES, format_time(call.clock.time()))
        collection_of(call, resource).merge(item, times | _body(call))
    return _answer_with_item(call, item)


def _answer_with_item(call: Call, item: Item) -> Answer:
    """Return an item, or a list with this item where the schema describes one."""
    schema = flat_schema(call.services.description, call.operation.response_schema() or {})
    members = schema.get("properties", {})
    listed = "records" in members and "id" not in members
    known = {"records": [item.document]} if listed else item.document
    return answer_with(call, known, complete=not item.written)


def answer_with(
    call: Call, known: Document, status: int | None = None, *, complete: bool = True
) -> Answer:
    """Return an answer whose members are those of `known` where the schema declares them.

    The members that `known` lacks are made from the schema: all of them if `complete`, else those
    that the schema requires. `status` is by default the success status of the operation.
    """
    operation = call.operation
    status = operation.success if status is None else status
    schema = operation.response_schema(status)
    if schema is None:
        return _answer_without_json(call, status)
    document = make_document(call, schema, known, complete=complete)
    if isinstance(document, dict) and _PAGE_MEMBERS & document.keys() - known.keys():
        document = _with_page_members(document, members_of_single_record(call))
    return json_answer(status, document)


def make_document(
    call: Call,
    schema: Schema,
    known: Document,
    path: str | None = None,
    *,
    complete: bool = True,
) -> Any:
    """Return a document for `schema` that has the members of `known`.

    The same `path` (by default that of the call) gives the same document. Optional members that are
    not known are made up if `complete`, else left out.
    """
    path = path or call.uri.removeprefix(call.urls.api)
    return call.services.sampler.make(schema, path, known, complete=complete)


def _answer_without_json(call: Call, status: int) -> Answer:
    schemas = call.operation.responses[status].schemas
    if not schemas:
        return no_content(status=status)
    content_type = next(iter(schemas)).replace("*", "octet-stream")
    content = b"id,value\r\n" if "csv" in content_type else b"\x00"
    return binary_answer(status, content, content_type)


def _body(call: Call) -> Document:
    return dict(call.document) if isinstance(call.body, dict) else {}


def _list(call: Call, resource: Resource) -> Answer:
    call = with_query_of_page_token(call)
    record = resource.record or {}
    path = collection_path(call, resource)
    documents = [
        make_document(call, record, item.document, f"{path}/{item.id}", complete=not item.written)
        for item in collection_of(call, resource)
        if _is_child(call, resource, item)
    ]
    found = [document for document in documents if _matches_query(call, document)]
    return list_answer(call, resource.member or "", found)


def list_answer(call: Call, member: str, documents: Sequence[Document]) -> Answer:
    """Return the page of `documents` that the query asks for, with its records in `member`."""
    page = page_of(call, documents)
    known = page.members | {member: page.items, "uri": call.uri}
    schema = call.operation.response_schema() or {}
    document = make_document(call, schema, known, complete=False)
    return json_answer(call.operation.success, _with_page_members(document, page.members))


def _with_page_members(document: Any, members: Document) -> Any:
    """Replace `paging` and `navigation` as a whole: what the schema made of them may be wrong."""
    for name in _PAGE_MEMBERS & members.keys():
        if name in document:
            document[name] = members[name]
    return document


def _matches_query(call: Call, document: Document) -> bool:
    """Return whether a record has the values that the query gives for members of the same name."""
    for name, asked in call.query.items():
        value = document.get(name)
        if name in document and not isinstance(value, dict | list):
            values = asked if isinstance(asked, list) else [asked]
            if values and str(value) not in [str(one) for one in values]:
                return False
    return True


def _settings(call: Call) -> Answer:
    path = call.uri.removeprefix(call.urls.api)
    collections = call.state.collections
    known = collections.settings(path)
    if call.request.method != "GET":
        known = collections.update_settings(path, _body(call))
    return answer_with(call, known | {"uri": call.uri})


def create_item(call: Call, fields: Document) -> Item:
    """Add a document to the collection of the operation and return it as an item."""
    resource = call.services.resources.of(call.operation)
    item_id = call.state.context.ids.text(resource.collection)
    times = dict.fromkeys(_CREATION_TIMES, format_time(call.clock.time()))
    document = times | fields | _identity(call, resource, item_id)
    return collection_of(call, resource).add(item_id, document, written=True)


def _identity(call: Call, resource: Resource, item_id: str) -> Document:
    number: Any = int(item_id) if item_id.isdigit() else item_id
    typed = number if _has_numeric_id(call, _item_schema(call, resource)) else item_id
    uri = f"{call.urls.api}{collection_path(call, resource)}/{item_id}"
    return _parent_ids(call) | {"id": typed, "uri": uri}


def _item_schema(call: Call, resource: Resource) -> Schema:
    return (
        call.services.resources.record_of(resource.collection)
        or call.operation.response_schema()
        or {}
    )


def _has_numeric_id(call: Call, schema: Schema) -> bool:
    sample = call.services.sampler.make(schema, "type", {"id": 1}, complete=False)
    return isinstance(sample, dict) and isinstance(sample.get("id"), int)


def _parent_ids(call: Call) -> Document:
    return {name: value for name, value in call.path.items() if name.endswith("Id")}


def collection_path(call: Call, resource: Resource) -> str:
    """Return the path of a collection with the path parameters of the call filled in."""
    return call.services.fill_path(resource.collection, call.path)


def collection_of(call: Call, resource: Resource) -> Collection:
    """Return the stored items of a collection; one that can be listed starts with a few."""
    path = collection_path(call, resource)

    def fill(collection: Collection) -> None:
        for document in USUAL_ITEMS.get(resource.collection, ()):
            item_id = str(document["id"])
            known = document | _identity(call, resource, item_id)
            collection.add(item_id, known, written=True)
        for item_id in _initial_ids(call, resource):
            collection.add(item_id, _identity(call, resource, item_id))

    return call.state.collections.collection(path, fill)


def _initial_ids(call: Call, resource: Resource) -> list[str]:
    resources = call.services.resources
    if resource.collection in USUAL_ITEMS:
        return []
    if not resource.listable or not resources.owns_items(resource.collection):
        return []
    schema = resources.record_of(resource.collection) or {}
    path = collection_path(call, resource)
    samples = [
        call.services.sampler.make(schema, f"{path}/{i}") for i in range(_INITIAL_ITEM_COUNT)
    ]
    made_up = [str(sample.get("id", index + 1)) for index, sample in enumerate(samples)]
    return resources.fixed_ids(resource.collection) or made_up


def find_item(call: Call, resource: Resource, name: str | None = None) -> Item:
    """Return the item whose id is the path parameter `name`, by default the last one of the path.

    In a collection that no operation lists, every id that was not deleted names an item, which is
    created when it is first asked for. Raises PlatformError (404).
    """
    name = name or call.operation.template.rpartition("/")[2].strip("{}")
    item_id = call.path[name]
    collection = collection_of(call, resource)
    item = collection.get(item_id)
    if item is None and not resource.listable and not collection.has_existed(item_id):
        item = collection.add(item_id, _identity(call, resource, item_id) | {name: item_id})
    if item is None:
        raise not_found(name, item_id)
    return item


def _is_child(call: Call, resource: Resource, item: Item) -> bool:
    """Return whether an item belongs to the parent in the path: several may share a collection."""
    if resource.collection == call.operation.template:
        return True
    return all(item.document.get(name) == value for name, value in _parent_ids(call).items())
