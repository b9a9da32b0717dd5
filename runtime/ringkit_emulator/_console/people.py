"""What the console shows of the people of a platform: users, messages, calls, chats.

Each function returns the state of one topic. Lists hold the newest entries only, as a topic is sent
whole.
"""

from __future__ import annotations

from heapq import nlargest
from typing import Any, Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._platform import Platform
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.call_log import CallRecord
from ringkit_emulator._state.messages import Attachment, MailboxMessage
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._state.team_messaging import Chat
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession

_MAX_PEOPLE: Final = 200
_MAX_MESSAGES: Final = 60
_MAX_CALLS: Final = 200
_MAX_CHATS: Final = 50
_MAX_POSTS: Final = 60
_PEOPLE_TYPES: Final = ("User", "Bot")
_PARTY_MEMBERS: Final = ("phoneNumber", "extensionNumber", "extensionId", "name")


def people_state(platform: Platform) -> list[Document]:
    """Return the users and bots of all accounts, with their numbers and presence."""
    state = _state(platform)
    accounts = state.context.accounts.by_id.values()
    found = [
        _person(state, account, extension)
        for account in accounts
        for extension in account.extensions.values()
        if extension.type in _PEOPLE_TYPES
    ]
    return found[:_MAX_PEOPLE]


def messages_state(platform: Platform) -> dict[str, list[Document]]:
    """Return the newest messages of the mailboxes that have any, by extension id, newest first."""
    store = _state(platform).messages
    boxes = {user.id: store.of(user.id) for user in _users(platform)}
    return {
        user_id: [_message(message) for message in box if message.availability == "Alive"][
            :_MAX_MESSAGES
        ]
        for user_id, box in boxes.items()
        if box
    }


def calls_state(platform: Platform) -> list[Document]:
    """Return the calls in progress, oldest first."""
    return [_call(session) for session in _state(platform).telephony.sessions.values()]


def call_log_state(platform: Platform) -> list[Document]:
    """Return the newest records of the call logs of all users, newest first."""
    call_log = _state(platform).call_log
    present = (record for record in call_log.records if not record.deleted)
    newest = nlargest(_MAX_CALLS, present, key=lambda record: (record.started, record.id))
    return [_record(record) for record in newest]


def chats_state(platform: Platform) -> list[Document]:
    """Return the chats of team messaging with their newest posts, last changed first."""
    state = _state(platform)
    chats = state.team_messaging.chats.values()
    newest = nlargest(_MAX_CHATS, chats, key=lambda chat: (chat.modified, int(chat.id)))
    return [_chat(state, chat) for chat in newest]


def bots_state(platform: Platform) -> Document:
    """Return where submitted cards are posted to."""
    return {"cardWebhook": platform.components.card_webhook}


def _state(platform: Platform) -> PlatformState:
    return platform.components.services.state


def _users(platform: Platform) -> list[Extension]:
    extensions = _state(platform).context.accounts.extensions()
    return [user for user in extensions if user.type in _PEOPLE_TYPES][:_MAX_PEOPLE]


def _person(state: PlatformState, account: Account, extension: Extension) -> Document:
    presence = state.presence.of(extension.id)
    numbers = [n for n in account.numbers.values() if n.extension_id == extension.id]
    return {
        "id": extension.id,
        "accountId": account.id,
        "company": account.company,
        "type": extension.type,
        "name": extension.name,
        "extensionNumber": extension.number,
        "numbers": [number.number for number in numbers],
        "presence": state.presence.presence_status(extension.id),
        "telephony": state.presence.telephony_status(extension.id),
        "userStatus": presence.user_status,
        "dndStatus": presence.dnd_status,
        "statusMessage": presence.message,
    }


def _message(message: MailboxMessage) -> Document:
    document = message.document
    return without_none(
        {
            "id": message.id,
            "type": document["type"],
            "direction": document["direction"],
            "at": message.created,
            "from": _party_document(document["from"]),
            "to": [_party_document(party) for party in document["to"]],
            "text": document["subject"],
            "status": document["messageStatus"],
            "error": _failure(document),
            "unread": document["readStatus"] == "Unread" or None,
            "conversation": document.get("conversationId"),
            "pages": document.get("faxPageCount"),
            "coverText": document.get("coverPageText"),
            "transcriptionStatus": document.get("vmTranscriptionStatus"),
            "attachments": [
                _attachment(each) for each in message.attachments.values() if each.kind != "Text"
            ],
        }
    )


def _failure(document: Document) -> Any:
    codes = (to.get("faxErrorCode") for to in document["to"])
    return document.get("deliveryErrorCode") or next((code for code in codes if code), None)


def _attachment(attachment: Attachment) -> Document:
    words = attachment.kind == "AudioTranscription"
    return without_none(
        {
            "id": attachment.id,
            "kind": attachment.kind,
            "type": attachment.content_type,
            "name": attachment.filename,
            "size": len(attachment.content),
            "seconds": attachment.seconds,
            "text": attachment.content.decode("utf-8", "replace") if words else None,
        }
    )


def _party_document(party: Document) -> Document:
    return {name: party[name] for name in _PARTY_MEMBERS if party.get(name) is not None}


def _call(session: TelephonySession) -> Document:
    return {
        "id": session.id,
        "origin": session.origin,
        "at": session.created,
        "parties": [_call_party(party) for party in session.parties.values()],
    }


def _call_party(party: Party) -> Document:
    return without_none(
        {
            "id": party.id,
            "extensionId": party.extension_id,
            "direction": party.direction,
            "code": party.code,
            "from": _party_document(party.caller),
            "to": _party_document(party.callee),
            "answeredAt": party.answered_at,
            "recording": any(each["active"] for each in party.recordings) or None,
        }
    )


def _record(record: CallRecord) -> Document:
    document = record.document
    return without_none(
        {
            "id": record.id,
            "extensionId": record.extension_id,
            "at": record.started,
            "type": document["type"],
            "direction": document["direction"],
            "action": document["action"],
            "result": document["result"],
            "from": _party_document(document["from"]),
            "to": _party_document(document["to"]),
            "duration": document["duration"],
            "recording": document.get("recording", {}).get("id"),
        }
    )


def _chat(state: PlatformState, chat: Chat) -> Document:
    posts = list(chat.posts)[-_MAX_POSTS:]
    members = [] if chat.type == "Everyone" else chat.members
    return without_none(
        {
            "id": chat.id,
            "accountId": chat.account_id,
            "type": chat.type,
            "name": chat.name,
            "members": list(members),
            "posts": [_post(state, item.document) for item in posts],
        }
    )


def _post(state: PlatformState, post: Document) -> Document:
    changed = post["lastModifiedTime"] != post["creationTime"]
    return without_none(
        {
            "id": post["id"],
            "at": post["creationTime"],
            "creator": post["creatorId"],
            "text": post.get("text"),
            "mentions": post.get("mentions") or None,
            "changed": changed or None,
            "attachments": [_post_attachment(state, a) for a in post.get("attachments") or ()],
        }
    )


def _post_attachment(state: PlatformState, attachment: Document) -> Document:
    card = state.team_messaging.cards.get(str(attachment.get("id")))
    if card is not None:
        return {"id": card.id, "type": "Card", "card": card.content}
    stored = state.team_messaging.files.get(str(attachment.get("id")))
    shown = {name: attachment.get(name) for name in ("id", "type", "name")}
    if stored is not None:
        shown |= {"mediaType": stored.content_type, "size": len(stored.content)}
    return without_none(shown)
