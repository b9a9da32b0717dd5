"""Members of sites and groups, and those whose calls are recorded: assigned in bulk, listed."""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import collection_of
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, no_content


@frozen
class _Members:
    """The operation that lists members, and what the body calls those to add and to remove.

    `updated` are members with changes. Members are extensions, unless `devices`.
    """

    listed: str
    added: str
    removed: str
    updated: str | None = None
    numeric: bool = False
    devices: bool = False


_MEMBERS: Final[dict[str, tuple[_Members, ...]]] = {
    "assignMultipleSites": (
        _Members("listSiteMembers", "addedExtensionIds", "removedExtensionIds", numeric=True),
    ),
    "updateCallMonitoringGroupList": (
        _Members(
            "listCallMonitoringGroupMembers",
            "addedExtensions",
            "removedExtensions",
            "updatedExtensions",
        ),
    ),
    "updateCallRecordingExtensions": (
        _Members(
            "listCallRecordingExtensions",
            "addedExtensions",
            "removedExtensions",
            "updatedExtensions",
        ),
    ),
    "assignMultiplePagingGroupUsersDevices": (
        _Members("listPagingGroupUsers", "addedUserIds", "removedUserIds"),
        _Members("listPagingGroupDevices", "addedDeviceIds", "removedDeviceIds", devices=True),
    ),
}


def assign_members(call: Call) -> Answer:
    """Add, change and remove members; raises PlatformError (404) for an unknown extension."""
    body = call.document if isinstance(call.body, dict) else {}
    for members in _MEMBERS[call.operation.id]:
        operation = call.services.description.operations[members.listed]
        collection = collection_of(call, call.services.resources.of(operation))
        for entry in body.get(members.removed, ()):
            if (item := collection.get(_id_of(entry))) is not None:
                collection.remove(item)
        for entry in (*body.get(members.added, ()), *body.get(members.updated or "", ())):
            member = _member(call, members, entry)
            item = collection.get(_id_of(entry))
            if item is None:
                collection.add(_id_of(entry), member, written=True)
            else:
                collection.merge(item, member)
    return no_content(status=call.operation.success)


def _id_of(entry: Any) -> str:
    return str(entry["id"] if isinstance(entry, dict) else entry)


def _member(call: Call, members: _Members, entry: Any) -> Document:
    given: Document = dict(entry) if isinstance(entry, dict) else {}
    member_id = _id_of(entry)
    known: Document = {"id": int(member_id) if members.numeric else member_id}
    if members.devices:
        return given | known
    extension = call.account.extensions.get(member_id)
    if extension is None:
        raise not_found("extensionId", member_id)
    return (
        given
        | known
        | {
            "extensionNumber": extension.number,
            "name": extension.name,
            "type": extension.type,
        }
    )


ROUTES: RouteTable = {name: Route(assign_members) for name in _MEMBERS}
