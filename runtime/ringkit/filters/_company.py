"""Event filters of accounts, extensions, team messaging, webinars and subscriptions. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._call.url_encoding import Id
from ringkit.filters._build import V1, EventFilter, account_filter, extension_filter, fill

if TYPE_CHECKING:
    from ringkit_api.models import (
        DirectoryEntriesEvent,
        EmergencyAddressEvent,
        ExtensionFavoritesEvent,
        ExtensionGrantListEvent,
        ExtensionInfoEvent,
        ExtensionListEvent,
        InsightsEvent,
        PhoneNumberEvent,
        SubscriptionReminderEvent,
        TeamChatEvent,
        TeamPostEvent,
        TeamWebhookEvent,
        WebinarEvent,
    )

Domain = Literal["pbx", "rcv", "rcx", "ms-teams", "nice-incontact"]


def extensions(account_id: Id = "~") -> EventFilter[ExtensionListEvent]:
    """Extensions were added, changed or removed: `ExtensionListEvent`. Permission ReadAccounts."""
    return account_filter(account_id, "/extension")


def extension(account_id: Id = "~", extension_id: Id = "~") -> EventFilter[ExtensionInfoEvent]:
    """Settings of an extension changed: `ExtensionInfoEvent`. Permission ReadAccounts."""
    return extension_filter(account_id, extension_id, "")


def favorites(account_id: Id = "~", extension_id: Id = "~") -> EventFilter[ExtensionFavoritesEvent]:
    """Favourite contacts changed: `ExtensionFavoritesEvent`. Permission ReadContacts."""
    return extension_filter(account_id, extension_id, "/favorite")


def grants(account_id: Id = "~", extension_id: Id = "~") -> EventFilter[ExtensionGrantListEvent]:
    """Grants of an extension changed: `ExtensionGrantListEvent`. Permission ReadAccounts."""
    return extension_filter(account_id, extension_id, "/grant")


def directory_entries(account_id: Id = "~") -> EventFilter[DirectoryEntriesEvent]:
    """The company directory changed: `DirectoryEntriesEvent`. Permission ReadAccounts."""
    return account_filter(account_id, "/directory/entries")


def phone_numbers(
    account_id: Id = "~", *, usage_type: str = "ContactCenterNumber"
) -> EventFilter[PhoneNumberEvent]:
    """Phone numbers changed: `PhoneNumberEvent`. Permission ReadAccounts."""
    return account_filter(account_id, "/phone-number", {"usageType": usage_type})


def emergency_address(device_id: Id, account_id: Id = "~") -> EventFilter[EmergencyAddressEvent]:
    """An emergency address changed: `EmergencyAddressEvent`. Permission ReadAccounts."""
    return account_filter(account_id, "/device/{device_id}/emergency-address", device_id=device_id)


def team_posts() -> EventFilter[TeamPostEvent]:
    """Posts were added, changed or removed: `TeamPostEvent`. Permission TeamMessaging."""
    return EventFilter("/team-messaging/v1/posts")


def team_chats() -> EventFilter[TeamChatEvent]:
    """Chats were joined, left or changed: `TeamChatEvent`. Permission TeamMessaging."""
    return EventFilter("/team-messaging/v1/chats")


def team_groups() -> EventFilter[TeamChatEvent]:
    """Teams were joined, left or changed: `TeamChatEvent`. Permission TeamMessaging."""
    return EventFilter("/team-messaging/v1/groups")


def glip_webhooks() -> EventFilter[TeamWebhookEvent]:
    """Incoming webhooks were created, changed or deleted: `TeamWebhookEvent`."""
    return EventFilter(f"{V1}/glip/webhooks")


def glip_posts() -> EventFilter[TeamPostEvent]:
    """The older path of `team_posts`: `TeamPostEvent`."""
    return EventFilter(f"{V1}/glip/posts")


def glip_groups() -> EventFilter[TeamChatEvent]:
    """The older path of `team_groups`: `TeamChatEvent`."""
    return EventFilter(f"{V1}/glip/groups")


def insights(domain: Domain, account_id: Id = "~") -> EventFilter[InsightsEvent]:
    """Insights into a conversation are available: `InsightsEvent`. Permission RingSense."""
    template = "/ai/ringsense/v1/public/accounts/{account_id}/domains/{domain}/insights"
    return fill(template, account_id=account_id, domain=domain)


def webinar_sessions(
    *, host_user_id: Id | None = None, webinar_id: Id | None = None
) -> EventFilter[WebinarEvent]:
    """Webinar sessions changed: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/configuration/v1/company/sessions", query)


def webinar_session_state(
    *, host_user_id: Id | None = None, webinar_id: Id | None = None
) -> EventFilter[WebinarEvent]:
    """Webinars started or ended: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/runtime/v1/company/sessions/state", query)


def webinar_registration_state(
    *, host_user_id: Id | None = None, webinar_id: Id | None = None
) -> EventFilter[WebinarEvent]:
    """Registration for webinars opened or closed: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/registration/v1/company/sessions/state", query)


def webinar_registrants(
    *, host_user_id: Id | None = None, webinar_id: Id | None = None
) -> EventFilter[WebinarEvent]:
    """Participants registered for webinars: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/registration/v1/company/sessions/registrants", query)


def reminder(threshold: int, interval: int) -> EventFilter[SubscriptionReminderEvent]:
    """The subscription is about to expire: `SubscriptionReminderEvent`.

    It is sent `threshold` seconds before (at most half of the lifetime), and repeated every
    `interval` seconds (at most half of the threshold). Subscriptions of ringkit are renewed
    without it.
    """
    query = {"threshold": threshold, "interval": interval}
    return fill(f"{V1}/subscription/~", query)
