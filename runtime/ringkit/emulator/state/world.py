"""The whole state of one emulated platform."""

from dataclasses import dataclass

from ringkit.emulator.bus import EventBus
from ringkit.emulator.clock import Clock
from ringkit.emulator.documents import Document
from ringkit.emulator.ids import Ids
from ringkit.emulator.links import Links
from ringkit.emulator.options import Options
from ringkit.emulator.state.a2p import HighVolume
from ringkit.emulator.state.callflow import CallFlow
from ringkit.emulator.state.calls import CallLog
from ringkit.emulator.state.collections import Collections
from ringkit.emulator.state.contacts import AddressBooks, write_contacts
from ringkit.emulator.state.context import Context
from ringkit.emulator.state.founding import DEFAULT_ACCOUNT, found_accounts
from ringkit.emulator.state.history import write_history
from ringkit.emulator.state.images import Image
from ringkit.emulator.state.jobs import Jobs
from ringkit.emulator.state.messages import Attachment, MessageStore
from ringkit.emulator.state.presence import PresenceBoard
from ringkit.emulator.state.ringout import RingOuts
from ringkit.emulator.state.switchboard import Switchboard
from ringkit.emulator.state.sync import SyncTokens
from ringkit.emulator.state.teams import Teams, found_chats
from ringkit.emulator.state.threads import Threads


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
