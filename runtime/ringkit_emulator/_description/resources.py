"""Collections of the API, and what each operation does to one, derived from the description."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final, Literal

from attrs import frozen

from ringkit_emulator._description.document import Description, Operation, Schema, load_description
from ringkit_emulator._description.samples import flat_schema

Role = Literal["list", "create", "read", "update", "remove", "settings", "action"]

_LIST_MEMBERS: Final = (
    "records", "Resources", "meetings", "recordings", "tasks", "mappings", "items",
    "referencedExtensions",
)  # fmt: skip
_PAGING: Final = frozenset({"page", "perPage", "pageToken", "recordCount", "startIndex"})

# Collections in which items are created: the collections whose paths the items then have.
_ITEM_COLLECTIONS: Final = {
    f"/team-messaging/v1/{parent}/{name}": f"/team-messaging/v1/{name}"
    for parent, name in (
        ("chats/{chatId}", "notes"),
        ("chats/{chatId}", "tasks"),
        ("chats/{chatId}", "adaptive-cards"),
        ("groups/{groupId}", "events"),
        ("groups/{groupId}", "webhooks"),
    )
} | {"/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges": "/rcvideo/v2/bridges"}


@frozen
class Resource:
    """The role of an operation in a collection.

    `collection` is the path template of the collection, `member` the member of the list that
    contains the records, `record` their schema. `listable` means that an operation lists the
    collection: then an unknown id is not found, otherwise any id exists.
    """

    role: Role
    collection: str
    member: str | None = None
    record: Schema | None = None
    listable: bool = False


class Resources:
    """The resources of all operations of a description."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._methods: dict[str, dict[str, Operation]] = {}
        for operation in description.operations.values():
            methods = self._methods.setdefault(operation.template, {})
            methods[operation.method] = operation
        self._lists = {
            collection_template(operation.template): operation
            for operation in description.operations.values()
            if operation.method == "GET" and self._list_member(operation) is not None
        }
        self._readers = {
            template.rpartition("/")[0]: methods["GET"]
            for template, methods in self._methods.items()
            if template.endswith("}") and "GET" in methods
        }
        self._by_id = {o.id: self._resource(o) for o in description.operations.values()}

    def of(self, operation: Operation) -> Resource:
        """Return the resource of an operation."""
        return self._by_id[operation.id]

    def record_of(self, collection: str) -> Schema | None:
        """Return the schema of the records in the list of a collection."""
        lister = self._lists.get(collection)
        return None if lister is None else self._record(lister)

    def fixed_ids(self, collection: str) -> list[str]:
        """Return the possible ids of the items of a collection, if the description limits them."""
        reader = self._readers.get(collection)
        if reader is None:
            return []
        *_, parameter = reader.path_parameters.values()
        schema = flat_schema(self._description, parameter.schema)
        return [str(value) for value in schema.get("enum", ())]

    def owns_items(self, template: str) -> bool:
        """Return whether the items of a collection are created in it, not in another collection."""
        return template not in _ITEM_COLLECTIONS.values()

    def _resource(self, operation: Operation) -> Resource:
        template, method = operation.template, operation.method
        if method == "GET" and self._list_member(operation) is not None:
            member = self._list_member(operation)
            collection = collection_template(template)
            return Resource("list", collection, member, self._record(operation), listable=True)
        if template.endswith("}"):
            return self._item(operation)
        if method in ("GET", "PUT", "PATCH") and operation.response_schema() is not None:
            return Resource("settings", template)
        if method == "POST" and self._makes_items(operation):
            collection = collection_template(template)
            return Resource("create", collection, listable=collection in self._lists)
        return Resource("action", template)

    def _item(self, operation: Operation) -> Resource:
        collection = operation.template.rpartition("/")[0]
        roles: dict[str, Role] = {"GET": "read", "DELETE": "remove"}
        role = roles.get(operation.method, "update")
        return Resource(role, collection, listable=collection in self._lists)

    def _makes_items(self, operation: Operation) -> bool:
        collection = collection_template(operation.template)
        has_items = any(
            template.rpartition("/")[0] == collection and template.endswith("}")
            for template in self._methods
        )
        return operation.response_schema() is not None and (has_items or collection in self._lists)

    def _list_member(self, operation: Operation) -> str | None:
        schema = operation.response_schema()
        settable = {"PUT", "PATCH"} & self._methods[operation.template].keys()
        paged = _PAGING & operation.query_parameters.keys()
        if schema is None or (not paged and (settable or operation.template.endswith("}"))):
            return None
        properties = flat_schema(self._description, schema).get("properties", {})
        return _first(name for name in _LIST_MEMBERS if self._holds_objects(properties.get(name)))

    def _holds_objects(self, schema: Schema | None) -> bool:
        if schema is None:
            return False
        flat = flat_schema(self._description, schema)
        items = flat_schema(self._description, flat.get("items", {}))
        return flat.get("type") == "array" and "properties" in items

    def _record(self, operation: Operation) -> Schema:
        schema = flat_schema(self._description, operation.response_schema() or {})
        member = self._list_member(operation) or ""
        items: Schema = flat_schema(self._description, schema["properties"][member])["items"]
        return items


@cache
def load_resources() -> Resources:
    """Return the resources of `load_description()`, computed once per process."""
    return Resources(load_description())


def collection_template(template: str) -> str:
    """Return the path template of the collection that has the items created at `template`."""
    return _ITEM_COLLECTIONS.get(template, template)


def _first(names: Iterable[str]) -> str | None:
    return next(iter(names), None)
