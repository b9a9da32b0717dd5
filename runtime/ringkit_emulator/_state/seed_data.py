"""The accounts an emulated platform starts with, made from options and seed."""

from ringkit_emulator._ids import Ids
from ringkit_emulator._options import (
    AccountOptions,
    NumberOptions,
    Options,
    UserOptions,
)
from ringkit_emulator._sample_text import FAMILY_NAMES, GIVEN_NAMES
from ringkit_emulator._state.accounts import Account, Accounts, Extension, PhoneNumber

DEFAULT_ACCOUNT = AccountOptions(
    users=(UserOptions(extension_number="101", first_name="Ada", last_name="Abel", admin=True),)
)
_QUEUE_NUMBER = "900"
_YEAR = 365 * 86_400.0


def found_accounts(options: Options, ids: Ids, present: float) -> Accounts:
    """Return the accounts that ``options`` ask for."""
    accounts = Accounts()
    for wanted in options.accounts or (DEFAULT_ACCOUNT,):
        accounts.add(_found(wanted, ids, present - _YEAR))
    return accounts


def _found(wanted: AccountOptions, ids: Ids, created: float) -> Account:
    account_id = str(wanted.id or ids.number("account"))
    main = wanted.main_number or _spare_number(ids)
    account = Account(account_id, wanted.company, main)
    for user in (*wanted.users, *_more_users(wanted)):
        _add_user(account, user, ids, created)
    _add_queue(account, ids, created)
    _add_number(account, ids, NumberOptions(phone_number=main, usage_type="MainCompanyNumber"))
    return account


def _more_users(wanted: AccountOptions) -> list[UserOptions]:
    taken = {user.extension_number for user in wanted.users}
    free = (str(number) for number in range(102, 10_000) if str(number) not in taken)
    return [
        UserOptions(
            extension_number=next(free),
            first_name=GIVEN_NAMES[(index + 1) % 16],
            last_name=FAMILY_NAMES[(index // 16 + index + 1) % 16],
        )
        for index in range(wanted.more_users)
    ]


def _add_user(account: Account, user: UserOptions, ids: Ids, created: float) -> None:
    extension = Extension(
        id=str(user.id or ids.number("extension")),
        account_id=account.id,
        number=user.extension_number,
        type="User",
        first_name=user.first_name,
        last_name=user.last_name,
        email=user.email or _email(account, user),
        password=user.password,
        permissions=user.permissions,
        admin=user.admin,
        mfa=user.mfa,
        sso=user.sso,
        created=created,
    )
    account.extensions[extension.id] = extension
    numbers = user.numbers
    if numbers is None:
        numbers = (NumberOptions(phone_number=_spare_number(ids)),)
    for index, number in enumerate(numbers):
        _add_number(account, ids, number, extension, primary=index == 0)


def _email(account: Account, user: UserOptions) -> str:
    name = f"{user.first_name}.{user.last_name}.{user.extension_number}".lower().replace(" ", "")
    return f"{name}@account{account.id}.example.com"


def _add_queue(account: Account, ids: Ids, created: float) -> None:
    queue = Extension(
        id=ids.text("extension"),
        account_id=account.id,
        number=_QUEUE_NUMBER,
        type="Department",
        first_name="Support",
        last_name="Queue",
        email=f"support@account{account.id}.example.com",
        created=created,
    )
    account.extensions[queue.id] = queue


def _add_number(
    account: Account,
    ids: Ids,
    wanted: NumberOptions,
    extension: Extension | None = None,
    *,
    primary: bool = False,
) -> None:
    number_id = ids.text("phone-number")
    company = extension is None
    account.numbers[number_id] = PhoneNumber(
        id=number_id,
        number=wanted.phone_number,
        usage_type=wanted.usage_type,
        features=("CallerId",) if company else wanted.features,
        extension_id=None if extension is None else extension.id,
        primary=primary,
    )


def _spare_number(ids: Ids) -> str:
    """Return a number nobody has: 555-01xx of an area code, in turn."""
    index = ids.number("spare-number")
    return f"+1{650 + index // 100 % 150}55501{index % 100:02d}"
