"""What the live feed shows: each topic by its name, as a function of the platform that gives JSON.

A further topic is an entry of `TOPICS`, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, get_args

from attrs import frozen

from ringkit_emulator._changes import Cause
from ringkit_emulator._console import people
from ringkit_emulator._documents import Document
from ringkit_emulator._journal import Journal
from ringkit_emulator._oauth.sessions import AccessToken, RefreshToken
from ringkit_emulator._platform import Platform
from ringkit_emulator._redaction import redacted_path, redacted_urls, shortened
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._state.accounts import PhoneNumber
from ringkit_emulator._subscriptions.deliveries import Delivery

ANY_CAUSE: Final[frozenset[Cause]] = frozenset(get_args(Cause))
#: What people do is a request or a control operation, and what follows from it later an event.
OF_PEOPLE: Final[frozenset[Cause]] = frozenset({"request", "event", "control", "reset"})


@frozen
class StateTopic:
    """A JSON value, sent whenever it has changed.

    `state` returns it. It is called after the `causes`, while a console is open; a value that a
    reset changes needs the cause `reset`.
    """

    state: Callable[[Platform], Any]
    causes: frozenset[Cause] = ANY_CAUSE


@frozen
class LogTopic:
    """The entries of a journal: at first the newest ones, then those that are new or changed.

    `document` returns an entry as a JSON object; its member `number` says which entry it is.
    """

    journal: Callable[[Platform], Journal[Any]]
    document: Callable[[Any, Platform], Document]
    causes: frozenset[Cause] = ANY_CAUSE


Topic: TypeAlias = StateTopic | LogTopic


def emulator_state(platform: Platform) -> Document:
    """Return the addresses and credentials that a client needs."""
    components = platform.components
    return {
        "url": components.urls.api,
        "clientId": components.app.client_id,
        "seed": platform.options.seed,
        "accountId": components.user.account_id,
        "extensionId": components.user.id,
    }


def clock_state(platform: Platform) -> Document:
    """Return the time of the emulator's clock, and when its next timer is due."""
    clock = platform.clock
    return {"time": clock.time(), "frozen": clock.frozen, "nextTimer": clock.next_timer()}


def request_summary(entry: LoggedRequest, platform: Platform) -> Document:
    """Return a request of the log without headers and bodies, its secrets shortened."""
    return entry.summary() | {
        "path": redacted_path(entry.path),
        "user": user_reference(platform, entry.user),
    }


def user_reference(platform: Platform, extension_id: str | None) -> Document | None:
    """Return id, name and number of an extension, or None without one."""
    if extension_id is None:
        return None
    accounts = platform.components.services.state.context.accounts
    user = accounts.extension(extension_id)
    if user is None:
        return {"id": extension_id, "name": None, "number": None}
    return {"id": user.id, "name": user.name, "number": user.number}


def subscriptions_state(platform: Platform) -> list[Document]:
    """Return all subscriptions, oldest first."""
    service = platform.components.services.subscriptions
    return [
        {
            "id": one.id,
            "transport": one.mode.document()["transportType"],
            "address": redacted_urls(one.mode.document().get("address") or "") or None,
            "filters": [one.filter_text(event_filter) for event_filter in one.filters],
            "disabledFilters": [error.document() for error in one.disabled_filters],
            "user": user_reference(platform, one.user.id),
            "account": one.user.account_id,
            "clientId": one.app.client_id,
            "created": one.created,
            "expires": one.expires,
            "blacklisted": None
            if one.blacklisted is None
            else {"at": one.blacklisted.at, "reason": one.blacklisted.reason},
            "failingSince": service.webhooks.failing_since(one),
        }
        for one in service.registry.all()
    ]


def delivery_entry(delivery: Delivery, _platform: Platform) -> Document:
    """Return a delivery of the log."""
    return delivery.document()


def limits_state(platform: Platform) -> list[Document]:
    """Return the rate limit windows of all users, apps and groups."""
    return [
        {
            "user": user_reference(platform, user or None),
            "clientId": app,
            "group": group,
            "limit": usage.limit,
            "window": usage.window,
            "times": usage.times,
            "blockedUntil": usage.blocked_until,
        }
        for (user, app, group), usage in platform.access.usage().items()
    ]


def faults_state(platform: Platform) -> list[Document]:
    """Return the planned faults."""
    return [planned.document() for planned in platform.components.faults.all()]


def users_state(platform: Platform) -> list[Document]:
    """Return all accounts with their extensions and phone numbers."""
    accounts = platform.components.services.state.context.accounts
    return [
        {
            "id": account.id,
            "company": account.company,
            "numbers": [_number(n) for n in account.numbers.values() if n.extension_id is None],
            "extensions": [
                {
                    "id": extension.id,
                    "number": extension.number,
                    "type": extension.type,
                    "name": extension.name,
                    "email": extension.email,
                    "status": extension.status,
                    "admin": extension.admin,
                    "permissions": _sorted(extension.permissions),
                    "numbers": [
                        _number(number)
                        for number in account.numbers.values()
                        if number.extension_id == extension.id
                    ],
                }
                for extension in account.extensions.values()
            ],
        }
        for account in accounts.by_id.values()
    ]


def _number(number: PhoneNumber) -> Document:
    return {
        "number": number.number,
        "usageType": number.usage_type,
        "features": list(number.features),
    }


def _sorted(names: frozenset[str] | None) -> list[str] | None:
    return None if names is None else sorted(names)


def sessions_state(platform: Platform) -> list[Document]:
    """Return the logins that have not ended, oldest first, their tokens shortened."""
    sessions = platform.components.services.oauth.sessions
    return [
        {
            "id": session.id,
            "user": user_reference(platform, session.user.id),
            "clientId": session.app.client_id,
            "created": session.created,
            "lastUsed": session.last_used,
            "ends": session.expires(),
            "scope": session.settings.scope.split(),
            "access": _token(session.access),
            "refresh": _token(sessions.refresh_token(session)),
        }
        for session in sessions.active()
    ]


def _token(token: AccessToken | RefreshToken | None) -> Document | None:
    return None if token is None else {"token": shortened(token.token), "expires": token.expires}


TOPICS: Final[Mapping[str, Topic]] = {
    "emulator": StateTopic(emulator_state, frozenset({"reset"})),
    "clock": StateTopic(clock_state, frozenset({"clock", "control", "request", "reset"})),
    "requests": LogTopic(
        lambda platform: platform.components.request_log.journal,
        request_summary,
        frozenset({"request", "reset"}),
    ),
    "subscriptions": StateTopic(subscriptions_state),
    "deliveries": LogTopic(
        lambda platform: platform.components.services.subscriptions.deliveries.journal,
        delivery_entry,
        frozenset({"delivery", "reset"}),
    ),
    "limits": StateTopic(limits_state, frozenset({"request", "clock", "reset"})),
    "faults": StateTopic(faults_state, frozenset({"request", "control", "reset"})),
    "users": StateTopic(users_state, frozenset({"request", "event", "control", "reset"})),
    "sessions": StateTopic(sessions_state, frozenset({"request", "control", "clock", "reset"})),
    "people": StateTopic(people.people_state, OF_PEOPLE),
    "messages": StateTopic(people.messages_state, OF_PEOPLE),
    "calls": StateTopic(people.calls_state, OF_PEOPLE),
    "call_log": StateTopic(people.call_log_state, OF_PEOPLE),
    "chats": StateTopic(people.chats_state, OF_PEOPLE),
    "bots": StateTopic(people.bots_state, frozenset({"control", "reset"})),
}
