# Written by `make generate` from spec/. Do not edit.
"""Every operation of the RingCentral API as a typed function that builds a call.

One module per tag of the description (81 of them), `models` for what they take and give,
`enumerations` for shared sets of values. Import what you use: nothing is loaded ahead.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ringkit_api import adaptive_cards as adaptive_cards
    from ringkit_api import ai_conversation_expert as ai_conversation_expert
    from ringkit_api import api_info as api_info
    from ringkit_api import audio as audio
    from ringkit_api import audit_trail as audit_trail
    from ringkit_api import automatic_location_updates as automatic_location_updates
    from ringkit_api import bridge_management as bridge_management
    from ringkit_api import business_analytics as business_analytics
    from ringkit_api import business_hours as business_hours
    from ringkit_api import calendar_events as calendar_events
    from ringkit_api import call_blocking as call_blocking
    from ringkit_api import call_control as call_control
    from ringkit_api import call_flip as call_flip
    from ringkit_api import call_forwarding as call_forwarding
    from ringkit_api import call_handling_rules as call_handling_rules
    from ringkit_api import call_log as call_log
    from ringkit_api import call_monitoring_groups as call_monitoring_groups
    from ringkit_api import call_queues as call_queues
    from ringkit_api import call_recording_settings as call_recording_settings
    from ringkit_api import call_recordings as call_recordings
    from ringkit_api import chats as chats
    from ringkit_api import company as company
    from ringkit_api import compliance_exports as compliance_exports
    from ringkit_api import conversations as conversations
    from ringkit_api import cost_centers as cost_centers
    from ringkit_api import custom_fields as custom_fields
    from ringkit_api import delegation_management as delegation_management
    from ringkit_api import device_sip_registration as device_sip_registration
    from ringkit_api import devices as devices
    from ringkit_api import dicts as dicts
    from ringkit_api import enumerations as enumerations
    from ringkit_api import events as events
    from ringkit_api import extensions as extensions
    from ringkit_api import external_contacts as external_contacts
    from ringkit_api import fax as fax
    from ringkit_api import forwarding_targets as forwarding_targets
    from ringkit_api import greetings as greetings
    from ringkit_api import high_volume_sms as high_volume_sms
    from ringkit_api import historical_recordings as historical_recordings
    from ringkit_api import historical_webinars as historical_webinars
    from ringkit_api import incoming_webhooks as incoming_webhooks
    from ringkit_api import insights as insights
    from ringkit_api import interaction_rules as interaction_rules
    from ringkit_api import internal_contacts as internal_contacts
    from ringkit_api import invitees as invitees
    from ringkit_api import ivr as ivr
    from ringkit_api import meeting_recordings as meeting_recordings
    from ringkit_api import meetings_history as meetings_history
    from ringkit_api import message_exports as message_exports
    from ringkit_api import message_store as message_store
    from ringkit_api import message_threads as message_threads
    from ringkit_api import models as models
    from ringkit_api import ms_teams_direct_routing as ms_teams_direct_routing
    from ringkit_api import multi_site as multi_site
    from ringkit_api import notes as notes
    from ringkit_api import oauth_and_oidc as oauth_and_oidc
    from ringkit_api import pager_messages as pager_messages
    from ringkit_api import paging_only_groups as paging_only_groups
    from ringkit_api import phone_numbers as phone_numbers
    from ringkit_api import posts as posts
    from ringkit_api import presence as presence
    from ringkit_api import profile as profile
    from ringkit_api import regional_settings as regional_settings
    from ringkit_api import registrants as registrants
    from ringkit_api import registration_management as registration_management
    from ringkit_api import ring_out as ring_out
    from ringkit_api import role_management as role_management
    from ringkit_api import scim as scim
    from ringkit_api import site_administration as site_administration
    from ringkit_api import sms as sms
    from ringkit_api import sms_brands_campaigns as sms_brands_campaigns
    from ringkit_api import sms_consents as sms_consents
    from ringkit_api import sms_templates as sms_templates
    from ringkit_api import state_based_rules as state_based_rules
    from ringkit_api import states as states
    from ringkit_api import status as status
    from ringkit_api import subscriptions as subscriptions
    from ringkit_api import tasks as tasks
    from ringkit_api import teams as teams
    from ringkit_api import text as text
    from ringkit_api import user_permissions as user_permissions
    from ringkit_api import user_settings as user_settings
    from ringkit_api import video_configuration as video_configuration
    from ringkit_api import webinar_subscriptions as webinar_subscriptions
    from ringkit_api import webinars_and_sessions as webinars_and_sessions

_MODULES = (
    "dicts",
    "enumerations",
    "events",
    "models",
    "adaptive_cards",
    "ai_conversation_expert",
    "api_info",
    "audio",
    "audit_trail",
    "automatic_location_updates",
    "bridge_management",
    "business_analytics",
    "business_hours",
    "calendar_events",
    "call_blocking",
    "call_control",
    "call_flip",
    "call_forwarding",
    "call_handling_rules",
    "call_log",
    "call_monitoring_groups",
    "call_queues",
    "call_recording_settings",
    "call_recordings",
    "chats",
    "company",
    "compliance_exports",
    "conversations",
    "cost_centers",
    "custom_fields",
    "delegation_management",
    "device_sip_registration",
    "devices",
    "extensions",
    "external_contacts",
    "fax",
    "forwarding_targets",
    "greetings",
    "high_volume_sms",
    "historical_recordings",
    "historical_webinars",
    "incoming_webhooks",
    "insights",
    "interaction_rules",
    "internal_contacts",
    "invitees",
    "ivr",
    "meeting_recordings",
    "meetings_history",
    "message_exports",
    "message_store",
    "message_threads",
    "ms_teams_direct_routing",
    "multi_site",
    "notes",
    "oauth_and_oidc",
    "pager_messages",
    "paging_only_groups",
    "phone_numbers",
    "posts",
    "presence",
    "profile",
    "regional_settings",
    "registrants",
    "registration_management",
    "ring_out",
    "role_management",
    "scim",
    "site_administration",
    "sms",
    "sms_brands_campaigns",
    "sms_consents",
    "sms_templates",
    "state_based_rules",
    "states",
    "status",
    "subscriptions",
    "tasks",
    "teams",
    "text",
    "user_permissions",
    "user_settings",
    "video_configuration",
    "webinar_subscriptions",
    "webinars_and_sessions",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f"{__name__}.{name}")


def __dir__() -> list[str]:
    return sorted(_MODULES)
