"""Creating, changing and deleting extensions; the numbers of the company."""

from ringkit_emulator._handlers.account import extension_document, number_document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.extensions import (
    add_extension,
    apply_extension_changes,
    publish_extension_event,
    remove_extension,
)
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def create_extension(call: Call) -> Answer:
    """Add an extension."""
    number = call.document.get("extensionNumber")
    if number is not None and call.account.by_number(str(number)) is not None:
        raise _taken("extensionNumber", str(number))
    extension = add_extension(call.state.context, call.account, call.document)
    return json_answer(200, extension_document(call, extension))


def _taken(name: str, value: str) -> PlatformError:
    message = f"Parameter [{name}] value is in use already"
    return PlatformError(409, "CMN-406", message, parameter=name, value=value)


def update_extension(call: Call) -> Answer:
    """Change an extension; a new password ends the sessions of the user."""
    extension = call.extension
    number = call.document.get("extensionNumber")
    owner = None if number is None else call.account.by_number(str(number))
    if owner not in (None, extension):
        raise _taken("extensionNumber", str(number))
    apply_extension_changes(extension, call.document)
    if "password" in call.document:
        call.services.oauth.sessions.end_all(extension)
    publish_extension_event(call.state.context, extension, "Update")
    return json_answer(200, extension_document(call, extension))


def delete_extension(call: Call) -> Answer:
    """Remove an extension."""
    _remove(call, call.extension, keep=call.query.get("savePhoneNumbers", True))
    return no_content()


def _remove(call: Call, extension: Extension, *, keep: bool) -> None:
    remove_extension(call.state.context, call.account, extension, keep=keep)
    call.services.oauth.sessions.end_all(extension)


def delete_extensions(call: Call) -> Answer:
    """Remove several extensions; each has its own outcome."""
    keep = call.document.get("keepAssetsInInventory", True)
    records = []
    for reference in call.document["records"]:
        extension = call.account.extensions.get(str(reference.get("id")))
        if extension is None:
            error = not_found("id", reference.get("id"))
            outcome = {"bulkItemSuccessful": False, "bulkItemErrors": [error.item()]}
        else:
            _remove(call, extension, keep=keep)
            outcome = {"bulkItemSuccessful": True}
        records.append(reference | outcome)
    return json_answer(200, {"records": records})


def list_numbers(call: Call) -> Answer:
    """Answer the numbers of the company."""
    query = call.query
    wanted = query.get("usageType") or ()
    found = [
        number
        for number in call.account.numbers.values()
        if (not wanted or number.usage_type in wanted) and query.get("status") in (None, "Normal")
    ]
    return numbered_list(call, found, lambda number: number_document(call, number))


def read_number(call: Call) -> Answer:
    """Answer one number of the company."""
    number = call.account.numbers.get(call.path["phoneNumberId"])
    if number is None:
        raise not_found("phoneNumberId", call.path["phoneNumberId"])
    return json_answer(200, number_document(call, number))


ROUTES: RouteTable = {
    "createExtension": Route(create_extension),
    "updateExtension": Route(update_extension),
    "deleteExtension": Route(delete_extension),
    "bulkDeleteUsersV2": Route(delete_extensions),
    "listAccountPhoneNumbers": Route(list_numbers),
    "readAccountPhoneNumber": Route(read_number),
}
