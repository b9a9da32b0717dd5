"""Accounts, their extensions and their phone numbers."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.roles import DEFAULT_ROLE


@define
class PhoneNumber:
    """A phone number (E.164). `extension_id` is None for numbers of the company."""

    id: str
    number: str
    usage_type: str
    features: tuple[str, ...]
    extension_id: str | None = None
    primary: bool = False
    payment_type: str = "Local"
    label: str | None = None


@define
class Extension:
    """An extension of an account: a user, a call queue, and so on; `type` says which.

    `permissions` is None for a user with all permissions. `created` is in seconds since 1970.
    `changes` are the members that clients have changed, to be merged into the initial document.
    `roles` are the ids of user roles. Before `ready` (seconds since 1970) it cannot subscribe: a
    new bot is not ready at once.
    """

    id: str
    account_id: str
    number: str
    type: str
    first_name: str
    last_name: str
    email: str
    password: str = ""
    permissions: frozenset[str] | None = None
    admin: bool = False
    mfa: bool = False
    sso: bool = False
    status: str = "Enabled"
    created: float = 0.0
    ready: float = 0.0
    changes: Document = field(factory=dict)
    roles: list[str] = field(factory=list)

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    def has_permission(self, permission: str | None) -> bool:
        """Return whether the user has a permission; `A OR B` requires one of the two."""
        if permission is None or self.permissions is None:
            return True
        return any(name.strip() in self.permissions for name in permission.split(" OR "))


@define
class Account:
    """A company account: `extensions` by extension id, `numbers` by phone number id.

    `queue_members` are the members of each call queue by id, and whether each accepts calls of that
    queue; `queue_settings` are the settings of each queue that are no members of its extension.
    `custom_roles` are the documents of the user roles that the account has made, by id.
    """

    id: str
    company: str
    main_number: str
    extensions: dict[str, Extension] = field(factory=dict)
    numbers: dict[str, PhoneNumber] = field(factory=dict)
    queue_members: dict[str, dict[str, bool]] = field(factory=dict)
    queue_settings: dict[str, Document] = field(factory=dict)
    custom_roles: dict[str, Document] = field(factory=dict)
    default_role: str = DEFAULT_ROLE

    def users(self) -> list[Extension]:
        """Return the extensions of type User."""
        return [e for e in self.extensions.values() if e.type == "User"]

    def queues(self) -> list[Extension]:
        """Return the call queues: the extensions of type Department."""
        return [e for e in self.extensions.values() if e.type == "Department"]

    def by_number(self, extension_number: str) -> Extension | None:
        """Return the extension with an extension number."""
        found = (e for e in self.extensions.values() if e.number == extension_number)
        return next(found, None)

    def numbers_of(self, extension_id: str) -> list[PhoneNumber]:
        """Return the numbers that an extension may use: its direct numbers and the company's."""
        return [
            number
            for number in self.numbers.values()
            if number.extension_id in (extension_id, None)
            and not number.usage_type.startswith("Inventory")
        ]

    def direct_number(self, extension_id: str) -> str | None:
        """Return the first phone number assigned to an extension."""
        numbers = (n.number for n in self.numbers.values() if n.extension_id == extension_id)
        return next(numbers, None)

    def operator(self) -> Extension:
        """Return the extension that receives calls to company numbers."""
        return next(iter(self.extensions.values()))


class Accounts:
    """All accounts of the emulated platform."""

    def __init__(self) -> None:
        self.by_id: dict[str, Account] = {}

    def add(self, account: Account) -> None:
        """Add an account."""
        self.by_id[account.id] = account

    def extensions(self) -> Iterator[Extension]:
        """Yield the extensions of all accounts."""
        for account in self.by_id.values():
            yield from account.extensions.values()

    def extension(self, extension_id: str) -> Extension | None:
        """Return an extension of any account by its id."""
        found = (a.extensions.get(extension_id) for a in self.by_id.values())
        return next((e for e in found if e is not None), None)

    def find(self, user: str) -> Extension | None:
        """Return an extension by its e-mail address, extension number or id, None if there is none.

        Of several extensions with one number, it is that of the first account.
        """
        found = (e for e in self.extensions() if user in (e.email, e.number, e.id))
        return next(found, None)

    def owner_of(self, number: str) -> Extension | None:
        """Return the extension that receives calls to a phone number, None for external numbers.

        Calls to numbers of the company go to the operator extension.
        """
        for account in self.by_id.values():
            for entry in account.numbers.values():
                if entry.number == number:
                    owner = account.extensions.get(entry.extension_id or "")
                    return owner or account.operator()
        return None

    def find_user(self, username: str, extension_number: str) -> Extension | None:
        """Return the user with an e-mail address, or with a phone number and extension number.

        The extension number may be empty.
        """
        for extension in self.extensions():
            if extension.email == username and not extension_number:
                return extension
        owner = self.owner_of(username if username.startswith("+") else f"+{username}")
        if owner is None or not extension_number:
            return owner
        return self.by_id[owner.account_id].by_number(extension_number)


def extension_party(account: Account, extension: Extension) -> Document:
    """Return an extension as the `from` or `to` member of a call or message."""
    party = {
        "name": extension.name,
        "extensionId": extension.id,
        "extensionNumber": extension.number,
        "phoneNumber": account.direct_number(extension.id),
    }
    return without_none(party)
