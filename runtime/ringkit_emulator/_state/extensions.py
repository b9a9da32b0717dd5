"""Creating, changing and deleting extensions, with the events that this publishes."""

from __future__ import annotations

from ringkit_emulator._documents import Document, merged
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.context import PlatformContext

_NAMES = {"firstName": "first_name", "lastName": "last_name", "email": "email"}


def add_extension(context: PlatformContext, account: Account, fields: Document) -> Extension:
    """Add an extension to an account and publish the event."""
    contact = fields.get("contact", {})
    extension = Extension(
        id=context.ids.text("extension"),
        account_id=account.id,
        number=str(fields.get("extensionNumber") or free_extension_number(account)),
        type=str(fields.get("type", "User")),
        first_name=str(contact.get("firstName") or fields.get("name", "")),
        last_name=str(contact.get("lastName", "")),
        email=str(contact.get("email", "")),
        password=str(fields.get("password", "")),
        status=str(fields.get("status", "NotActivated")),
        created=context.clock.time(),
    )
    account.extensions[extension.id] = extension
    apply_extension_changes(extension, fields)
    publish_extension_event(context, extension, "Create")
    return extension


def add_bot(context: PlatformContext, account: Account, name: str, ready_after: float) -> Extension:
    """Add the extension of a bot, which can subscribe after `ready_after` seconds."""
    fields = {"type": "Bot", "status": "Enabled", "contact": {"firstName": name}}
    bot = add_extension(context, account, fields)
    bot.ready = context.clock.time() + ready_after
    return bot


def apply_extension_changes(extension: Extension, fields: Document) -> None:
    """Merge the fields of a request body into an extension."""
    secrets = ("password", "ivrPin")
    readable = {name: value for name, value in fields.items() if name not in secrets}
    extension.changes = merged(extension.changes, readable)
    for name, attribute in _NAMES.items():
        if name in fields.get("contact", {}):
            setattr(extension, attribute, str(fields["contact"][name]))
    extension.status = str(fields.get("status", extension.status))
    extension.type = str(fields.get("type", extension.type))
    extension.number = str(fields.get("extensionNumber", extension.number))
    extension.password = str(fields.get("password", extension.password))


def remove_extension(
    context: PlatformContext, account: Account, extension: Extension, *, keep: bool
) -> None:
    """Delete an extension; its phone numbers go to the company if `keep`, else are deleted too.

    A user is no member of a call queue any more, and a call queue has no members.
    """
    del account.extensions[extension.id]
    account.queue_members.pop(extension.id, None)
    account.queue_settings.pop(extension.id, None)
    for members in account.queue_members.values():
        members.pop(extension.id, None)
    for number in list(account.numbers.values()):
        if number.extension_id != extension.id:
            continue
        if keep:
            number.extension_id, number.usage_type = None, "AdditionalCompanyNumber"
        else:
            del account.numbers[number.id]
    publish_extension_event(context, extension, "Delete")


def publish_extension_event(
    context: PlatformContext, extension: Extension, event_type: str
) -> None:
    """Publish that an extension changed; `event_type` is Create, Update or Delete."""
    path = f"/restapi/v1.0/account/{extension.account_id}/extension"
    body = {"extensionId": extension.id, "eventType": event_type, "hints": []}
    context.publish(path, dict(body), extension.account_id)
    context.publish(f"{path}/{extension.id}", body, extension.account_id, extension.id)


def free_extension_number(account: Account) -> str:
    """Return the first extension number from 101 that no extension of an account has."""
    used = {extension.number for extension in account.extensions.values()}
    return next(str(number) for number in range(101, 100_000) if str(number) not in used)
