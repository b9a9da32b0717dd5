"""Filters of the company, its people and its teams. Pure."""

from __future__ import annotations

from typing import Literal

from ringkit.filters._build import V1, Id, fill, of_account, of_extension

Domain = Literal["pbx", "rcv", "rcx", "ms-teams", "nice-incontact"]


def extensions(account_id: Id = "~") -> str:
    """Extensions made, changed and deleted: `ExtensionListEvent`. Permission ReadAccounts."""
    return of_account(account_id, "/extension")


def extension(account_id: Id = "~", extension_id: Id = "~") -> str:
    """Settings of an extension changed: `ExtensionInfoEvent`. Permission ReadAccounts."""
    return of_extension(account_id, extension_id, "")


def favorites(account_id: Id = "~", extension_id: Id = "~") -> str:
    """Favourite contacts changed: `ExtensionFavoritesEvent`. Permission ReadContacts."""
    return of_extension(account_id, extension_id, "/favorite")


def grants(account_id: Id = "~", extension_id: Id = "~") -> str:
    """Grants of an extension changed: `ExtensionGrantListEvent`. Permission ReadAccounts."""
    return of_extension(account_id, extension_id, "/grant")


def directory_entries(account_id: Id = "~") -> str:
    """The company directory changed: `DirectoryEntriesEvent`. Permission ReadAccounts."""
    return of_account(account_id, "/directory/entries")


def phone_numbers(account_id: Id = "~", *, usage_type: str = "ContactCenterNumber") -> str:
    """Phone numbers changed: `PhoneNumberEvent`. Permission ReadAccounts."""
    return of_account(account_id, "/phone-number", {"usageType": usage_type})


def emergency_address(device_id: Id, account_id: Id = "~") -> str:
    """An emergency address changed: `EmergencyAddressEvent`. Permission ReadAccounts."""
    return of_account(account_id, "/device/{device_id}/emergency-address", device_id=device_id)


def team_posts() -> str:
    """Posts added, changed and removed: `TeamPostEvent`. Permission TeamMessaging."""
    return "/team-messaging/v1/posts"


def team_chats() -> str:
    """Chats joined, left and changed: `TeamChatEvent`. Permission TeamMessaging."""
    return "/team-messaging/v1/chats"


def team_groups() -> str:
    """Teams joined, left and changed: `TeamChatEvent`. Permission TeamMessaging."""
    return "/team-messaging/v1/groups"


def glip_webhooks() -> str:
    """Incoming webhooks made, changed and deleted: `TeamWebhookEvent`."""
    return f"{V1}/glip/webhooks"


def glip_posts() -> str:
    """The older name of `team_posts`: `TeamPostEvent`."""
    return f"{V1}/glip/posts"


def glip_groups() -> str:
    """The older name of `team_groups`: `TeamChatEvent`."""
    return f"{V1}/glip/groups"


def insights(domain: Domain, account_id: Id = "~") -> str:
    """Insights into recorded conversations: `InsightsEvent`. Permission RingSense."""
    template = "/ai/ringsense/v1/public/accounts/{account_id}/domains/{domain}/insights"
    return fill(template, account_id=account_id, domain=domain)


def webinar_sessions(*, host_user_id: Id | None = None, webinar_id: Id | None = None) -> str:
    """Webinar sessions changed: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/configuration/v1/company/sessions", query)


def webinar_session_state(*, host_user_id: Id | None = None, webinar_id: Id | None = None) -> str:
    """Webinars begun and ended: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/runtime/v1/company/sessions/state", query)


def webinar_registration_state(
    *, host_user_id: Id | None = None, webinar_id: Id | None = None
) -> str:
    """Registration for webinars opened and closed: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/registration/v1/company/sessions/state", query)


def webinar_registrants(*, host_user_id: Id | None = None, webinar_id: Id | None = None) -> str:
    """People registered for webinars: `WebinarEvent`, over webhooks only."""
    query = {"hostUserId": host_user_id, "webinarId": webinar_id}
    return fill("/webinar/registration/v1/company/sessions/registrants", query)


def reminder(threshold: int, interval: int) -> str:
    """The subscription is about to expire: `SubscriptionReminderEvent`.

    `threshold` seconds before (at most half of its life), then every `interval` seconds (at most
    half of the threshold). ringkit renews subscriptions by itself and does not need it.
    """
    query = {"threshold": threshold, "interval": interval}
    return fill(f"{V1}/subscription/~", query)
