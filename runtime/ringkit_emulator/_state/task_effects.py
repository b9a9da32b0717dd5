"""What tasks do to the state when they complete."""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._state.extensions import apply_extension_changes, publish_extension_event
from ringkit_emulator._state.platform_state import PlatformState


def upload_contacts(state: PlatformState, account_id: str, details: Document) -> None:
    """Add the contacts of a request to the address books that it names."""
    for record in details["records"]:
        for contact in record["contacts"]:
            state.address_books.add(account_id, str(record["extensionId"]), dict(contact))


def update_extensions(state: PlatformState, account_id: str, details: Document) -> None:
    """Change the extensions of an account that a request names."""
    extensions = state.context.accounts.by_id[account_id].extensions
    for record in details.get("records", ()):
        extension = extensions.get(str(record.get("id")))
        if extension is not None:
            apply_extension_changes(extension, {k: v for k, v in record.items() if k != "id"})
            publish_extension_event(state.context, extension, "Update")
