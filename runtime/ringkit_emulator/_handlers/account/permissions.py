"""Permissions of users: whether a user has one."""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._wire.messages import Answer, json_answer


def check_permission(call: Call) -> Answer:
    """Return whether the user has a permission, for another extension if one is named."""
    permission, target = call.query.get("permissionId"), call.query.get("targetExtensionId")
    user = call.extension
    own = target in (None, "~", user.id)
    document: Document = {
        "uri": f"{call.urls.extension(user.account_id, user.id)}/authz-profile/check",
        "successful": bool(permission) and user.has_permission(permission) and (own or user.admin),
    }
    if document["successful"]:
        scope = "AllExtensions" if user.admin else "Self"
        document["details"] = {"permission": {"id": permission}, "scopes": [scope]}
    return json_answer(200, document)


ROUTES: RouteTable = {"checkUserPermission": Route(check_permission)}
