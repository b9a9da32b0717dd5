"""Initial data, made from options and seed: accounts, calls, messages, contacts and chats."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from attrs import evolve, frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import (
    AccountOptions,
    NumberOptions,
    QueueOptions,
    UserOptions,
)
from ringkit_emulator._sample_text import FAMILY_NAMES, GIVEN_NAMES, full_name, phone_number
from ringkit_emulator._state.accounts import (
    Account,
    Accounts,
    Extension,
    PhoneNumber,
    extension_party,
)
from ringkit_emulator._state.address_books import AddressBooks
from ringkit_emulator._state.call_log import CallLog, CompletedCall, call_that_left
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.messages import Attachment, MailboxMessage, MessageDraft, MessageStore
from ringkit_emulator._state.roles import ADMIN_ROLE, DEFAULT_ROLE, STANDARD_ROLES
from ringkit_emulator._state.sample_media import BLANK_PAGE, DEFAULT_IMAGE, tone_wav
from ringkit_emulator._state.team_messaging import TeamMessaging

DEFAULT_ACCOUNT = AccountOptions(
    users=(UserOptions(extension_number="101", first_name="Ada", last_name="Abel", admin=True),)
)
_QUEUE_EXTENSION_NUMBER = "900"
_DAY_SECONDS = 86_400
_YEAR_SECONDS = 365 * 86_400.0
_CALL_LOG_DAYS = 28
_MESSAGE_DAYS = 14
_INBOUND_RESULTS = ("Accepted", "Accepted", "Missed", "Missed")
_OUTBOUND_RESULTS = ("Call connected", "Call connected", "No Answer", "Busy")
_ANSWERED_RESULTS = {"Accepted", "Call connected"}
_RING_SECONDS = 20
_TEXTS = (
    "On my way.",
    "Can we move it to 3 pm?",
    "Thank you, that works.",
    "Please call me back.",
    "The parcel has arrived.",
)


def create_accounts(described: Iterable[AccountOptions], ids: Ids, now: float) -> Accounts:
    """Return the described accounts; `now` is in seconds since 1970."""
    accounts = Accounts()
    for account_options in described:
        accounts.add(_create_account(account_options, ids, now - _YEAR_SECONDS))
    return accounts


def _create_account(options: AccountOptions, ids: Ids, created: float) -> Account:
    account_id = str(options.id or ids.number("account"))
    main = options.main_number or unused_number(ids)
    account = Account(account_id, options.company, main)
    for user in (*options.users, *_more_users(options)):
        add_user(account, user, ids, created)
    for queue in _queues(account, options):
        _add_queue(account, queue, ids, created)
    add_number(account, ids, NumberOptions(phone_number=main, usage_type="MainCompanyNumber"))
    return account


def _more_users(options: AccountOptions) -> list[UserOptions]:
    used = {user.extension_number for user in options.users}
    unused = (str(number) for number in range(102, 10_000) if str(number) not in used)
    return [
        UserOptions(
            extension_number=next(unused),
            first_name=GIVEN_NAMES[(index + 1) % 16],
            last_name=FAMILY_NAMES[(index // 16 + index + 1) % 16],
        )
        for index in range(options.more_users)
    ]


def add_user(account: Account, user: UserOptions, ids: Ids, created: float) -> Extension:
    """Add a user with the numbers in its options to an account, and return it."""
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
        roles=_role_ids(account, user, ids),
    )
    account.extensions[extension.id] = extension
    numbers = user.numbers
    if numbers is None:
        numbers = (NumberOptions(phone_number=unused_number(ids)),)
    for index, number in enumerate(numbers):
        add_number(account, ids, number, extension, primary=index == 0)
    return extension


def _email(account: Account, user: UserOptions) -> str:
    name = f"{user.first_name}.{user.last_name}.{user.extension_number}".lower().replace(" ", "")
    return f"{name}@account{account.id}.example.com"


def _role_ids(account: Account, user: UserOptions, ids: Ids) -> list[str]:
    """Return the ids of the roles of a user; a name that is no standard role makes a custom one."""
    if user.roles is None:
        return [ADMIN_ROLE if user.admin else DEFAULT_ROLE]
    known = {name: role_id for role_id, name in STANDARD_ROLES.items()}
    known |= {role["displayName"]: role_id for role_id, role in account.custom_roles.items()}
    for name in user.roles:
        if name not in known:
            role_id = known[name] = ids.text("user-role")
            account.custom_roles[role_id] = {"displayName": name}
    return [known[name] for name in user.roles]


def _queues(account: Account, options: AccountOptions) -> Iterable[QueueOptions]:
    if options.queues is not None:
        return options.queues
    # Some of the users: the first one and those that are many are no agents.
    members = tuple(user.number for user in account.users()[1:4])
    email = f"support@account{account.id}.example.com"
    number = _QUEUE_EXTENSION_NUMBER
    return (
        QueueOptions(extension_number=number, name="Support Queue", members=members, email=email),
    )


def _add_queue(account: Account, options: QueueOptions, ids: Ids, created: float) -> None:
    queue = Extension(
        id=str(options.id or ids.number("extension")),
        account_id=account.id,
        number=options.extension_number,
        type="Department",
        first_name=options.name,
        last_name="",
        email=options.email or "",
        created=created,
    )
    account.queue_members[queue.id] = {
        user.id: True for user in account.users() if user.number in options.members
    }
    account.extensions[queue.id] = queue


def add_number(
    account: Account,
    ids: Ids,
    options: NumberOptions,
    extension: Extension | None = None,
    *,
    primary: bool = False,
) -> PhoneNumber:
    """Add a phone number of an extension, or of the company, to an account, and return it."""
    number_id = ids.text("phone-number")
    company = extension is None
    number = account.numbers[number_id] = PhoneNumber(
        id=number_id,
        number=options.phone_number,
        usage_type=options.usage_type,
        features=("CallerId",) if company else options.features,
        extension_id=None if extension is None else extension.id,
        primary=primary,
        payment_type=options.payment_type,
    )
    return number


def unused_number(ids: Ids) -> str:
    """Return the next of the fictional numbers (555-01xx of an area code)."""
    index = ids.number("spare-number")
    return f"+1{650 + index // 100 % 150}55501{index % 100:02d}"


def add_contacts(context: PlatformContext, books: AddressBooks, counts: list[int]) -> None:
    """Add contacts to the address book of each account's first user; `counts` per account."""
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


def add_everyone_chats(team_messaging: TeamMessaging) -> None:
    """Add to each account the chat of all its users."""
    for account in team_messaging.context.accounts.by_id.values():
        team_messaging.create_chat(
            account.id, "Everyone", [], name=account.company, description="All"
        )


def add_chats(team_messaging: TeamMessaging) -> None:
    """Add to each account a personal chat and a team, with some posts."""
    chats = team_messaging.chats.values()
    everyone_chats = {chat.account_id: chat for chat in chats if chat.type == "Everyone"}
    for account in team_messaging.context.accounts.by_id.values():
        users, everyone = account.users(), everyone_chats[account.id]
        team_messaging.create_chat(account.id, "Personal", [users[0].id])
        members = [user.id for user in users[:4]]
        team = team_messaging.create_chat(
            account.id, "Team", members, name="Project", description="A team"
        )
        for index, user in enumerate(users[:4]):
            team_messaging.add_post(team, user, {"text": f"Message {index + 1}"})
        team_messaging.add_post(everyone, users[0], {"text": "Welcome"})


class Past:
    """The past calls and messages of the users listed in the options of each account.

    They take longer to make than all else of a platform, and many a test looks at none: they are
    made when something first asks for them. Until then their ids are reserved, and what may change
    is kept as it was at the start, so that they are the same whenever they are made.
    """

    def __init__(self, context: PlatformContext, account_options: Iterable[AccountOptions]) -> None:
        accounts = context.accounts.by_id.values()
        self._owners = [
            _Owner(evolve(extension), extension_party(account, extension), options)
            for account, options in zip(accounts, account_options, strict=True)
            for extension in list(account.extensions.values())[: len(options.users)]
        ]
        self._now = context.clock.time()
        counts = sum((owner.ids_needed() for owner in self._owners), Counter[str]())
        self._context = evolve(context, ids=context.ids.reserve(counts))

    @property
    def messages(self) -> MessageStore:
        """The mailboxes, as they were at the start."""
        return self._stores[0]

    @property
    def call_log(self) -> CallLog:
        """The call log, as it was at the start."""
        return self._stores[1]

    @cached_property
    def _stores(self) -> tuple[MessageStore, CallLog]:
        messages, call_log = MessageStore(self._context), CallLog(self._context)
        for owner in self._owners:
            extension, options = owner.extension, owner.options
            name = f"history:{extension.account_id}:{extension.number}"
            stream = self._context.ids.stream(name)
            _add_calls(self._now, owner, call_log, stream)
            _add_texts(self._now, owner, messages, stream)
            left = _add_media(self._now, owner, messages, stream)
            for message in left[: options.call_records]:
                call_log.add(extension, call_that_left(message), publish=False)
        return messages, call_log


@frozen
class _Owner:
    """A user with calls and messages, as at the start; `party` is its side of each of them."""

    extension: Extension
    party: Document
    options: AccountOptions

    @property
    def calls_that_left(self) -> int:
        """How many media messages came by calls of their own: voicemails and faxes."""
        return sum(index % 3 < 2 for index in range(self.options.media_messages))

    def ids_needed(self) -> Counter[str]:
        """Return how many ids of each kind the calls and messages have, or could have."""
        options = self.options
        messages = options.messages + options.media_messages
        # Voicemails have a sound and its transcription.
        attachments = messages + -(-options.media_messages // 3)
        return Counter(
            {
                "session": options.call_records,
                "call-record": options.call_records,
                "recording": options.call_records,
                "message": messages,
                "attachment": attachments,
                "conversation": messages,
            }
        )


def _past_times(now: float, days: int, count: int, stream: random.Random) -> list[float]:
    span = days * _DAY_SECONDS * 1000
    return sorted(now - 60 - stream.randrange(span) / 1000 for _ in range(count))


def _external_party(number: int) -> Document:
    """Return the `from` or `to` member for someone who is not an extension."""
    return {"name": full_name(number), "phoneNumber": phone_number(number), "location": "CA"}


def _add_calls(now: float, owner: _Owner, call_log: CallLog, stream: random.Random) -> None:
    options = owner.options
    count = max(0, options.call_records - owner.calls_that_left)
    for start in _past_times(now - 3600, _CALL_LOG_DAYS, count, stream):
        inbound = stream.random() < 0.5
        result = stream.choice(_INBOUND_RESULTS if inbound else _OUTBOUND_RESULTS)
        answered = result in _ANSWERED_RESULTS
        call = CompletedCall(
            direction="Inbound" if inbound else "Outbound",
            own=owner.party.copy(),
            other=_external_party(stream.randrange(4000)),
            result=result,
            start=start,
            duration=stream.randrange(_RING_SECONDS, 900) if answered else _RING_SECONDS,
            action="Phone Call" if inbound else "VoIP Call",
            recorded="Automatic" if answered and stream.random() < options.recorded else None,
        )
        call_log.add(owner.extension, call, publish=False)


def _add_texts(now: float, owner: _Owner, store: MessageStore, stream: random.Random) -> None:
    for at in _past_times(now, _MESSAGE_DAYS, owner.options.messages, stream):
        inbound = stream.random() < 0.6
        own, other = owner.party.copy(), _external_party(stream.randrange(40))
        text = stream.choice(_TEXTS)
        draft = MessageDraft(
            type="SMS",
            direction="Inbound" if inbound else "Outbound",
            sender=other if inbound else own,
            recipients=[own if inbound else other],
            subject=text,
            status="Received" if inbound else "Delivered",
            read=stream.random() < 0.5,
            attachments=[store.new_attachment("Text", text.encode(), "text/plain")],
            at=at,
        )
        store.add(owner.extension, draft, publish=False)


def _add_media(
    now: float, owner: _Owner, store: MessageStore, stream: random.Random
) -> list[MailboxMessage]:
    """Add messages within the last day: voicemail, fax and picture in turn.

    Returns the voicemails and faxes.
    """
    left: list[MailboxMessage] = []
    count = owner.options.media_messages
    for index in range(count):
        kind, attachments, extra = _media_message(store, index, stream)
        draft = MessageDraft(
            type=kind,
            direction="Inbound",
            sender=_external_party(stream.randrange(40)),
            recipients=[owner.party | {"target": True}],
            read=index % 2 == 1,
            attachments=attachments,
            extra=extra,
            at=now - _DAY_SECONDS * (count - index) / (count + 1),
        )
        message = store.add(owner.extension, draft, publish=False)
        if kind != "SMS":
            left.append(message)
    return left


def _media_message(
    store: MessageStore, index: int, stream: random.Random
) -> tuple[str, list[Attachment], Document]:
    """Return message type, attachments and extra members."""
    if index % 3 == 0:
        sound = store.new_attachment(
            "AudioRecording", tone_wav(seed=stream.randrange(1000)), "audio/wav", "voicemail.wav"
        )
        voicemail = evolve(sound, seconds=stream.randrange(3, 60))
        words = stream.choice(_TEXTS).encode()
        transcription = store.new_attachment("AudioTranscription", words, "text/plain")
        return "VoiceMail", [voicemail, transcription], {"vmTranscriptionStatus": "Completed"}
    if index % 3 == 1:
        page = store.new_attachment("RenderedDocument", BLANK_PAGE, "application/pdf", "fax.pdf")
        return "Fax", [page], {"faxResolution": "High", "faxPageCount": 1}
    image = DEFAULT_IMAGE
    picture = store.new_attachment(
        "MmsAttachment", image.content, image.content_type, "picture.png"
    )
    return "SMS", [picture], {}
