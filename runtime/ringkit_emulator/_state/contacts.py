"""Personal address books and favourites."""

from dataclasses import dataclass, field

from ringkit_emulator._documents import Document
from ringkit_emulator._sample_text import FAMILY_NAMES, GIVEN_NAMES, phone_number
from ringkit_emulator._state.collection import Item, Shelf
from ringkit_emulator._state.context import Context


@dataclass(slots=True)
class AddressBooks:
    """The address book and the favourites of each extension."""

    context: Context
    _books: dict[str, Shelf] = field(default_factory=dict)
    _favorites: dict[str, list[Document]] = field(default_factory=dict)

    def of(self, extension_id: str) -> Shelf:
        """Return the address book of an extension."""
        return self._books.setdefault(extension_id, Shelf(self.context.clock))

    def add(self, account_id: str, extension_id: str, fields: Document) -> Item:
        """Write a new contact into an address book."""
        contact_id = self.context.ids.text("contact")
        document = self.document(account_id, extension_id, contact_id, fields)
        return self.of(extension_id).add(contact_id, document)

    def document(
        self, account_id: str, extension_id: str, contact_id: str, fields: Document
    ) -> Document:
        """Return a contact as the platform shows it."""
        rest = f"/address-book/contact/{contact_id}"
        uri = self.context.links.extension(account_id, extension_id, rest)
        return fields | {"id": int(contact_id), "uri": uri, "availability": "Alive"}

    def favorites(self, extension_id: str) -> list[Document]:
        """Return the favourites of an extension."""
        return self._favorites.get(extension_id, [])

    def admirers(self, extension_id: str) -> list[str]:
        """Return the extensions that have an extension among their favourites."""
        return [
            admirer
            for admirer, records in self._favorites.items()
            if any(record.get("extensionId") == extension_id for record in records)
        ]

    def choose_favorites(self, account_id: str, extension_id: str, records: list[Document]) -> None:
        """Replace the favourites of an extension."""
        self._favorites[extension_id] = records
        path = f"/restapi/v1.0/account/{account_id}/extension/{extension_id}/favorite"
        self.context.publish(path, {"extensionId": extension_id}, account_id, extension_id)


def write_contacts(context: Context, books: AddressBooks, counts: list[int]) -> None:
    """Give the named users contacts made from the seed; ``counts`` per account."""
    for account, count in zip(context.accounts.by_id.values(), counts, strict=True):
        for extension in account.users()[:1]:
            stream = context.ids.stream(f"contacts:{account.id}")
            for _ in range(count):
                given, family = stream.choice(GIVEN_NAMES), stream.choice(FAMILY_NAMES)
                fields = {
                    "firstName": given,
                    "lastName": family,
                    "email": f"{given}.{family}@example.com".lower(),
                    "mobilePhone": phone_number(stream.randrange(4000)),
                    "company": "Example Partner",
                }
                books.add(account.id, extension.id, fields)
