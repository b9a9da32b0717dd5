"""Personal address books and favorite contacts."""

from __future__ import annotations

from attrs import define, field

from ringkit_emulator._documents import Document
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.context import PlatformContext


@define
class AddressBooks:
    """The address book and the favorites of each extension."""

    context: PlatformContext
    _books: dict[str, Collection] = field(factory=dict)
    _favorites: dict[str, list[Document]] = field(factory=dict)

    def of(self, extension_id: str) -> Collection:
        """Return the address book of an extension."""
        return self._books.setdefault(extension_id, Collection(self.context.clock))

    def add(self, account_id: str, extension_id: str, fields: Document) -> Item:
        """Add a contact to an address book."""
        contact_id = self.context.ids.text("contact")
        document = self.document(account_id, extension_id, contact_id, fields)
        return self.of(extension_id).add(contact_id, document)

    def document(
        self, account_id: str, extension_id: str, contact_id: str, fields: Document
    ) -> Document:
        """Return the JSON document of a contact with the given fields."""
        rest = f"/address-book/contact/{contact_id}"
        uri = self.context.urls.extension(account_id, extension_id, rest)
        return fields | {"id": int(contact_id), "uri": uri, "availability": "Alive"}

    def favorites(self, extension_id: str) -> list[Document]:
        """Return the favorites of an extension."""
        return self._favorites.get(extension_id, [])

    def set_favorites(self, account_id: str, extension_id: str, records: list[Document]) -> None:
        """Replace the favorites of an extension and publish the event."""
        self._favorites[extension_id] = records
        path = f"/restapi/v1.0/account/{account_id}/extension/{extension_id}/favorite"
        self.context.publish(path, {"extensionId": extension_id}, account_id, extension_id)

    def extensions_with_favorite(self, extension_id: str) -> list[str]:
        """Return the ids of the extensions that have an extension among their favorites."""
        return [
            owner_id
            for owner_id, records in self._favorites.items()
            if any(record.get("extensionId") == extension_id for record in records)
        ]
