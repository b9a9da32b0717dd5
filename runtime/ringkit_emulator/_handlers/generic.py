"""Answers made from the description, for operations that have no handler of their own.

What is created, changed and removed in a collection, and what is written to settings, is
remembered; everything else about a document is made from its schema.
"""

from collections.abc import Sequence
from typing import Any, Final

from ringkit_emulator._description.document import Schema
from ringkit_emulator._description.resources import Resource
from ringkit_emulator._documents import Document, merged
from ringkit_emulator._handlers.call import Call
from ringkit_emulator._handlers.paged import page_of, page_of_one, resume
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, binary_answer, json_answer, no_content

_FIRST_ITEMS: Final = 3
_ABOUT_PAGES: Final = frozenset({"paging", "navigation"})
_CREATION: Final = ("creationTime", "createdTime", "createdAt", "lastModifiedTime")
_MODIFICATION: Final = ("lastModifiedTime", "lastUpdated", "modifiedTime")


def answer_from_description(call: Call) -> Answer:
    """Answer the success status, by the operation's part in its collection."""
    resource = call.services.resources.of(call.operation)
    if resource.role == "list":
        return _list(call, resource)
    if resource.role == "settings":
        return _settings(call)
    if resource.role == "create":
        return answer_with(call, create_item(call, _body(call)).document)
    if resource.role == "act":
        return answer_with(call, merged(_body(call), {"uri": call.uri}))
    item = stored_item(call, resource)
    if resource.role == "remove":
        collection_of(call, resource).remove(item)
    if resource.role == "update":
        now = dict.fromkeys(_MODIFICATION, format_time(call.clock.time()))
        collection_of(call, resource).merge(item, now | _body(call))
    return answer_with(call, item.document)


def answer_with(call: Call, known: Document, status: int | None = None) -> Answer:
    """Answer a document in which ``known`` stands wherever the schema takes it."""
    operation = call.operation
    status = operation.success if status is None else status
    schema = operation.response_schema(status)
    if schema is None:
        return _without_json(call, status)
    document = made(call, schema, known)
    if isinstance(document, dict) and _ABOUT_PAGES & document.keys() - known.keys():
        document = _in_place(document, page_of_one(call))
    return json_answer(status, document)


def made(call: Call, schema: Schema, known: Document, place: str | None = None) -> Any:
    """Return a document for ``schema`` that keeps what is known."""
    place = place or call.uri.removeprefix(call.links.api)
    return call.services.sampler.make(schema, place, known)


def _without_json(call: Call, status: int) -> Answer:
    schemas = call.operation.responses[status].schemas
    if not schemas:
        return no_content(status=status)
    kind = next(iter(schemas)).replace("*", "octet-stream")
    return binary_answer(status, b"id,value\r\n" if "csv" in kind else b"\x00", kind)


def _body(call: Call) -> Document:
    return dict(call.document) if isinstance(call.body, dict) else {}


def _list(call: Call, resource: Resource) -> Answer:
    call = resume(call)
    record = resource.record or {}
    documents = [
        made(call, record, item.document, _place(call, resource, item))
        for item in collection_of(call, resource)
        if _is_child(call, resource, item)
    ]
    wanted = [document for document in documents if _asked_for(call, document)]
    return list_answer(call, resource.member or "", wanted)


def list_answer(call: Call, member: str, documents: Sequence[Document]) -> Answer:
    """Answer the page that the query asks for, with the records as ``member``."""
    page = page_of(call, documents)
    known = page.members | {member: page.items, "uri": call.uri}
    document = made(call, call.operation.response_schema() or {}, known)
    return json_answer(call.operation.success, _in_place(document, page.members))


def _in_place(document: Any, members: Document) -> Any:
    """Return the document with no word about pages but what ``members`` say."""
    for name in _ABOUT_PAGES & members.keys():
        if name in document:
            document[name] = members[name]
    return document


def _asked_for(call: Call, document: Document) -> bool:
    """Whether a record has the values that the query names, for members of the same name."""
    for name, asked in call.query.items():
        value = document.get(name)
        if name in document and not isinstance(value, dict | list):
            wanted = asked if isinstance(asked, list) else [asked]
            if wanted and str(value) not in [str(one) for one in wanted]:
                return False
    return True


def _settings(call: Call) -> Answer:
    path = call.uri.removeprefix(call.links.api)
    collections = call.state.collections
    known = collections.settings(path)
    if call.request.method != "GET":
        known = collections.update_settings(path, _body(call))
    return answer_with(call, known | {"uri": call.uri})


def create_item(call: Call, fields: Document) -> Item:
    """Put a new document into the collection of the operation."""
    resource = call.services.resources.of(call.operation)
    item_id = call.state.context.ids.text(resource.home)
    now = dict.fromkeys(_CREATION, format_time(call.clock.time()))
    document = now | fields | _identity(call, resource, item_id)
    return collection_of(call, resource).add(item_id, document)


def _identity(call: Call, resource: Resource, item_id: str) -> Document:
    number: Any = int(item_id) if item_id.isdigit() else item_id
    schema = _item_schema(call, resource)
    typed = number if _wants_number(call, schema) else item_id
    uri = f"{call.links.api}{home_path(call, resource)}/{item_id}"
    return _parents(call) | {"id": typed, "uri": uri}


def _item_schema(call: Call, resource: Resource) -> Schema:
    return (
        call.services.resources.record_of(resource.home) or call.operation.response_schema() or {}
    )


def _wants_number(call: Call, schema: Schema) -> bool:
    sample = call.services.sampler.make(schema, "type")
    return isinstance(sample, dict) and isinstance(sample.get("id"), int)


def _parents(call: Call) -> Document:
    return {name: value for name, value in call.path.items() if name.endswith("Id")}


def home_path(call: Call, resource: Resource) -> str:
    """Return the concrete path of a collection."""
    return call.services.filled(resource.home, call.path)


def collection_of(call: Call, resource: Resource) -> Collection:
    """Return the memory of a collection; one that can be listed begins with some items."""
    path = home_path(call, resource)

    def fill(collection: Collection) -> None:
        for item_id in _first_ids(call, resource):
            collection.add(item_id, _identity(call, resource, item_id))

    return call.state.collections.collection(path, fill)


def _first_ids(call: Call, resource: Resource) -> list[str]:
    resources = call.services.resources
    if not resource.listed or not resources.is_home(resource.home):
        return []
    schema = resources.record_of(resource.home) or {}
    path = home_path(call, resource)
    samples = [call.services.sampler.make(schema, f"{path}/{i}") for i in range(_FIRST_ITEMS)]
    made_up = [str(sample.get("id", index + 1)) for index, sample in enumerate(samples)]
    return resources.fixed_ids(resource.home) or made_up


def stored_item(call: Call, resource: Resource, name: str | None = None) -> Item:
    """Return the item that the path names; raises PlatformError (404).

    ``name`` is the path parameter, the last part of the path unless told otherwise. Where nobody
    can list a collection, every id names something until it is removed.
    """
    name = name or call.operation.template.rpartition("/")[2].strip("{}")
    item_id = call.path[name]
    collection = collection_of(call, resource)
    item = collection.get(item_id)
    if item is None and not resource.listed and not collection.has_existed(item_id):
        item = collection.add(item_id, _identity(call, resource, item_id) | {name: item_id})
    if item is None:
        raise not_found(name, item_id)
    return item


def _place(call: Call, resource: Resource, item: Item) -> str:
    return f"{home_path(call, resource)}/{item.id}"


def _is_child(call: Call, resource: Resource, item: Item) -> bool:
    if resource.home == call.operation.template:
        return True
    parents = _parents(call)
    return all(item.document.get(name) == value for name, value in parents.items())
