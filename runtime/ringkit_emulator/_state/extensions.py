"""Extensions that come, change and go, and everyone told of it."""

from ringkit_emulator._documents import Document, merged
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.context import Context

_NAMES = {"firstName": "first_name", "lastName": "last_name", "email": "email"}


def hire(context: Context, account: Account, fields: Document) -> Extension:
    """Add an extension to an account."""
    contact = fields.get("contact", {})
    extension = Extension(
        id=context.ids.text("extension"),
        account_id=account.id,
        number=str(fields.get("extensionNumber") or _free_number(account)),
        type=str(fields.get("type", "User")),
        first_name=str(contact.get("firstName") or fields.get("name", "")),
        last_name=str(contact.get("lastName", "")),
        email=str(contact.get("email", "")),
        password=str(fields.get("password", "")),
        status=str(fields.get("status", "NotActivated")),
        created=context.clock.time(),
    )
    account.extensions[extension.id] = extension
    rewrite(extension, fields)
    announce(context, extension, "Create")
    return extension


def rewrite(extension: Extension, fields: Document) -> None:
    """Lay what a client wrote over an extension."""
    hidden = ("password", "ivrPin")
    shown = {name: value for name, value in fields.items() if name not in hidden}
    extension.changes = merged(extension.changes, shown)
    for name, attribute in _NAMES.items():
        if name in fields.get("contact", {}):
            setattr(extension, attribute, str(fields["contact"][name]))
    extension.status = str(fields.get("status", extension.status))
    extension.type = str(fields.get("type", extension.type))
    extension.number = str(fields.get("extensionNumber", extension.number))
    extension.password = str(fields.get("password", extension.password))


def dismiss(context: Context, account: Account, extension: Extension, *, keep: bool) -> None:
    """Remove an extension; its numbers become the company's (``keep``) or vanish."""
    del account.extensions[extension.id]
    for number in list(account.numbers.values()):
        if number.extension_id != extension.id:
            continue
        if keep:
            number.extension_id, number.usage_type = None, "AdditionalCompanyNumber"
        else:
            del account.numbers[number.id]
    announce(context, extension, "Delete")


def announce(context: Context, extension: Extension, event_type: str) -> None:
    """Tell everyone that an extension was created, updated or deleted."""
    path = f"/restapi/v1.0/account/{extension.account_id}/extension"
    body = {"extensionId": extension.id, "eventType": event_type, "hints": []}
    context.publish(path, dict(body), extension.account_id)
    context.publish(f"{path}/{extension.id}", body, extension.account_id, extension.id)


def _free_number(account: Account) -> str:
    taken = {extension.number for extension in account.extensions.values()}
    return next(str(number) for number in range(101, 100_000) if str(number) not in taken)
