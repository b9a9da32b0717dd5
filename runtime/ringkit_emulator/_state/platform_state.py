"""The state of one emulated platform as a whole, and its creation from the options."""

from __future__ import annotations

from attrs import frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import EventBus
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import Options
from ringkit_emulator._state.address_books import AddressBooks
from ringkit_emulator._state.call_log import CallLog
from ringkit_emulator._state.call_routing import CallRouting
from ringkit_emulator._state.collection import CollectionsByPath
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.described_data import add_described_data, described_accounts
from ringkit_emulator._state.high_volume_sms import HighVolumeSms
from ringkit_emulator._state.message_threads import MessageThreads
from ringkit_emulator._state.messages import Attachment, MessageStore
from ringkit_emulator._state.presence import PresenceStore
from ringkit_emulator._state.ringout import RingOuts
from ringkit_emulator._state.sample_media import Image
from ringkit_emulator._state.seed_data import (
    DEFAULT_ACCOUNT,
    Past,
    add_chats,
    add_contacts,
    add_everyone_chats,
    create_accounts,
)
from ringkit_emulator._state.sync_tokens import SyncTokens
from ringkit_emulator._state.tasks import PlatformTasks
from ringkit_emulator._state.team_messaging import TeamMessaging
from ringkit_emulator._state.telephony_sessions import TelephonySessions
from ringkit_emulator._state_file.reader import StateFile
from ringkit_emulator._urls import Urls


@frozen
class PlatformState:
    """All resources of a platform; a reset of the emulator replaces the whole object.

    The keys are extension ids for `profile_images` and `scim_attributes`, sound ids for
    `uploaded_sounds`, and (entry id, attachment id) for `thread_attachments`.
    """

    context: PlatformContext
    messages: MessageStore
    call_log: CallLog
    address_books: AddressBooks
    sync_tokens: SyncTokens
    telephony: TelephonySessions
    call_routing: CallRouting
    ringouts: RingOuts
    presence: PresenceStore
    collections: CollectionsByPath
    profile_images: dict[str, Image]
    team_messaging: TeamMessaging
    high_volume_sms: HighVolumeSms
    tasks: PlatformTasks
    message_threads: MessageThreads
    thread_attachments: dict[tuple[str, str], Attachment]
    scim_attributes: dict[str, Document]
    uploaded_sounds: dict[str, Attachment]


def create_platform_state(
    options: Options,
    clock: Clock,
    ids: Ids,
    urls: Urls,
    bus: EventBus,
    state_file: StateFile | None = None,
) -> PlatformState:
    """Return the initial state: accounts, and sample data made from the seed in `ids`.

    With a state file, accounts and data are those of the file. Raises ValueError if it names what
    there is not.
    """
    account_options = options.accounts or (DEFAULT_ACCOUNT,)
    if state_file is not None:
        account_options = described_accounts(state_file)
    accounts = create_accounts(account_options, ids, clock.time())
    context = PlatformContext(clock, ids, urls, bus, options, accounts)
    past = Past(context, account_options)
    messages = MessageStore(context, past)
    call_log = CallLog(context, past)
    address_books = AddressBooks(context)
    add_contacts(context, address_books, [account.contacts for account in account_options])
    telephony = TelephonySessions(context)
    call_routing = CallRouting(context, telephony, call_log, messages)
    ringouts = RingOuts(context, telephony, call_routing)
    presence = PresenceStore(context, telephony, address_books)
    # Listeners are called in this order: presence events come before entries of the call log.
    presence.follow_calls()
    ringouts.follow_calls()
    call_routing.follow_calls()
    team_messaging = TeamMessaging(context)
    add_everyone_chats(team_messaging)
    if state_file is None:
        add_chats(team_messaging)
    else:
        add_described_data(state_file, messages, call_log, address_books, team_messaging)
    return PlatformState(
        context=context,
        messages=messages,
        call_log=call_log,
        address_books=address_books,
        sync_tokens=SyncTokens(clock, ids, options.sync_token_ttl),
        telephony=telephony,
        call_routing=call_routing,
        ringouts=ringouts,
        presence=presence,
        collections=CollectionsByPath(clock),
        profile_images={},
        team_messaging=team_messaging,
        high_volume_sms=HighVolumeSms(context),
        tasks=PlatformTasks(clock, ids),
        message_threads=MessageThreads(context),
        thread_attachments={},
        scim_attributes={},
        uploaded_sounds={},
    )
