"""The kinds of events that can be subscribed to (facts 11)."""

from dataclasses import dataclass
from typing import Final

_ACCOUNT: Final = "/restapi/v1.0/account/{accountId}"
_EXTENSION: Final = f"{_ACCOUNT}/extension/{{extensionId}}"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event: where its filter lives and what it takes to hear of it.

    ``permission`` is the app permission; ``presence`` and ``messages`` mark the kinds that not
    every extension has, or may see of another. ``published`` is where its events come from, if
    elsewhere. ``webinar`` kinds belong to the webinar subscriptions alone.
    """

    template: str
    permission: str | None = None
    presence: bool = False
    messages: bool = False
    webinar: bool = False
    published: str | None = None


def _webinar(path: str) -> Kind:
    return Kind(f"/webinar/{path}", webinar=True)


def _insights(domain: str) -> Kind:
    path = f"/ai/ringsense/v1/public/accounts/{{accountId}}/domains/{domain}/insights"
    return Kind(path, "RingSense")


KINDS: Final = (
    Kind(f"{_ACCOUNT}/presence", "ReadAccounts"),
    Kind(f"{_EXTENSION}/presence", "ReadPresence", presence=True),
    Kind(f"{_EXTENSION}/presence/line/presence", "ReadPresence", presence=True),
    Kind(f"{_EXTENSION}/favorite/presence", "ReadPresence", presence=True),
    Kind(f"{_EXTENSION}/presence/line", "ReadPresence", presence=True),
    Kind(f"{_EXTENSION}/presence/dnd", "ReadAccounts", presence=True),
    Kind(f"{_ACCOUNT}/telephony/sessions", "CallControl"),
    Kind(f"{_EXTENSION}/telephony/sessions", "CallControl"),
    Kind(f"{_EXTENSION}/message-store", "ReadMessages", messages=True),
    Kind(f"{_EXTENSION}/message-store/instant", messages=True),
    Kind(f"{_EXTENSION}/voicemail", "ReadMessages", messages=True),
    Kind(f"{_EXTENSION}/fax", "ReadMessages", messages=True),
    Kind(f"{_ACCOUNT}/a2p-sms/messages", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/a2p-sms/batches", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/a2p-sms/batches/{{batchId}}", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/a2p-sms/opt-outs", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/message-threads/sync", "SMS"),
    Kind(f"{_ACCOUNT}/message-threads/entries/sync", "SMS"),
    Kind(f"{_ACCOUNT}/extension", "ReadAccounts"),
    Kind(_EXTENSION, "ReadAccounts"),
    Kind(f"{_EXTENSION}/favorite", "ReadContacts"),
    Kind(f"{_EXTENSION}/grant", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/directory/entries", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/phone-number", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/device/{{deviceId}}/emergency-address", "ReadAccounts"),
    Kind(f"{_ACCOUNT}/call-queues/{{groupId}}/presence", "ReadPresence"),
    Kind(f"{_EXTENSION}/missed-calls"),
    Kind("/team-messaging/v1/posts", "TeamMessaging"),
    Kind("/team-messaging/v1/chats", "TeamMessaging"),
    Kind("/team-messaging/v1/groups", "TeamMessaging"),
    Kind("/restapi/v1.0/glip/posts", "TeamMessaging", published="/team-messaging/v1/posts"),
    Kind("/restapi/v1.0/glip/groups", "TeamMessaging", published="/team-messaging/v1/groups"),
    Kind("/restapi/v1.0/glip/webhooks", "TeamMessaging"),
    *map(_insights, ("pbx", "rcv", "rcx", "ms-teams", "nice-incontact")),
    _webinar("configuration/v1/company/sessions"),
    _webinar("runtime/v1/company/sessions/state"),
    _webinar("registration/v1/company/sessions/state"),
    _webinar("registration/v1/company/sessions/registrants"),
)


def find_kind(path: str) -> tuple[Kind, dict[str, str]] | None:
    """Return the kind whose filters look like ``path``, and the values of its parameters."""
    parts = path.split("/")
    for kind, template in _SPLIT:
        if len(template) != len(parts):
            continue
        pairs = list(zip(template, parts, strict=True))
        if all((part and wanted.startswith("{")) or wanted == part for wanted, part in pairs):
            return kind, {w[1:-1]: part for w, part in pairs if w.startswith("{")}
    return None


_SPLIT: Final = tuple((kind, kind.template.split("/")) for kind in KINDS)
