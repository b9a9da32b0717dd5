"""The types of events that can be subscribed to (platform-facts.md, 11)."""

from __future__ import annotations

from typing import Final

from attrs import frozen

_ACCOUNT: Final = "/restapi/v1.0/account/{accountId}"
_EXTENSION: Final = f"{_ACCOUNT}/extension/{{extensionId}}"


@frozen
class EventType:
    """One type of events: the template of its event filters, and who may subscribe.

    `permission` is the app permission required. `presence` types exist for users only and require
    the user's consent. `own` is the error code for subscribing to another extension than the
    user's, if that is not possible.
    `published` is the path that the events are published with, if it is not the filter's.
    `webinar` types can only be used in webinar subscriptions.
    """

    template: str
    permission: str | None = None
    presence: bool = False
    own: str | None = None
    webinar: bool = False
    published: str | None = None


def _webinar(path: str) -> EventType:
    return EventType(f"/webinar/{path}", webinar=True)


def _insights(domain: str) -> EventType:
    path = f"/ai/ringsense/v1/public/accounts/{{accountId}}/domains/{domain}/insights"
    return EventType(path, "RingSense")


EVENT_TYPES: Final = (
    EventType(f"{_ACCOUNT}/presence", "ReadAccounts"),
    EventType(f"{_EXTENSION}/presence", "ReadPresence", presence=True),
    EventType(f"{_EXTENSION}/presence/line/presence", "ReadPresence", presence=True, own="SUB-531"),
    EventType(f"{_EXTENSION}/favorite/presence", "ReadPresence", presence=True),
    EventType(f"{_EXTENSION}/presence/line", "ReadPresence", presence=True),
    EventType(f"{_EXTENSION}/presence/dnd", "ReadAccounts", presence=True),
    EventType(f"{_ACCOUNT}/telephony/sessions", "CallControl"),
    EventType(f"{_EXTENSION}/telephony/sessions", "CallControl"),
    EventType(f"{_EXTENSION}/message-store", "ReadMessages", own="SUB-405"),
    EventType(f"{_EXTENSION}/message-store/instant", own="SUB-405"),
    EventType(f"{_EXTENSION}/voicemail", "ReadMessages", own="SUB-405"),
    EventType(f"{_EXTENSION}/fax", "ReadMessages", own="SUB-405"),
    EventType(f"{_ACCOUNT}/a2p-sms/messages", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/a2p-sms/batches", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/a2p-sms/batches/{{batchId}}", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/a2p-sms/opt-outs", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/message-threads/sync", "SMS"),
    EventType(f"{_ACCOUNT}/message-threads/entries/sync", "SMS"),
    EventType(f"{_ACCOUNT}/extension", "ReadAccounts"),
    EventType(_EXTENSION, "ReadAccounts"),
    EventType(f"{_EXTENSION}/favorite", "ReadContacts", own="SUB-518"),
    EventType(f"{_EXTENSION}/grant", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/directory/entries", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/phone-number", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/device/{{deviceId}}/emergency-address", "ReadAccounts"),
    EventType(f"{_ACCOUNT}/call-queues/{{groupId}}/presence", "ReadPresence"),
    EventType(f"{_EXTENSION}/missed-calls", own="SUB-527"),
    # Undocumented, but the platform accepts them, and its own apps use them.
    EventType(f"{_EXTENSION}/incoming-call-pickup", own="SUB-530"),
    EventType(f"{_EXTENSION}/start-ring"),
    EventType(f"{_EXTENSION}/stop-ring"),
    EventType("/team-messaging/v1/posts", "TeamMessaging"),
    EventType("/team-messaging/v1/chats", "TeamMessaging"),
    EventType("/team-messaging/v1/groups", "TeamMessaging"),
    EventType("/restapi/v1.0/glip/posts", "TeamMessaging", published="/team-messaging/v1/posts"),
    EventType("/restapi/v1.0/glip/groups", "TeamMessaging", published="/team-messaging/v1/groups"),
    EventType("/restapi/v1.0/glip/webhooks", "TeamMessaging"),
    *map(_insights, ("pbx", "rcv", "rcx", "ms-teams", "nice-incontact")),
    _webinar("configuration/v1/company/sessions"),
    _webinar("runtime/v1/company/sessions/state"),
    _webinar("registration/v1/company/sessions/state"),
    _webinar("registration/v1/company/sessions/registrants"),
)


def find_event_type(path: str) -> tuple[EventType, dict[str, str]] | None:
    """Return the type of the event filter `path`, and the values of its path parameters."""
    parts = path.split("/")
    for event_type, template in _SPLIT_TEMPLATES:
        if len(template) != len(parts):
            continue
        pairs = list(zip(template, parts, strict=True))
        if all((part and segment.startswith("{")) or segment == part for segment, part in pairs):
            return event_type, {t[1:-1]: part for t, part in pairs if t.startswith("{")}
    return None


_SPLIT_TEMPLATES: Final = tuple((one, one.template.split("/")) for one in EVENT_TYPES)
