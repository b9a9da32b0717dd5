"""User roles: those of the account, and which of them each user has."""

from __future__ import annotations

from collections.abc import Iterable

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.roles import ADMIN_ROLE, STANDARD_ROLES
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def _names(call: Call) -> dict[str, str]:
    """Return the names of all roles of the account by their ids."""
    custom = call.account.custom_roles.items()
    return STANDARD_ROLES | {role_id: str(role["displayName"]) for role_id, role in custom}


def assigned_role(call: Call, role_id: str) -> Document:
    """Return a role of the account as the roles of a user show it."""
    uri = call.urls.account(call.account.id, f"/user-role/{role_id}")
    return {"uri": uri, "id": role_id, "displayName": _names(call)[role_id]}


def _role(call: Call, role_id: str) -> Document:
    custom = call.account.custom_roles.get(role_id, {})
    return custom | assigned_role(call, role_id) | {"custom": role_id not in STANDARD_ROLES}


def list_roles(call: Call) -> Answer:
    """Return the roles of the account, or with `custom` only those that it has made, or has not."""
    custom = call.query.get("custom")
    found = [
        role_id
        for role_id in _names(call)
        if custom is None or custom == (role_id not in STANDARD_ROLES)
    ]
    return numbered_list(call, found, lambda role_id: _role(call, role_id))


def read_role(call: Call) -> Answer:
    """Return a role of the account."""
    role_id = call.path["roleId"]
    if role_id not in _names(call):
        raise not_found("roleId", role_id)
    return json_answer(200, _role(call, role_id))


def list_standard_roles(call: Call) -> Answer:
    """Return the roles that every account has."""
    return numbered_list(call, list(STANDARD_ROLES), lambda role_id: _standard(call, role_id))


def read_standard_role(call: Call) -> Answer:
    """Return a role that every account has."""
    role_id = call.path["roleId"]
    if role_id not in STANDARD_ROLES:
        raise not_found("roleId", role_id)
    return json_answer(200, _standard(call, role_id))


def _standard(call: Call, role_id: str) -> Document:
    return {
        "uri": f"{call.urls.api}/restapi/v1.0/dictionary/user-role/{role_id}",
        "id": role_id,
        "displayName": STANDARD_ROLES[role_id],
        "custom": False,
    }


def read_default(call: Call) -> Answer:
    """Return the role that users have who were given no other."""
    return json_answer(200, assigned_role(call, call.account.default_role))


def update_default(call: Call) -> Answer:
    """Change the default role of the account; users keep the roles that they have."""
    role_id = str(call.document.get("id"))
    if role_id not in _names(call):
        raise bad_parameter("id", role_id)
    call.account.default_role = role_id
    return read_default(call)


def create_role(call: Call) -> Answer:
    """Make a custom role."""
    role_id = call.state.context.ids.text("user-role")
    call.account.custom_roles[role_id] = {"displayName": "", **call.document}
    return json_answer(201, _role(call, role_id))


def _custom_role(call: Call) -> Document:
    role_id = call.path["roleId"]
    if role_id in STANDARD_ROLES:
        raise bad_parameter("roleId", role_id, "A standard role cannot be changed")
    if role_id not in call.account.custom_roles:
        raise not_found("roleId", role_id)
    return call.account.custom_roles[role_id]


def update_role(call: Call) -> Answer:
    """Change a custom role."""
    _custom_role(call).update(call.document)
    return json_answer(200, _role(call, call.path["roleId"]))


def delete_role(call: Call) -> Answer:
    """Delete a custom role; no user has it any more."""
    _custom_role(call)
    if call.path["roleId"] == call.account.default_role:
        message = "The default role of the account cannot be deleted"
        raise bad_parameter("roleId", call.path["roleId"], message)
    del call.account.custom_roles[call.path["roleId"]]
    for user in call.account.users():
        _assign(user, [one for one in user.roles if one != call.path["roleId"]])
    return no_content()


def list_assigned(call: Call) -> Answer:
    """Return the roles of a user."""
    records = [assigned_role(call, role_id) for role_id in call.extension.roles]
    return json_answer(200, {"uri": call.uri, "records": records})


def list_users(call: Call) -> Answer:
    """Return the users of the account with their roles."""

    def document(user: Extension) -> Document:
        return {
            "uri": call.urls.extension(user.account_id, user.id, "/assigned-role"),
            "extensionId": user.id,
            "roles": [assigned_role(call, role_id) for role_id in user.roles],
        }

    return numbered_list(call, call.account.users(), document)


def _assign(user: Extension, role_ids: Iterable[str]) -> None:
    user.roles = list(dict.fromkeys(role_ids))
    user.admin = ADMIN_ROLE in user.roles


def update_assigned(call: Call) -> Answer:
    """Replace the roles of a user."""
    role_ids = [str(record.get("id")) for record in call.document.get("records", ())]
    for role_id in role_ids:
        if role_id not in _names(call):
            raise bad_parameter("records.id", role_id)
    _assign(call.extension, role_ids)
    return list_assigned(call)


def assign_default(call: Call) -> Answer:
    """Give a user the default role of the account, and no other."""
    _assign(call.extension, [call.account.default_role])
    return list_assigned(call)


def assign_to_users(call: Call) -> Answer:
    """Give a role to users, and take it from others."""
    role_id = call.path["roleId"]
    if role_id not in _names(call):
        raise not_found("roleId", role_id)
    added, removed = (
        [str(each) for each in call.document.get(name, ())]
        for name in ("addedExtensionIds", "removedExtensionIds")
    )
    for each in (*added, *removed):
        if each not in call.account.extensions:
            raise bad_parameter("addedExtensionIds", each)
    for each in added:
        user = call.account.extensions[each]
        _assign(user, [*user.roles, role_id])
    for each in removed:
        user = call.account.extensions[each]
        _assign(user, [one for one in user.roles if one != role_id])
    return no_content()


ROUTES: RouteTable = {
    "listUserRoles": Route(list_roles),
    "listOfAvailableForAssigningRoles": Route(list_roles),
    "readUserRole": Route(read_role),
    "readDefaultRole": Route(read_default),
    "updateDefaultUserRole": Route(update_default),
    "listStandardUserRole": Route(list_standard_roles),
    "readStandardUserRole": Route(read_standard_role),
    "createCustomRole": Route(create_role),
    "updateUserRole": Route(update_role),
    "deleteCustomRole": Route(delete_role),
    "listUserAssignedRoles": Route(list_assigned),
    "updateUserAssignedRoles": Route(update_assigned),
    "assignDefaultRole": Route(assign_default),
    "assignMultipleUserRoles": Route(assign_to_users),
    "listAssignedRoles": Route(list_users),
}
