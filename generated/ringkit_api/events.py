# Written by `make generate` from spec/. Do not edit.
"""The event filters of the platform, and which model the notifications of each are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from ringkit.notifications import UnknownEvent
    from ringkit_api.models.a2p_batch_event import A2PBatchEvent
    from ringkit_api.models.a2p_message_event import A2PMessageEvent
    from ringkit_api.models.a2p_opt_out_event import A2POptOutEvent
    from ringkit_api.models.account_presence_event import AccountPresenceEvent
    from ringkit_api.models.account_telephony_sessions_event import AccountTelephonySessionsEvent
    from ringkit_api.models.call_queue_presence_event import CallQueuePresenceEvent
    from ringkit_api.models.detailed_extension_presence_event import DetailedExtensionPresenceEvent
    from ringkit_api.models.detailed_extension_presence_with_sip_event import (
        DetailedExtensionPresenceWithSIPEvent,
    )
    from ringkit_api.models.directory_entries_event import DirectoryEntriesEvent
    from ringkit_api.models.emergency_address_event import EmergencyAddressEvent
    from ringkit_api.models.extension_favorites_event import ExtensionFavoritesEvent
    from ringkit_api.models.extension_grant_list_event import ExtensionGrantListEvent
    from ringkit_api.models.extension_info_event import ExtensionInfoEvent
    from ringkit_api.models.extension_list_event import ExtensionListEvent
    from ringkit_api.models.extension_presence_event import ExtensionPresenceEvent
    from ringkit_api.models.extension_telephony_sessions_event import (
        ExtensionTelephonySessionsEvent,
    )
    from ringkit_api.models.fax_message_event import FaxMessageEvent
    from ringkit_api.models.insights_event import InsightsEvent
    from ringkit_api.models.instant_message_event import InstantMessageEvent
    from ringkit_api.models.message_event import MessageEvent
    from ringkit_api.models.message_threads_event import MessageThreadsEvent
    from ringkit_api.models.missed_call_event import MissedCallEvent
    from ringkit_api.models.phone_number_event import PhoneNumberEvent
    from ringkit_api.models.presence_dnd_event import PresenceDndEvent
    from ringkit_api.models.presence_line_event import PresenceLineEvent
    from ringkit_api.models.subscription_reminder_event import SubscriptionReminderEvent
    from ringkit_api.models.team_chat_event import TeamChatEvent
    from ringkit_api.models.team_post_event import TeamPostEvent
    from ringkit_api.models.team_webhook_event import TeamWebhookEvent
    from ringkit_api.models.voicemail_message_event import VoicemailMessageEvent
    from ringkit_api.models.webinar_event import WebinarEvent


class EventFilter(NamedTuple):
    """An event filter.

    `path` is absolute, with placeholders; `event` the name of the model of its notifications
    (empty: none is known).
    `query` gives the kind of each query value (boolean, integer, string); `permission` is what
    the application needs, empty where that is not documented. `variants` are queries and the
    models that notifications have with them.
    """

    name: str
    path: str
    event: str
    permission: str
    query: dict[str, str] = {}
    variants: tuple[tuple[dict[str, str], str], ...] = ()


FILTERS: Final[tuple[EventFilter, ...]] = (
    EventFilter(
        "account_presence",
        "/restapi/v1.0/account/{accountId}/presence",
        "AccountPresenceEvent",
        "ReadAccounts",
        {"detailedTelephonyState": "boolean", "sipData": "boolean"},
    ),
    EventFilter(
        "presence",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
        "ExtensionPresenceEvent",
        "ReadPresence",
        {"detailedTelephonyState": "boolean", "sipData": "boolean"},
        variants=(
            (
                {"detailedTelephonyState": "true", "sipData": "true"},
                "DetailedExtensionPresenceWithSIPEvent",
            ),
            ({"detailedTelephonyState": "true"}, "DetailedExtensionPresenceEvent"),
        ),
    ),
    EventFilter(
        "line_presence",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence",
        "ExtensionPresenceEvent",
        "ReadPresence",
        {"detailedTelephonyState": "boolean", "sipData": "boolean"},
        variants=(
            (
                {"detailedTelephonyState": "true", "sipData": "true"},
                "DetailedExtensionPresenceWithSIPEvent",
            ),
            ({"detailedTelephonyState": "true"}, "DetailedExtensionPresenceEvent"),
        ),
    ),
    EventFilter(
        "favorite_presence",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence",
        "ExtensionPresenceEvent",
        "ReadPresence",
        {"detailedTelephonyState": "boolean", "sipData": "boolean"},
        variants=(
            (
                {"detailedTelephonyState": "true", "sipData": "true"},
                "DetailedExtensionPresenceWithSIPEvent",
            ),
            ({"detailedTelephonyState": "true"}, "DetailedExtensionPresenceEvent"),
        ),
    ),
    EventFilter(
        "presence_lines",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line",
        "PresenceLineEvent",
        "ReadPresence",
    ),
    EventFilter(
        "do_not_disturb",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/dnd",
        "PresenceDndEvent",
        "ReadAccounts",
    ),
    EventFilter(
        "account_telephony_sessions",
        "/restapi/v1.0/account/{accountId}/telephony/sessions",
        "AccountTelephonySessionsEvent",
        "CallControl",
        {
            "direction": "string",
            "missedCall": "boolean",
            "phoneNumber": "string",
            "sipData": "boolean",
            "statusCode": "string",
            "withRecordings": "boolean",
        },
    ),
    EventFilter(
        "telephony_sessions",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions",
        "ExtensionTelephonySessionsEvent",
        "CallControl",
        {
            "direction": "string",
            "missedCall": "boolean",
            "phoneNumber": "string",
            "sipData": "boolean",
            "statusCode": "string",
            "withRecordings": "boolean",
        },
    ),
    EventFilter(
        "message_store",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
        "MessageEvent",
        "ReadMessages",
        {"type": "string", "direction": "string"},
    ),
    EventFilter(
        "instant_messages",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/instant",
        "InstantMessageEvent",
        "",
        {"type": "string"},
    ),
    EventFilter(
        "voicemail",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/voicemail",
        "VoicemailMessageEvent",
        "ReadMessages",
    ),
    EventFilter(
        "fax",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax",
        "FaxMessageEvent",
        "ReadMessages",
        {"direction": "string"},
    ),
    EventFilter(
        "a2p_messages",
        "/restapi/v1.0/account/{accountId}/a2p-sms/messages",
        "A2PMessageEvent",
        "ReadAccounts",
        {"direction": "string", "batchId": "string", "from": "string", "to": "string"},
    ),
    EventFilter(
        "a2p_batches",
        "/restapi/v1.0/account/{accountId}/a2p-sms/batches",
        "A2PBatchEvent",
        "ReadAccounts",
        {"from": "string"},
    ),
    EventFilter(
        "a2p_batch",
        "/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}",
        "A2PBatchEvent",
        "ReadAccounts",
    ),
    EventFilter(
        "a2p_opt_outs",
        "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs",
        "A2POptOutEvent",
        "ReadAccounts",
        {"from": "string"},
    ),
    EventFilter(
        "message_threads",
        "/restapi/v1.0/account/{accountId}/message-threads/sync",
        "MessageThreadsEvent",
        "SMS",
    ),
    EventFilter(
        "message_thread_entries",
        "/restapi/v1.0/account/{accountId}/message-threads/entries/sync",
        "MessageThreadsEvent",
        "SMS",
    ),
    EventFilter(
        "extensions",
        "/restapi/v1.0/account/{accountId}/extension",
        "ExtensionListEvent",
        "ReadAccounts",
    ),
    EventFilter(
        "extension",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
        "ExtensionInfoEvent",
        "ReadAccounts",
    ),
    EventFilter(
        "favorites",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite",
        "ExtensionFavoritesEvent",
        "ReadContacts",
    ),
    EventFilter(
        "grants",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant",
        "ExtensionGrantListEvent",
        "ReadAccounts",
    ),
    EventFilter(
        "missed_calls",
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/missed-calls",
        "MissedCallEvent",
        "",
    ),
    EventFilter(
        "directory_entries",
        "/restapi/v1.0/account/{accountId}/directory/entries",
        "DirectoryEntriesEvent",
        "ReadAccounts",
    ),
    EventFilter(
        "phone_numbers",
        "/restapi/v1.0/account/{accountId}/phone-number",
        "PhoneNumberEvent",
        "ReadAccounts",
        {"usageType": "string"},
    ),
    EventFilter(
        "emergency_address",
        "/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency-address",
        "EmergencyAddressEvent",
        "ReadAccounts",
    ),
    EventFilter(
        "call_queue_presence",
        "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
        "CallQueuePresenceEvent",
        "ReadPresence",
    ),
    EventFilter(
        "team_posts",
        "/team-messaging/v1/posts",
        "TeamPostEvent",
        "TeamMessaging",
    ),
    EventFilter(
        "team_chats",
        "/team-messaging/v1/chats",
        "TeamChatEvent",
        "TeamMessaging",
    ),
    EventFilter(
        "team_groups",
        "/team-messaging/v1/groups",
        "TeamChatEvent",
        "TeamMessaging",
    ),
    EventFilter(
        "glip_webhooks",
        "/restapi/v1.0/glip/webhooks",
        "TeamWebhookEvent",
        "",
    ),
    EventFilter(
        "glip_posts",
        "/restapi/v1.0/glip/posts",
        "TeamPostEvent",
        "",
    ),
    EventFilter(
        "glip_groups",
        "/restapi/v1.0/glip/groups",
        "TeamChatEvent",
        "",
    ),
    EventFilter(
        "insights",
        "/ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/insights",
        "InsightsEvent",
        "RingSense",
    ),
    EventFilter(
        "webinar_sessions",
        "/webinar/configuration/v1/company/sessions",
        "WebinarEvent",
        "",
        {"hostUserId": "string", "webinarId": "string"},
    ),
    EventFilter(
        "webinar_session_state",
        "/webinar/runtime/v1/company/sessions/state",
        "WebinarEvent",
        "",
        {"hostUserId": "string", "webinarId": "string"},
    ),
    EventFilter(
        "webinar_registration_state",
        "/webinar/registration/v1/company/sessions/state",
        "WebinarEvent",
        "",
        {"hostUserId": "string", "webinarId": "string"},
    ),
    EventFilter(
        "webinar_registrants",
        "/webinar/registration/v1/company/sessions/registrants",
        "WebinarEvent",
        "",
        {"hostUserId": "string", "webinarId": "string"},
    ),
    EventFilter(
        "reminder",
        "/restapi/v1.0/subscription/{subscriptionId}",
        "SubscriptionReminderEvent",
        "",
        {"threshold": "integer", "interval": "integer"},
    ),
)

#: What a subscription delivers.
Event: TypeAlias = """(
    A2PBatchEvent
    | A2PMessageEvent
    | A2POptOutEvent
    | AccountPresenceEvent
    | AccountTelephonySessionsEvent
    | CallQueuePresenceEvent
    | DetailedExtensionPresenceEvent
    | DetailedExtensionPresenceWithSIPEvent
    | DirectoryEntriesEvent
    | EmergencyAddressEvent
    | ExtensionFavoritesEvent
    | ExtensionGrantListEvent
    | ExtensionInfoEvent
    | ExtensionListEvent
    | ExtensionPresenceEvent
    | ExtensionTelephonySessionsEvent
    | FaxMessageEvent
    | InsightsEvent
    | InstantMessageEvent
    | MessageEvent
    | MessageThreadsEvent
    | MissedCallEvent
    | PhoneNumberEvent
    | PresenceDndEvent
    | PresenceLineEvent
    | SubscriptionReminderEvent
    | TeamChatEvent
    | TeamPostEvent
    | TeamWebhookEvent
    | VoicemailMessageEvent
    | WebinarEvent
    | UnknownEvent
)"""
