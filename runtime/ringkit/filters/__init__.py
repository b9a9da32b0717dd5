"""Functions that return the event filters of subscriptions. Pure.

`filters.presence(detailed_telephony_state=True)` returns
`/restapi/v1.0/account/~/extension/~/presence?detailedTelephonyState=true`. Each function names the
model of its notifications and, where it is documented, the permission that the application needs.
The id `~` is the account or extension of the user who is logged in. An empty id raises ValueError.

Filters are plain strings: one that has no function here can be written out. A test compares the
functions with the table of filters in `ringkit_api.events`.
"""

from __future__ import annotations

from ringkit.filters._build import EventFilter, normalise
from ringkit.filters._calls import (
    account_presence,
    account_telephony_sessions,
    call_queue_presence,
    do_not_disturb,
    favorite_presence,
    line_presence,
    missed_calls,
    presence,
    presence_lines,
    telephony_sessions,
)
from ringkit.filters._company import (
    directory_entries,
    emergency_address,
    extension,
    extensions,
    favorites,
    glip_groups,
    glip_posts,
    glip_webhooks,
    grants,
    insights,
    phone_numbers,
    reminder,
    team_chats,
    team_groups,
    team_posts,
    webinar_registrants,
    webinar_registration_state,
    webinar_session_state,
    webinar_sessions,
)
from ringkit.filters._messages import (
    a2p_batch,
    a2p_batches,
    a2p_messages,
    a2p_opt_outs,
    fax,
    instant_messages,
    message_store,
    message_thread_entries,
    message_threads,
    voicemail,
)

__all__ = [
    "EventFilter",
    "a2p_batch",
    "a2p_batches",
    "a2p_messages",
    "a2p_opt_outs",
    "account_presence",
    "account_telephony_sessions",
    "call_queue_presence",
    "directory_entries",
    "do_not_disturb",
    "emergency_address",
    "extension",
    "extensions",
    "favorite_presence",
    "favorites",
    "fax",
    "glip_groups",
    "glip_posts",
    "glip_webhooks",
    "grants",
    "insights",
    "instant_messages",
    "line_presence",
    "message_store",
    "message_thread_entries",
    "message_threads",
    "missed_calls",
    "normalise",
    "phone_numbers",
    "presence",
    "presence_lines",
    "reminder",
    "team_chats",
    "team_groups",
    "team_posts",
    "telephony_sessions",
    "voicemail",
    "webinar_registrants",
    "webinar_registration_state",
    "webinar_session_state",
    "webinar_sessions",
]
