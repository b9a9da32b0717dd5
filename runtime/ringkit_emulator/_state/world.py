"""The whole state of one emulated platform."""

from dataclasses import dataclass

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import EventBus
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import Options
from ringkit_emulator._state.a2p import HighVolume
from ringkit_emulator._state.callflow import CallFlow
from ringkit_emulator._state.calls import CallLog
from ringkit_emulator._state.collections import Collections
from ringkit_emulator._state.contacts import AddressBooks, write_contacts
from ringkit_emulator._state.context import Context
from ringkit_emulator._state.history import write_history
from ringkit_emulator._state.images import Image
from ringkit_emulator._state.jobs import Jobs
from ringkit_emulator._state.messages import Attachment, MessageStore
from ringkit_emulator._state.presence import PresenceBoard
from ringkit_emulator._state.ringout import RingOuts
from ringkit_emulator._state.seed_data import DEFAULT_ACCOUNT, found_accounts
from ringkit_emulator._state.switchboard import Switchboard
from ringkit_emulator._state.sync import SyncTokens
from ringkit_emulator._state.teams import Teams, found_chats
from ringkit_emulator._state.threads import Threads
from ringkit_emulator._urls import Links


@dataclass(frozen=True, slots=True)
class World:
    """Everything that a reset makes anew, part by part."""

    context: Context
    messages: MessageStore
    calls: CallLog
    contacts: AddressBooks
    sync: SyncTokens
    switchboard: Switchboard
    flow: CallFlow
    ringouts: RingOuts
    presence: PresenceBoard
    collections: Collections
    images: dict[str, Image]
    teams: Teams
    a2p: HighVolume
    jobs: Jobs
    threads: Threads
    thread_attachments: dict[tuple[str, str], Attachment]
    scim: dict[str, Document]
    sounds: dict[str, Attachment]


def found_world(options: Options, clock: Clock, ids: Ids, links: Links, bus: EventBus) -> World:
    """Return the world as it is at the start."""
    accounts = found_accounts(options, ids, clock.time())
    context = Context(clock, ids, links, bus, options, accounts)
    messages = MessageStore(context)
    calls = CallLog(context)
    contacts = AddressBooks(context)
    wanted = options.accounts or (DEFAULT_ACCOUNT,)
    write_history(context, wanted, calls, messages)
    write_contacts(context, contacts, [account.contacts for account in wanted])
    switchboard = Switchboard(context)
    flow = CallFlow(context, switchboard, calls, messages)
    ringouts = RingOuts(context, switchboard, flow)
    presence = PresenceBoard(context, switchboard, contacts)
    presence.watch()
    ringouts.watch()
    flow.watch()
    return World(
        context=context,
        messages=messages,
        calls=calls,
        contacts=contacts,
        sync=SyncTokens(clock, ids, options.sync_token_ttl),
        switchboard=switchboard,
        flow=flow,
        ringouts=ringouts,
        presence=presence,
        collections=Collections(clock),
        images={},
        teams=found_chats(context),
        a2p=HighVolume(context),
        jobs=Jobs(clock, ids),
        threads=Threads(context),
        thread_attachments={},
        scim={},
        sounds={},
    )
