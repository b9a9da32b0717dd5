"""Extensions: reading, creating, changing and deleting them."""

from __future__ import annotations

from ringkit_emulator._documents import Document, merged
from ringkit_emulator._handlers.account.accounts import regional_settings
from ringkit_emulator._handlers.account.user_roles import assigned_role
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.extensions import (
    add_extension,
    apply_extension_changes,
    publish_extension_event,
    remove_extension,
)
from ringkit_emulator._times import format_time
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_SERVICE_FEATURES = ("SMSReceiving", "InternationalCalling", "FaxReceiving", "VideoConferencing")
_ONLY_IN_DETAILS = ("account", "regionalSettings", "serviceFeatures", "extensionNumbers", "roles")


def extension_document(call: Call, extension: Extension) -> Document:
    """Return an extension in the form of `readExtension`."""
    uri = call.urls.extension(extension.account_id, extension.id)
    image = call.urls.extension_media(extension.account_id, extension.id, "/profile-image")
    scales = [{"uri": f"{image}/{scale}"} for scale in ("90x90", "195x195", "584x584")]
    numbers = call.account.numbers_of(extension.id)
    document: Document = {
        "id": int(extension.id),
        "uri": uri,
        "account": {
            "id": extension.account_id,
            "uri": call.urls.account(extension.account_id),
        },
        "contact": {
            "firstName": extension.first_name,
            "lastName": extension.last_name,
            "name": extension.name,
            "company": call.account.company,
            "emailAsLoginName": True,
            "businessPhone": numbers[0].number if numbers else call.account.main_number,
            **({"email": extension.email} if extension.email else {}),
        },
        "extensionNumber": extension.number,
        "extensionNumbers": [extension.number],
        "name": extension.name,
        "permissions": {
            "admin": {"enabled": extension.admin},
            "internationalCalling": {"enabled": True},
        },
        "profileImage": {"uri": f"{uri}/profile-image", "scales": scales},
        "regionalSettings": regional_settings(call),
        "serviceFeatures": [{"enabled": True, "featureName": n} for n in _SERVICE_FEATURES],
        "setupWizardState": "Completed",
        "status": extension.status,
        "type": extension.type,
        "hidden": False,
        "creationTime": format_time(extension.created),
        "site": {"id": "main-site", "name": "Main Site"},
    }
    if extension.roles:
        document["roles"] = [assigned_role(call, role_id) for role_id in extension.roles]
    return merged(document, extension.changes)


def read_extension(call: Call) -> Answer:
    """Return one extension."""
    return json_answer(200, extension_document(call, call.extension))


def _listed_extension(call: Call, extension: Extension) -> Document:
    document = extension_document(call, extension)
    return {name: value for name, value in document.items() if name not in _ONLY_IN_DETAILS}


def list_extensions(call: Call) -> Answer:
    """Return a page of the extensions of the account that the query selects."""
    query = call.query
    found = [
        extension
        for extension in call.account.extensions.values()
        if query.get("extensionNumber") in (None, extension.number)
        and (not query.get("email") or extension.email in query["email"])
        and (not query.get("status") or extension.status in query["status"])
        and (not query.get("type") or extension.type in query["type"])
    ]
    return numbered_list(call, found, lambda e: _listed_extension(call, e))


def create_extension(call: Call) -> Answer:
    """Create an extension."""
    number = call.document.get("extensionNumber")
    if number is not None and call.account.by_number(str(number)) is not None:
        raise in_use_error("extensionNumber", str(number))
    _check_email(call, None)
    extension = add_extension(call.state.context, call.account, call.document)
    return json_answer(200, extension_document(call, extension))


def _check_email(call: Call, extension: Extension | None) -> None:
    """Raise PlatformError (400) if another extension of the account has the e-mail address."""
    email = (call.document.get("contact") or {}).get("email")
    for other in call.account.extensions.values():
        if email and other is not extension and other.email == email:
            raise in_use_error("contact.email", str(email))


def in_use_error(name: str, value: str) -> PlatformError:
    """Return the error (400) for a value that another extension of the account has."""
    message = f"Duplicate value for parameter {name}: {value} is in use already"
    return PlatformError(400, "CMN-406", message, parameter=name, value=value)


def update_extension(call: Call) -> Answer:
    """Change an extension; a new password ends all sessions of the user."""
    extension = call.extension
    number = call.document.get("extensionNumber")
    owner = None if number is None else call.account.by_number(str(number))
    if owner not in (None, extension):
        raise in_use_error("extensionNumber", str(number))
    _check_email(call, extension)
    apply_extension_changes(extension, call.document)
    if "password" in call.document:
        call.services.oauth.sessions.end_all(extension)
    publish_extension_event(call.state.context, extension, "Update")
    return json_answer(200, extension_document(call, extension))


def delete_extension(call: Call) -> Answer:
    """Delete an extension and end its sessions."""
    _delete(call, call.extension, keep=call.query.get("savePhoneNumbers", True))
    return no_content()


def _delete(call: Call, extension: Extension, *, keep: bool) -> None:
    remove_extension(call.state.context, call.account, extension, keep=keep)
    call.services.oauth.sessions.end_all(extension)


def delete_extensions(call: Call) -> Answer:
    """Delete several extensions and return success or error of each."""
    keep = call.document.get("keepAssetsInInventory", True)
    records = []
    for reference in call.document["records"]:
        extension = call.account.extensions.get(str(reference.get("id")))
        if extension is None:
            error = not_found("id", reference.get("id"))
            result = {"bulkItemSuccessful": False, "bulkItemErrors": [error.item()]}
        else:
            _delete(call, extension, keep=keep)
            result = {"bulkItemSuccessful": True}
        records.append(reference | result)
    return json_answer(200, {"records": records})


ROUTES: RouteTable = {
    "readExtension": Route(read_extension),
    "listExtensions": Route(list_extensions),
    "createExtension": Route(create_extension),
    "updateExtension": Route(update_extension),
    "deleteExtension": Route(delete_extension),
    "bulkDeleteUsersV2": Route(delete_extensions),
}
