"""Accounts, their extensions and phone numbers."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ringkit_emulator._documents import Document


@dataclass(slots=True)
class PhoneNumber:
    """A phone number (E.164) and whom it rings; ``extension_id`` None belongs to the company."""

    id: str
    number: str
    usage_type: str
    features: tuple[str, ...]
    extension_id: str | None = None
    primary: bool = False
    label: str | None = None


@dataclass(slots=True)
class Extension:
    """A user, a call queue, or another thing with an extension number.

    ``changes`` holds what clients wrote over the initial document.
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
    changes: Document = field(default_factory=dict)

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    def may(self, permission: str | None) -> bool:
        """Whether the user holds a permission; ``A OR B`` asks for either."""
        if permission is None or self.permissions is None:
            return True
        return any(name.strip() in self.permissions for name in permission.split(" OR "))


@dataclass(slots=True)
class Account:
    """A company: extensions by id, numbers by id."""

    id: str
    company: str
    main_number: str
    extensions: dict[str, Extension] = field(default_factory=dict)
    numbers: dict[str, PhoneNumber] = field(default_factory=dict)

    def users(self) -> list[Extension]:
        """Return the extensions that are people."""
        return [e for e in self.extensions.values() if e.type == "User"]

    def by_number(self, extension_number: str) -> Extension | None:
        """Return the extension with this extension number."""
        found = (e for e in self.extensions.values() if e.number == extension_number)
        return next(found, None)

    def numbers_of(self, extension_id: str) -> list[PhoneNumber]:
        """Return the numbers an extension may use: its own and the company's."""
        return [n for n in self.numbers.values() if n.extension_id in (extension_id, None)]

    def own_number(self, extension_id: str) -> str | None:
        """Return the first number that is an extension's own."""
        own = (n.number for n in self.numbers.values() if n.extension_id == extension_id)
        return next(own, None)

    def operator(self) -> Extension:
        """Return the extension that answers for the company."""
        return next(iter(self.extensions.values()))


class Accounts:
    """All accounts of the emulated platform."""

    def __init__(self) -> None:
        self.by_id: dict[str, Account] = {}

    def add(self, account: Account) -> None:
        """Register an account."""
        self.by_id[account.id] = account

    def extensions(self) -> Iterator[Extension]:
        """Yield the extensions of all accounts."""
        for account in self.by_id.values():
            yield from account.extensions.values()

    def extension(self, extension_id: str) -> Extension | None:
        """Return an extension of any account."""
        found = (a.extensions.get(extension_id) for a in self.by_id.values())
        return next((e for e in found if e is not None), None)

    def owner_of(self, number: str) -> Extension | None:
        """Return the extension that a phone number rings; a company number rings the operator."""
        for account in self.by_id.values():
            for entry in account.numbers.values():
                if entry.number == number:
                    owner = account.extensions.get(entry.extension_id or "")
                    return owner or account.operator()
        return None

    def login(self, username: str, extension_number: str) -> Extension | None:
        """Return the user with this e-mail or phone number (and extension number)."""
        for extension in self.extensions():
            if extension.email == username and not extension_number:
                return extension
        owner = self.owner_of(username if username.startswith("+") else f"+{username}")
        if owner is None or not extension_number:
            return owner
        return self.by_id[owner.account_id].by_number(extension_number)
