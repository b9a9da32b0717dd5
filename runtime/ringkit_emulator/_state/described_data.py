"""The accounts that a state file describes, and the calls, messages, contacts and chats in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, evolve

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._options import (
    ALL_NUMBER_FEATURES,
    AccountOptions,
    NumberOptions,
    QueueOptions,
    UserOptions,
)
from ringkit_emulator._state.accounts import Account, Extension, extension_party
from ringkit_emulator._state.address_books import AddressBooks
from ringkit_emulator._state.call_log import CallLog, CompletedCall
from ringkit_emulator._state.messages import Attachment, MessageDraft, MessageStore
from ringkit_emulator._state.sample_media import BLANK_PAGE, tone_wav
from ringkit_emulator._state.team_messaging import Chat, TeamMessaging
from ringkit_emulator._state_file.reader import Place, StateFile

_TYPES: Final = {"text": "SMS", "fax": "Fax", "voicemail": "VoiceMail"}
#: The members of a message that only some types have.
_ONLY_OF: Final = {"pages": "fax", "seconds": "voicemail", "transcription": "voicemail"}
_VOICEMAIL_SECONDS: Final = 10
_ANSWERED: Final = {"Inbound": "Accepted", "Outbound": "Call connected"}


def described_accounts(file: StateFile) -> tuple[AccountOptions, ...]:
    """Return the accounts of a state file, without calls and messages.

    Raises ValueError for what contradicts itself.
    """
    records = file.document["accounts"]
    ids = [str(one["id"]) for one in records if "id" in one]
    if len(set(ids)) < len(ids):
        raise file.error(("accounts",), "two accounts have one id")
    numbers: set[str] = set()
    return tuple(
        _account(file, ("accounts", index), record, numbers) for index, record in enumerate(records)
    )


def _account(
    file: StateFile, place: Place, record: Document, phone_numbers: set[str]
) -> AccountOptions:
    extensions: set[str] = set()
    for kind in ("users", "queues"):
        for index, one in enumerate(record.get(kind, ())):
            number = str(one["extension"])
            if number in extensions:
                raise file.error(
                    (*place, kind, index, "extension"), f"{number} is an extension already"
                )
            extensions.add(number)
            for at, phone in enumerate(one.get("numbers", ())):
                if phone["number"] in phone_numbers:
                    where = (*place, kind, index, "numbers", at, "number")
                    raise file.error(where, f"{phone['number']} is a number of another already")
                phone_numbers.add(phone["number"])
    user_numbers = {str(one["extension"]) for one in record["users"]}
    for index, queue in enumerate(record.get("queues", ())):
        for at, member in enumerate(queue.get("members", ())):
            if str(member) not in user_numbers:
                where = (*place, "queues", index, "members", at)
                raise file.error(where, f"there is no user with the extension {member}")
    return AccountOptions(
        id=record.get("id"),
        company=record.get("company", "Example Company"),
        main_number=record.get("main_number"),
        users=tuple(_user(one) for one in record["users"]),
        queues=tuple(_queue(one) for one in record.get("queues", ())),
        more_users=0,
        call_records=0,
        messages=0,
        media_messages=0,
        contacts=0,
    )


def _user(record: Document) -> UserOptions:
    roles, permissions, numbers = (record.get(name) for name in ("roles", "permissions", "numbers"))
    return UserOptions(
        id=record.get("id"),
        extension_number=str(record["extension"]),
        first_name=record.get("first_name", "Test"),
        last_name=record.get("last_name", "User"),
        email=record.get("email"),
        password=record.get("password", "secret"),
        admin=record.get("admin", "Super Admin" in (roles or ())),
        roles=None if roles is None else tuple(roles),
        permissions=None if permissions is None else frozenset(permissions),
        numbers=None if numbers is None else tuple(_number(one) for one in numbers),
    )


def _number(record: Document) -> NumberOptions:
    return NumberOptions(
        phone_number=record["number"],
        usage_type=record.get("usage_type", "DirectNumber"),
        features=tuple(record.get("features", ALL_NUMBER_FEATURES)),
        payment_type=record.get("payment_type", "Local"),
    )


def _queue(record: Document) -> QueueOptions:
    return QueueOptions(
        id=record.get("id"),
        extension_number=str(record["extension"]),
        name=record["name"],
        email=record.get("email"),
        members=tuple(str(member) for member in record.get("members", ())),
    )


def add_described_data(
    file: StateFile,
    messages: MessageStore,
    call_log: CallLog,
    address_books: AddressBooks,
    team_messaging: TeamMessaging,
) -> None:
    """Add the contacts, calls, messages and chats of a state file to its accounts.

    Raises ValueError for a time or an extension that cannot be.
    """
    accounts = team_messaging.context.accounts.by_id.values()
    for index, (account, record) in enumerate(
        zip(accounts, file.document["accounts"], strict=True)
    ):
        place: Place = ("accounts", index)
        for at, described in enumerate(record["users"]):
            user = account.by_number(str(described["extension"]))
            if user is None:
                raise RuntimeError(f"extension {described['extension']} was not made")
            owner = _Owner(
                file, account, user, (*place, "users", at), team_messaging.context.clock.time()
            )
            for contact in described.get("contacts", ()):
                address_books.add(account.id, user.id, _camel_case(contact))
            for call in owner.calls(described):
                call_log.add(user, call, publish=False)
            for draft in owner.messages(described, messages):
                messages.add(user, draft, publish=False)
        for at, described in enumerate(record.get("chats", ())):
            _add_chat(file, (*place, "chats", at), account, described, team_messaging)


def _camel_case(record: Document) -> Document:
    def renamed(name: str) -> str:
        first, *others = name.split("_")
        return first + "".join(word.capitalize() for word in others)

    return {renamed(name): value for name, value in record.items()}


@define
class _Owner:
    """A described user; `place` is where the file describes it, `now` the present time."""

    file: StateFile
    account: Account
    user: Extension
    place: Place
    now: float

    def calls(self, described: Document) -> Iterator[CompletedCall]:
        """Yield the calls of the user, oldest first."""
        found = []
        for index, record in enumerate(described.get("calls", ())):
            place = (*self.place, "calls", index)
            direction = record["direction"]
            result = record.get("result", _ANSWERED[direction])
            found.append(
                CompletedCall(
                    direction=direction,
                    own=extension_party(self.account, self.user),
                    other=self._other(place, record),
                    result=result,
                    start=self.file.moment((*place, "at"), record["at"], self.now),
                    duration=record.get("duration", 60 if result == _ANSWERED[direction] else 0),
                    action="Phone Call" if direction == "Inbound" else "VoIP Call",
                    internal=not str(record["with"]).startswith("+"),
                    recorded="Automatic" if record.get("recorded") else None,
                )
            )
        yield from sorted(found, key=lambda call: call.start)

    def messages(self, described: Document, store: MessageStore) -> Iterator[MessageDraft]:
        """Yield the messages of the user, oldest first."""
        timed = [
            (self.file.moment((*self.place, "messages", i, "at"), record["at"], self.now), i)
            for i, record in enumerate(described.get("messages", ()))
        ]
        for at, index in sorted(timed):
            yield self._message(index, described["messages"][index], store, at)

    def _message(
        self, index: int, record: Document, store: MessageStore, at: float
    ) -> MessageDraft:
        place, kind = (*self.place, "messages", index), record["type"]
        direction = record.get("direction", "Inbound")
        for name, owner in _ONLY_OF.items():
            if name in record and owner != kind:
                raise self.file.error((*place, name), f"only a {owner} has it")
        if kind == "voicemail" and direction == "Outbound":
            raise self.file.error((*place, "direction"), "a voicemail is Inbound")
        own, other = extension_party(self.account, self.user), self._other(place, record)
        inbound = direction == "Inbound"
        status = "Received" if inbound else "Sent" if kind == "fax" else "Delivered"
        return MessageDraft(
            type=_TYPES[kind],
            direction=direction,
            sender=other if inbound else own,
            recipients=[own | {"target": True} if inbound else other | {"messageStatus": status}],
            subject=record.get("text", "") if kind == "text" else "",
            status=status,
            read=record.get("read", False),
            attachments=list(_attachments(kind, record, store)),
            extra=_extra(kind, record),
            at=at,
        )

    def _other(self, place: Place, record: Document) -> Document:
        number = str(record["with"])
        if number.startswith("+"):
            return without_none({"phoneNumber": number, "name": record.get("name")})
        extension = self.account.by_number(number)
        if extension is None:
            raise self.file.error((*place, "with"), f"the account has no extension {number}")
        return extension_party(self.account, extension)


def _extra(kind: str, record: Document) -> Document:
    if kind == "fax":
        return {"faxResolution": "High", "faxPageCount": record.get("pages", 1)}
    if kind == "voicemail":
        done = "Completed" if record.get("transcription") else "NotAvailable"
        return {"vmTranscriptionStatus": done}
    return {}


def _attachments(kind: str, record: Document, store: MessageStore) -> Iterator[Attachment]:
    text = str(record.get("text", ""))
    if kind == "text":
        yield store.new_attachment("Text", text.encode(), "text/plain")
    elif kind == "fax":
        yield store.new_attachment("RenderedDocument", BLANK_PAGE, "application/pdf", "fax.pdf")
    else:
        sound = store.new_attachment(
            "AudioRecording", tone_wav(seed=1), "audio/wav", "voicemail.wav"
        )
        yield evolve(sound, seconds=record.get("seconds", _VOICEMAIL_SECONDS))
        if record.get("transcription"):
            words = record["transcription"].encode()
            yield store.new_attachment("AudioTranscription", words, "text/plain")


def _add_chat(
    file: StateFile,
    place: Place,
    account: Account,
    record: Document,
    team_messaging: TeamMessaging,
) -> None:
    members = [
        _user_at(file, (*place, "members", index), account, number)
        for index, number in enumerate(record["members"])
    ]
    chat = _chat(record, account, members, team_messaging)
    for index, post in enumerate(record.get("posts", ())):
        where = (*place, "posts", index)
        author = _user_at(file, (*where, "author"), account, post["author"])
        if author not in members:
            raise file.error((*where, "author"), f"{post['author']} is no member of the chat")
        now = team_messaging.context.clock.time()
        at = file.moment((*where, "at"), post["at"], now) if "at" in post else None
        team_messaging.add_post(chat, author, {"text": post["text"]}, at=at)


def _chat(
    record: Document, account: Account, members: Sequence[Extension], chats: TeamMessaging
) -> Chat:
    ids = [member.id for member in members]
    if "name" not in record:
        return chats.get_or_create_conversation(members[0], ids[1:])[0]
    return chats.create_chat(
        account.id,
        "Team",
        ids,
        name=record["name"],
        description=record.get("description"),
        public=record.get("public", False),
    )


def _user_at(file: StateFile, place: Place, account: Account, number: str | int) -> Extension:
    found = account.by_number(str(number))
    if found is None or found.type != "User":
        raise file.error(place, f"the account has no user with the extension {number}")
    return found
