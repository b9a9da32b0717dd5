"""What the users of an emulated platform do with phones and apps: calls, texts, faxes, posts.

Each of these is an operation of the API, carried out for the user without a login, a rate limit or
an entry in the request log: it is checked, refused and notified as the platform does.
"""

from __future__ import annotations

import inspect
import json
import mimetypes
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal, NamedTuple
from urllib.parse import quote, urlencode

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.routes import GENERIC_ROUTE, ROUTES
from ringkit_emulator._oauth.sessions import AccessToken, Session, SessionSettings
from ringkit_emulator._options import AppOptions
from ringkit_emulator._platform import Platform
from ringkit_emulator._scenarios import TranscriptionStatus, transcription_status
from ringkit_emulator._server import Server, in_server_thread
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.messages import MailboxMessage
from ringkit_emulator._state.sample_media import text_pdf
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession
from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Answer, Request
from ringkit_emulator._wiring import app_permissions

#: The statuses that users choose.
UserStatus = Literal["Available", "Busy", "Offline"]
DndStatus = Literal[
    "TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly"
]
_RINGING: Final = frozenset({"Setup", "Proceeding"})
_IN_CALL: Final = frozenset({"Answered", "Hold"})
#: The app that the phones of users are, which has all permissions.
_PHONE: Final = AppOptions(client_id="phone")
_BOUNDARY: Final = "phone"


class _File(NamedTuple):
    name: str
    content: bytes

    @property
    def media_type(self) -> str:
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"


class PhoneScenarios:
    """Lets a test act as the users of a running emulator."""

    _platform: Platform
    _server: Server

    @in_server_thread
    def place_call(self, to: str, *, extension_id: str | None = None) -> Document:
        """Call a number (E.164) or an extension number from a user's phone; return the session.

        The caller is the first user, or `extension_id`. Raises ValueError if there is no such user.
        """
        user = self._extension(extension_id)
        account = self._platform.components.services.state.context.accounts.by_id[user.account_id]
        kind = "phoneNumber" if account.by_number(to) is None else "extensionNumber"
        body = {"from": {"deviceId": self._device(user)}, "to": {kind: to}}
        session: Document = self._perform(user, "createCallOutCallSession", body=body)["session"]
        return session

    @in_server_thread
    def answer_call(self, session_id: str, *, extension_id: str | None = None) -> Document:
        """Answer a ringing call as the user whose phone rings, and return the user's party.

        `extension_id` names the user if several phones ring. Raises ValueError if no phone rings.
        """
        user, path = self._party_of(session_id, extension_id, _RINGING)
        return self._perform(user, "answerCallParty", path, {"deviceId": self._device(user)})

    @in_server_thread
    def decline_call(self, session_id: str, *, extension_id: str | None = None) -> None:
        """Decline a ringing call as the user whose phone rings: the caller gets the voicemail.

        The arguments are those of `answer_call`.
        """
        user, path = self._party_of(session_id, extension_id, _RINGING)
        self._perform(user, "rejectParty", path)

    @in_server_thread
    def hold_call(self, session_id: str, *, extension_id: str | None = None) -> Document:
        """Put a call on hold as its first user, or as `extension_id`; return the user's party.

        Raises ValueError if the user is not in the call, or has not answered it.
        """
        user, path = self._party_of(session_id, extension_id, _IN_CALL)
        return self._perform(user, "holdCallParty", path, {"proto": "Auto"})

    @in_server_thread
    def resume_call(self, session_id: str, *, extension_id: str | None = None) -> Document:
        """Take a call off hold; the arguments are those of `hold_call`."""
        user, path = self._party_of(session_id, extension_id, _IN_CALL)
        return self._perform(user, "unholdCallParty", path)

    @in_server_thread
    def record_call(self, session_id: str, *, extension_id: str | None = None) -> Document:
        """Start to record a call, and return the recording; arguments as for `hold_call`."""
        user, path = self._party_of(session_id, extension_id, _IN_CALL)
        return self._perform(user, "startCallRecording", path)

    @in_server_thread
    def hang_up(self, session_id: str, *, extension_id: str | None = None) -> None:
        """End a call from the outside party's side, or hang up as the user `extension_id`.

        Raises ValueError if the call is not in progress, or if the user is not in it.
        """
        if extension_id is None:
            self._platform.components.services.state.telephony.end(
                self._telephony_session(session_id), "CallDropped"
            )
            return
        user, path = self._party_of(session_id, extension_id, frozenset())
        self._perform(user, "deleteCallParty", path)

    @in_server_thread
    def leave_voicemail(
        self,
        session_id: str,
        transcription: str = "",
        *,
        status: TranscriptionStatus | None = None,
        extension_id: str | None = None,
    ) -> Document:
        """Let the caller of a ringing call leave a voicemail at once; return the stored message.

        The phone need not have stopped ringing, as if the user had declined. `transcription` and
        `status` are those of `inbound_voicemail`, `extension_id` is that of `answer_call`. Raises
        ValueError if no phone rings and no voicemail has answered.
        """
        final = transcription_status(transcription, status)
        session = self._telephony_session(session_id)
        party = self._party(session, extension_id, _RINGING | {"VoiceMail"})
        routing = self._platform.components.services.state.call_routing
        if party.code != "VoiceMail" and party.direction == "Inbound":
            routing.send_to_voicemail(session, party)
        message = routing.leave_message(session, party, transcription, final)
        if message is None:
            raise ValueError(f"no phone rings in the call {session_id}")
        return message.document

    @in_server_thread
    def send_text(
        self,
        text: str,
        to: str | list[str],
        *,
        pictures: Mapping[str, bytes] | None = None,
        extension_id: str | None = None,
    ) -> Document:
        """Send a text from a user's phone, and return the stored message.

        `to` are numbers (E.164), or extension numbers of the account, which get an internal
        message. `pictures` are files by name, sent as an MMS. The sender is the first user, or
        `extension_id`. Raises ValueError for what the platform refuses.
        """
        user = self._extension(extension_id)
        account = self._platform.components.services.state.context.accounts.by_id[user.account_id]
        numbers = [to] if isinstance(to, str) else to
        inside = [number for number in numbers if account.by_number(number) is not None]
        files = [_File(*each) for each in (pictures or {}).items()]
        if inside and (files or len(inside) < len(numbers)):
            raise ValueError("a message to an extension number has no pictures, nor other numbers")
        if inside:
            document: Document = {
                "to": [{"extensionNumber": number} for number in inside],
                "text": text,
            }
            return self._perform(user, "createInternalTextMessage", body=document)
        feature = "MmsSender" if files else "SmsSender"
        owned = account.numbers_of(user.id)
        able = [number.number for number in owned if feature in number.features]
        sender = next(iter(able), None) or account.direct_number(user.id) or account.main_number
        document = {
            "from": {"phoneNumber": sender},
            "to": [{"phoneNumber": number} for number in numbers],
            "text": text,
        }
        operation_id = "createMMS" if files else "createSMSMessage"
        return self._perform(user, operation_id, body=document, files=files)

    @in_server_thread
    def send_fax(
        self,
        content: str | bytes,
        to: str,
        *,
        cover_text: str | None = None,
        extension_id: str | None = None,
    ) -> Document:
        """Send a fax from a user, and return the stored message.

        `content` is a PDF, or a text that is printed on pages; with a `cover_text` there is a cover
        page. The sender is the first user, or `extension_id`. Raises ValueError for what the
        platform refuses.
        """
        page = text_pdf(content) if isinstance(content, str) else content
        body: Document = {"to": [{"phoneNumber": to}], "faxResolution": "High"}
        if cover_text is not None:
            body |= {"coverIndex": 1, "coverPageText": cover_text}
        user, files = self._extension(extension_id), [_File("fax.pdf", page)]
        return self._perform(user, "createFaxMessage", body=body, files=files)

    @in_server_thread
    def mark_message(self, message_id: str, *, read: bool = True) -> Document:
        """Mark a message as read, or as unread, and return it; raises ValueError without one."""
        owner, path = self._message(message_id)
        body = {"readStatus": "Read" if read else "Unread"}
        return self._perform(owner, "updateMessage", path, body)

    @in_server_thread
    def delete_message(self, message_id: str) -> None:
        """Delete a message as its user, a deleted one for good; raises ValueError without one."""
        owner, path = self._message(message_id)
        self._perform(owner, "deleteMessage", path)

    @in_server_thread
    def set_presence(
        self,
        *,
        user_status: UserStatus | None = None,
        dnd_status: DndStatus | None = None,
        message: str | None = None,
        extension_id: str | None = None,
    ) -> Document:
        """Change the presence of the first user, or of `extension_id`, and return it.

        What is None stays. Raises ValueError for a status that the platform does not have.
        """
        changes = {"userStatus": user_status, "dndStatus": dnd_status, "message": message}
        user = self._extension(extension_id)
        return self._perform(user, "updateUserPresenceStatus", body=without_none(changes))

    @in_server_thread
    def create_post(
        self,
        chat_id: str,
        text: str = "",
        *,
        files: Mapping[str, bytes] | None = None,
        extension_id: str | None = None,
    ) -> Document:
        """Post to a chat as the first user, or as `extension_id`, and return the post.

        `text` can name people and teams: `![:Person](id)`. `files` are attached, by name. Raises
        ValueError for what the platform refuses, such as a chat that the user is not in.
        """
        user, path = self._extension(extension_id), {"chatId": chat_id}
        self._perform(user, "readGlipChatNew", path)
        stored = [self._upload(user, _File(*each)) for each in (files or {}).items()]
        body: Document = {"text": text} if text else {}
        if stored:
            body["attachments"] = [{"id": file_id, "type": "File"} for file_id in stored]
        return self._perform(user, "createGlipPostNew", path, body)

    @in_server_thread
    def create_chat(
        self, members: list[str], *, name: str | None = None, extension_id: str | None = None
    ) -> Document:
        """Return the conversation of the first user, or of `extension_id`, with `members` (ids).

        It is created unless there is one; with a `name` a team is created. Raises ValueError for
        what the platform refuses.
        """
        user = self._extension(extension_id)
        body: Document = {"members": [{"id": member} for member in members]}
        if name is None:
            return self._perform(user, "createGlipConversationNew", body=body)
        return self._perform(user, "createGlipTeamNew", body=body | {"name": name})

    def _upload(self, user: Extension, file: _File) -> str:
        """Store a file of team messaging and return its id."""
        answer = self._answer(user, "createGlipFileNew", {}, None, [file])
        return str(json.loads(answer.body)[0]["id"])

    def _perform(
        self,
        user: Extension,
        operation_id: str,
        values: Mapping[str, str] | None = None,
        body: Document | None = None,
        files: Sequence[_File] = (),
    ) -> Document:
        """Carry out an operation as a user and return the JSON object of the answer.

        `values` are those of the path, where `~` is the default. Raises ValueError for what the
        platform refuses.
        """
        answer = self._answer(user, operation_id, values or {}, body, files)
        document: Document = json.loads(answer.body) if answer.body else {}
        return document

    def _answer(
        self,
        user: Extension,
        operation_id: str,
        values: Mapping[str, str],
        body: Document | None,
        files: Sequence[_File],
    ) -> Answer:
        operation = self._platform.components.description.operations[operation_id]
        route = ROUTES.get(operation_id, GENERIC_ROUTE)
        path = dict.fromkeys(operation.path_parameters, "~") | dict(values)
        kind, content = _encoded(body, files)
        query = urlencode({"name": files[0].name}) if operation_id == "createGlipFileNew" else ""
        target = operation.template.format(**path)
        headers = Headers([("Content-Type", kind)] if content else [])
        request = Request(operation.method, target, query, headers, content)
        try:
            call = self._platform.call(request, operation, route, path, self._token(user))
            answer = route.handler(call)
        except PlatformError as error:
            raise ValueError(f"{error.code}: {error.message}") from error
        if inspect.isawaitable(answer):
            raise TypeError(f"{operation_id} does not answer at once")
        return answer

    def _token(self, user: Extension) -> AccessToken:
        """Return an access token that no request can have."""
        components = self._platform.components
        settings = SessionSettings(
            scope=" ".join(app_permissions(components.description)),
            endpoint_id="",
            access_ttl=0,
            refresh_ttl=0,
            with_refresh=False,
        )
        now = components.clock.time()
        return AccessToken("", Session("phone", _PHONE, user, settings, now, now), now)

    def _extension(self, extension_id: str | None) -> Extension:
        components = self._platform.components
        accounts = components.services.state.context.accounts
        user = accounts.extension(extension_id or components.user.id)
        if user is None:
            raise ValueError(f"there is no extension {extension_id}")
        return user

    def _device(self, user: Extension) -> str:
        """Return the id of the user's first device."""
        devices = self._perform(user, "listExtensionDevices")["records"]
        return str(devices[0]["id"]) if devices else f"{user.id}1"

    def _telephony_session(self, session_id: str) -> TelephonySession:
        telephony = self._platform.components.services.state.telephony
        session = telephony.sessions.get(session_id)
        if session is None:
            raise ValueError(f"there is no call {session_id}")
        return session

    def _party(
        self, session: TelephonySession, extension_id: str | None, codes: frozenset[str]
    ) -> Party:
        """Return the party of a user, of several the first that has one of `codes`."""
        found = [
            party
            for party in session.parties.values()
            if party.extension_id is not None
            and party.active
            and extension_id in (None, party.extension_id)
        ]
        if not found:
            who = "user" if extension_id is None else f"extension {extension_id}"
            raise ValueError(f"there is no {who} in the call {session.id}")
        # The phone of the caller does not ring.
        found.sort(key=lambda party: party.direction == "Outbound" and party.code in _RINGING)
        return next((party for party in found if party.code in codes), found[0])

    def _party_of(
        self, session_id: str, extension_id: str | None, codes: frozenset[str]
    ) -> tuple[Extension, dict[str, str]]:
        session = self._telephony_session(session_id)
        party = self._party(session, extension_id, codes)
        if codes is _RINGING and party.direction == "Outbound":
            raise ValueError(f"no phone of a user rings in the call {session_id}")
        path = {"telephonySessionId": session.id, "partyId": party.id}
        return self._extension(party.extension_id), path

    def _message(self, message_id: str) -> tuple[Extension, dict[str, str]]:
        store = self._platform.components.services.state.messages
        message: MailboxMessage | None = store.get(message_id)
        if message is None:
            raise ValueError(f"there is no message {message_id}")
        return self._extension(message.extension_id), {"messageId": message_id}


def _encoded(body: Document | None, files: Iterable[_File]) -> tuple[str, bytes]:
    """Return the content type and the bytes of a request body, multipart if there are files."""
    parts = [_part(file.name, file.media_type, file.content) for file in files]
    document = b"" if body is None else json.dumps(body).encode()
    if not parts:
        return "application/json", document
    if body is not None:
        parts.insert(0, _part("request.json", "application/json", document))
    boundary = _BOUNDARY
    while any(boundary.encode() in part for part in parts):
        boundary += "-"
    lines = [b"--%s\r\n%s\r\n" % (boundary.encode(), part) for part in parts]
    end = f"--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", b"".join([*lines, end])


def _part(name: str, media_type: str, content: bytes) -> bytes:
    field = "json" if media_type == "application/json" and name == "request.json" else "attachment"
    # RFC 2231, as a name can hold any character.
    disposition = f"form-data; name={field}; filename*=UTF-8''{quote(name, safe='')}"
    head = f"Content-Disposition: {disposition}\r\nContent-Type: {media_type}\r\n\r\n"
    return head.encode() + content
